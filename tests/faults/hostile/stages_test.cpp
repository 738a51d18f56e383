#include "hostile_world.h"

#include "core/crypto/hash.h"
#include "core/messages/error_sentences.h"

#include <QTimer>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

enum class Stage { FirstContact, SteadyState, AfterThirtyDays };

const char *nameOf(Stage stage)
{
    switch (stage) {
    case Stage::FirstContact: return "FirstContact";
    case Stage::SteadyState: return "SteadyState";
    default: return "AfterThirtyDays";
    }
}

/// The portal's pages of the directory as they are changed on the way, and what their checkpoint
/// says then: a hash that fits, signed by the portal itself.
using ChangeLog = std::function<void(QList<QByteArray> &entries)>;

} // namespace

/// The portal plays a trick on a desk that meets it for the first time, one that synchronised a moment
/// ago, and one that was offline for thirty days: the desk takes nothing in, says so in words, loses
/// nothing, and goes on as soon as the portal is honest.
class HostileStages : public HostileWorld, public testing::WithParamInterface<Stage>
{
protected:
    void SetUp() override
    {
        HostileWorld::SetUp();
        desk = newDesk("QMA", training::Seat::Analyst);
        if (GetParam() != Stage::FirstContact) {
            ASSERT_TRUE(desk->sync().has_value());
        }
        if (GetParam() == Stage::AfterThirtyDays)
            clock->shift += std::chrono::hours(30 * 24);
        // Something new is there for whoever asks.
        const auto another = newDesk("QSE", training::Seat::Analyst);
        before = desk->alertCount();
    }
    [[nodiscard]] bool isFirst() const { return GetParam() == Stage::FirstContact; }
    [[nodiscard]] const directory::Directory &known() const { return coreOf(*desk)->identity()->directory; }

    void meddleWithAnswers(const QByteArray &path, const std::function<void(Reply &)> &change)
    {
        hostile->meddle = [path, change](const QByteArray &, const QByteArray &target, Reply &reply) {
            if (target.split('?').first() == path && reply.status == 200)
                change(reply);
        };
    }
    void meddleWithDirectory(const ChangeLog &change)
    {
        const base::Digest had = isFirst() ? base::Digest{} : known().hash();
        meddleWithAnswers("/v1/directory", [this, had, change](Reply &reply) {
            auto page = protocol::DirectoryPage::decode(reply.body);
            if (!page)
                return;
            change(page->entries);
            objects::DirectoryCheckpoint checkpoint;
            checkpoint.size = page->from + static_cast<std::uint64_t>(page->entries.size());
            checkpoint.hash = had;
            for (const QByteArray &entry : std::as_const(page->entries)) {
                const auto object = objects::Signed::decode(entry);
                checkpoint.hash = crypto::sha256(checkpoint.hash.toBytes() + (object ? object->id().toBytes() : QByteArray()));
            }
            checkpoint.at = clock->now();
            page->checkpoint = signedByPortal(checkpoint);
            reply.body = page->encode();
        });
    }
    /// What went wrong, if the trick was noticed: in words, and one of those expected.
    void expectTold(const QList<ErrorCode> &expected)
    {
        const auto summary = desk->sync();
        const bool failed = !summary.has_value();
        ASSERT_TRUE(failed || !summary->remarks.isEmpty()) << "the trick went unnoticed";
        const base::Error error = failed ? summary.error() : summary->remarks.first();
        EXPECT_TRUE(expected.contains(error.code)) << qPrintable(base::codeText(error.code) + u' ' + error.detail);
        const auto words = messages::sentence(error);
        EXPECT_FALSE(words.what.isEmpty());
        EXPECT_FALSE(words.next.isEmpty());
    }
    void expectNothingLostAndHealed()
    {
        EXPECT_EQ(desk->alertCount(), before) << "nothing was taken in, nothing lost";
        if (!isFirst()) {
            EXPECT_EQ(desk->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit) << "look-ups go on";
        }
        hostile->meddle = {};
        hostile->passOn = {};
        const auto healed = desk->sync();
        ASSERT_TRUE(healed.has_value()) << qPrintable(base::codeText(healed.error().code) + u' ' + healed.error().detail);
        EXPECT_TRUE(healed->remarks.isEmpty()) << qPrintable(healed->remarks.value(0).detail);
        EXPECT_EQ(desk->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit);
    }

    std::unique_ptr<Desk> desk;
    qint64 before = 0;
};

