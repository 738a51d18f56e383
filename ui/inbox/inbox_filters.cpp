#include "ui/inbox/inbox_filters.h"

#include "core/messages/lookup_sentences.h"
#include "ui/inbox/inbox_rows.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::ui {

using workstation::MailKind;
using workstation::MailRow;

namespace {
constexpr int kAll = 0;
constexpr int kTypingPause = 180;   ///< ms
constexpr int kLateHits = 100;      ///< behind the numbers of MailKind
constexpr std::array kKinds{MailKind::Release,       MailKind::Correction,  MailKind::Recall, MailKind::Remark,
                            MailKind::ApprovalAsked, MailKind::AdviceAsked, MailKind::Trouble};
}

InboxFilters::InboxFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_pause(new QTimer(this)), m_unread(new ActionButton(theme, ActionButton::Kind::Chip, tr("Unread"))),
      m_similar(new ActionButton(theme, ActionButton::Kind::Chip, tr("Similar numbers"))), m_kind(new ChoiceChip(theme, tr("Kind"))),
      m_sender(new ChoiceChip(theme, tr("Sender")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_words);
    auto *chips = new QWidget(this);
    auto *row = new FlowLayout(theme.px(8), theme.px(6), chips);
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    column->addWidget(chips);
    m_words->setPlaceholderText(tr("Words, number or file name"));
    m_words->setAccessibleName(tr("Find in what was received"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_words->setMaximumWidth(theme.px(460));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    for (QWidget *chip : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_sender), static_cast<QWidget *>(m_unread),
                          static_cast<QWidget *>(m_similar)})
        row->addWidget(chip);
    m_unread->setCheckable(true);
    m_similar->setCheckable(true);
    m_similar->setChecked(true);
    m_similar->setToolTip(tr("Numbers that differ by one character"));
    m_kind->addChoice(tr("All kinds"), kAll);
    for (const MailKind kind : kKinds)
        m_kind->addChoice(mailKindText(kind), static_cast<int>(kind));
    m_kind->addChoice(tr("Late hit"), kLateHits);
    m_kind->setValue(kAll);
    m_sender->addChoice(tr("All senders"), kAll);
    m_sender->setValue(kAll);
    setFocusProxy(m_words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    setSizePolicy(policy);
    connect(m_words, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &InboxFilters::wordsChanged);
    connect(m_unread, &QPushButton::toggled, this, &InboxFilters::changed);
    connect(m_similar, &QPushButton::toggled, this, &InboxFilters::changed);
    connect(m_kind, &ChoiceChip::chosen, this, &InboxFilters::changed);
    connect(m_sender, &ChoiceChip::chosen, this, &InboxFilters::changed);
}

void InboxFilters::setUnreadOnly(bool on)
{
    m_unread->setChecked(on);
}

void InboxFilters::clear()
{
    m_words->clear();
    m_kind->setValue(kAll);
    m_sender->setValue(kAll);
    m_unread->setChecked(false);
    m_similar->setChecked(true);
    Q_EMIT changed();
}

bool InboxFilters::isFiltered() const
{
    return !words().isEmpty() || m_unread->isChecked() || !m_similar->isChecked() || m_kind->value() != kAll || m_sender->value() != kAll;
}

bool InboxFilters::withLateHits() const
{
    return words().isEmpty() && (m_kind->value() == kAll || m_kind->value() == kLateHits) && m_sender->value() == kAll;
}

void InboxFilters::setSenders(const QList<MailRow> &mail)
{
    QList<base::CountryCode> senders;
    for (const MailRow &row : mail) {
        if (!row.from.isNull() && !senders.contains(row.from))
            senders.append(row.from);
    }
    std::sort(senders.begin(), senders.end(), [](const auto &a, const auto &b) { return a.text() < b.text(); });
    if (senders == m_senders)
        return;
    const base::CountryCode held = m_senders.value(m_sender->value() - 1);
    m_senders = senders;
    m_sender->clearChoices();
    m_sender->addChoice(tr("All senders"), kAll);
    for (qsizetype i = 0; i < m_senders.size(); ++i)
        m_sender->addChoice(messages::countryText(m_senders[i]), static_cast<int>(i) + 1);
    m_sender->setValue(held.isNull() ? kAll : static_cast<int>(m_senders.indexOf(held)) + 1);
}

void InboxFilters::setFound(const QSet<qint64> &ids)
{
    m_found = ids;
}

QString InboxFilters::words() const
{
    return m_words->text().trimmed();
}

bool InboxFilters::fits(const MailRow &row, qint64 reading) const
{
    return (words().isEmpty() || m_found.contains(row.id))
        && (!m_unread->isChecked() || !row.read || row.id == reading)
        && (m_kind->value() == kAll || m_kind->value() == static_cast<int>(row.kind))
        && (m_sender->value() == kAll || m_senders.value(m_sender->value() - 1) == row.from);
}

} // namespace countersign::ui
