#pragma once

#include "hostile_world.h"

#include "core/cases/edits.h"
#include "core/crypto/hash.h"
#include "core/messages/error_sentences.h"
#include "core/objects/exchange_objects.h"
#include "core/release/letters.h"
#include "core/store/mail_store.h"
#include "core/store/release_store.h"
#include "core/sync/mail_sync.h"

#include <algorithm>

namespace countersign::test {

using release::ReleaseState;

/// QMA releases to QNB while the portal between them meddles with their mail. QSE stands aside. What a
/// release says is made here by two persons of QMA, and sealed, sent, taken and answered by the program.
class HostileMail : public HostileWorld
{
protected:
    using ChangePage = std::function<void(protocol::LogPage &)>;

    void SetUp() override
    {
        HostileWorld::SetUp();
        a = newDesk("QMA");
        b = newDesk("QNB", training::Seat::Analyst);
        ASSERT_TRUE(a->sync().has_value());
        ASSERT_TRUE(b->sync().has_value());
        ASSERT_TRUE(a->sync().has_value());
    }

    [[nodiscard]] static sync::MailSeat seatOf(const Desk &desk)
    {
        const auto &core = coreOf(desk);
        return {core->identity(), core->clock()};
    }
    template<typename Job>
    static auto onWriter(const Desk &desk, Job job)
    {
        return QCoro::waitFor(coreOf(desk)->writer()->run(std::move(job)));
    }

    /// A letter of QMA to QNB as two persons signed it.
    struct Signed
    {
        release::ReleaseLetter letter;
        objects::Salt salt;
        QByteArray bytes, approval;
    };
    [[nodiscard]] Signed signedLetter(const QString &title, const base::EnvelopeId &replaces = {}) const
    {
        Signed made;
        made.salt = objects::freshSalt();
        release::ReleaseLetter &letter = made.letter;
        letter.envelope = *base::EnvelopeId::fromBytes(crypto::randomBytes(base::EnvelopeId::size));
        letter.sender = training::codeOf("QMA");
        letter.recipient = training::codeOf("QNB");
        letter.author = QStringLiteral("R. Santos");
        letter.officer = QStringLiteral("A. Officer");
        letter.at = clock->now();
        letter.title = title;
        letter.version = replaces.isNull() ? 1 : 2;
        letter.replaces = replaces;
        letter.contract.basis = QStringLiteral("L1");
        letter.contract.agreement = QStringLiteral("Arrangement on document fraud");
        letter.contract.purposes = {markings::Purpose::DocumentFraud};
        letter.contract.classes = {markings::DataClass::Document};
        release::ReleasedParagraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.text = title + QStringLiteral(": the text");
        paragraph.language = QStringLiteral("en");
        letter.paragraphs.append(paragraph);
        const auto second = keysOf("QMA");
        const QList<const crypto::SigningKey *> both{coreOf(*a)->identity()->userKey.get(), &second.user};
        const auto object = objects::Signed::make(release::ReleaseLetter::kType, letter.encodeBody(), both);
        const objects::Approval approval{letter.envelope, letter.sender, letter.recipient, objects::commitmentOf(made.salt, object.id())};
        made.bytes = object.bytes();
        made.approval = objects::Signed::make(objects::Approval::kType, approval.encodeBody(), both).bytes();
        return made;
    }
    /// Approved, sealed and queued in a's vault.
    base::EnvelopeId release(const QString &title, const base::EnvelopeId &replaces = {})
    {
        const Signed made = signedLetter(title, replaces);
        const sync::MailSeat seat = seatOf(*a);
        const auto sealed = onWriter(*a, [made, seat](sync::Stores &stores) -> base::Status {
            store::ReleaseStore releases(stores.database());
            store::ReleaseRecord record;
            record.id = *base::ReleaseId::fromBytes(crypto::randomBytes(base::ReleaseId::size));
            record.title = made.letter.title;
            record.state = ReleaseState::Approved;
            record.madeAt = record.changedAt = seat.now();
            if (const auto kept = releases.keep(record); !kept)
                return kept;
            store::RecipientRecord one;
            one.desk = made.letter.recipient;
            one.envelope = made.letter.envelope;
            one.salt = made.salt;
            one.letter = made.bytes;
            one.approval = made.approval;
            one.state = ReleaseState::Approved;
            if (const auto set = releases.setRecipients(record.id, {one}); !set)
                return set;
            return sync::sealRelease(stores, seat, record.id);
        });
        EXPECT_TRUE(sealed.has_value()) << (sealed ? "" : qPrintable(base::codeText(sealed.error().code) + sealed.error().detail));
        return made.letter.envelope;
    }
    void recall(const base::EnvelopeId &envelope, release::RecallKind kind = release::RecallKind::Withdraw)
    {
        const release::RecallLetter letter = recallOf(envelope, training::codeOf("QMA"), kind);
        const sync::MailSeat seat = seatOf(*a);
        const auto queued = onWriter(*a, [letter, seat](sync::Stores &stores) { return sync::queueByUser(stores, seat, letter, letter.recipient); });
        ASSERT_TRUE(queued.has_value()) << qPrintable(base::codeText(queued.error().code) + queued.error().detail);
    }
    [[nodiscard]] release::RecallLetter recallOf(const base::EnvelopeId &envelope, base::CountryCode sender, release::RecallKind kind) const
    {
        release::RecallLetter letter;
        letter.sender = sender;
        letter.recipient = training::codeOf("QNB");
        letter.envelopes = {envelope};
        letter.kind = kind;
        letter.reason = QStringLiteral("released by mistake");
        letter.by = QStringLiteral("R. Santos");
        letter.at = clock->now();
        return letter;
    }
    /// An envelope that a hostile member or the portal made: whatever header, any letter, any key.
    [[nodiscard]] QByteArray envelopeBy(const crypto::SigningKey &device, objects::Envelope header, QByteArrayView letter) const
    {
        header.at = clock->now();
        header.id = *base::EnvelopeId::fromBytes(crypto::randomBytes(base::EnvelopeId::size));
        header.lane = *base::LaneId::fromBytes(crypto::randomBytes(base::LaneId::size));
        header.sequence = 1;
        const auto &directory = coreOf(*b)->identity()->directory;
        const auto charter = *directory.charter(header.recipient);
        header.keyEpoch = charter.epoch;
        header.directorySize = directory.size();
        header.directoryHash = directory.hash();
        return objects::sealEnvelope(header, letter, objects::freshSalt(), charter.deskSealing, device).value().bytes();
    }

