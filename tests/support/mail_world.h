#pragma once

#include "training_world.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/release/approval.h"
#include "core/store/audit_chain.h"
#include "core/store/lane_store.h"
#include "core/store/log_place.h"
#include "core/store/mail_outgoing.h"
#include "core/store/mail_store.h"
#include "core/store/release_store.h"
#include "core/store/request_store.h"
#include "core/store/vault.h"
#include "core/sync/mail_sync.h"
#include "core/sync/sync_run.h"

#include <QEventLoop>

#include <memory>
#include <optional>

namespace countersign::test {

template<typename Id>
[[nodiscard]] Id drawn()
{
    return *Id::fromBytes(crypto::randomBytes(Id::size));
}

/// A vault of one person at a desk, with its store's thread and synchronisation and nothing above them.
class MailVault
{
public:
    MailVault(QString folder, std::shared_ptr<base::Clock> clock) : m_folder(std::move(folder)), m_clock(std::move(clock)) {}
    ~MailVault() { close(); }

    template<typename Job>
    auto onWriter(Job job) const
    {
        auto running = m_writer->run(std::move(job));
        return QCoro::waitFor(std::move(running));
    }
    /// In one transaction.
    template<typename Job>
    auto inOne(Job job) const
    {
        return onWriter([job](sync::Stores &stores) mutable -> std::invoke_result_t<Job &, sync::Stores &> {
            auto transaction = database::Transaction::begin(stores.database());
            if (!transaction)
                return base::failFrom(transaction);
            auto done = job(stores);
            if (!done)
                return done;
            if (const auto committed = transaction->commit(); !committed)
                return base::failFrom(committed);
            return done;
        });
    }

    /// What went wrong, or nothing.
    [[nodiscard]] base::Status open()
    {
        auto unlocked = store::Vault::unlock(m_folder, *passphrase(), {}, kCheapVault);
        if (!unlocked)
            return base::failFrom(unlocked);
        m_vault = std::make_shared<store::Vault>(std::move(*unlocked));
        m_writer = std::make_shared<sync::StoreThread>([vault = m_vault] { return vault->openConnection(); },
                                                       store::NumberHash(m_vault->indexHashKey()));
        auto loaded = onWriter([](sync::Stores &stores) { return sync::loadIdentity(stores.database()); });
        if (!loaded)
            return base::failFrom(loaded);
        if (!*loaded)
            return base::fail(base::ErrorCode::NotEnrolled);
        m_identity = std::make_shared<sync::DeskIdentity>(std::move(**loaded));
        return {};
    }
    void close()
    {
        if (m_writer)
            m_writer->close();
        m_writer.reset();
        m_identity.reset();
        if (m_vault)
            m_vault->lock();
        m_vault.reset();
    }

    [[nodiscard]] base::Result<sync::RunOutcome> trySync() const
    {
        auto client = sync::clientFor(*m_identity, m_clock);
        if (!client)
            return base::failFrom(client);
        sync::RunParts parts{m_writer, *client, m_clock, {}, m_stop.get_token(), {}};
        auto running = sync::synchronise(std::move(parts), m_identity);
        return QCoro::waitFor(std::move(running));
    }
    /// Expects it to go through, without a remark.
    sync::RunOutcome sync() const
    {
        const auto done = trySync();
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(base::codeText(done.error().code) + done.error().detail));
        if (!done)
            return {};
        EXPECT_TRUE(done->remarks.isEmpty())
            << qPrintable(base::codeText(done->remarks.value(0).code) + done->remarks.value(0).detail);
        return *done;
    }

