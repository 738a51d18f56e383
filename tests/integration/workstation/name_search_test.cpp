#include "training_world.h"

#include "core/alerts/name_lookup.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using alerts::ListSource;
using alerts::Verdict;

/// A person is found by name from the moment a list comes in, at every desk that it reaches.
class NameSearch : public TrainingWorld
{
protected:
    static base::Result<alerts::NameAnswer> ask(const Desk &desk, const QString &name, const QStringList &switchedOff = {})
    {
        alerts::NameQuestion question;
        question.typed = name;
        question.switchedOff = switchedOff;
        return QCoro::waitFor(desk.session().lookup().askName(question, workstation::Reason::Training));
    }
    static QString firstReference(const base::Result<alerts::NameAnswer> &answer)
    {
        return answer && !answer->matches.isEmpty() ? answer->matches.first().person.listing.reference : QString();
    }
    void import(const Desk &desk, const QByteArray &table)
    {
        QFile file(place(u"list.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(table);
        file.close();
        workstation::ImportRequest request;
        request.source = ListSource::Table;
        request.paths = {file.fileName()};
        const auto preview = QCoro::waitFor(desk.session().imports().preview(request, {}, {}));
        ASSERT_TRUE(preview.has_value()) << static_cast<int>(preview.error().code) << qPrintable(preview.error().detail);
        ASSERT_TRUE(QCoro::waitFor(desk.session().imports().apply(*preview, {}, {})).has_value());
    }
};

TEST_F(NameSearch, findsAPersonBeforeAndAfterPublishingAtEveryDeskAndAfterARestart)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(ask(*qma, u"Zubaidah Osterberg"_s).has_value());
    import(*qma, "id,name,aliases,birth,nationality,passport,issuer\n"
                 "INV-1,Zubaidah Osterberg,Zubeida Landauer,1958-03-04,UTO,,\n"
                 "INV-2,Mohd Qassim Gruber,,1961,UTO,,\n");
    ASSERT_FALSE(HasFatalFailure());
    const auto pending = ask(*qma, u"Osterberg Zubaidah"_s);
    EXPECT_EQ(firstReference(pending), u"INV-1"_s) << "what waits to be published is found at once";
    EXPECT_EQ(firstReference(ask(*qma, u"Muhammad Kassim Gruber"_s)), u"INV-2"_s);

    ASSERT_TRUE(qma->sync().has_value());
    ASSERT_TRUE(qnb->sync().has_value());
    EXPECT_EQ(firstReference(ask(*qma, u"Zubeida Landauer"_s)), u"INV-1"_s);
    EXPECT_EQ(firstReference(ask(*qnb, u"Zubeida Landauer"_s)), u"INV-1"_s);
    stopPortal();
    qnb->station->lock(workstation::LockReason::Menu);
    qnb->reopen();
    const auto again = ask(*qnb, u"Zubaidah Osterberg"_s);
    EXPECT_EQ(firstReference(again), u"INV-1"_s);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->verdict, Verdict::Listed);
    EXPECT_FALSE(again->lists.isEmpty());
}

TEST_F(NameSearch, keepsTheQuestionAndLeavesOutWhatIsSwitchedOff)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    import(*qma, "id,name,aliases,birth,nationality,passport,issuer\nINV-2,Muhammad Gruber,,1961,UTO,,\n");
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(firstReference(ask(*qma, u"Mohd Gruber"_s)), u"INV-2"_s);
    const auto narrow = ask(*qma, u"Mohd Gruber"_s, {u"family:MOHD"_s, alerts::kSoundVariant, alerts::kEditVariant});
    ASSERT_TRUE(narrow.has_value());
    EXPECT_NE(firstReference(narrow), u"INV-2"_s);
    const auto kept = QCoro::waitFor(qma->session().lookup().askedSince(base::Instant{}, 10));
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->size(), 2);
    EXPECT_EQ(kept->first().typed, u"Mohd Gruber"_s);
}

TEST_F(NameSearch, takesTheDesksOwnSpellingsFromTheNextQuestionOn)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    import(*qma, "id,name,aliases,birth,nationality,passport,issuer\nINV-3,Somxay Landauer,,1961,UTO,,\n");
    ASSERT_FALSE(HasFatalFailure());
    const auto scoreOf = [&] {
        // Settings are written behind; a question's own row comes after them.
        if (!ask(*qma, u"Nobody"_s))
            return -1.0;
        const auto answer = ask(*qma, u"Chaichai Landauer"_s);
        return answer && !answer->matches.isEmpty() ? answer->matches.first().score : 0.0;
    };
    EXPECT_LT(scoreOf(), names::kShownScore);
    qma->session().settings().setValue(names::kSpellingsSetting, u"SOMXAY CHAICHAI"_s);
    EXPECT_GE(scoreOf(), names::kStrongScore);
    qma->session().settings().setValue(names::kSpellingsSetting, {});
    EXPECT_LT(scoreOf(), names::kShownScore) << "taken back by Undo";
}

TEST_F(NameSearch, opensAHitOfAPersonOnceWithTheReasonOfTheQuestion)
{
    const auto qma = newDesk("QMA");
    ASSERT_TRUE(qma->sync().has_value());
    import(*qma, "id,name,aliases,birth,nationality,passport,issuer\nINV-2,Muhammad Gruber,,1961,UTO,,\n");
    ASSERT_FALSE(HasFatalFailure());
    const auto answer = ask(*qma, u"Mohd Gruber"_s);
    ASSERT_TRUE(answer.has_value());
    ASSERT_FALSE(answer->matches.isEmpty());
    const auto hit = QCoro::waitFor(qma->session().hits().openPerson(*answer, 0));
    ASSERT_TRUE(hit.has_value()) << static_cast<int>(hit.error().code) << qPrintable(hit.error().detail);
    const auto again = QCoro::waitFor(qma->session().hits().openPerson(*answer, 0));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *hit);
    const auto details = QCoro::waitFor(qma->session().hits().details(*hit));
    ASSERT_TRUE(details.has_value());
    ASSERT_TRUE(details->hit.person.has_value());
    EXPECT_EQ(details->hit.person->listing.reference, u"INV-2"_s);
    EXPECT_EQ(details->hit.presented, u"Mohd Gruber"_s);
    EXPECT_EQ(details->hit.reason, static_cast<int>(workstation::Reason::Training));
    EXPECT_FALSE(details->alertGone);
    EXPECT_FALSE(details->alertChanged);
    const auto none = QCoro::waitFor(qma->session().hits().openPerson(*answer, 99));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, base::ErrorCode::NothingFound);
}
