#include "core/agreements/wordings.h"
#include "core/training/training_agreements.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/agreements/agreement_dialog.h"
#include "ui/agreements/agreement_pane.h"
#include "ui/agreements/agreements_page.h"
#include "ui/agreements/checks_card.h"
#include "ui/agreements/clause_texts.h"
#include "ui/agreements/head_card.h"
#include "ui/agreements/parties_field.h"
#include "ui/agreements/picked_chips.h"
#include "ui/agreements/template_text.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/paper/picture_dialog.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/record_list.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QCompleter>
#include <QCoroTask>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using agreements::Agreement;

/// The Agreements page in the real window over a real vault.
class AgreementsWindow : public WindowTest
{
protected:
    void openAgreements(bool filled = false)
    {
        openWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        if (filled) {
            ASSERT_TRUE(QCoro::waitFor(training::fillAgreements(&session().agreements(), QDate(2026, 3, 5))).has_value());
        }
        m_window->workspace()->openPage(u"agreements"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == (filled ? 3 : 0); }, kPatience));
        settle();
    }
    ui::AgreementsPage &page() const { return *m_window->findChild<ui::AgreementsPage *>(); }
    ui::AgreementDialog *dialog() const { return page().findChild<ui::AgreementDialog *>(); }
    QPushButton *button(const QWidget *in, const QString &text) const
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// To whoever has the keyboard, as a person presses them.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *at = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        ASSERT_NE(at, nullptr) << "nobody listens";
        QTest::keyClick(at, key, with);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr) << "nobody listens";
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    /// Tab, until it stands there.
    static void tabTo(const QWidget *wanted)
    {
        for (int i = 0; i < 200 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), wanted) << "Tab does not get there";
    }
    /// Ctrl+N, and the entry of that place in its menu.
    void beginBy(int place)
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience));
        for (int i = 0; i <= place; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, kPatience));
        settle();
    }
    void change()
    {
        QPushButton *act = button(page().pane(), u"Change…"_s);
        ASSERT_NE(act, nullptr);
        act->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, kPatience));
        settle();
    }
    /// The window system of the tests brings nothing to the front by itself.
    void waitClosed()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog(); }, kPatience)) << (dialog() ? qPrintable(dialog()->said()) : "");
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }
    QList<workstation::AgreementEntry> kept()
    {
        return QCoro::waitFor(session().agreements().list()).value_or(QList<workstation::AgreementEntry>());
    }

    static constexpr int kPatience = 10'000;
};

namespace {

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished(60'000));
    QString text = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    return text.remove(QChar(char16_t{0x2068})).remove(QChar(char16_t{0x2069})).remove(QChar(char16_t{0x2066}));
}

QStringList linesOfAudit(workstation::AuditService &audit)
{
    workstation::AuditFilter filter;
    filter.group = messages::AuditGroup::Exports;
    const auto found = QCoro::waitFor(audit.list(filter, 0, 50));
    QStringList lines;
    for (const workstation::AuditLine &line : found ? found->lines : QList<workstation::AuditLine>())
        lines << line.action + u' ' + line.details.value_or(QString());
    return lines;
}

} // namespace

