#include "ui/widgets/country_field.h"

#include <QCompleter>
#include <QStringListModel>

namespace countersign::ui {

using namespace Qt::StringLiterals;

CountryField::CountryField(const QString &name, QWidget *parent)
    : QLineEdit(parent), m_table(documents::CountryTable::embedded())
{
    setAccessibleName(name);
    setMaxLength(80);
    QStringList choices;
    for (const documents::Country &country : m_table.all())
        choices.append(u"%1 · %2"_s.arg(country.code.text(), country.name));
    choices.sort();
    auto *completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
    // The completer writes "UTO · Utopia"; the code alone is what is kept.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &choice) {
        const QString code = choice.section(u" · "_s, 0, 0);
        QMetaObject::invokeMethod(this, [this, code] { setText(code); }, Qt::QueuedConnection);
    });
}

base::CountryCode CountryField::code() const
{
    const QString said = text().section(u" · "_s, 0, 0).trimmed();
    if (said.isEmpty())
        return {};
    if (const auto country = m_table.fromAnything(said))
        return country->code;
    // Training states and codes newer than the table are still codes.
    return said.size() == 3 ? base::CountryCode::fromText(said).value_or(base::CountryCode()) : base::CountryCode();
}

void CountryField::setCode(const base::CountryCode &code)
{
    setText(code.text());
}

bool CountryField::isUnclear() const
{
    return !text().trimmed().isEmpty() && code().isNull();
}

} // namespace countersign::ui
