// The Look-up page over a real vault: training federation, portal over TLS, sync, SQLCipher.

#include "core/documents/check_digit.h"
#include "core/training/invented_alerts.h"
#include "tests/support/training_world.h"
#include "ui/lookup/document_tab.h"
#include "ui/lookup/lookup_page.h"
#include "ui/lookup/name_tab.h"
#include "ui/lookup/token_table.h"
#include "ui/widgets/mrz_field.h"
#include "ui/widgets/name_field.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

namespace countersign::test {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

constexpr int kPatience = 15'000; ///< ms; far above what any answer takes

ui::Theme &theme()
{
    static ui::Theme one(*qApp);
    return one;
}

QString filled(const QString &text, int width)
{
    return text.leftJustified(width, u'<', true);
}

QString withDigit(const QString &text)
{
    return text + QChar::fromLatin1(documents::checkDigit(text.toStdString()));
}

QString zoneOf(const QString &number, const QString &issuer)
{
    QString second = withDigit(filled(number, 9)) + issuer + withDigit(u"900101"_s) + u'F' + withDigit(u"300101"_s)
        + filled({}, 14) + u'0';
    second = second + QChar::fromLatin1(documents::checkDigit((second.mid(0, 10) + second.mid(13, 7) + second.mid(21, 22)).toStdString()));
    return filled(u"P<%1SPECIMEN<<ANNA"_s.arg(issuer), 44) + u'\n' + second;
}

/// The invented list holds namesakes: whoever shares the best score may come first.
const alerts::NameMatch *amongTheBest(const alerts::NameAnswer &answer, const QString &reference)
{
    for (const alerts::NameMatch &match : answer.matches) {
        if (match.score >= answer.matches.front().score && match.person.listing.reference == reference)
            return &match;
    }
    return nullptr;
}

} // namespace

class RealLookup : public TrainingWorld
{
protected:
    void SetUp() override
    {
        TrainingWorld::SetUp();
        m_desk = newDesk("QMA");
        const auto synced = m_desk->sync();
        ASSERT_TRUE(synced.has_value()) << qPrintable(synced.error().detail);
        m_preferences = std::make_unique<ui::Preferences>(place(u"window.ini"_s));
        m_page = std::make_unique<ui::LookupPage>(ui::PageContext{theme(), *m_preferences, m_desk->session(), *clock});
        m_page->resize(1180, 700);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_page->takeFocus();
    }
    void TearDown() override
    {
        m_page.reset();
        m_desk.reset();
        TrainingWorld::TearDown();
    }
    void scan(const QString &text)
    {
        for (const QChar c : text + u'\n')
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), c == u'\n' ? Qt::Key_Return : static_cast<Qt::Key>(c.unicode()),
                                c == u'\n' ? QString(u'\r') : QString(c), Qt::NoModifier);
    }
    [[nodiscard]] bool answered()
    {
        return QTest::qWaitFor([this] { return m_page->answer().has_value(); }, kPatience);
    }
    [[nodiscard]] const alerts::NameAnswer *askName(const QString &name)
    {
        ui::NameTab &names = *m_page->names();
        names.another();
        names.askFor(name);
        return QTest::qWaitFor([&names] { return names.answer().has_value(); }, kPatience) ? &*names.answer() : nullptr;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::LookupPage> m_page;
};

TEST_F(RealLookup, answersAScannerAndGoesOnWithEsc)
{
    scan(zoneOf(QLatin1StringView(training::samples::kStolenBlank), u"QNB"_s));
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_page->answer()->verdict, Verdict::PossibleHit);
    QTest::qWait(50);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(m_page->field()->hasFocus());
    scan(zoneOf(QLatin1StringView(training::samples::kNowhere), u"QRC"_s));
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_page->answer()->number, QLatin1StringView(training::samples::kNowhere));
    EXPECT_TRUE(m_page->answer()->verdict == Verdict::NoHit || m_page->answer()->verdict == Verdict::NoHitOldData);
}

TEST_F(RealLookup, findsAListedPersonByEachOfItsNames)
{
    workstation::AlertFilter filter;
    filter.categories = {alerts::Category::Listed};
    const auto rows = QCoro::waitFor(m_desk->session().alerts().page(filter, 0, 12));
    ASSERT_TRUE(rows.has_value());
    ASSERT_FALSE(rows->rows.isEmpty());
    m_page->showTab(ui::LookupPage::Name);
    int inOtherScripts = 0;
    for (const workstation::AlertRow &row : rows->rows) {
        const auto details = QCoro::waitFor(m_desk->session().alerts().details(row.row));
        ASSERT_TRUE(details.has_value());
        ASSERT_TRUE(details->record.listing.has_value());
        const alerts::Listing listing = *details->record.listing;
        const alerts::NameAnswer *answer = askName(listing.personName);
        ASSERT_NE(answer, nullptr) << qPrintable(listing.personName);
        ASSERT_FALSE(answer->matches.isEmpty()) << qPrintable(listing.personName);
        const alerts::NameMatch *met = amongTheBest(*answer, listing.reference);
        ASSERT_NE(met, nullptr) << qPrintable(listing.personName);
        EXPECT_GT(answer->personsSearched, 0);
        EXPECT_FALSE(answer->variants.isEmpty());
        EXPECT_FALSE(m_page->names()->findChildren<ui::TokenTable *>().isEmpty());
        const QList<alerts::ListedName> all = met->person.names;
        for (const alerts::ListedName &name : all) {
            if (name.script == u"Latn"_s)
                continue;
            ++inOtherScripts;
            const alerts::NameAnswer *original = askName(name.text);
            ASSERT_NE(original, nullptr);
            ASSERT_FALSE(original->matches.isEmpty()) << qPrintable(name.text);
            EXPECT_NE(amongTheBest(*original, listing.reference), nullptr) << qPrintable(name.text);
        }
    }
    EXPECT_GT(inOtherScripts, 0);
}

} // namespace countersign::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
