#include "core/training/training_agreements.h"
#include "core/training/training_cases.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/alerts/alerts_page.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/search_results.h"
#include "ui/lookup/lookup_page.h"
#include "ui/widgets/mrz_field.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QButtonGroup>
#include <QCoroTask>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTranslator>

#include <functional>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

/// Every text longer by two fifths, as some languages are, and in angle marks to be seen.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QLatin1StringView(context).startsWith("countersign"_L1))
            return {};
        const QString text = QString::fromUtf8(source);
        QString more;
        static const QString filler = u"lorem ipsum dolor sit amet consectetur adipiscing elit sed do "_s;
        while (more.size() < text.size() * 2 / 5)
            more += filler;
        return text + u' ' + more.left(qMax<qsizetype>(1, text.size() * 2 / 5));
    }
};

struct Stop { QString page; QString target; };
const QList<Stop> kStops{{u"lookup"_s, {}},         {u"lookup"_s, u"L898902C3"_s}, {u"lookup"_s, u"PA4471903"_s},
                         {u"lookup"_s, u"ZZ4410077"_s}, {u"lookup"_s, u"QF209400"_s}, {u"lookup"_s, u"K759O137"_s},
                         {u"lookup"_s, u"/name"_s},   {u"lookup"_s, u"/name Mohd Abdullah Specimen"_s},
                         {u"lookup"_s, u"/name Nobody Atall"_s}, {u"alerts"_s, {}},  {u"inbox"_s, {}},
                         {u"cases"_s, u"/list"_s}, {u"cases"_s, u"/search foil"_s}, {u"cases"_s, u"QMA-2026-001"_s},
                         {u"cases"_s, u"QMA-2026-001#items"_s}, {u"cases"_s, u"QMA-2026-001#tasks"_s}, {u"cases"_s, u"QMA-2026-001#versions"_s}, {u"cases"_s, u"QMA-2026-001#releases"_s}, {u"outbox"_s, {}},
                         {u"hits"_s, u"1"_s}, {u"hits"_s, u"2"_s}, {u"hits"_s, u"3"_s}, {u"hits"_s, u"5"_s},
                         {u"inbox"_s, u"07010000000000000000000000000000"_s}, {u"inbox"_s, u"07020000000000000000000000000000"_s}, {u"inbox"_s, u"07030000000000000000000000000000"_s},
                         {u"requests"_s, {}}, {u"requests"_s, u"071c0000000000000000000000000000"_s}, {u"requests"_s, u"071e0000000000000000000000000000"_s}, {u"requests"_s, u"071b0000000000000000000000000000"_s},
                         {u"settings"_s, u"questions"_s}, {u"settings"_s, u"spellings"_s}, {u"settings"_s, u"desk"_s},
                         {u"settings"_s, u"language"_s}, {u"settings"_s, u"look"_s}, {u"settings"_s, u"vault"_s},
                         {u"settings"_s, u"sync"_s},  {u"settings"_s, u"log"_s},   {u"settings"_s, u"report"_s},
                         {u"settings"_s, u"about"_s}, {u"agreements"_s, {}}, {u"directory"_s, {}}, {u"audit"_s, {}}};

QString nameOf(const Stop &stop)
{
    return stop.page + u'/' + stop.target;
}

} // namespace

class Access : public WindowTest
{
protected:
    /// With the invented cases of the training desk.
    ui::MainWindow &openWindow()
    {
        auto &window = WindowTest::openWindow();
        if (workstation().session()) {
            EXPECT_TRUE(QCoro::waitFor(training::fillCases(&session().cases())).has_value());
            session().mailService.fill();
            session().requestService.fill();
            EXPECT_TRUE(QCoro::waitFor(training::fillAgreements(&session().agreements(), QDate(2026, 3, 5))).has_value());
        }
        return window;
    }
    void open(const Stop &stop)
    {
        m_window->workspace()->openPage(stop.page, stop.target);
        settle();
        if (stop.page != u"cases"_s)
            return;
        // A real vault answers behind them.
        const auto *page = m_window->findChild<ui::CasesPage *>();
        if (stop.target.startsWith(u"QMA"_s)) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return page->isCaseOpen() && !page->view()->reference().isEmpty(); }, 10'000));
        } else if (stop.target.startsWith(u"/search"_s)) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return page->list()->results()->count() > 0; }, 10'000));
        }
        settle();
    }
    QList<QWidget *> focusable() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                && !widget->focusProxy())
                found.append(widget);
        return found;
    }
    /// By Tab, or by arrows from a choice of its group that Tab visits.
    static bool isReached(QWidget *widget, const QSet<QWidget *> &visited)
    {
        if (visited.contains(widget))
            return true;
        const auto *choice = qobject_cast<QAbstractButton *>(widget);
        if (!choice || !choice->group() || !choice->group()->exclusive())
            return false;
        const QList<QAbstractButton *> group = choice->group()->buttons();
        for (QAbstractButton *one : group) {
            if (!visited.contains(one))
                continue;
            one->setFocus();
            for (qsizetype i = 0; i < group.size() && QApplication::focusWidget() != widget; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            return QApplication::focusWidget() == widget;
        }
        return false;
    }
    void expectNothingClipped(const QString &where) const;
    void walkForClips(const QString &how);
};

TEST_F(Access, everyControlHasANameAndARole)
{
    openWindow();
    for (const Stop &stop : kStops) {
        open(stop);
        for (QWidget *widget : focusable()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr) << widget->metaObject()->className();
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
                << qUtf8Printable(nameOf(stop)) << ": " << widget->metaObject()->className();
            EXPECT_NE(face->role(), QAccessible::NoRole) << widget->metaObject()->className();
        }
    }
}