    [[nodiscard]] sync::MailSeat seat() const { return {m_identity, m_clock}; }
    [[nodiscard]] base::CountryCode desk() const { return m_identity->desk; }
    [[nodiscard]] const sync::DeskIdentity &identity() const { return *m_identity; }
    [[nodiscard]] const store::Vault &vault() const { return *m_vault; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] QList<store::MailRecord> mail() const
    {
        return onWriter([](sync::Stores &stores) { return store::MailStore(stores.database()).list(); }).value_or(QList<store::MailRecord>());
    }
    [[nodiscard]] QList<store::MailTrouble> troubles() const
    {
        return onWriter([](sync::Stores &stores) { return store::MailStore(stores.database()).troubles(); })
            .value_or(QList<store::MailTrouble>());
    }
    [[nodiscard]] QList<store::RecipientRecord> recipients(const base::ReleaseId &id) const
    {
        return onWriter([id](sync::Stores &stores) { return store::ReleaseStore(stores.database()).recipients(id); })
            .value_or(QList<store::RecipientRecord>());
    }
    [[nodiscard]] std::optional<release::ReleaseState> stateOf(const base::ReleaseId &id) const
    {
        const auto found = onWriter([id](sync::Stores &stores) { return store::ReleaseStore(stores.database()).find(id); });
        return found ? std::optional(found->state) : std::nullopt;
    }
    /// Sealed and not signed for by the recipient, as they lie in the vault.
    [[nodiscard]] QList<store::OutgoingMail> unanswered(base::CountryCode to) const
    {
        return onWriter([to](sync::Stores &stores) { return store::MailOutgoing(stores.database()).withoutSignature(to); })
            .value_or(QList<store::OutgoingMail>());
    }
    [[nodiscard]] base::Result<sync::TakenMail> take(const QList<QByteArray> &envelopes) const
    {
        const auto seat = this->seat();
        return onWriter([seat, envelopes](sync::Stores &stores) { return sync::takeEnvelopes(stores, seat, envelopes); });
    }
    [[nodiscard]] bool chainIsWhole() const
    {
        return onWriter([](sync::Stores &stores) -> base::Result<bool> {
                   return store::AuditChain::verify(stores.database()).has_value();
               }).value_or(false);
    }

private:
    QString m_folder;
    std::shared_ptr<base::Clock> m_clock;
    std::stop_source m_stop;
    std::shared_ptr<store::Vault> m_vault;
    std::shared_ptr<sync::StoreThread> m_writer;
    std::shared_ptr<sync::DeskIdentity> m_identity;
};

/// What a test release says.
struct Wanted
{
    QList<base::CountryCode> to = {};
    QString title = QStringLiteral("False visas from one printer");
    base::Instant expiry{};
    QByteArray file = {};                    ///< goes along as "scan.pdf" where it is not empty
    base::EnvelopeId replaces = {};          ///< at the first recipient
    base::RequestId answers = {};
};

inline release::ReleaseLetter letterFor(const MailVault &author, const MailVault &second, base::CountryCode to, const Wanted &wanted,
                                        base::Instant now)
{
    release::ReleaseLetter letter;
    letter.envelope = drawn<base::EnvelopeId>();
    letter.sender = author.desk();
    letter.recipient = to;
    letter.author = author.identity().person;
    letter.officer = second.identity().person;
    letter.at = now;
    letter.reference = QStringLiteral("QMA-2026-014");
    letter.title = wanted.title;
    letter.replaces = wanted.replaces;
    letter.version = wanted.replaces.isNull() ? 1 : 2;
    letter.answers = wanted.answers;
    letter.contract.agreement = QStringLiteral("MOU QMA–QNB 2024");
    letter.contract.purposes = {markings::Purpose::DocumentFraud};
    letter.contract.marking.tlp = markings::Tlp::Green;
    letter.contract.expiry = wanted.expiry;
    letter.contract.tellOpened = true;
    release::ReleasedParagraph paragraph;
    paragraph.id = drawn<base::EntityId>();
    paragraph.text = QStringLiteral("Seen at two borders.");
    paragraph.marking.tlp = markings::Tlp::Green;
    letter.paragraphs.append(paragraph);
    if (!wanted.file.isEmpty()) {
        release::ReleasedAttachment attachment;
        attachment.id = drawn<base::EntityId>();
        attachment.name = QStringLiteral("scan.pdf");
        attachment.type = QStringLiteral("application/pdf");
        attachment.size = static_cast<std::uint64_t>(wanted.file.size());
        attachment.sha256 = crypto::sha256(wanted.file);
        attachment.parts = release::partsFor(wanted.file.size());
        attachment.marking.tlp = markings::Tlp::Green;
        letter.attachments.append(attachment);
    }
    return letter;
}