TEST_F(AgreementsWindow, oneIsAddedFromATemplateByKeyboardAlone)
{
    openAgreements();
    beginBy(0);
    ui::AgreementDialog *open = dialog();
    ASSERT_NE(open->templateText(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), open->head()->titleField());
    tabTo(open->head()->parties()->field());
    type(u"QNB"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(open->head()->parties()->parties().size(), 2);
    EXPECT_EQ(QApplication::focusWidget(), open->head()->parties()->field()) << "the next party is typed in the same place";
    tabTo(open->head()->firstDay());
    type(u"2026-04-01"_s);
    press(Qt::Key_Tab);
    type(u"2028-03-31"_s);
    tabTo(open->checks()->purposes()->adder());
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(open->checks()->purposes()->picked().size(), 1);
    press(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_EQ(open->tabs()->currentIndex(), 1);
    tabTo(open->templateText()->blank(u"authority_1"_s));
    type(u"the Bureau of Borders"_s);
    tabTo(open->templateText()->wording(u"nominal"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(open->checks()->nominal()->isChecked()) << "what the wording says, the checks read";
    press(Qt::Key_Return, Qt::ControlModifier);
    waitClosed();

    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->count() == 1; }, kPatience));
    const QList<workstation::AgreementEntry> all = kept();
    ASSERT_EQ(all.size(), 1);
    const Agreement &added = all.first().agreement;
    EXPECT_TRUE(added.title.contains(u"Memorandum of Understanding"_s)) << qPrintable(added.title);
    EXPECT_EQ(added.parties.size(), 2);
    EXPECT_EQ(added.validFrom, QDate(2026, 4, 1));
    EXPECT_EQ(added.validUntil, QDate(2028, 3, 31));
    EXPECT_FALSE(added.clauses.nominal);
    EXPECT_FALSE(added.clauses.dataClasses.contains(markings::DataClass::Holder));
    EXPECT_EQ(added.clauses.purposes.size(), 1);
    ASSERT_EQ(added.text.size(), static_cast<qsizetype>(agreements::kSectionsAndAnnexes));
    EXPECT_TRUE(added.section(1)->text.contains(u"the Bureau of Borders"_s));
    EXPECT_TRUE(added.section(7)->text.contains(u"No personal information is shared."_s));
    EXPECT_TRUE(added.section(21)->text.contains(u"2028-03-31"_s)) << qPrintable(added.section(21)->text);
    EXPECT_EQ(QApplication::focusWidget(), page().list());
    EXPECT_EQ(page().pane()->agreement()->id, added.id);
}

TEST_F(AgreementsWindow, aChangedOneKeepsTheVersionBefore)
{
    openAgreements(true);
    const QString title = page().pane()->agreement()->title;
    change();
    ui::AgreementDialog *open = dialog();
    ASSERT_NE(open->clauseTexts(), nullptr);
    EXPECT_FALSE(open->isChanged());
    open->checks()->replyHours()->setValue(36);
    open->tabs()->setCurrentIndex(1);
    open->clauseTexts()->add(21);
    ASSERT_NE(open->clauseTexts()->textOf(21), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), open->clauseTexts()->textOf(21));
    type(u"It may be ended with 90 days' notice."_s);
    EXPECT_TRUE(open->isChanged());
    shoot(u"agreements-change-text"_s, open);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitClosed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().pane()->agreement()->clauses.replyHours == 36; }, kPatience));
    EXPECT_EQ(page().pane()->agreement()->title, title) << "the one that was changed stays in sight";
    ASSERT_NE(page().pane()->agreement()->section(21), nullptr);
    EXPECT_EQ(page().pane()->agreement()->section(21)->text, u"It may be ended with 90 days' notice."_s);
    const auto isLink = [](const QPushButton *one) { return one->text().startsWith(u"Version "_s) && one->isVisible(); };
    QPushButton *earlier = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (QPushButton *one : page().pane()->findChildren<QPushButton *>())
            earlier = isLink(one) ? one : earlier;
        return earlier != nullptr;
    }, kPatience));
    shoot(u"agreements-versions"_s);
    earlier->click();
    settle();
    bool saysBoth = false;
    for (const QLabel *label : page().pane()->findChildren<QLabel *>())
        saysBoth = saysBoth || label->text().contains(u"90 days"_s);
    EXPECT_TRUE(saysBoth);
    shoot(u"agreements-compare-version"_s);
}

