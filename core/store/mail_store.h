#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/markings/tlp.h"
#include "core/objects/signed.h"
#include "core/release/letters.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A received letter as a list shows it.
struct MailRecord
{
    qint64 id = 0;
    objects::ObjectType letter = objects::ObjectType::ReleaseLetter;
    base::CountryCode sender;
    base::EnvelopeId envelope;
    base::ObjectId object;                       ///< of the envelope
    base::ObjectId letterId;
    QByteArray about;                            ///< id of the envelope, release or request it is about, or empty
    QString title;                               ///< gone when purged
    markings::Tlp tlp = markings::Tlp::Amber;
    base::Instant arrivedAt{};
    std::optional<base::Instant> expires;        ///< contract: to be gone by then
    bool read = false;
    bool locked = false;                         ///< recalled
    std::optional<base::Instant> purgedAt;
    bool superseded = false;                     ///< a newer version is here
    int exports = 0;                             ///< prints, exports and copies made
    bool tellOpened = false;                     ///< the sender asks to be told, and was not yet
    int parts = 0, partsHere = 0;                ///< pieces of its attachments
};

/// A recall of an envelope, here or still to come.
struct RecallRecord
{
    base::EnvelopeId envelope;
    release::RecallLetter letter;
    QByteArray bytes;                            ///< Signed RecallLetter
};

struct MailFiling
{
    base::CaseId caseId;
    base::EntityId note;
    QString reference;
    base::Instant at{};
};

/// Something that came and could not be taken.
struct MailTrouble
{
    qint64 id = 0;
    base::ObjectId object;
    base::CountryCode sender;                    ///< as it says; null when it cannot be told
    base::EnvelopeId envelope;
    base::Error error;
    base::Instant at{};
    bool read = false;
    QByteArray bytes;                            ///< as it came
};

/// What came to this desk. Letters and attachments are sealed under a random key of each item, so that destroying it
/// is dropping its key. Each writing function joins the caller's transaction, which holds receipt and audit row too.
class MailStore
{
public:
    explicit MailStore(database::Database &database) : m_database(database) {}

    // ---- items ----
    /// Newest first; without those whose letter is only for the machine (parts, receipts, copies).
    [[nodiscard]] base::Result<QList<MailRecord>> list(bool unreadOnly = false);
    [[nodiscard]] base::Result<int> unread();
    /// NothingFound.
    [[nodiscard]] base::Result<MailRecord> find(qint64 id);
    [[nodiscard]] base::Result<std::optional<MailRecord>> byEnvelope(const base::EnvelopeId &envelope);
    /// Letters about an envelope, release or request, oldest first.
    [[nodiscard]] base::Result<QList<MailRecord>> about(const QByteArray &id);
    /// The Signed letter's bytes. ItemRecalled (args: sender) once it is destroyed.
    [[nodiscard]] base::Result<QByteArray> letter(qint64 id);

    /// Seals the letter under a fresh key. Answers the item's id. `record.id` is passed over.
    [[nodiscard]] base::Result<qint64> add(const MailRecord &record, const QByteArray &letter);
    [[nodiscard]] base::Status markRead(qint64 id);
    [[nodiscard]] base::Status markOpenedTold(qint64 id);
    [[nodiscard]] base::Status setSuperseded(const base::EnvelopeId &envelope);
    /// Answers the new count.
    [[nodiscard]] base::Result<int> countExport(qint64 id);
    [[nodiscard]] base::Status lock(const base::EnvelopeId &envelope);
    /// Drops the key, the sealed letter and its attachments, and the title. False when that was done before.
    [[nodiscard]] base::Result<bool> destroy(const base::EnvelopeId &envelope, base::Instant at);

    // ---- attachments ----
    /// False when it is here already. NothingFound before its release, ItemRecalled once that is destroyed.
    [[nodiscard]] base::Result<bool> addPart(const release::PartLetter &part);
    [[nodiscard]] base::Result<int> partsHere(const base::EnvelopeId &envelope);
    /// Put together. NothingFound while a part is missing; ChunkMismatch when it is not what the release says.
    [[nodiscard]] base::Result<QByteArray> attachment(const base::EnvelopeId &envelope, const release::ReleasedAttachment &attachment);

    // ---- receipts signed here ----
    /// False when one of that act is here already.
    [[nodiscard]] base::Result<bool> keepReceipt(const release::ReceiptLetter &receipt, const QByteArray &bytes);
    [[nodiscard]] base::Result<QList<release::ReceiptLetter>> receipts(const base::EnvelopeId &envelope);

    // ---- recalls ----
    [[nodiscard]] base::Status keepRecall(const objects::Verified<release::RecallLetter> &recall);
    /// Of an envelope, strictest and latest last; once it is here, those by who sent it alone.
    [[nodiscard]] base::Result<QList<RecallRecord>> recalls(const base::EnvelopeId &envelope);
    /// Not destroyed, and to be by `signedTime`: recalled by its sender with a deadline not later, or beyond the
    /// contract's expiry. Null sender: of all.
    [[nodiscard]] base::Result<QList<MailRecord>> due(base::Instant signedTime, base::CountryCode sender = {});

    // ---- cases ----
    [[nodiscard]] base::Status noteFiled(const base::EnvelopeId &envelope, const MailFiling &filing);
    [[nodiscard]] base::Result<QList<MailFiling>> filings(const base::EnvelopeId &envelope);

    // ---- trouble ----
    /// False when the same is here already.
    [[nodiscard]] base::Result<bool> keepTrouble(const MailTrouble &trouble);
    /// Newest first.
    [[nodiscard]] base::Result<QList<MailTrouble>> troubles();
    [[nodiscard]] base::Status markTroubleRead(qint64 id);
    /// It could be taken after all.
    [[nodiscard]] base::Status dropTroubles(const base::ObjectId &object);

private:
    database::Database &m_database;
};

} // namespace countersign::store
