#include "core/markings/marking.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::markings {

QString Marking::codes() const
{
    QStringList words{u"TLP:"_s + textOf(tlp)};
    if (pap)
        words << u"PAP:"_s + textOf(*pap);
    if (!handling.isEmpty())
        words << handling.text();
    if (orcon)
        words << u"ORCON"_s;
    return words.join(u' ');
}

Marking strictest(const Marking &a, const Marking &b)
{
    Marking both;
    both.tlp = strictest(a.tlp, b.tlp);
    if (a.pap && b.pap)
        both.pap = strictest(*a.pap, *b.pap);
    else
        both.pap = a.pap ? a.pap : b.pap;
    both.handling = a.handling.joined(b.handling);
    both.otherRestrictions = a.otherRestrictions;
    if (!b.otherRestrictions.isEmpty() && b.otherRestrictions != a.otherRestrictions) {
        if (!both.otherRestrictions.isEmpty())
            both.otherRestrictions += u'\n';
        both.otherRestrictions += b.otherRestrictions;
    }
    both.national = a.national;
    for (const NationalMarking &marking : b.national) {
        if (!both.national.contains(marking))
            both.national << marking;
    }
    both.orcon = a.orcon || b.orcon;
    return both;
}

} // namespace countersign::markings
