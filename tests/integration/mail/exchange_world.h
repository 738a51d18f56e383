#pragma once

#include "training_world.h"

#include "core/crypto/hash.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/release/approval.h"
#include "core/store/release_store.h"
#include "core/sync/letter_sending.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/release_desk.h"
#include "core/workstation/vault_session.h"

#include <algorithm>

namespace countersign::test {

/// The value, or a failed test that says why there is none.
template<typename T>
T must(const base::Result<T> &result)
{
    EXPECT_TRUE(result.has_value()) << (result ? "" : qPrintable(base::codeText(result.error().code) + u' ' + result.error().detail));
    return result.value_or(T{});
}
inline void must(const base::Status &done)
{
    EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(base::codeText(done.error().code) + u' ' + done.error().detail));
}
template<typename Answer>
auto now(QCoro::Task<Answer> running)
{
    return QCoro::waitFor(std::move(running));
}
template<typename T>
base::ErrorCode errorOf(const base::Result<T> &result)
{
    return result ? base::ErrorCode::Internal : result.error().code;
}

template<typename Id>
[[nodiscard]] Id drawn()
{
    return *Id::fromBytes(crypto::randomBytes(Id::size));
}

/// Desks with whole sessions, two persons at QMA, and a portal. What QMA releases is sealed here as the
/// release service would leave it.
class ExchangeWorld : public TrainingWorld
{
protected:
    void meet()
    {
        qma = newDesk("QMA");
        officer = newDesk("QMA", training::Seat::Officer);
        qnb = newDesk("QNB");
        for (const Desk *desk : {qma.get(), officer.get(), qnb.get()})
            synced(*desk);
    }
    static void synced(const Desk &desk)
    {
        const auto done = desk.sync();
        ASSERT_TRUE(done.has_value()) << qPrintable(base::codeText(done.error().code) + done.error().detail);
        EXPECT_TRUE(done->remarks.isEmpty()) << qPrintable(base::codeText(done->remarks.value(0).code) + done->remarks.value(0).detail);
    }
    /// There and back: what went out has its receipt.
    void exchange() const
    {
        synced(*qma);
        synced(*qnb);
        synced(*qma);
        synced(*qnb);
    }

    static const workstation::CorePtr &coreOf(const Desk &desk) { return static_cast<workstation::VaultSession &>(desk.session()).core(); }
    static sync::MailSeat seatOf(const Desk &desk) { return {coreOf(desk)->identity(), coreOf(desk)->clock()}; }
    static base::CountryCode codeOf(const Desk &desk) { return coreOf(desk)->identity()->desk; }
    /// On the writer, in one transaction.
    template<typename Job>
    static auto inOne(const Desk &desk, Job job)
    {
        auto whole = [job](sync::Stores &stores) mutable -> std::invoke_result_t<Job &, sync::Stores &> {
            auto transaction = database::Transaction::begin(stores.database());
            if (!transaction)
                return base::failFrom(transaction);
            auto done = job(stores);
            if (!done)
                return done;
            if (const auto committed = transaction->commit(); !committed)
                return base::failFrom(committed);
            return done;
        };
        return now(coreOf(desk)->writer()->run(std::move(whole)));
    }
    template<typename Letter>
    static void queue(const Desk &from, const Letter &letter)
    {
        const auto seat = seatOf(from);
        must(inOne(from, [seat, letter](sync::Stores &stores) -> base::Status {
            const auto queued = sync::queueByUser(stores, seat, letter, letter.recipient);
            return queued ? base::Status{} : base::failFrom(queued);
        }));
    }

    [[nodiscard]] release::ReleaseLetter letter(const QStringList &paragraphs, markings::Marking marking = greenMarking()) const
    {
        release::ReleaseLetter made;
        made.envelope = drawn<base::EnvelopeId>();
        made.sender = codeOf(*qma);
        made.recipient = codeOf(*qnb);
        made.author = coreOf(*qma)->identity()->person;
        made.officer = coreOf(*officer)->identity()->person;
        made.at = clock->now();
        made.reference = QStringLiteral("QMA-7F3A91C2");
        made.title = QStringLiteral("False visas from one printer");
        made.contract.basis = QStringLiteral("MOU-B");
        made.contract.agreement = QStringLiteral("MOU QMA–QNB");
        made.contract.purposes = {markings::Purpose::DocumentFraud};
        made.contract.marking = marking;
        made.contract.tellOpened = true;
        for (const QString &text : paragraphs) {
            release::ReleasedParagraph paragraph;
            paragraph.id = drawn<base::EntityId>();
            paragraph.text = text;
            paragraph.marking = marking;
            made.paragraphs.append(paragraph);
        }
        return made;
    }
    static markings::Marking greenMarking()
    {
        markings::Marking marking;
        marking.tlp = markings::Tlp::Green;
        return marking;
    }
    static void addFile(release::ReleaseLetter &letter, const QString &name, const QByteArray &content)
    {
        release::ReleasedAttachment file;
        file.id = drawn<base::EntityId>();
        file.name = name;
        file.type = QStringLiteral("text/plain");
        file.size = static_cast<std::uint64_t>(content.size());
        file.sha256 = crypto::sha256(content);
        file.parts = release::partsFor(content.size());
        file.marking = letter.contract.marking;
        letter.attachments.append(file);
    }