TEST_F(AgreementsWindow, datesOutOfOrderAreRefusedInWordsAndNothingTypedIsLost)
{
    openAgreements();
    beginBy(6);
    ui::AgreementDialog *open = dialog();
    ASSERT_NE(open->clauseTexts(), nullptr) << "the last entry is the one without a template";
    type(u"Letters of intent"_s);
    tabTo(open->head()->firstDay());
    type(u"2026-05-02"_s);
    press(Qt::Key_Tab);
    type(u"2026-05-01"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !open->said().isEmpty(); }, kPatience));
    EXPECT_TRUE(open->said().contains(u"2026-05-01"_s)) << qPrintable(open->said());
    EXPECT_TRUE(open->said().contains(u"contradict"_s)) << qPrintable(open->said());
    EXPECT_TRUE(open->isVisible());
    EXPECT_EQ(open->head()->titleField()->text(), u"Letters of intent"_s);
    EXPECT_EQ(open->head()->firstDay()->text(), u"2026-05-02"_s);
    EXPECT_EQ(QApplication::focusWidget(), open->head()->lastDay());
    EXPECT_TRUE(kept().isEmpty());
    shoot(u"agreements-dates"_s, open);

    // A day that is none is told before anything is asked of the vault.
    open->head()->lastDay()->clear();
    type(u"31 May"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(open->said().contains(u"2026-12-31"_s)) << qPrintable(open->said());
    EXPECT_EQ(open->head()->lastDay()->text(), u"31 May"_s);
    open->head()->lastDay()->clear();
    type(u"2027-05-01"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitClosed();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().agreement.title, u"Letters of intent"_s);
}

TEST_F(AgreementsWindow, whatWasTypedIsNotThrownAwayUnasked)
{
    openAgreements();
    beginBy(6);
    press(Qt::Key_Escape);
    waitClosed(); // nothing was typed, nothing is asked
    beginBy(6);
    QPointer<ui::AgreementDialog> open = dialog();
    type(u"Half a thought"_s);
    press(Qt::Key_Escape);
    settle();
    ASSERT_TRUE(open && open->isVisible());
    EXPECT_FALSE(open->said().isEmpty());
    shoot(u"agreements-leave"_s, open);
    press(Qt::Key_Escape);
    ASSERT_TRUE(open && open->isVisible()) << "Esc takes the question back";
    EXPECT_EQ(open->head()->titleField()->text(), u"Half a thought"_s);
    press(Qt::Key_Escape);
    QPushButton *away = button(open, u"Throw it away"_s);
    ASSERT_NE(away, nullptr);
    tabTo(away);
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !open; }, kPatience));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(AgreementsWindow, aTextThatSaysElseThanTheChecksIsTold)
{
    openAgreements();
    beginBy(0);
    ui::AgreementDialog *open = dialog();
    const auto warned = [open] {
        QStringList words;
        for (const QLabel *label : open->templateText()->findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().startsWith(u"No wording here"_s))
                words << label->text();
        }
        return words.join(u'\n');
    };
    open->checks()->replyHours()->setValue(72);
    EXPECT_EQ(open->templateText()->wording(u"reply_hours"_s)->value(), 1) << "the wording follows the check";
    EXPECT_TRUE(warned().isEmpty()) << qPrintable(warned());
    open->checks()->replyHours()->setValue(48);
    EXPECT_TRUE(warned().contains(u"48"_s)) << "no wording says 48 hours";
    EXPECT_TRUE(open->typed().section(8)->text.contains(u"72 hours"_s));
    EXPECT_EQ(open->typed().clauses.replyHours, 48u);
}

