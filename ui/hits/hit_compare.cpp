#include "ui/hits/hit_compare.h"

#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::HitDetails;

HitCompare::HitCompare(const Theme &theme, const HitDetails &details, bool canTick, QWidget *parent)
    : Card(theme, canTick ? tr("Compare: tick each line that agrees") : tr("Compared"), parent), m_theme(theme)
{
    addZone(details);
    if (details.hit.person)
        addPerson(*details.hit.person, canTick);
    else
        addLines(details, canTick);
    addDifferences(details);
}

void HitCompare::addZone(const HitDetails &details)
{
    if (!details.zone)
        return;
    QStringList lines;
    for (const QString &line : details.zone->asTyped.lines) {
        if (!line.isEmpty())
            lines << line;
    }
    auto *zone = new PlainLabel(m_theme, lines.join(u'\n'), TextRole::Mono);
    zone->setLayoutDirection(Qt::LeftToRight);
    zone->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    zone->setAccessibleName(tr("Zone as it was read"));
    body()->addWidget(zone);
}

QCheckBox *HitCompare::addTick(const QString &name)
{
    auto *tick = new QCheckBox(name);
    tick->setFont(m_theme.font(TextRole::Body));
    tick->setAccessibleDescription(tr("The printed document agrees with the alert"));
    tick->installEventFilter(this);
    connect(tick, &QCheckBox::toggled, this, &HitCompare::ticked);
    m_ticks.append(tick);
    return tick;
}

void HitCompare::addLines(const HitDetails &details, bool canTick)
{
    auto *grid = new RuledGrid(m_theme);
    grid->setHead({canTick ? tr("On the document") : QString(), details.zone ? tr("In the zone") : tr("As asked"), tr("In the alert"),
                   tr("Agreement")});
    for (const alerts::CompareLine &line : details.lines) {
        const QString name = messages::compareFieldText(line.field);
        const bool mono = line.field == alerts::CompareField::Number;
        const auto value = [&](const QString &text) {
            auto *label = new PlainLabel(m_theme, messages::compareValueText(line.field, text), mono ? TextRole::Mono : TextRole::Body);
            label->wrapped();
            return label;
        };
        // The date helps but is often absent; the three before it are what an owner is asked about.
        const bool tickable = canTick && line.field != alerts::CompareField::Expiry;
        QWidget *first = tickable ? static_cast<QWidget *>(addTick(name)) : new PlainLabel(m_theme, name, TextRole::Body, Ink::Sub);
        grid->addRow({first, value(line.presented), value(line.alert), agreement(line.agreement)});
    }
    grid->setStretch(1, 1);
    grid->setStretch(2, 1);
    body()->addWidget(grid);
}

void HitCompare::addPerson(const alerts::ListedPerson &person, bool canTick)
{
    auto *grid = new RuledGrid(m_theme);
    grid->setHead({canTick ? tr("On the document") : QString(), tr("In the list")});
    const auto add = [&](const QString &name, const QStringList &values) {
        auto *value = new PlainLabel(m_theme);
        value->setForeignText(values.isEmpty() ? u"\u2013"_s : values.join(u"; "_s));
        value->wrapped();
        QWidget *first = canTick ? static_cast<QWidget *>(addTick(name)) : new PlainLabel(m_theme, name, TextRole::Body, Ink::Sub);
        grid->addRow({first, value});
    };
    QStringList names, births, nationalities;
    for (const alerts::ListedName &name : person.names)
        names << name.text;
    for (const alerts::ListedBirth &birth : person.births)
        births << (birth.approximate ? tr("about %1").arg(messages::dateText(birth.from)) : messages::dateText(birth.from));
    for (const base::CountryCode &country : person.nationalities)
        nationalities << messages::countryText(country);
    add(tr("Name"), names);
    add(tr("Born"), births);
    add(tr("Nationality"), nationalities + person.nationalityTexts);
    grid->setStretch(1, 1);
    body()->addWidget(grid);
}

void HitCompare::addDifferences(const HitDetails &details)
{
    QStringList notes;
    if (!details.hit.person && details.hit.step != alerts::Step::BlankRange) {
        for (const documents::Difference &difference : details.hit.differences())
            notes << messages::differenceText(difference);
    }
    if (details.alertGone)
        notes << tr("The owner has withdrawn this alert since.");
    else if (details.alertChanged)
        notes << tr("The owner has changed this alert since the hit was opened.");
    if (notes.isEmpty())
        return;
    auto *words = new PlainLabel(m_theme, notes.join(u' '), TextRole::Body, Ink::Near);
    words->wrapped();
    body()->addWidget(words);
}

QWidget *HitCompare::agreement(alerts::Agreement agreement) const
{
    auto *verdict = new QWidget;
    auto *row = new QHBoxLayout(verdict);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(4);
    const bool agrees = agreement == alerts::Agreement::Agrees;
    const bool differs = agreement == alerts::Agreement::Differs;
    const Ink ink = agrees ? Ink::Done : differs ? Ink::Hit : Ink::Sub;
    row->addWidget(new IconLabel(m_theme, agrees ? "check" : differs ? "x" : "circle-minus", ink, 15), 0, Qt::AlignVCenter);
    row->addWidget(new PlainLabel(m_theme, messages::agreementText(agreement), TextRole::Body, ink), 1);
    return verdict;
}

void HitCompare::focusFirst()
{
    for (QCheckBox *tick : std::as_const(m_ticks)) {
        if (!tick->isChecked()) {
            tick->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void HitCompare::ticked()
{
    if (std::all_of(m_ticks.begin(), m_ticks.end(), [](const QCheckBox *tick) { return tick->isChecked(); }))
        Q_EMIT allTicked();
    else
        focusFirst();
}

bool HitCompare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto at = m_ticks.indexOf(qobject_cast<QCheckBox *>(watched));
        const auto to = key == Qt::Key_Down ? at + 1 : key == Qt::Key_Up ? at - 1 : -1;
        if (at >= 0 && to >= 0 && to < m_ticks.size()) {
            m_ticks[to]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace countersign::ui
