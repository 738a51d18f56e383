#include "ui/agreements/parties_field.h"

#include "ui/agreements/picked_chips.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/visible_text.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PartiesField::PartiesField(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(new CountryField(tr("Add a party"), this)), m_row(new ChipRow(theme, m_field, this))
{
    m_field->setPlaceholderText(tr("Code or name, then Enter"));
    m_field->setFixedWidth(theme.px(220));
    m_field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_row, &ChipRow::dropped, this, [this](const QString &key) {
        m_parties.removeIf([&key](base::CountryCode one) { return one.text() == key; });
        refresh();
        Q_EMIT changed();
    });
    connect(m_field, &QLineEdit::textEdited, this, &PartiesField::changed);
    // After the field has put the code there.
    connect(m_field->completer(), qOverload<const QString &>(&QCompleter::activated), this, &PartiesField::add, Qt::QueuedConnection);
}

bool PartiesField::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    // Enter adds the party; in an empty field, and with Control, it belongs to the dialog.
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
    if (watched == m_field && enter && !m_field->text().trimmed().isEmpty()) {
        add();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartiesField::add()
{
    const base::CountryCode code = m_field->code();
    if (code.isNull())
        return;
    m_field->clear();
    if (!m_parties.contains(code))
        m_parties << code;
    refresh();
    Q_EMIT changed();
}

void PartiesField::setParties(const QList<base::CountryCode> &parties)
{
    if (parties == this->parties())
        return;
    m_parties = parties;
    refresh();
}

QList<base::CountryCode> PartiesField::parties() const
{
    QList<base::CountryCode> all = m_parties;
    if (const base::CountryCode typed = m_field->code(); !typed.isNull() && !all.contains(typed))
        all << typed;
    return all;
}

bool PartiesField::isUnclear() const
{
    return m_field->isUnclear();
}

void PartiesField::refresh()
{
    QList<ChipRow::Chip> chips;
    for (const base::CountryCode party : std::as_const(m_parties))
        chips << ChipRow::Chip{party.text(), isolatedLtr(party.text())};
    m_row->setChips(chips);
}

} // namespace countersign::ui
