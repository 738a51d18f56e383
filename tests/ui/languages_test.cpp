#include "tests/ui/support/window_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <functional>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString page;
    QString target;
};

const QList<Place> kPlaces{{u"lookup"_s, {}},             {u"lookup"_s, u"L898902C3"_s}, {u"lookup"_s, u"PA4471903"_s},
                           {u"lookup"_s, u"ZZ4410077"_s}, {u"lookup"_s, u"QF209400"_s},  {u"lookup"_s, u"/name"_s},
                           {u"lookup"_s, u"/name Mohd Abdullah Specimen"_s}, {u"lookup"_s, u"/name Nobody Atall"_s},
                           {u"alerts"_s, {}},             {u"cases"_s, u"/list"_s},      {u"settings"_s, u"desk"_s},
                           {u"settings"_s, u"language"_s}, {u"settings"_s, u"look"_s},   {u"settings"_s, u"vault"_s},
                           {u"settings"_s, u"sync"_s},    {u"settings"_s, u"spellings"_s}, {u"settings"_s, u"log"_s},     {u"settings"_s, u"report"_s}};

/// Without mark-up, what stands isolated (it comes from a record) and the script's own names.
QString ownWords(QString words)
{
    static const QRegularExpression foreign(u"<[^>]*>|[\u2066-\u2068][^\u2066-\u2069]*\u2069"_s);
    words.remove(foreign);
    for (const QString &kept : {u"national desk"_s, u"R. Santos"_s, u"English, French"_s, u"English"_s, u"Countersign"_s,
                                u"Admiralty"_s, u"Enter"_s, u"Ctrl"_s})
        words.remove(kept);
    return words;
}

/// What a reader or a screen reader meets of one widget's own words.
QStringList wordsOf(const QWidget *widget)
{
    QStringList words{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        words.append(line->placeholderText());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        words.append(text->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            words.append(combo->itemText(i));
    }
    if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            words.append(table->model()->headerData(i, Qt::Horizontal).toString());
    }
    return words;
}

} // namespace

class Languages : public WindowTest, public ::testing::WithParamInterface<const char *>
{
protected:
    /// No sentence of the window is left in English; key caps keep their names.
    void expectNoEnglish(const QString &where) const
    {
        static const QRegularExpression english(u"[A-Za-z]*[a-z]{3,}"_s);
        int met = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->inherits("countersign::ui::KeyHint"))
                continue;
            for (const QString &words : wordsOf(widget)) {
                met += words.isEmpty() ? 0 : 1;
                EXPECT_FALSE(ownWords(words).contains(english))
                    << where.toStdString() << ", " << widget->metaObject()->className() << ": " << words.toStdString();
            }
        }
        EXPECT_GT(met, 3) << where.toStdString();
    }
};

TEST_P(Languages, leaveNoEnglishOnAnyPage)
{
    language().set(QString::fromLatin1(GetParam()));
    openWindow();
    for (const Place &place : kPlaces) {
        m_window->workspace()->openPage(place.page, place.target);
        settle();
        expectNoEnglish(place.page + u' ' + place.target);
        shoot(u"%1-%2-%3"_s.arg(QString::fromLatin1(GetParam()), place.page, place.target));
    }
}

TEST_P(Languages, leaveNoEnglishInDialogs)
{
    language().set(QString::fromLatin1(GetParam()));
    openWindow();
    const QList<std::function<void()>> openers{
        [this] {
            m_window->workspace()->openPage(u"alerts"_s);
            QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        },
        [this] { m_window->workspace()->openPage(u"alerts"_s, u"import"_s); },
        [this] { m_window->workspace()->openPage(u"cases"_s, u"/new"_s); },
        [this] { QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier); }};
    for (const auto &open : openers) {
        open();
        settle();
        auto *dialog = m_window->findChild<QDialog *>();
        ASSERT_NE(dialog, nullptr);
        const QString name = QString::fromLatin1(dialog->metaObject()->className());
        expectNoEnglish(name);
        shoot(u"%1-%2"_s.arg(QString::fromLatin1(GetParam()), name.section(u':', -1)));
        QTest::keyClick(dialog, Qt::Key_Escape);
        m_window->activateWindow();
        QTest::qWait(80);
    }
}

TEST_P(Languages, leaveNoEnglishBeforeTheWindow)
{
    language().set(QString::fromLatin1(GetParam()));
    for (const bool vault : {true, false}) {
        script().open = false;
        script().vaultExists = vault;
        openWindow();
        expectNoEnglish(vault ? u"unlock"_s : u"first run"_s);
        shoot(QString::fromLatin1(GetParam()) + (vault ? u"-unlock"_s : u"-first-run"_s));
    }
}

INSTANTIATE_TEST_SUITE_P(Window, Languages, ::testing::Values("th", "ar"),
                         [](const auto &language) { return std::string(language.param); });

} // namespace countersign::testing
