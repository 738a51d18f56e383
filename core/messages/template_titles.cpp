#include "core/messages/template_titles.h"

#include "core/messages/say.h"

namespace countersign::messages {

using namespace Qt::StringLiterals;

QString templateTitle(const QString &name)
{
    if (name == u"alert-assessment"_s)
        return Say::tr("Alert assessment");
    if (name == u"route-report"_s)
        return Say::tr("Route report");
    if (name == u"document-fraud-bulletin"_s)
        return Say::tr("Document-fraud bulletin");
    if (name == u"request-reply"_s)
        return Say::tr("Request reply");
    if (name == u"blank"_s)
        return Say::tr("Blank note");
    return {};
}

} // namespace countersign::messages
