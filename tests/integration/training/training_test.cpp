#include "training_world.h"

#include "core/documents/document_number.h"
#include "core/training/invented_alerts.h"
#include "core/training/training_desk.h"

#include <QHash>
#include <QSet>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::Category;
using training::Invention;

namespace {

Invention invention(std::uint64_t seed, int alerts)
{
    return {seed, alerts, base::fromMillis(1'790'000'000'000)};
}

QList<alerts::AlertRecord> recordsOf(const QList<QByteArray> &feed)
{
    QList<alerts::AlertRecord> records;
    for (const QByteArray &bytes : feed) {
        if (alerts::recordKind(bytes) == alerts::RecordKind::Alert)
            records.append(*alerts::decodeAlert(bytes));
    }
    return records;
}

} // namespace

TEST(InventedAlerts, followFromTheSeedAlone)
{
    for (const training::State &state : training::states()) {
        const auto once = training::inventedFeed(invention(7, 3000), state);
        EXPECT_EQ(once, training::inventedFeed(invention(7, 3000), state)) << qPrintable(state.code.text());
        if (state.publishes) {
            EXPECT_NE(once, training::inventedFeed(invention(8, 3000), state));
        }
    }
}

TEST(InventedAlerts, areWhatADeskMayPublish)
{
    for (const training::State &state : training::states()) {
        QSet<base::AlertId> ids;
        const auto feed = training::inventedFeed(invention(1, 10'000), state);
        for (const QByteArray &bytes : feed) {
            const auto kind = alerts::recordKind(bytes);
            ASSERT_TRUE(kind.has_value());
            if (*kind == alerts::RecordKind::ListedPerson) {
                EXPECT_EQ(alerts::decodeListedPerson(bytes)->owner, state.code);
                continue;
            }
            const auto record = alerts::decodeAlert(bytes);
            ASSERT_TRUE(record.has_value());
            const auto faults = alerts::faultsOf(*record);
            EXPECT_TRUE(faults.isEmpty())
                << qPrintable(record->number) << ' ' << static_cast<int>(faults.value(0).code);
            EXPECT_TRUE(alerts::checkOwnership(*alerts::readAlertKey(bytes), state.code).has_value());
            EXPECT_FALSE(ids.contains(record->id));
            ids.insert(record->id);
        }
    }
}

TEST(InventedAlerts, haveRealisticShares)
{
    QHash<Category, int> counted;
    int all = 0;
    for (const training::State &state : training::states()) {
        const auto records = recordsOf(training::inventedFeed(invention(1, 50'000), state));
        for (const auto &record : records) {
            ++counted[record.category];
            ++all;
            if (record.category == Category::StolenBlank) {
                EXPECT_FALSE(record.blankTo.isEmpty());
            }
        }
    }
    EXPECT_NEAR(all, 50'000, 100);
    EXPECT_GT(counted[Category::Stolen] + counted[Category::Lost], all * 7 / 10);
    EXPECT_GT(counted[Category::StolenBlank], all / 100);
    for (const Category rare : {Category::Counterfeit, Category::Forged, Category::Impostor,
                                Category::FraudulentlyObtained, Category::Morphed}) {
        EXPECT_GT(counted[rare], 0);
        EXPECT_LT(counted[rare], all / 40);
    }
}

TEST(InventedAlerts, keepTheWellKnownNumbersWhateverTheSeed)
{
    for (const std::uint64_t seed : {1, 2, 99}) {
        QHash<QString, int> found;
        QHash<QByteArray, int> skeletons;
        for (const training::State &state : training::states()) {
            const auto records = recordsOf(training::inventedFeed(invention(seed, 20'000), state));
            for (const auto &record : records) {
                ++found[record.number];
                ++skeletons[documents::skeletonOf(documents::normalForm(record.number))];
            }
        }
        for (const char *number : {training::samples::kStolenBlank, training::samples::kLost,
                                   training::samples::kRevoked, training::samples::kForged, training::samples::kListed})
            EXPECT_EQ(found.value(QString::fromLatin1(number)), 1) << number << ' ' << seed;
        for (const char *number : {training::samples::kNowhere, training::samples::kOldData})
            EXPECT_EQ(skeletons.value(documents::skeletonOf(QByteArray(number))), 0) << number << ' ' << seed;
    }
}

class TrainingFederation : public TrainingWorld
{
};

TEST_F(TrainingFederation, isNotMadeOverAnotherOne)
{
    training::CreateOptions options;
    options.directory = federation();
    options.alerts = 10;
    const auto again = QCoro::waitFor(training::create(options, clock, {}));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, base::ErrorCode::FileWriteFailed);
}

TEST_F(TrainingFederation, opensADeskInOneStepWithItsOwnPortal)
{
    const QString made = place(u"fresh"_s);
    workstation::Workstation station(place(u"station"_s), clock);
    station.setAutomaticSync(false);
    training::TrainingDesk desk(made, clock);
    QList<int> steps;
    QObject::connect(&desk, &training::TrainingDesk::progress, &desk, [&steps](int done, int) { steps.append(done); });
    const auto opened =
        QCoro::waitFor(desk.open(&station, place(u"station/vault"_s), u"R. Santos"_s, training::Seat::Publisher, 1000));
    ASSERT_TRUE(opened.has_value()) << static_cast<int>(opened.error().code) << qPrintable(opened.error().detail);
    EXPECT_TRUE(desk.isPortalRunning());
    EXPECT_GT(steps.size(), 5);
    ASSERT_NE(station.session(), nullptr);
    EXPECT_TRUE(station.session()->identity().training);
    const auto answer =
        QCoro::waitFor(station.session()->lookup().ask({u"L898902C3"_s, {}, {}}, workstation::Reason::Training));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->verdict, alerts::Verdict::PossibleHit);
    station.lock(workstation::LockReason::Menu);
    const auto again =
        QCoro::waitFor(desk.open(&station, place(u"station/vault"_s), u"R. Santos"_s, training::Seat::Publisher));
    EXPECT_TRUE(again.has_value()) << "the second time everything is there";
    desk.stopPortal();
    EXPECT_FALSE(desk.isPortalRunning());
}
