#include "ui/lookup/compare_dialog.h"

#include "core/messages/lookup_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(const PageContext &context, const alerts::Answer &answer, const alerts::Match &match,
                             QWidget *parent)
    : QDialog(parent), m_context(context)
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, tr("Compare the document with the alert"), TextRole::Title));
    if (answer.mrz && answer.mrz->state == documents::MrzState::Complete) {
        QStringList lines;
        for (const QString &line : answer.mrz->asTyped.lines)
            if (!line.isEmpty())
                lines << line;
        auto *zone = new PlainLabel(theme, lines.join(u'\n'), TextRole::Mono);
        zone->setLayoutDirection(Qt::LeftToRight);
        zone->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        column->addWidget(zone);
    }
    auto *grid = new RuledGrid(theme);
    grid->setHead({QString(), tr("In hand"), tr("In the alert"), tr("Agreement")});
    const documents::MrzFields *read = answer.mrz && answer.mrz->state == documents::MrzState::Complete
                                           ? &answer.mrz->asTyped : nullptr;
    const alerts::AlertRecord &alert = match.alert;
    addRow(*grid, tr("Number"), answer.number, alert.number, match.isExact() ? Judged::Agrees : Judged::Differs, true);
    addRow(*grid, tr("Issuer"), messages::countryText(answer.issuer), messages::countryText(alert.issuer),
           judge(answer.issuer.text(), alert.issuer.text()));
    const QString type = read ? messages::typeText(read->type) : answer.question.type ? messages::typeText(*answer.question.type) : QString();
    addRow(*grid, tr("Type"), type, messages::typeText(alert.type), judge(type, messages::typeText(alert.type)));
    const QString expiry = read ? read->expiry.isoText() : QString();
    addRow(*grid, tr("Expires"), read ? messages::dateText(read->expiry) : QString(), messages::dateText(alert.expiresOn),
           judge(expiry, alert.expiresOn.isoText()));
    grid->setStretch(1, 1);
    grid->setStretch(2, 1);
    column->addWidget(grid);
    QStringList notes;
    for (const documents::Difference &difference : match.differences)
        notes << messages::differenceText(difference);
    notes << messages::hitIsNoGroundText();
    auto *note = new PlainLabel(theme, notes.join(u' '), TextRole::Body, Ink::Sub);
    note->wrapped();
    column->addWidget(note);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *confirm = new ActionButton(theme, ActionButton::Kind::Plain,
                                     alert.category == alerts::Category::Listed ? tr("Follow up") : tr("Ask owner to confirm"),
                                     "message-circle-question");
    const QKeySequence keys(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C));
    confirm->setKeyHint(keys.toString(QKeySequence::NativeText));
    // A scanner's Enter may come while this stands open: it closes at most.
    confirm->setAutoDefault(false);
    const auto ask = [this] {
        accept();
        Q_EMIT wantsConfirm();
    };
    connect(confirm, &QPushButton::clicked, this, ask);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, ask);
    row->addWidget(confirm);
    row->addStretch(1);
    auto *close = new ActionButton(theme, ActionButton::Kind::Primary, tr("Done"));
    close->setKeyHint(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    setMinimumWidth(theme.px(640));
    close->setFocus();
}

CompareDialog::Judged CompareDialog::judge(const QString &presented, const QString &alert)
{
    if (presented.isEmpty() || alert.isEmpty())
        return Judged::NotSaid;
    return presented == alert ? Judged::Agrees : Judged::Differs;
}

void CompareDialog::addRow(RuledGrid &grid, const QString &name, const QString &presented, const QString &alert,
                           Judged judged, bool mono)
{
    const Theme &theme = m_context.theme;
    const auto value = [&](const QString &text) {
        auto *label = new PlainLabel(theme, mono ? TextRole::Mono : TextRole::Body);
        label->setText(text.isEmpty() ? u"\u2013"_s : mono ? isolatedLtr(text) : text);
        label->wrapped();
        return label;
    };
    auto *verdict = new QWidget;
    auto *row = new QHBoxLayout(verdict);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(4);
    const Ink ink = judged == Judged::Agrees ? Ink::Done : judged == Judged::Differs ? Ink::Hit : Ink::Sub;
    const char *icon = judged == Judged::Agrees ? "check" : judged == Judged::Differs ? "x" : "circle-minus";
    const QString words = judged == Judged::Agrees ? tr("agrees") : judged == Judged::Differs ? tr("differs") : tr("not said");
    row->addWidget(new IconLabel(theme, icon, ink, 15), 0, Qt::AlignVCenter);
    row->addWidget(new PlainLabel(theme, words, TextRole::Body, ink), 1);
    grid.addRow({new PlainLabel(theme, name, TextRole::Body, Ink::Sub), value(presented), value(alert), verdict});
}

} // namespace countersign::ui
