#include "ui/release/person_form.h"

#include "ui/release/labelled.h"
#include "ui/release/release_words.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using base::CountryCode;
using release::ConcernedPerson;
using release::ProtectionFlag;

CountriesField::CountriesField(const QString &name, QWidget *parent) : QLineEdit(parent), m_table(documents::CountryTable::embedded())
{
    setAccessibleName(name);
    setMaxLength(200);
    setPlaceholderText(tr("not said"));
    // Names become codes when the field is left, so that one sees what was understood.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!isUnclear())
            setCodes(codes());
    });
}

QList<CountryCode> CountriesField::codes() const
{
    QList<CountryCode> found;
    for (const QString &piece : text().split(u',', Qt::SkipEmptyParts)) {
        const QString said = piece.trimmed();
        const auto country = m_table.fromAnything(said);
        const CountryCode code = country ? country->code
            : said.size() == 3           ? CountryCode::fromText(said.toUpper()).value_or(CountryCode())
                                         : CountryCode();
        if (!code.isNull() && !found.contains(code))
            found << code;
    }
    return found;
}

void CountriesField::setCodes(const QList<CountryCode> &codes)
{
    QStringList words;
    for (const CountryCode code : codes)
        words << code.text();
    setText(words.join(u", "_s));
}

bool CountriesField::isUnclear() const
{
    return codes().size() < text().split(u',', Qt::SkipEmptyParts).size();
}

PersonForm::PersonForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_add(new ActionButton(theme, ActionButton::Kind::Plain, tr("Add a person"), "plus"))
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    m_column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_add, &QPushButton::clicked, this, &PersonForm::addPerson);
}

void PersonForm::addPerson()
{
    addRow({});
    m_rows.last().nationality->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PersonForm::show(const QList<ConcernedPerson> &persons)
{
    if (persons == this->persons())
        return;
    for (const Row &row : std::exchange(m_rows, {}))
        delete row.place;
    for (const ConcernedPerson &person : persons)
        addRow(person);
}

void PersonForm::addRow(const ConcernedPerson &person)
{
    Row row;
    row.place = new QWidget;
    auto *flow = new FlowLayout(m_theme.px(10), m_theme.px(6), row.place);
    flow->setContentsMargins(0, 0, 0, 0);
    const qsizetype number = m_rows.size();
    const auto field = [&](const QString &name, const QList<CountryCode> &codes) {
        auto *made = new CountriesField(tr("%1 of person %2").arg(name).arg(number + 1));
        made->setCodes(codes);
        made->setFixedWidth(m_theme.px(128));
        connect(made, &QLineEdit::textEdited, this, &PersonForm::changed);
        flow->addWidget(labelled(m_theme, name, made));
        return made;
    };
    row.nationality = field(tr("Nationality"), person.nationalities);
    row.origin = field(tr("Origin"), person.origins);
    row.residence = field(tr("Lived before in"), person.formerResidences);
    row.persecutor = field(tr("Fears"), person.persecutors);
    row.chosen = person.flags;
    row.flags = new ActionButton(m_theme, ActionButton::Kind::Plain, {});
    row.flags->setTrailingIcon("chevron-down");
    flow->addWidget(labelled(m_theme, tr("May need protection as"), row.flags));
    row.consent = new QCheckBox(tr("Written consent is held"));
    row.consent->setChecked(person.consent);
    flow->addWidget(labelled(m_theme, tr("Consent"), row.consent));
    auto *drop = new ActionButton(m_theme, ActionButton::Kind::Plain, tr("Remove"), "trash-2");
    drop->setAccessibleName(tr("Remove person %1").arg(number + 1));
    flow->addWidget(labelled(m_theme, u" "_s, drop));
    drop->setAccessibleName(tr("Remove person %1").arg(number + 1));
    connect(row.flags, &QPushButton::clicked, this, [this, place = row.place] {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].place == place)
                openFlags(i);
        }
    });
    connect(row.consent, &QCheckBox::clicked, this, &PersonForm::changed);
    connect(drop, &QPushButton::clicked, this, [this, place = row.place] {
        m_rows.removeIf([place](const Row &one) { return one.place == place; });
        place->deleteLater();
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    m_column->insertWidget(m_column->count() - 1, row.place);
    m_rows << row;
    refreshFlags(m_rows.last());
}

void PersonForm::refreshFlags(Row &row)
{
    QStringList words;
    for (const ProtectionFlag flag : std::as_const(row.chosen))
        words << protectionFlagText(flag);
    row.flags->setText(words.isEmpty()   ? tr("Nothing said")
                           : words.size() == 1 ? words.first()
                                               : tr("%1 and %n more", nullptr, static_cast<int>(words.size()) - 1).arg(words.first()));
    row.flags->setAccessibleName(tr("May need protection as: %1").arg(words.isEmpty() ? tr("Nothing said") : words.join(u", "_s)));
    row.flags->updateGeometry();
}

void PersonForm::openFlags(qsizetype at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProtectionFlag flag : allProtectionFlags()) {
        QAction *action = menu->addAction(protectionFlagText(flag));
        action->setCheckable(true);
        action->setChecked(m_rows[at].chosen.contains(flag));
        connect(action, &QAction::triggered, this, [this, at, flag](bool on) {
            if (at >= m_rows.size())
                return;
            m_rows[at].chosen.removeAll(flag);
            if (on)
                m_rows[at].chosen << flag;
            std::sort(m_rows[at].chosen.begin(), m_rows[at].chosen.end());
            refreshFlags(m_rows[at]);
            Q_EMIT changed();
        });
    }
    menu->popup(m_rows[at].flags->mapToGlobal(QPoint(0, m_rows[at].flags->height())));
}

QList<ConcernedPerson> PersonForm::persons() const
{
    QList<ConcernedPerson> persons;
    for (const Row &row : m_rows) {
        ConcernedPerson person;
        person.nationalities = row.nationality->codes();
        person.origins = row.origin->codes();
        person.formerResidences = row.residence->codes();
        person.persecutors = row.persecutor->codes();
        person.flags = row.chosen;
        person.consent = row.consent->isChecked();
        persons << person;
    }
    return persons;
}

} // namespace countersign::ui