TEST_P(HostileStages, portalKeyThatIsNotThePinnedOne) // 1, 2, 38
{
    meddleWithAnswers("/v1/portal", [](Reply &reply) {
        auto info = protocol::PortalInfo::decode(reply.body);
        info->portalKey = crypto::SigningKey::generate()->publicKey();
        reply.body = info->encode();
    });
    expectTold({ErrorCode::PortalNotTrusted});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, anotherFederationAltogether) // 1
{
    meddleWithAnswers("/v1/portal", [](Reply &reply) {
        auto info = protocol::PortalInfo::decode(reply.body);
        info->federation.bytes[0] ^= 1;
        reply.body = info->encode();
    });
    expectTold({ErrorCode::WrongFederation});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, keysOfADeskSwapped) // 1, 2
{
    const auto stranger = crypto::SigningKey::generate();
    objects::DeskCharter charter;
    charter.desk = training::codeOf("QNB");
    charter.epoch = 99;
    charter.issued = clock->now();
    charter.administrators = {stranger->publicKey()};
    charter.deskSigning = stranger->publicKey();
    charter.deskSealing = crypto::SealingKey::generate()->publicKey();
    const QByteArray forged = objects::Signed::make(objects::DeskCharter::kType, charter.encodeBody(), {&*stranger}).bytes();
    meddleWithDirectory([forged](QList<QByteArray> &entries) { entries.append(forged); });
    expectTold({ErrorCode::UnknownKey, ErrorCode::BadSignature, ErrorCode::NotAuthorised});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, ghostDevice) // 3
{
    const auto stranger = crypto::SigningKey::generate();
    objects::DeviceEntry ghost;
    ghost.desk = training::codeOf("QNB");
    ghost.device.bytes[0] = 7;
    ghost.user.bytes[0] = 9;
    ghost.signing = stranger->publicKey();
    ghost.issued = clock->now();
    ghost.epoch = 2;
    ghost.wrappedDeskSealing = QByteArray(80, 'x');
    const QByteArray forged = objects::Signed::make(objects::DeviceEntry::kType, ghost.encodeBody(), {&*stranger}).bytes();
    meddleWithDirectory([forged](QList<QByteArray> &entries) { entries.append(forged); });
    expectTold({ErrorCode::UnknownKey, ErrorCode::BadSignature, ErrorCode::NotAuthorised});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, directoryOfAnEarlierDay) // 4, 7
{
    // It signs for a log that ends before what this desk knows, or was invited with.
    meddleWithAnswers("/v1/directory", [this](Reply &reply) {
        auto page = protocol::DirectoryPage::decode(reply.body);
        objects::DirectoryCheckpoint checkpoint;
        checkpoint.size = isFirst() ? 1 : page->from - 1;
        page->entries = isFirst() ? page->entries.first(1) : QList<QByteArray>();
        checkpoint.hash = isFirst() ? crypto::sha256(base::Digest{}.toBytes() + objects::Signed::decode(page->entries.first())->id().toBytes())
                                    : base::Digest{};
        checkpoint.at = clock->now();
        page->checkpoint = signedByPortal(checkpoint);
        reply.body = page->encode();
    });
    expectTold({ErrorCode::PortalWentBack, ErrorCode::DirectoryShorter});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, forkedDirectoryThatHealsLater) // 6, 8
{
    // A proof for another log of the same length; honest again afterwards, nothing of it has stayed.
    meddleWithAnswers("/v1/directory", [this](Reply &reply) {
        auto page = protocol::DirectoryPage::decode(reply.body);
        objects::DirectoryCheckpoint checkpoint;
        checkpoint.size = page->from + static_cast<std::uint64_t>(page->entries.size());
        checkpoint.hash.bytes.fill(5);
        checkpoint.at = clock->now();
        page->checkpoint = signedByPortal(checkpoint);
        reply.body = page->encode();
    });
    expectTold({ErrorCode::DirectoryDiffers});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, entriesInAnotherOrder) // 6, 13
{
    meddleWithDirectory([](QList<QByteArray> &entries) { std::reverse(entries.begin(), entries.end()); });
    const auto summary = desk->sync();
    ASSERT_FALSE(summary.has_value());
    EXPECT_FALSE(messages::sentence(summary.error()).what.isEmpty());
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, policyRolledBack) // 40
{
    // The first manifest again, as if it were the newest.
    const auto first = [](const QList<QByteArray> &entries) {
        for (const QByteArray &entry : entries) {
            if (objects::Signed::decode(entry)->type() == objects::ObjectType::FederationManifest)
                return entry;
        }
        return QByteArray();
    };
    QByteArray manifest;
    {
        QFile file(folder().joinFile(training::codeOf("QMA")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        manifest = objects::JoinFile::decode(file.readAll())->manifest;
    }
    meddleWithDirectory([manifest, first](QList<QByteArray> &entries) {
        const QByteArray listed = first(entries);
        entries.append(listed.isEmpty() ? manifest : listed);
    });
    expectTold({ErrorCode::AlreadyEnrolled, ErrorCode::OlderEntry});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, endlessAnswer) // 19
{
    for (const QByteArray &path : {"/v1/portal"_ba, "/v1/directory"_ba, "/v1/feeds"_ba}) {
        meddleWithAnswers(path, [](Reply &reply) { reply.endless = true; });
        expectTold({ErrorCode::TooLarge});
    }
    hostile->meddle = {};
    before = desk->alertCount();
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, endlessDirectory) // 19
{
    meddleWithAnswers("/v1/directory", [this](Reply &reply) {
        auto page = protocol::DirectoryPage::decode(reply.body);
        objects::DirectoryCheckpoint checkpoint;
        checkpoint.size = std::uint64_t{1} << 40;
        checkpoint.at = clock->now();
        page->checkpoint = signedByPortal(checkpoint);
        page->entries = QList<QByteArray>(7, QByteArray(1 << 20, 'x'));
        reply.body = page->encode();
    });
    expectTold({ErrorCode::TooLarge});
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, timeOffByTenYears) // 33
{
    for (const int years : {-10, 10}) {
        meddleWithAnswers("/v1/portal", [years](Reply &reply) {
            auto info = protocol::PortalInfo::decode(reply.body);
            info->time += std::chrono::hours(years * 8766);
            reply.body = info->encode();
        });
        expectTold({ErrorCode::ClockSkew});
    }
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, looseEncodings) // 41, 42
{
    for (const QByteArray &path : {"/v1/portal"_ba, "/v1/directory"_ba}) {
        // The same map with its length in two bytes; with its first key twice; with a byte after it.
        const std::function<QByteArray(const QByteArray &)> forms[] = {
            [](const QByteArray &body) { return QByteArray("\xb8", 1) + static_cast<char>(body.at(0) & 31) + body.sliced(1); },
            [](const QByteArray &body) { return static_cast<char>(body.at(0) + 1) + QByteArray("\x01\x00", 2) + body.sliced(1); },
            [](const QByteArray &body) { return body + '\0'; },
        };
        for (const auto &form : forms) {
            meddleWithAnswers(path, [form](Reply &reply) { reply.body = form(reply.body); });
            const auto summary = desk->sync();
            ASSERT_FALSE(summary.has_value()) << path.constData();
            EXPECT_FALSE(messages::sentence(summary.error()).what.isEmpty());
        }
    }
    expectNothingLostAndHealed();
}

TEST_P(HostileStages, slowDripLeavesTheDeskAtWork) // 37
{
    if (isFirst()) {
        hostile->meddle = {};
        ASSERT_TRUE(desk->sync().has_value());
        before = desk->alertCount();
    }
    meddleWithAnswers("/v1/directory", [](Reply &reply) { reply.drips = true; });
    auto running = desk->session().sync().syncNow();
    QEventLoop wait;
    QTimer::singleShot(std::chrono::seconds(2), &wait, &QEventLoop::quit);
    wait.exec();
    EXPECT_TRUE(desk->session().sync().isRunning());
    EXPECT_EQ(desk->ask(u"L898902C3"_s)->verdict, Verdict::PossibleHit) << "look-ups wait for nobody";
    desk->session().sync().cancel();
    const auto summary = QCoro::waitFor(running);
    EXPECT_EQ(codeOf(summary), ErrorCode::Cancelled);
    EXPECT_EQ(desk->alertCount(), before);
}

TEST_P(HostileStages, frozenHeadsAreSaidToBeOld) // 10
{
    if (GetParam() != Stage::AfterThirtyDays)
        GTEST_SKIP() << "a promise is broken only once its time is over";
    const auto summary = desk->sync();
    ASSERT_TRUE(summary.has_value());
    const auto answer = desk->ask(u"N0SUCHNUMBER"_s);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->verdict, Verdict::NoHitOldData);
    const auto feed = alerts::oldestFeedOf(answer->feeds, training::codeOf("QNB"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_GE(answer->askedAt - feed->headAt, std::chrono::hours(24 * 29)) << "no-hit says how old what it asked is";
}

INSTANTIATE_TEST_SUITE_P(Tricks, HostileStages, testing::Values(Stage::FirstContact, Stage::SteadyState, Stage::AfterThirtyDays),
                         [](const auto &stage) { return std::string(nameOf(stage.param)); });
