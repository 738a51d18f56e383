#include "core/markings/marking.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::markings {

namespace {

/// Both texts; one that already stands in the other is not repeated, so that joining
/// the same items twice gives the same text.
QString joinedText(const QString &a, const QString &b)
{
    if (a.contains(b))
        return a;
    return b.contains(a) ? b : a + u'\n' + b;
}

} // namespace

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
    both.otherRestrictions = joinedText(a.otherRestrictions, b.otherRestrictions);
    both.national = a.national;
    for (const NationalMarking &marking : b.national) {
        if (!both.national.contains(marking))
            both.national << marking;
    }
    both.orcon = a.orcon || b.orcon;
    return both;
}

} // namespace countersign::markings