TEST_F(Access, tabVisitsEveryControlAndLeavesEach)
{
    openWindow();
    for (const Stop &stop : kStops) {
        open(stop);
        const QList<QWidget *> wanted = focusable();
        QSet<QWidget *> visited;
        for (int i = 0; i < wanted.size() * 2 + 10; ++i) {
            QWidget *before = QApplication::focusWidget();
            ASSERT_NE(before, nullptr) << qUtf8Printable(nameOf(stop));
            visited.insert(before);
            QTest::keyClick(before, Qt::Key_Tab);
            EXPECT_NE(QApplication::focusWidget(), before)
                << qUtf8Printable(nameOf(stop)) << ": the focus is caught in " << before->metaObject()->className();
        }
        for (QWidget *widget : wanted) {
            // Of a group of choices Tab visits the chosen one; arrows do the rest.
            if (!widget->inherits("QRadioButton") && !widget->inherits("countersign::ui::RailButton")) {
                EXPECT_TRUE(isReached(widget, visited)) << qUtf8Printable(nameOf(stop)) << ": " << widget->metaObject()->className()
                                                      << " " << qUtf8Printable(widget->accessibleName());
            }
        }
    }
}

void Access::expectNothingClipped(const QString &where) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap()) {
            EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                << qUtf8Printable(where) << ": " << qUtf8Printable(label->text());
        } else {
            EXPECT_GE(label->width() + 1, label->sizeHint().width()) << qUtf8Printable(where) << ": " << qUtf8Printable(label->text());
        }
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            EXPECT_TRUE(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height())
                << qUtf8Printable(where) << ": " << qUtf8Printable(button->text()) << " " << button->width() << "<"
                << button->sizeHint().width();
            // What scrolls may be out of sight; nothing else may cut it off.
            bool scrolls = false;
            for (const QWidget *at = button; at; at = at->parentWidget())
                scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(at);
            if (!scrolls) {
                EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect())
                    << qUtf8Printable(where) << " cuts off: " << qUtf8Printable(button->text());
            }
        }
    }
}

TEST_F(Access, dialogsHaveNamesAndRoomForTheirWords)
{
    openWindow();
    const QList<std::function<void()>> openers{
        [this] { m_window->workspace()->openPage(u"alerts"_s); QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); },
        [this] { m_window->workspace()->openPage(u"alerts"_s, u"import"_s); },
        [this] { m_window->workspace()->openPage(u"cases"_s, u"/new"_s); },
        [this] { m_window->workspace()->openPage(u"requests"_s, u"/new?kind=pass-on&to=QRC"_s); },
        [this] { QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier); },
        [this] {
            open({u"lookup"_s, u"L898902C3"_s});
            QTest::qWait(100);
            QTest::keyClick(m_window->workspace()->page(0), Qt::Key_Return);
        },
        [this] {
            open({u"lookup"_s, u"/name Mohd Abdullah Specimen"_s});
            QTest::keyClick(m_window->workspace()->page(0), Qt::Key_Return);
        }};
    for (int percent : {100, 200}) {
        theme().setTextPercent(percent);
        for (const auto &opener : openers) {
            opener();
            settle();
            auto *dialog = m_window->findChild<QDialog *>();
            ASSERT_NE(dialog, nullptr) << percent;
            for (QWidget *widget : focusable()) {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                EXPECT_FALSE(face->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
                    << dialog->metaObject()->className() << ": " << widget->metaObject()->className();
            }
            expectNothingClipped(QString::fromLatin1(dialog->metaObject()->className()));
            QTest::keyClick(dialog, Qt::Key_Escape);
            m_window->activateWindow();
            QTest::qWait(80);
        }
    }
}

TEST_F(Access, pagesBeforeTheWindowHaveNamesAndRoom)
{
    for (int percent : {100, 200}) {
        theme().setTextPercent(percent);
        for (bool vault : {true, false}) {
            script().open = false;
            script().vaultExists = vault;
            openWindow();
            expectNothingClipped(vault ? u"unlock"_s : u"first run"_s);
            for (QWidget *widget : focusable()) {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                EXPECT_FALSE(face->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
                    << widget->metaObject()->className();
            }
        }
    }
}

void Access::walkForClips(const QString &how)
{
    for (int percent : {100, 150, 200}) {
        theme().setTextPercent(percent);
        for (const Stop &stop : kStops) {
            open(stop);
            expectNothingClipped(u"%1 %2 %3 %"_s.arg(nameOf(stop), how).arg(percent));
            if (percent == 200)
                shoot(u"fit-%1-%2"_s.arg(nameOf(stop).replace(u'/', u'-'), how));
        }
    }
}

TEST_F(Access, noTextIsClippedAtAnySize)
{
    openWindow();
    walkForClips(u"ltr"_s);
}

TEST_F(Access, noTextIsClippedWhenMirrored)
{
    language().set(u"ar"_s);
    openWindow();
    walkForClips(u"rtl"_s);
}

TEST_F(Access, noTextIsClippedInThai)
{
    language().set(u"th"_s);
    openWindow();
    walkForClips(u"thai"_s);
}

TEST_F(Access, noTextIsClippedWithLongerWords)
{
    LongWords longer;
    qApp->installTranslator(&longer);
    openWindow();
    walkForClips(u"long"_s);
    qApp->removeTranslator(&longer);
}

} // namespace countersign::testing