    /// Approved by the officer, sealed and queued; `draft` is kept with it.
    base::ReleaseId seal(const release::ReleaseLetter &letter, const QByteArray &file = {}, const release::ReleaseDraft &draft = {}) const
    {
        const auto &author = coreOf(*qma)->identity();
        const auto &second = coreOf(*officer)->identity();
        const auto asked = release::askFor(letter, *author->userKey);
        const auto marks = must(release::signFor(asked, *second->userKey));
        const auto both = release::approved(asked, marks, second->userKey->publicKey(), *author->userKey);
        store::RecipientRecord recipient;
        recipient.desk = letter.recipient;
        recipient.envelope = letter.envelope;
        recipient.salt = both->salt;
        recipient.letter = both->letter.bytes();
        recipient.approval = both->approval.bytes();
        recipient.state = release::ReleaseState::Held;
        store::ReleaseRecord record;
        record.id = drawn<base::ReleaseId>();
        record.caseId = drawn<base::CaseId>();
        record.note = drawn<base::EntityId>();
        record.title = letter.title;
        record.state = release::ReleaseState::Held;
        record.draft = draft.encode();
        record.madeAt = record.changedAt = clock->now();
        record.holdUntil = clock->now();
        const auto seat = seatOf(*qma);
        must(inOne(*qma, [record, recipient, file, seat](sync::Stores &stores) -> base::Status {
            store::ReleaseStore releases(stores.database());
            if (const auto kept = releases.keep(record); !kept)
                return kept;
            if (!file.isEmpty()) {
                if (const auto kept = releases.keepFile(record.id, crypto::sha256(file), file); !kept)
                    return kept;
            }
            if (const auto set = releases.setRecipients(record.id, {recipient}); !set)
                return set;
            return sync::sealRelease(stores, seat, record.id);
        }));
        return record.id;
    }

    /// What QNB has signed of a release of QMA.
    [[nodiscard]] QList<release::ReceiptLetter> receipts(const base::ReleaseId &id) const
    {
        auto read = [id](sync::Stores &stores) { return store::ReleaseStore(stores.database()).recipients(id); };
        const auto recipients = must(now(coreOf(*qma)->writer()->run(std::move(read))));
        QList<release::ReceiptLetter> signedThere;
        for (const store::RecipientRecord &recipient : recipients) {
            for (const store::ReceiptRecord &receipt : recipient.receipts)
                signedThere.append(receipt.letter);
        }
        return signedThere;
    }
    [[nodiscard]] std::optional<release::ReceiptLetter> receipt(const base::ReleaseId &id, release::ReceiptAct act) const
    {
        for (const release::ReceiptLetter &one : receipts(id)) {
            if (one.act == act)
                return one;
        }
        return std::nullopt;
    }

    static QList<workstation::MailRow> inbox(const Desk &desk) { return must(now(desk.session().mail().list(false))); }
    static workstation::MailItem opened(const Desk &desk, qint64 id) { return must(now(desk.session().mail().open(id))); }
    static base::CaseId makeCase(const Desk &desk, const QString &title) { return must(now(desk.session().cases().create(title, {}))); }
    static std::shared_ptr<const cases::CaseFile> openCase(const Desk &desk, const base::CaseId &id)
    {
        return must(now(desk.session().cases().open(id)));
    }
    static QStringList audited(const Desk &desk, const QString &prefix)
    {
        auto read = [prefix](sync::Stores &stores) -> base::Result<QStringList> {
            auto rows = database::Statement::prepare(stores.database(), QLatin1StringView("SELECT action || ' ' || result FROM audit_entry ORDER BY sequence"));
            if (!rows)
                return base::failFrom(rows);
            if (const auto run = rows->run(); !run)
                return base::failFrom(run);
            QStringList found;
            for (;;) {
                const auto row = rows->next();
                if (!row)
                    return base::failFrom(row);
                if (!*row)
                    return found;
                if (rows->text(0).startsWith(prefix))
                    found.append(rows->text(0));
            }
        };
        return must(now(coreOf(desk)->writer()->run(std::move(read))));
    }

    std::unique_ptr<Desk> qma, officer, qnb;
};

} // namespace countersign::test
