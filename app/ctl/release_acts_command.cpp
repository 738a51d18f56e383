#include "app/ctl/command_table.h"
#include "app/ctl/open_release.h"
#include "app/ctl/release_text.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using workstation::ReleaseService;

namespace {

QList<base::CountryCode> desksOf(const QStringList &words)
{
    QList<base::CountryCode> desks;
    for (const QString &word : words) {
        if (const auto desk = base::CountryCode::fromText(word))
            desks.append(*desk);
    }
    return desks;
}

/// In this vault, or with --other-vault in the one of the second person.
int decide(Invocation &invocation, bool approves)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    if (!approves && !invocation.has(u"reason"_s))
        return invocation.usage(u"give --reason: a refusal says why"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const QString reason = invocation.value(u"reason"_s);
    if (invocation.has(u"other-vault"_s)) {
        auto secret = invocation.secret(u"other-passphrase"_s, u"Passphrase of the second person"_s);
        if (!secret)
            return invocation.fail(secret.error());
        const auto passphrase = std::make_shared<crypto::SecretBytes>(std::move(*secret));
        const auto done = runToEnd(
            opened->releases().decideWithVault(opened->id, invocation.value(u"other-vault"_s), passphrase, approves, reason, invocation.value(u"other-key-file"_s)));
        if (!done)
            return invocation.fail(done.error());
    } else if (const auto done = runToEnd(opened->releases().decide(opened->id, approves, reason)); !done) {
        return invocation.fail(done.error());
    }
    invocation.answer(approves ? u"Approved %1."_s.arg(opened->id.hex().left(8)) : u"Refused %1."_s.arg(opened->id.hex().left(8)),
                      {{u"id"_s, opened->id.hex()}, {u"approves"_s, approves}});
    return Done;
}

int runApprove(Invocation &invocation)
{
    return decide(invocation, true);
}

int runRefuse(Invocation &invocation)
{
    return decide(invocation, false);
}

int runAskFile(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give one release and the file to write"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const QString path = invocation.positionals()[1];
    if (const auto written = runToEnd(opened->releases().writeAsk(opened->id, path)); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Written to %1."_s.arg(path), {{u"id"_s, opened->id.hex()}, {u"file"_s, path}});
    return Done;
}

int runApproveFile(Invocation &invocation)
{
    if (invocation.positionals().size() != 2)
        return invocation.usage(u"give the file that asks, and the file to write the answer to"_s);
    const bool approves = !invocation.has(u"refuse"_s);
    if (!approves && !invocation.has(u"reason"_s))
        return invocation.usage(u"give --reason: a refusal says why"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    ReleaseService &service = opened->session().releases();
    const auto id = runToEnd(service.readAsk(invocation.positionals()[0]));
    if (!id)
        return invocation.fail(id.error());
    if (const auto decided = runToEnd(service.decide(*id, approves, invocation.value(u"reason"_s))); !decided)
        return invocation.fail(decided.error());
    const QString path = invocation.positionals()[1];
    if (const auto written = runToEnd(service.writeApproval(*id, path)); !written)
        return invocation.fail(written.error());
    invocation.answer(u"Written to %1."_s.arg(path), {{u"id"_s, id->hex()}, {u"file"_s, path}, {u"approves"_s, approves}});
    return Done;
}

int runTakeApproval(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give the file with the answer"_s);
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto read = runToEnd(opened->session().releases().readApproval(invocation.positionals().first())); !read)
        return invocation.fail(read.error());
    invocation.answer(u"Taken in."_s, {{u"taken"_s, true}});
    return Done;
}

int runPullBack(Invocation &invocation)
{
    if (invocation.positionals().size() != 1)
        return invocation.usage(u"give one release"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto done = runToEnd(opened->releases().pullBack(opened->id)); !done)
        return invocation.fail(done.error());
    invocation.answer(u"Pulled back; nothing was delivered."_s, {{u"id"_s, opened->id.hex()}});
    return Done;
}

int runRecall(Invocation &invocation)
{
    if (invocation.positionals().size() != 1 || !invocation.has(u"reason"_s))
        return invocation.usage(u"give one release and --reason"_s);
    const auto kind = recallKindFromWord(invocation.value(u"kind"_s, u"withdraw"_s));
    if (!kind)
        return invocation.usage(u"--kind is correct, withdraw or destroy"_s);
    std::optional<base::Instant> deadline;
    if (invocation.has(u"deadline"_s)) {
        const QDateTime at = QDateTime::fromString(invocation.value(u"deadline"_s), Qt::ISODate);
        if (!at.isValid())
            return invocation.usage(u"--deadline needs a time such as 2026-03-04T18:00:00Z"_s);
        deadline = base::fromMillis(at.toMSecsSinceEpoch());
    }
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    QList<base::CountryCode> from = desksOf(invocation.values(u"from"_s));
    if (from.isEmpty()) {
        const auto record = runToEnd(opened->releases().record(opened->id));
        if (!record)
            return invocation.fail(record.error());
        for (const workstation::RecipientStanding &standing : record->row.recipients)
            from.append(standing.desk);
    }
    const auto done = runToEnd(opened->releases().recall(opened->id, from, *kind, invocation.value(u"reason"_s), deadline));
    if (!done)
        return invocation.fail(done.error());
    invocation.answer(u"Recalled; it goes out at the next sync."_s, {{u"id"_s, opened->id.hex()}, {u"kind"_s, wordOf(*kind)}});
    return Done;
}

int runCorrect(Invocation &invocation)
{
    if (invocation.positionals().size() != 1 || !invocation.has(u"why"_s))
        return invocation.usage(u"give one release and --why"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    const auto draft = runToEnd(opened->releases().newVersion(opened->id, invocation.value(u"why"_s)));
    if (!draft)
        return invocation.fail(draft.error());
    invocation.answer(u"Draft %1 to the same holders."_s.arg(draft->id.hex()), draftJson(*draft));
    return Done;
}

int runHandOver(Invocation &invocation)
{
    const auto desks = desksOf(invocation.positionals().mid(1, 1));
    if (invocation.positionals().size() != 2 || desks.isEmpty() || !invocation.has(u"to"_s))
        return invocation.usage(u"give one release, the recipient and --to"_s);
    const auto opened = openRelease(invocation, invocation.positionals().first());
    if (!opened)
        return invocation.fail(opened.error());
    if (const auto done = runToEnd(opened->releases().handedOver(opened->id, desks.first(), invocation.value(u"to"_s))); !done)
        return invocation.fail(done.error());
    invocation.answer(u"Recorded."_s, {{u"id"_s, opened->id.hex()}});
    return Done;
}

/// Holds run only while the vault is open, so somebody has to stay.
int runWait(Invocation &invocation)
{
    const auto opened = OpenSession::open(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    ReleaseService &service = opened->session().releases();
    int sealed = 0;
    for (;;) {
        const auto rows = runToEnd(service.outbox({}));
        if (!rows)
            return invocation.fail(rows.error());
        int held = 0;
        for (const workstation::OutboxRow &row : *rows)
            held += row.mine && row.state == workstation::ReleaseState::Held ? 1 : 0;
        if (held == 0)
            break;
        sealed = std::max(sealed, held);
        QEventLoop loop;
        QObject::connect(&service, &ReleaseService::changed, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(1), &loop, &QEventLoop::quit);
        loop.exec();
    }
    invocation.answer(u"Nothing is held any more."_s, {{u"waitedFor"_s, sealed}});
    return Done;
}

} // namespace

QList<Command> releaseActsCommands()
{
    const Option reason{u"reason"_s, u"TEXT"_s, u"why; needed for a refusal"_s};
    const QList<Option> other = QList<Option>{{u"other-vault"_s, u"DIR"_s, u"the second person's own vault on this machine"_s},
                                                  {u"other-key-file"_s, u"FILE"_s, u"its key file, where it has one"_s}}
        + secretOptions(u"other-passphrase"_s, u"its passphrase"_s);
    return {
        {u"release approve"_s, u"RELEASE"_s, u"approve a release as the second person"_s,
         u"In this vault, or in the second person's own with --other-vault, which is opened for this one act."_s,
         vaultOptions() + other + QList<Option>{reason}, runApprove},
        {u"release refuse"_s, u"RELEASE"_s, u"refuse a release as the second person"_s, {}, vaultOptions() + other + QList<Option>{reason},
         runRefuse},
        {u"release ask-file"_s, u"RELEASE FILE"_s, u"write the question to the second person into a file"_s,
         u"The file is sealed to this desk."_s, vaultOptions(), runAskFile},
        {u"release approve-file"_s, u"ASK ANSWER"_s, u"read such a file, approve it and write the answer"_s, {},
         vaultOptions() + QList<Option>{{u"refuse"_s, {}, u"say no instead"_s}, reason}, runApproveFile},
        {u"release take-approval"_s, u"FILE"_s, u"take in the answer of the second person"_s, {}, vaultOptions(), runTakeApproval},
        {u"release wait"_s, {}, u"stay until nothing is held any more"_s,
         u"A release is held for a minute after its approval so that it can be pulled back; the minute runs only while the\n"
         "vault is open."_s,
         vaultOptions(), runWait},
        {u"release pull-back"_s, u"RELEASE"_s, u"pull a held release back"_s, {}, vaultOptions(), runPullBack},
        {u"release recall"_s, u"RELEASE"_s, u"correct, withdraw or destroy what was released"_s, {},
         vaultOptions()
             + QList<Option>{{u"from"_s, u"DESK"_s, u"from this recipient, again for each; else from all"_s},
                             {u"kind"_s, u"WORD"_s, u"withdraw (as without it), correct or destroy"_s},
                             {u"deadline"_s, u"TIME"_s, u"destroyed there by then, ISO time"_s},
                             {u"reason"_s, u"TEXT"_s, u"why (required)"_s}},
         runRecall},
        {u"release correct"_s, u"RELEASE"_s, u"begin a new version for the same holders"_s, {},
         vaultOptions() + QList<Option>{{u"why"_s, u"TEXT"_s, u"what is corrected (required)"_s}}, runCorrect},
        {u"release hand-over"_s, u"RELEASE DESK"_s, u"record that a printed release was handed over"_s, {},
         vaultOptions() + QList<Option>{{u"to"_s, u"WHO"_s, u"liaison officer, embassy or NCB that took it (required)"_s}}, runHandOver},
    };
}

} // namespace countersign::ctl
