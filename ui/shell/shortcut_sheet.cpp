#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/ruled_grid.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const Theme &theme, const QList<Command> &commands, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, tr("Keys"), TextRole::Title));
    auto *grid = new RuledGrid(theme);
    const auto add = [&](const QString &title, const QString &keys) {
        grid->addRow({new PlainLabel(theme, title, TextRole::Body), new KeyHint(theme, keys)});
    };
    for (const Command &command : commands)
        if (!command.keys.isEmpty())
            add(command.title, keyText(command.keys));
    add(tr("Check another document"), u"Esc"_s);
    add(tr("Compare with the alert found"), u"Enter"_s);
    add(tr("Answer a check of a release: yes, no, unsure"), u"Alt+Y Alt+N Alt+U"_s);
    add(tr("Letter of the next recipient"), u"Ctrl+Tab"_s);
    add(tr("A step on with a release; on the last one, release it"), u"Ctrl+Enter"_s);
    grid->setStretch(0, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(grid);
    area->viewport()->setAutoFillBackground(false);
    grid->setAutoFillBackground(false);
    column->addWidget(area, 1);
    auto *close = new ActionButton(theme, ActionButton::Kind::Primary, tr("Close"));
    close->setKeyHint(u"Esc"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.px(520), theme.px(560));
    close->setFocus();
}

} // namespace countersign::ui
