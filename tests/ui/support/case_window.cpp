#include "tests/ui/support/case_window.h"

#include "core/training/training_cases.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_table_model.h"
#include "ui/cases/case_view.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/widgets/plain_label.h"

#include <QCoroTask>

namespace countersign::testing {

using namespace Qt::StringLiterals;

void CaseWindow::openCases(bool filled)
{
    openWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    if (filled) {
        const auto status = QCoro::waitFor(training::fillCases(&cases()));
        ASSERT_TRUE(status.has_value()) << static_cast<int>(status.error().code) << " " << qPrintable(status.error().detail);
    }
    m_window->workspace()->openPage(u"cases"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().list()->model()->isLoaded() && (!filled || page().list()->model()->rowCount() == 3); }, kPatience));
    settle();
}

void CaseWindow::openCase(const QString &title)
{
    const auto *model = page().list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (!model->row(i)->title.startsWith(title))
            continue;
        const base::CaseId id = model->row(i)->id;
        page().openTarget(id.hex());
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return page().view()->caseId() == id && !page().view()->reference().isEmpty() && page().view()->notePane()->editor()->note().paragraphs.size() > 1;
        }, kPatience));
        settle();
        return;
    }
    FAIL() << "no case " << qPrintable(title);
}

std::shared_ptr<const cases::CaseFile> CaseWindow::file()
{
    const auto read = QCoro::waitFor(cases().open(page().view()->caseId()));
    return read ? *read : std::make_shared<const cases::CaseFile>();
}

cases::Note CaseWindow::note(int place)
{
    const auto now = file();
    return place < now->notes.size() ? now->notes[place] : cases::Note();
}

void CaseWindow::waitSaved()
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().view()->notePane()->isSaved(); }, kPatience));
}

void CaseWindow::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    ++m_keys;
    QWidget *at = QApplication::focusWidget();
    EXPECT_NE(at, nullptr) << "key " << m_keys << " goes nowhere";
    QTest::keyClick(at ? at : m_window.get(), key, with);
    QCoreApplication::processEvents();
}

void CaseWindow::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr) << "nobody listens";
        if (c == u'\n')
            QTest::keyClick(at, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, at, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QCoreApplication::processEvents();
}

void CaseWindow::writeNote(const QStringList &paragraphs)
{
    auto *editor = page().view()->notePane()->editor();
    editor->setFocus();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    type(paragraphs.join(u'\n'));
}

QString CaseWindow::said() const
{
    QStringList words;
    for (const auto *label : m_window->findChildren<ui::PlainLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

} // namespace countersign::testing