    void meddleWithMail(const char *desk, const ChangePage &change)
    {
        const QByteArray path = QByteArray("/v1/desks/") + desk + "/mail";
        hostile->meddle = [path, change](const QByteArray &method, const QByteArray &target, Reply &reply) {
            if (method != "GET" || !target.startsWith(path) || reply.status != 200)
                return;
            auto page = protocol::LogPage::decode(reply.body);
            if (!page)
                return;
            change(*page);
            reply.body = page->encode();
        };
    }
    void beHonest()
    {
        hostile->meddle = {};
        hostile->passOn = {};
    }
    static void append(protocol::LogPage &page, const QByteArray &envelope)
    {
        page.entries.append(envelope);
        ++page.end;
    }

    // What the two vaults say.
    [[nodiscard]] static std::optional<store::MailRecord> itemOf(const Desk &desk, const base::EnvelopeId &envelope)
    {
        const auto found = onWriter(desk, [envelope](sync::Stores &stores) { return store::MailStore(stores.database()).byEnvelope(envelope); });
        EXPECT_TRUE(found.has_value());
        return found ? *found : std::nullopt;
    }
    [[nodiscard]] static qsizetype itemCount(const Desk &desk)
    {
        const auto list = onWriter(desk, [](sync::Stores &stores) { return store::MailStore(stores.database()).list(); });
        return list ? list->size() : -1;
    }
    [[nodiscard]] static QList<store::MailTrouble> troublesOf(const Desk &desk)
    {
        const auto list = onWriter(desk, [](sync::Stores &stores) { return store::MailStore(stores.database()).troubles(); });
        EXPECT_TRUE(list.has_value());
        return list.value_or(QList<store::MailTrouble>{});
    }
    [[nodiscard]] store::RecipientRecord standingOf(const base::EnvelopeId &envelope) const
    {
        const auto found = onWriter(*a, [envelope](sync::Stores &stores) -> base::Result<store::RecipientRecord> {
            store::ReleaseStore releases(stores.database());
            const auto owner = releases.ownerOf(envelope);
            if (!owner || !*owner)
                return base::fail(ErrorCode::NothingFound);
            const auto all = releases.recipients((*owner)->release);
            if (!all)
                return base::failFrom(all);
            return all->first();
        });
        EXPECT_TRUE(found.has_value());
        return found.value_or(store::RecipientRecord{});
    }
    /// The synchronisation went through, and said this, in words.
    static void expectSaid(const base::Result<workstation::SyncSummary> &summary, const QList<ErrorCode> &expected)
    {
        const QList<base::Error> said = summary ? summary->remarks : QList<base::Error>{summary.error()};
        const auto found = std::find_if(said.begin(), said.end(), [&](const base::Error &one) { return expected.contains(one.code); });
        QString all;
        for (const base::Error &one : said)
            all += base::codeText(one.code) + u' ' + one.detail + u';';
        ASSERT_TRUE(found != said.end()) << "said: " << qPrintable(all);
        EXPECT_FALSE(messages::sentence(*found).what.isEmpty());
        EXPECT_FALSE(messages::sentence(*found).next.isEmpty());
    }
    /// After the meddling: what was sent is there, once, and its sender knows that from its recipient.
    void expectDelivered(const base::EnvelopeId &envelope)
    {
        beHonest();
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(a->sync().has_value());
            ASSERT_TRUE(b->sync().has_value());
        }
        ASSERT_TRUE(a->sync().has_value());
        EXPECT_TRUE(itemOf(*b, envelope).has_value());
        EXPECT_EQ(standingOf(envelope).state, ReleaseState::Delivered);
    }

    std::unique_ptr<Desk> a, b;
};

} // namespace countersign::test
