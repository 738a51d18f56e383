#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

int runJoin(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the join file"_s);
    if (!invocation.has(u"name"_s) || !invocation.has(u"request"_s))
        return invocation.usage(u"--name and --request are needed"_s);
    const QString file = invocation.positionals().first();
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    auto &joining = opened->session().joining();
    const auto offered = runToEnd(joining.readJoinFile(file));
    if (!offered)
        return invocation.fail(offered.error());
    QString expected = invocation.value(u"fingerprint"_s).toUpper();
    expected.remove(u' ');
    if (!expected.isEmpty() && expected != QString(offered->federation).remove(u' ').toUpper())
        return invocation.fail({base::ErrorCode::WrongFederation, u"the fingerprint differs"_s, {}});
    const auto joined = runToEnd(joining.join(file, invocation.value(u"name"_s), invocation.value(u"request"_s)));
    if (!joined)
        return invocation.fail(joined.error());
    invocation.answer(
        u"Federation %1\nDesk %2, %3\nHand %4 to your administrator, who compares this code with you:\n  %5"_s.arg(
            joined->federation, joined->desk.text(), joined->deskName, invocation.value(u"request"_s),
            joined->enrolmentCode),
        {{u"federation"_s, joined->federation},
         {u"desk"_s, joined->desk.text()},
         {u"code"_s, joined->enrolmentCode},
         {u"training"_s, joined->training},
         {u"portal"_s, joined->portalUrl}});
    return Done;
}

} // namespace

QList<Command> joinCommands()
{
    return {
        {u"join"_s, u"FILE"_s, u"join a vault to a desk of a federation"_s,
         u"FILE is the join file (*.cs-join). Makes the keys of this person and device and writes a request for the "
         u"desk's "
         "administrator. Compare the federation's fingerprint with what you were told, or give it with --fingerprint."_s,
         vaultOptions() +
             QList<Option>{{u"name"_s, u"TEXT"_s, u"your name as others see it (required)"_s},
                           {u"request"_s, u"FILE"_s, u"where the request is written, *.cs-request (required)"_s},
                           {u"fingerprint"_s, u"HEX"_s, u"join only this federation"_s}},
         runJoin}};
}

} // namespace countersign::ctl
