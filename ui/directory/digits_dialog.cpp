#include "ui/directory/digits_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/directory_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

namespace countersign::ui {

using directory::KeyComparison;

namespace {
constexpr int kGroupsInRow = 4;
}

DigitsDialog::DigitsDialog(const PageContext &context, base::CountryCode desk, const base::Digest &fingerprint, QWidget *parent)
    : QDialog(parent), m_context(context), m_desk(desk), m_fingerprint(fingerprint), m_sheet(new QWidget), m_how(new QButtonGroup(this)),
      m_notice(new NoticeBar(context.theme)),
      m_same(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("All digits are the same"), "check")),
      m_differ(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("They differ"), "triangle-alert"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare digits with %1").arg(messages::countryText(desk)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget((new PlainLabel(theme, windowTitle(), TextRole::Section))->wrapped());
    auto *words = new PlainLabel(theme, tr("Call them on a number you know, or meet. Each side reads these digits aloud while the other follows on their own screen. Do not send them by mail or chat."));
    column->addWidget(words->wrapped());
    column->addWidget(m_sheet, 0, Qt::AlignHCenter);
    auto *flow = new FlowLayout(8, 8);
    for (const auto &[how, text] : {std::pair(KeyComparison::ByVoice, tr("By voice")), std::pair(KeyComparison::InPerson, tr("In person"))}) {
        auto *chip = new ActionButton(theme, ActionButton::Kind::Chip, text);
        chip->setCheckable(true);
        chip->setAccessibleDescription(tr("How the digits were compared"));
        m_how->addButton(chip, static_cast<int>(how));
        flow->addWidget(chip);
    }
    choose(KeyComparison::ByVoice);
    column->addLayout(flow);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    auto *acts = new FlowLayout(8, 8);
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    acts->addWidget(m_same);
    acts->addWidget(m_differ);
    acts->addWidget(cancel);
    column->addLayout(acts);
    m_same->setEnabled(false);
    setMinimumWidth(theme.px(460));
    connect(m_same, &QPushButton::clicked, this, &DigitsDialog::keep);
    connect(m_differ, &QPushButton::clicked, this, [this] {
        Q_EMIT differed();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto task = m_context.session.directory().digits(desk);
    QCoro::connect(std::move(task), this, [this](const base::Result<QString> &digits) {
        if (!digits) {
            const messages::ErrorSentence sentence = messages::sentence(digits.error());
            return m_notice->show(Tone::Hit, "triangle-alert", sentence.what);
        }
        showDigits(*digits);
    });
}

void DigitsDialog::choose(KeyComparison how)
{
    m_how->button(static_cast<int>(how))->setChecked(true);
}

void DigitsDialog::showDigits(const QString &digits)
{
    m_digits = digits;
    m_sheet->setLayoutDirection(Qt::LeftToRight);
    m_sheet->setAccessibleName(tr("Digits to compare"));
    auto *grid = new QGridLayout(m_sheet);
    grid->setHorizontalSpacing(m_context.theme.px(24));
    grid->setVerticalSpacing(m_context.theme.px(10));
    const QStringList groups = digits.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        auto *group = new PlainLabel(m_context.theme, groups[i], TextRole::Zone);
        grid->addWidget(group, static_cast<int>(i) / kGroupsInRow, static_cast<int>(i) % kGroupsInRow);
    }
    m_same->setEnabled(true);
    m_same->setFocus(Qt::OtherFocusReason);
}

void DigitsDialog::keep()
{
    auto task = m_context.session.directory().verified(m_desk, m_fingerprint, static_cast<KeyComparison>(m_how->checkedId()));
    QCoro::connect(std::move(task), this, [this](const base::Status &kept) {
        if (!kept) {
            const messages::ErrorSentence sentence = messages::sentence(kept.error());
            return m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(QLatin1Char(' ')).simplified());
        }
        Q_EMIT compared();
        accept();
    });
}

} // namespace countersign::ui