/// An approved release that is held, as the release service leaves it.
inline base::ReleaseId heldRelease(const MailVault &author, const MailVault &second, const Wanted &wanted, base::Instant now)
{
    store::ReleaseRecord record;
    record.id = drawn<base::ReleaseId>();
    record.caseId = drawn<base::CaseId>();
    record.note = drawn<base::EntityId>();
    record.title = wanted.title;
    record.state = release::ReleaseState::Held;
    record.author = author.identity().person;
    record.madeAt = record.changedAt = now;
    record.holdUntil = now;
    QList<store::RecipientRecord> recipients;
    for (const base::CountryCode to : wanted.to) {
        const auto letter = letterFor(author, second, to, wanted, now);
        const release::AskedLetter asked = release::askFor(letter, *author.identity().userKey);
        const auto marks = release::signFor(asked, *second.identity().userKey);
        EXPECT_TRUE(marks.has_value());
        const auto both = release::approved(asked, *marks, second.identity().userKey->publicKey(), *author.identity().userKey);
        EXPECT_TRUE(both.has_value());
        store::RecipientRecord one;
        one.desk = to;
        one.envelope = letter.envelope;
        one.salt = both->salt;
        one.letter = both->letter.bytes();
        one.approval = both->approval.bytes();
        one.state = release::ReleaseState::Held;
        recipients.append(one);
    }
    const auto kept = author.inOne([=](sync::Stores &stores) -> base::Status {
        store::ReleaseStore releases(stores.database());
        if (const auto done = releases.keep(record); !done)
            return done;
        if (!wanted.file.isEmpty()) {
            if (const auto done = releases.keepFile(record.id, crypto::sha256(wanted.file), wanted.file); !done)
                return done;
        }
        return releases.setRecipients(record.id, recipients);
    });
    EXPECT_TRUE(kept.has_value()) << (kept ? "" : qPrintable(base::codeText(kept.error().code) + kept.error().detail));
    return record.id;
}

inline void seal(const MailVault &author, const base::ReleaseId &id)
{
    const auto seat = author.seat();
    const auto sealed = author.onWriter([seat, id](sync::Stores &stores) { return sync::sealRelease(stores, seat, id); });
    ASSERT_TRUE(sealed.has_value()) << qPrintable(base::codeText(sealed.error().code) + sealed.error().detail);
}

/// Vaults of several desks that know of each other, and a portal.
class MailWorld : public TrainingWorld
{
protected:
    [[nodiscard]] std::unique_ptr<MailVault> newVault(const char *code, training::Seat seat = training::Seat::Analyst)
    {
        auto desk = newDesk(code, seat);
        desk->station->lock(workstation::LockReason::Quit);
        auto vault = std::make_unique<MailVault>(desk->folder(), clock);
        const auto opened = vault->open();
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(base::codeText(opened.error().code) + opened.error().detail));
        return vault;
    }
    /// Two persons of QMA and one of QNB.
    void meet()
    {
        author = newVault("QMA");
        second = newVault("QMA");
        there = newVault("QNB");
        for (const auto *vault : {author.get(), second.get(), there.get()})
            (void)vault->sync();
        qnb = there->desk();
    }
    [[nodiscard]] base::ReleaseId sealed(const Wanted &wanted) const
    {
        const auto id = heldRelease(*author, *second, wanted, clock->now());
        seal(*author, id);
        return id;
    }

    /// Everybody's time, the portal's too.
    void pass(std::chrono::milliseconds time)
    {
        stopPortal();
        clock->shift += time;
        startPortal(clock.get());
    }

    std::unique_ptr<MailVault> author, second, there;
    base::CountryCode qnb;
};

} // namespace countersign::test
