#include "core/messages/answer_titles.h"

#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;

QString answerTitle(const QString &name)
{
    if (name == u"confirmed"_s)
        return Say::tr("Confirmed", "answer to a request");
    if (name == u"not-confirmed"_s)
        return Say::tr("Not confirmed", "answer to a request");
    if (name == u"no-record"_s)
        return Say::tr("Nothing on record");
    if (name == u"more-needed"_s)
        return Say::tr("More is needed first");
    if (name == u"may-pass-on"_s)
        return Say::tr("May be passed on");
    if (name == u"decline-law"_s)
        return Say::tr("Declined: our law");
    if (name == u"decline-agreement"_s)
        return Say::tr("Declined: not covered by an agreement");
    if (name == u"decline-originator"_s)
        return Say::tr("Declined: it belongs to another");
    if (name == u"decline-time"_s)
        return Say::tr("Declined: not in time");
    return {};
}

} // namespace countersign::messages
