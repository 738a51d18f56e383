#include "mail_faults.h"

#include <QHash>

#include <algorithm>

namespace countersign::test {

void MailFaults::SetUp()
{
    if (!s_world) {
        MailWorld::SetUp();
        ASSERT_NO_FATAL_FAILURE(meet());
        ASSERT_FALSE(HasFailure());
        for (MailVault *vault : {author.get(), second.get(), there.get()})
            vault->close();
        MailWorld::stopPortal();
        s_world = std::make_unique<QTemporaryDir>();
        s_vaults = {author->folder(), second->folder(), there->folder()};
        copyFolder(place({}), s_world->path());
    } else {
        copyFolder(s_world->path(), place({}));
    }
    startPortal();
    std::unique_ptr<MailVault> *const all[] = {&author, &second, &there};
    for (int i = 0; i < 3; ++i) {
        const QString name = QFileInfo(s_vaults.at(i)).fileName();
        *all[i] = std::make_unique<MailVault>(place(name), clock);
        const auto opened = (*all[i])->open();
        ASSERT_TRUE(opened.has_value()) << qPrintable(base::codeText(opened.error().code) + opened.error().detail);
    }
    qnb = there->desk();
}

void MailFaults::startPortal(bool behindALine)
{
    auto config = folder().portalConfig();
    constexpr double kUnlimited = 1e9;
    config.limits.requestsPerSecondAddress = config.limits.burstAddress = kUnlimited;
    config.limits.requestsPerSecondDevice = config.limits.burstDevice = kUnlimited;
    if (behindALine)
        config.port = 0;
    auto started = portal::PortalServer::start(config);
    ASSERT_TRUE(started.has_value()) << qPrintable(base::codeText(started.error().code) + started.error().detail);
    portal = std::move(*started);
}

std::unique_ptr<MailVault> &MailFaults::actorOf(Step step)
{
    switch (step) {
    case Step::Receive:
    case Step::TellOpened:
    case Step::Destroy:
        return there;
    default:
        return author;
    }
}

base::ReleaseId MailFaults::comeTo(Step step)
{
    const auto id = heldRelease(
        *author, *second,
        {.to = {qnb}, .title = QStringLiteral("Release %1").arg(m_letters.size()), .file = crypto::randomBytes(1500)},
        clock->now());
    m_letters.insert(author->recipients(id).first().envelope);
    for (const Step one : kSteps) {
        if (one == Step::TellOpened && step >= one)
            signOpened(id);
        if (one == Step::Recall && step >= one)
            recall(id);
        if (one >= step)
            break;
        if (one == Step::Send)
            seal(*author, id);
        (void)actorOf(one)->sync();
    }
    return id;
}

void MailFaults::finish(const base::ReleaseId &id, Step step)
{
    if (author->stateOf(id) == release::ReleaseState::Held)
        seal(*author, id);
    for (const auto *vault : {author.get(), there.get(), author.get()}) {
        const auto done = vault->trySync();
        ASSERT_TRUE(done.has_value()) << qPrintable(base::codeText(done.error().code) + done.error().detail);
        ASSERT_TRUE(done->remarks.isEmpty())
            << qPrintable(base::codeText(done->remarks.first().code) + done->remarks.first().detail);
    }
    checkMail();
    checkOutbox(id, step);
    for (const auto *vault : {author.get(), there.get()}) {
        EXPECT_TRUE(vault->troubles().isEmpty());
        EXPECT_TRUE(vault->chainIsWhole());
    }
}

void MailFaults::signOpened(const base::ReleaseId &id)
{
    const auto envelope = author->recipients(id).first().envelope;
    const auto seat = there->seat();
    const auto told = there->inOne([seat, envelope](sync::Stores &stores) -> base::Result<bool> {
        const auto item = store::MailStore(stores.database()).byEnvelope(envelope);
        if (!item || !*item)
            return base::fail(base::ErrorCode::NothingFound);
        return sync::signReceipt(stores, seat, **item, release::ReceiptAct::Opened);
    });
    ASSERT_TRUE(told.has_value() && *told);
}

/// As the release service does: letter and state together. Its deadline is over, so that it destroys at once.
void MailFaults::recall(const base::ReleaseId &id)
{
    release::RecallLetter letter;
    letter.sender = author->desk();
    letter.recipient = qnb;
    letter.envelopes = {author->recipients(id).first().envelope};
    letter.kind = release::RecallKind::Destroy;
    letter.reason = QStringLiteral("wrong person");
    letter.at = clock->now();
    letter.deadline = letter.at - std::chrono::minutes(1);
    letter.by = author->identity().person;
    const auto seat = author->seat();
    const auto queued = author->inOne([=](sync::Stores &stores) -> base::Status {
        const auto set = store::ReleaseStore(stores.database())
                             .setRecalled(letter.envelopes.first(), letter.kind, letter.deadline, letter.at);
        if (!set)
            return set;
        const auto done = sync::queueByUser(stores, seat, letter, letter.recipient);
        return done ? base::Status{} : base::failFrom(done);
    });
    ASSERT_TRUE(queued.has_value()) << qPrintable(base::codeText(queued.error().code));
    m_recalled.insert(letter.envelopes.first());
}

/// Every letter sent so far is here, once, with its attachment or, recalled, without anything.
void MailFaults::checkMail() const
{
    QHash<base::EnvelopeId, int> seen;
    int recalls = 0;
    const auto mail = there->mail();
    for (const store::MailRecord &item : mail) {
        if (item.letter == objects::ObjectType::RecallLetter) {
            ++recalls;
            continue;
        }
        ++seen[item.envelope];
        const bool recalled = m_recalled.contains(item.envelope);
        EXPECT_EQ(item.purgedAt.has_value(), recalled);
        EXPECT_EQ(item.partsHere, recalled ? 0 : item.parts);
    }
    EXPECT_EQ(recalls, m_recalled.size()) << "each recall arrives once";
    EXPECT_EQ(seen.size(), m_letters.size()) << "none is lost";
    for (auto one = seen.begin(); one != seen.end(); ++one)
        EXPECT_TRUE(m_letters.contains(one.key()) && *one == 1) << "each arrives once";
}

void MailFaults::checkOutbox(const base::ReleaseId &id, Step step) const
{
    using release::ReceiptAct;
    using release::ReleaseState;
    QList<ReceiptAct> expected{ReceiptAct::Delivered};
    if (step >= Step::TellOpened)
        expected.append(ReceiptAct::Opened);
    if (step >= Step::Recall)
        expected.append(ReceiptAct::Purged);
    QList<ReceiptAct> heard;
    const auto recipients = author->recipients(id);
    for (const auto &receipt : recipients.first().receipts)
        heard.append(receipt.letter.act);
    std::sort(heard.begin(), heard.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(heard, expected) << "each receipt once";
    EXPECT_EQ(author->stateOf(id), step >= Step::Recall       ? ReleaseState::Recalled
                                   : step >= Step::TellOpened ? ReleaseState::Opened
                                                              : ReleaseState::Delivered);
    EXPECT_TRUE(author->unanswered(qnb).isEmpty()) << "nothing waits that was answered";
}

} // namespace countersign::test
