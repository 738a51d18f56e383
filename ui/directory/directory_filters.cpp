#include "ui/directory/directory_filters.h"

#include "core/messages/directory_words.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"

#include <QLineEdit>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using directory::ContactKind;

namespace {

constexpr int kAny = 0;

bool speaks(const directory::Contact &contact, const QString &tag)
{
    const auto tags = contact.languages.split(u',', Qt::SkipEmptyParts);
    return std::any_of(tags.begin(), tags.end(), [&tag](const QString &one) { return one.trimmed().compare(tag, Qt::CaseInsensitive) == 0; });
}

/// All that a person may look for: names, code and name of the country, role, numbers.
QString wordsOf(const directory::Contact &contact)
{
    return QStringList{contact.title,   contact.person, messages::countryText(contact.country), messages::contactKindText(contact.kind),
                       contact.phone,   contact.email,  contact.address,                        contact.note}
        .join(u' ');
}

} // namespace

DirectoryFilters::DirectoryFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_kind(new ChoiceChip(theme, tr("Role"))), m_language(new ChoiceChip(theme, tr("Language"))),
      m_open(new ActionButton(theme, ActionButton::Kind::Chip, tr("Open now"), "clock"))
{
    auto *flow = new FlowLayout(8, 8, this);
    flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_text->setPlaceholderText(tr("Country, name, role"));
    m_text->setAccessibleName(tr("Search the directory"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(theme.px(190));
    m_kind->addChoice(tr("All roles"), kAny);
    for (const ContactKind kind : directory::kContactKinds)
        m_kind->addChoice(messages::contactKindText(kind), static_cast<int>(kind));
    m_language->addChoice(tr("All languages"), kAny);
    m_open->setCheckable(true);
    m_open->setAccessibleDescription(tr("By their own clock"));
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_language),
                            static_cast<QWidget *>(m_open)})
        flow->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &DirectoryFilters::changed);
    connect(m_kind, &ChoiceChip::chosen, this, &DirectoryFilters::changed);
    connect(m_language, &ChoiceChip::chosen, this, &DirectoryFilters::changed);
    connect(m_open, &QPushButton::toggled, this, &DirectoryFilters::changed);
}

bool DirectoryFilters::fits(const workstation::DirectoryEntry &entry) const
{
    const directory::Contact &contact = entry.contact;
    if (m_kind->value() > kAny && static_cast<int>(contact.kind) != m_kind->value())
        return false;
    if (m_language->value() > kAny && !speaks(contact, m_languages.value(m_language->value() - 1)))
        return false;
    if (m_open->isChecked() && !entry.openNow.value_or(false))
        return false;
    const QString words = wordsOf(contact);
    const auto wanted = m_text->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

void DirectoryFilters::setLanguages(const QStringList &tags)
{
    if (tags == m_languages)
        return;
    const QString chosen = m_languages.value(m_language->value() - 1);
    m_languages = tags;
    m_language->clearChoices();
    m_language->addChoice(tr("All languages"), kAny);
    for (qsizetype i = 0; i < tags.size(); ++i)
        m_language->addChoice(messages::languagesText(tags[i]), static_cast<int>(i) + 1);
    m_language->setValue(static_cast<int>(tags.indexOf(chosen)) + 1);
}

bool DirectoryFilters::isNarrow() const
{
    return !m_text->text().trimmed().isEmpty() || m_kind->value() > kAny || m_language->value() > kAny || m_open->isChecked();
}

void DirectoryFilters::setKind(std::optional<ContactKind> kind)
{
    m_kind->setValue(kind ? static_cast<int>(*kind) : kAny);
    Q_EMIT changed();
}

void DirectoryFilters::setLanguage(const QString &tag)
{
    m_language->setValue(static_cast<int>(m_languages.indexOf(tag)) + 1);
    Q_EMIT changed();
}

void DirectoryFilters::clear()
{
    const QSignalBlocker quiet(m_text), silent(m_open);
    m_text->clear();
    m_open->setChecked(false);
    m_kind->setValue(kAny);
    m_language->setValue(kAny);
    Q_EMIT changed();
}

} // namespace countersign::ui
