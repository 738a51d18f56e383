#include "release_world.h"

#include "core/release/tear_line.h"
#include "core/workstation/release_desk.h"

#include <algorithm>

namespace countersign::test {

using namespace Qt::StringLiterals;
using alerts::AlertRecord;

/// Own alerts of the detection family go along with a note (issue 6, "Release").
class AlertsAlong : public ReleaseWorld
{
protected:
    void SetUp() override
    {
        ReleaseWorld::SetUp();
        seatAuthor();
    }
    QList<AlertRecord> offered(const release::ReleaseDraft &draft, const QString &text = {}) const
    {
        const auto found = QCoro::waitFor(releasesOf(*author).alertsFor(draft, text));
        EXPECT_TRUE(found.has_value()) << qPrintable(told(found));
        return found.value_or(QList<AlertRecord>());
    }
    static bool holds(const QList<AlertRecord> &alerts, const base::AlertId &id)
    {
        return std::any_of(alerts.begin(), alerts.end(), [&id](const AlertRecord &one) { return one.id == id; });
    }
    /// A forged document that this desk detected itself.
    base::AlertId detect(const QString &number, alerts::Category category = alerts::Category::Forged, const char *issuer = "QNB") const
    {
        AlertRecord record;
        record.category = category;
        record.number = number;
        record.issuer = training::codeOf(issuer);
        record.type = documents::DocumentType::Passport;
        record.happenedOn = *base::PartialDate::fromIso(u"2026-02-03");
        record.grading = markings::Grading{markings::GradingScheme::Admiralty, 'B', '2', 0};
        record.marking.tlp = markings::Tlp::Green;
        const auto added = QCoro::waitFor(author->session().alerts().add(record));
        EXPECT_TRUE(added.has_value()) << qPrintable(told(added));
        return added.value_or(base::AlertId());
    }
};

TEST_F(AlertsAlong, oneFoundByNumberStandsInTheLetterOfThoseWhoGetIt)
{
    const base::AlertId id = detect(u"QF5550123"_s);
    const Written written = write(*author, u"Note"_s, {{.text = u"Two forged foils were seen."_s}});
    auto draft = draftOf(*author, written, {u"QNB"_s, u"QRC"_s});
    EXPECT_FALSE(holds(offered(draft), id)) << "nothing in the case speaks of it";
    EXPECT_FALSE(holds(offered(draft, u"Q"_s), id)) << "one character finds half of the register";
    ASSERT_TRUE(holds(offered(draft, u"5550"_s), id));
    draft.alerts = {id};
    EXPECT_TRUE(holds(offered(draft), id)) << "what was chosen is always shown";
    draft.cuts << release::Cut{release::entityOf(id), training::codeOf("QRC")};
    const auto previews = QCoro::waitFor(releasesOf(*author).previews(draft));
    ASSERT_TRUE(previews.has_value()) << qPrintable(told(previews));
    ASSERT_EQ(previews->size(), 2);
    for (const workstation::Preview &one : *previews)
        EXPECT_EQ(one.letter.alerts.size(), one.desk.text() == u"QNB"_s ? 1 : 0) << qPrintable(one.desk.text());
}

TEST_F(AlertsAlong, alertsOfOthersAndOfTheIssuerFamilyAreNotOffered)
{
    const base::AlertId forged = detect(u"QF0055001"_s);
    (void)detect(u"QF0055002"_s, alerts::Category::Stolen, "QMA");
    workstation::AlertFilter all;
    all.text = u"QF0055"_s;
    const auto page = QCoro::waitFor(author->session().alerts().page(all, 0, 10));
    ASSERT_TRUE(page.has_value());
    ASSERT_EQ(page->matching, 2) << "the stolen one is there to be offered";
    const Written written = write(*author, u"Note"_s, {{.text = u"Words."_s}});
    const auto draft = draftOf(*author, written, {u"QNB"_s});
    const auto found = offered(draft, u"QF0055"_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().id, forged);
    // Of the others' alerts, of which every desk holds many, none.
    all.text = u"00"_s;
    EXPECT_GT(QCoro::waitFor(author->session().alerts().page(all, 0, 10))->matching, 20);
    for (const AlertRecord &one : offered(draft, u"00"_s)) {
        EXPECT_EQ(one.owner.text(), u"QMA"_s);
        EXPECT_EQ(one.family(), alerts::Family::FraudDetection);
    }
}

} // namespace countersign::test