TEST_F(AgreementsWindow, aPrintedOneHoldsItsClausesOnMarkedAndNumberedPages)
{
    openAgreements(true);
    QPushButton *act = button(page().pane(), u"Print…"_s);
    ASSERT_NE(act, nullptr);
    act->click();
    auto *paper = page().findChild<ui::PictureDialog *>();
    ASSERT_NE(paper, nullptr);
    settle();
    shoot(u"agreements-print"_s, paper);
    QSignalSpy written(paper->desk(), &ui::PaperDesk::written);
    const QString shots = qEnvironmentVariable("COUNTERSIGN_SHOTS");
    const QString path = (shots.isEmpty() ? m_folder.path() : shots) + u"/agreement.pdf"_s;
    paper->exportPdf(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.size() == 1; }, kPatience));
    const QString text = textOfPdf(path);
    const Agreement &agreement = *page().pane()->agreement();
    EXPECT_TRUE(text.contains(u"TLP:GREEN"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Page 1 of "_s));
    EXPECT_TRUE(text.contains(agreement.title)) << qPrintable(text);
    for (const agreements::Section &section : agreement.text) {
        EXPECT_TRUE(text.contains(u"%1. %2"_s.arg(section.number).arg(section.title))) << section.number;
        EXPECT_TRUE(text.simplified().contains(section.text.section(u' ', 0, 7))) << qPrintable(section.text);
    }
    EXPECT_TRUE(text.contains(u"What the checks read from it"_s));
    const QStringList told = linesOfAudit(session().audit());
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.first().startsWith(u"agreement.export pdf agreement.pdf"_s)) << qPrintable(told.first());
    EXPECT_TRUE(told.first().contains(agreement.title));
}

TEST_F(AgreementsWindow, aTemplateIsPrintedWithItsOpenPlacesAndAFilledOneBeforeItIsKept)
{
    openAgreements();
    page().templates()->setFocus();
    press(Qt::Key_Return);
    settle();
    shoot(u"agreements-template"_s);
    EXPECT_NE(button(page().pane(), u"Print…"_s), nullptr);
    press(Qt::Key_P, Qt::ControlModifier);
    QPointer<ui::PictureDialog> paper = page().findChild<ui::PictureDialog *>();
    ASSERT_NE(paper, nullptr);
    const QString empty = m_folder.filePath(u"empty.pdf"_s), filled = m_folder.filePath(u"filled.pdf"_s);
    paper->exportPdf(empty);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(empty).size() > 0; }, kPatience));
    EXPECT_TRUE(textOfPdf(empty).contains(u"____"_s));
    paper->reject();
    QPushButton *fill = button(page().pane(), u"Fill…"_s);
    ASSERT_NE(fill, nullptr);
    fill->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, kPatience));
    dialog()->tabs()->setCurrentIndex(1);
    dialog()->templateText()->blank(u"legal_authority"_s)->setFocus();
    type(u"the Borders Act"_s);
    dialog()->print();
    ASSERT_TRUE(QTest::qWaitFor([&] { paper = dialog()->findChild<ui::PictureDialog *>(); return paper != nullptr; }, kPatience));
    paper->exportPdf(filled);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(filled).size() > 0; }, kPatience));
    EXPECT_TRUE(textOfPdf(filled).contains(u"the Borders Act"_s));
    EXPECT_TRUE(kept().isEmpty()) << "printing keeps nothing";
}

TEST_F(AgreementsWindow, oneIsPutIntoACaseThatOpens)
{
    openAgreements(true);
    const Agreement agreement = *page().pane()->agreement();
    QPushButton *act = button(page().pane(), u"Put into a case"_s);
    ASSERT_NE(act, nullptr);
    act->click();
    const auto &cases = *m_window->findChild<ui::CasesPage *>();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return m_window->workspace()->currentName() == u"cases"_s && cases.isCaseOpen() && !cases.view()->reference().isEmpty();
    }, kPatience));
    const auto file = QCoro::waitFor(session().cases().open(cases.view()->caseId()));
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->title, agreement.title);
    ASSERT_EQ((*file)->notes.size(), 1);
    const cases::Note &note = (*file)->notes.first();
    EXPECT_EQ(note.title, agreement.title);
    ASSERT_EQ(note.paragraphs.size(), agreement.text.size()) << "a section is a paragraph, so that it is cut as a whole";
    for (qsizetype i = 0; i < note.paragraphs.size(); ++i) {
        const cases::Paragraph &paragraph = note.paragraphs[i];
        EXPECT_TRUE(paragraph.text.contains(agreement.text[i].title)) << qPrintable(paragraph.text);
        ASSERT_TRUE(paragraph.marking);
        EXPECT_EQ(paragraph.marking->tlp, markings::Tlp::Green);
        EXPECT_FALSE(paragraph.grading) << "no program grades";
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return cases.view()->notePane()->editor()->toPlainText().contains(agreement.text.first().title); }, kPatience));
    settle();
    shoot(u"agreements-case"_s);
}

