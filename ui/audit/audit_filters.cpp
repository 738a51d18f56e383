#include "ui/audit/audit_filters.h"

#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimer>

#include <array>

namespace countersign::ui {

using messages::AuditGroup;

namespace {

constexpr int kAny = 0;
constexpr std::array kDays{1, 7, 30, 365};

/// Midnight of this computer's zone, so many days back; today is 1.
base::Instant daysBack(base::Instant now, int days)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(now)).date();
    return base::fromMillis(today.addDays(1 - days).startOfDay().toMSecsSinceEpoch());
}

} // namespace

AuditFilters::AuditFilters(const Theme &theme, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_group(new ChoiceChip(theme, tr("Kind of entry"))), m_who(new ChoiceChip(theme, tr("Person"))),
      m_days(new ChoiceChip(theme, tr("Days"))), m_refusals(new ActionButton(theme, ActionButton::Kind::Chip, tr("Refusals only"), "ban")),
      m_text(new QLineEdit), m_pause(new QTimer(this))
{
    auto *flow = new FlowLayout(8, 8, this);
    flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_group->addChoice(tr("All kinds"), kAny);
    for (int group = 1; group <= messages::kAuditGroups; ++group)
        m_group->addChoice(messages::auditGroupText(static_cast<AuditGroup>(group)), group);
    m_who->addChoice(tr("Everybody"), kAny);
    m_days->addChoice(tr("Any time"), kAny);
    m_days->addChoice(tr("Today"), kDays.front());
    for (std::size_t i = 1; i < kDays.size(); ++i)
        m_days->addChoice(tr("Last %n day(s)", nullptr, kDays[i]), kDays[i]);
    m_refusals->setCheckable(true);
    m_text->setPlaceholderText(tr("Id, result or details"));
    m_text->setAccessibleName(tr("Words in the entry"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(theme.px(180));
    for (QWidget *widget : {static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_days),
                            static_cast<QWidget *>(m_refusals), static_cast<QWidget *>(m_text)})
        flow->addWidget(widget);
    m_who->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &AuditFilters::changed);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    for (ChoiceChip *chip : {m_group, m_who, m_days})
        connect(chip, &ChoiceChip::chosen, this, &AuditFilters::changed);
    connect(m_refusals, &QPushButton::toggled, this, &AuditFilters::changed);
}

void AuditFilters::setActors(const QList<workstation::AuditActor> &actors)
{
    QStringList keys;
    for (const workstation::AuditActor &actor : actors)
        keys << actor.key;
    if (keys == m_actors)
        return;
    const QString chosen = m_actors.value(m_who->value() - 1);
    m_actors = keys;
    m_who->clearChoices();
    m_who->addChoice(tr("Everybody"), kAny);
    for (qsizetype i = 0; i < actors.size(); ++i)
        m_who->addChoice(visibleText(actors[i].name), static_cast<int>(i) + 1);
    m_who->setValue(static_cast<int>(keys.indexOf(chosen)) + 1);
    m_who->setVisible(keys.size() > 1);
}

workstation::AuditFilter AuditFilters::filter() const
{
    workstation::AuditFilter filter;
    if (m_group->value() != kAny)
        filter.group = static_cast<AuditGroup>(m_group->value());
    if (m_who->value() > 0)
        filter.who = m_actors.value(m_who->value() - 1);
    if (m_days->value() > 0)
        filter.from = daysBack(m_clock.now(), m_days->value());
    filter.refusalsOnly = m_refusals->isChecked();
    filter.text = m_text->text().trimmed();
    return filter;
}

bool AuditFilters::isNarrow() const
{
    return m_group->value() > 0 || m_who->value() > 0 || m_days->value() > 0 || m_refusals->isChecked() || !m_text->text().trimmed().isEmpty();
}

void AuditFilters::setGroup(std::optional<AuditGroup> group)
{
    m_group->setValue(group ? static_cast<int>(*group) : kAny);
    Q_EMIT changed();
}

void AuditFilters::setText(const QString &text)
{
    m_text->setText(text);
}

void AuditFilters::setRefusalsOnly(bool only)
{
    m_refusals->setChecked(only);
}

void AuditFilters::clear()
{
    const QSignalBlocker quiet(m_refusals), silent(m_text);
    m_group->setValue(kAny);
    m_who->setValue(kAny);
    m_days->setValue(kAny);
    m_refusals->setChecked(false);
    m_text->clear();
    Q_EMIT changed();
}

} // namespace countersign::ui
