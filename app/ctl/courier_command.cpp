#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/workstation/release_desk.h"

#include <QJsonArray>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using Summary = workstation::CourierService::Summary;

namespace {

QJsonObject summaryJson(const Summary &summary)
{
    QJsonArray missing;
    for (const std::uint64_t number : summary.missing)
        missing.append(static_cast<qint64>(number));
    return {{u"from"_s, summary.from.text()},
            {u"to"_s, summary.to.text()},
            {u"number"_s, static_cast<qint64>(summary.number)},
            {u"letters"_s, summary.letters},
            {u"taken"_s, summary.taken},
            {u"known"_s, summary.known},
            {u"aside"_s, summary.aside},
            {u"missing"_s, missing}};
}

int runWrite(Invocation &invocation)
{
    const auto desk = base::CountryCode::fromText(invocation.positionals().value(0));
    if (!desk || invocation.positionals().size() != 2)
        return invocation.usage(u"give the code of a desk and the file to write"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const QString path = invocation.positionals()[1];
    const auto summary = runToEnd(opened->session().courier().write(*desk, path, {}));
    if (!summary)
        return invocation.fail(summary.error());
    invocation.answer(u"Courier file %1 to %2 with %3 letters: %4\nWhat is in it also waits for the portal; doubles are harmless."_s
                          .arg(summary->number)
                          .arg(summary->to.text())
                          .arg(summary->letters)
                          .arg(path),
                      summaryJson(*summary));
    return Done;
}

int runRead(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one courier file"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto summary = runToEnd(opened->session().courier().read(invocation.positionals().first(), {}));
    if (!summary)
        return invocation.fail(summary.error());
    QStringList lines{u"Courier file %1 from %2: %3 letters, %4 new, %5 known, %6 set aside."_s.arg(summary->number)
                          .arg(summary->from.text())
                          .arg(summary->letters)
                          .arg(summary->taken)
                          .arg(summary->known)
                          .arg(summary->aside)};
    if (!summary->missing.isEmpty()) {
        QStringList numbers;
        for (const std::uint64_t number : summary->missing)
            numbers << QString::number(number);
        lines << u"Never came: courier file %1."_s.arg(numbers.join(u", "_s));
    }
    invocation.answer(lines.join(u'\n'), summaryJson(*summary));
    return Done;
}

} // namespace

QList<Command> courierCommands()
{
    return {
        {u"courier write"_s, u"DESK FILE"_s, u"write everything for a desk to an encrypted file"_s,
         u"All that the desk has not signed for yet, for USB or mail. Only that desk can open it."_s, vaultOptions(), runWrite},
        {u"courier read"_s, u"FILE"_s, u"take in a courier file"_s,
         u"By the same checks as what comes through the portal. Numbers that never came are said; a second time changes nothing."_s,
         vaultOptions(), runRead},
    };
}

} // namespace countersign::ctl
