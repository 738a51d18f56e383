// Two windows over two real vaults and a portal over TLS: one desk asks, the other answers.

#include "core/training/training_agreements.h"
#include "core/workstation/agreement_desk.h"
#include "tests/support/training_world.h"
#include "tests/ui/support/stray_windows.h"
#include "ui/courier/courier_dialogs.h"
#include "ui/requests/answer_form.h"
#include "ui/requests/concern_form.h"
#include "ui/requests/request_dialog.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/requests_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/language.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace countersign::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; ///< ms; far above what any answer takes

ui::Theme &theme()
{
    static ui::Theme one(*qApp);
    return one;
}

ui::Language &language()
{
    static ui::Language one(*qApp);
    return one;
}

} // namespace

/// One desk with its window on the Requests page.
struct Seat
{
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ui::Preferences> preferences;
    std::unique_ptr<ui::Workspace> window;
    base::Clock *clock = nullptr;

    [[nodiscard]] ui::RequestsPage &page() const { return *window->findChild<ui::RequestsPage *>(); }
    [[nodiscard]] ui::PageContext context() const { return {theme(), *preferences, desk->session(), *clock}; }
    void activate() const
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const auto *label : window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    template<typename T>
    T *shown() const
    {
        for (T *widget : window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *found : window->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
};

class Asking : public TrainingWorld
{
protected:
    void SetUp() override
    {
        TrainingWorld::SetUp();
        language().set(u"en"_s);
        theme().setChoice(ui::ThemeChoice::Light);
        for (auto &[seat, code] : {std::pair(&m_asker, "QMA"), std::pair(&m_asked, "QNB")}) {
            seat->desk = newDesk(code);
            seat->clock = clock.get();
            ASSERT_NO_FATAL_FAILURE(synced(*seat));
            ASSERT_TRUE(QCoro::waitFor(training::fillAgreements(&seat->desk->session().agreements(), QDate::currentDate())).has_value());
            seat->preferences = std::make_unique<ui::Preferences>(place(QString::fromLatin1(code) + u".ini"_s));
            seat->window = std::make_unique<ui::Workspace>(theme(), language(), *seat->preferences, seat->desk->session(), *clock);
            seat->window->resize(1366, 768);
            seat->window->setVisible(true);
            seat->window->openPage(u"requests"_s);
        }
    }
    void TearDown() override
    {
        for (Seat *seat : {&m_asker, &m_asked}) {
            seat->window.reset();
            seat->desk.reset();
        }
        TrainingWorld::TearDown();
    }
    static void synced(const Seat &seat)
    {
        const auto done = seat.desk->sync();
        ASSERT_TRUE(done.has_value()) << static_cast<int>(done.error().code) << " " << qPrintable(done.error().detail);
        for (const base::Error &remark : done->remarks)
            ADD_FAILURE() << static_cast<int>(remark.code) << " " << qPrintable(remark.detail);
    }
    static bool eventually(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, kPatience); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::qWait(40);
    }
    /// From the asker's window, by keys.
    void ask()
    {
        ASSERT_NO_FATAL_FAILURE(m_asker.activate());
        m_asker.window->openPage(u"requests"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_asker.shown<ui::RequestDialog>();
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->deskField(), u"QNB"_s);
        dialog->subjectField()->setFocus();
        QTest::keyClicks(dialog->subjectField(), u"Foil QF-20931"_s);
        QTest::keyClicks(dialog->textField(), u"Is it of your series?"_s);
        dialog->concern()->answer(release::Answer::No);
        QTest::qWait(100);
        dialog->send();
        ASSERT_TRUE(eventually([this] { return m_asker.says(u"Sent. The answer comes back here."_s); })) << "a word stands against it";
    }
    /// The one that came is open in the asked desk's window.
    void open()
    {
        ASSERT_NO_FATAL_FAILURE(m_asked.activate());
        m_asked.window->openPage(u"requests"_s);
        ASSERT_TRUE(eventually([this] { return m_asked.page().needing() == 1 && m_asked.page().list()->count() == 1; }));
        m_asked.page().list()->setFocus();
        press(Qt::Key_Return);
        ASSERT_TRUE(eventually([this] { return m_asked.page().pane()->form() != nullptr; }));
        EXPECT_TRUE(m_asked.says(u"Foil QF-20931"_s));
    }
    Seat m_asker, m_asked;
    testing::StrayWindows m_strays;
};

TEST_F(Asking, aRequestIsDeclinedWithAReasonThatComesBack)
{
    ASSERT_NO_FATAL_FAILURE(ask());
    ASSERT_NO_FATAL_FAILURE(synced(m_asker));
    ASSERT_NO_FATAL_FAILURE(synced(m_asked));
    ASSERT_NO_FATAL_FAILURE(open());
    m_asked.page().pane()->form()->words()->setPlainText(u"Our law does not let us."_s);
    m_asked.button(u"Decline with reason"_s)->click();
    ASSERT_TRUE(eventually([this] { return m_asked.page().needing() == 0; }));
    ASSERT_NO_FATAL_FAILURE(synced(m_asked));
    ASSERT_NO_FATAL_FAILURE(synced(m_asker));
    ASSERT_NO_FATAL_FAILURE(m_asker.activate());
    EXPECT_TRUE(eventually([this] { return m_asker.says(u"Declined by"_s); }));
}

TEST_F(Asking, theSameWorksByCourierFilesAndDoublesAreHarmless)
{
    ASSERT_NO_FATAL_FAILURE(ask());
    const QString path = place(u"to-qnb.cs-courier"_s);
    auto *writing = new ui::CourierWriteDialog(m_asker.context(), *base::CountryCode::fromText(u"QNB"), m_asker.window.get());
    bool wrote = false;
    QObject::connect(writing, &ui::CourierDialog::finished, writing, [&](bool ok) { wrote = ok; });
    writing->open();
    writing->write(path);
    ASSERT_TRUE(eventually([&] { return wrote; })) << qPrintable(writing->missing()->label()->text());
    EXPECT_TRUE(QFile::exists(path));
    writing->close();

    auto *reading = new ui::CourierReadDialog(m_asked.context(), m_asked.window.get());
    bool done = false;
    QObject::connect(reading, &ui::CourierDialog::finished, reading, [&](bool) { done = true; });
    reading->open();
    reading->read(path);
    ASSERT_TRUE(eventually([&] { return done; }));
    EXPECT_TRUE(reading->summary()->text().contains(u"1 came in now."_s)) << qPrintable(reading->summary()->text()) << qPrintable(reading->missing()->label()->text());
    done = false;
    reading->read(path);
    ASSERT_TRUE(eventually([&] { return done; }));
    EXPECT_TRUE(reading->summary()->text().contains(u"1 had come before."_s)) << qPrintable(reading->summary()->text());
    reading->close();
    ASSERT_NO_FATAL_FAILURE(open());
    // The portal brings the same request again.
    ASSERT_NO_FATAL_FAILURE(synced(m_asker));
    ASSERT_NO_FATAL_FAILURE(synced(m_asked));
    QTest::qWait(100);
    EXPECT_EQ(m_asked.page().list()->count(), 1);
}

} // namespace countersign::test

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return countersign::crypto::initialise() ? RUN_ALL_TESTS() : 1;
}