TEST_F(AgreementsWindow, everyControlOfTheDialogHasANameAndRoomAndIsReachedByTab)
{
    openAgreements(true);
    for (const int percent : {100, 200}) {
        theme().setTextPercent(percent);
        for (const bool fromTemplate : {true, false}) {
            if (fromTemplate)
                beginBy(0);
            else
                change();
            ui::AgreementDialog *open = dialog();
            EXPECT_LE(open->width(), m_window->width());
            EXPECT_LE(open->height(), m_window->height());
            for (const int part : {0, 1}) {
                open->tabs()->setCurrentIndex(part);
                settle();
                QSet<QWidget *> visited;
                for (int i = 0; i < 260; ++i) {
                    visited.insert(QApplication::focusWidget());
                    press(Qt::Key_Tab);
                }
                for (QWidget *one : open->findChildren<QWidget *>()) {
                    if (!one->isVisible() || !one->isEnabled() || (one->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || one->focusProxy())
                        continue;
                    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
                    EXPECT_FALSE(face->text(QAccessible::Name).isEmpty() && one->accessibleName().isEmpty()) << one->metaObject()->className();
                    EXPECT_TRUE(visited.contains(one)) << part << ' ' << one->metaObject()->className() << ' ' << qPrintable(one->accessibleName());
                }
                for (const QPushButton *one : open->findChildren<QPushButton *>()) {
                    if (one->isVisible()) {
                        EXPECT_GE(one->width(), one->sizeHint().width()) << percent << ' ' << qPrintable(one->text());
                    }
                }
                for (const QLabel *one : open->findChildren<QLabel *>()) {
                    if (one->isVisible() && one->wordWrap()) {
                        EXPECT_GE(one->height() + 1, one->heightForWidth(one->width())) << percent << ' ' << qPrintable(one->text());
                    }
                }
                for (const auto *area : open->findChildren<QScrollArea *>()) {
                    if (area->isVisible()) {
                        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << percent << " is wider than what shows it, part " << part;
                    }
                }
                shoot(u"agreements-dialog-%1-%2-%3"_s.arg(percent).arg(fromTemplate ? u"template"_s : u"change"_s).arg(part), open);
            }
            open->QDialog::done(0);
            waitClosed();
        }
    }
}

TEST_F(AgreementsWindow, isDrawnInEachThemeAndMirrored)
{
    const auto draw = [this](const QString &name) {
        openAgreements(true);
        shoot(u"agreements-"_s + name);
        beginBy(0);
        dialog()->head()->parties()->setParties({*base::CountryCode::fromText(u"QMA"), *base::CountryCode::fromText(u"QNB")});
        settle();
        shoot(u"agreements-terms-"_s + name, dialog());
        dialog()->tabs()->setCurrentIndex(1);
        settle();
        shoot(u"agreements-wordings-"_s + name, dialog());
        dialog()->QDialog::done(0);
        waitClosed();
    };
    theme().setChoice(ui::ThemeChoice::Light);
    draw(u"light"_s);
    theme().setChoice(ui::ThemeChoice::Dark);
    draw(u"dark"_s);
    theme().setChoice(ui::ThemeChoice::Light);
    language().set(u"ar"_s);
    draw(u"arabic"_s);
}

} // namespace countersign::testing
