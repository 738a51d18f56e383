#include "ui/directory/contact_dialog.h"

#include "core/alerts/hit.h"
#include "core/messages/directory_words.h"
#include "core/messages/error_sentences.h"
#include "core/workstation/directory_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/country_field.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using directory::Contact;

namespace {

QLineEdit *fieldFor(const QString &name, const QString &value, const QString &hint = {})
{
    auto *field = new QLineEdit(value);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(400);
    return field;
}

QStringList zones()
{
    QStringList names;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names << QString::fromLatin1(id);
    return names;
}

} // namespace

ContactDialog::ContactDialog(const PageContext &context, const Contact &contact, QWidget *parent)
    : QDialog(parent), m_context(context), m_before(contact), m_kind(new ChoiceChip(context.theme, tr("Role"))),
      m_country(new CountryField(tr("Country"))), m_title(fieldFor(tr("Name of the office"), contact.title, tr("Liaison officer, embassy in …"))),
      m_person(fieldFor(tr("Person"), contact.person)), m_phone(fieldFor(tr("Phone"), contact.phone)),
      m_email(fieldFor(tr("E-mail"), contact.email)), m_address(fieldFor(tr("Address"), contact.address)),
      m_hours(fieldFor(tr("Hours"), contact.hours, u"24/7, Mon-Fri 08:00-16:00"_s)),
      m_zone(fieldFor(tr("Time zone"), contact.timeZone, u"Asia/Bangkok"_s)), m_languages(fieldFor(tr("Languages"), contact.languages, u"en,th"_s)),
      m_note(new QPlainTextEdit(contact.note)), m_notice(new NoticeBar(context.theme)),
      m_keep(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Keep"), "save"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(contact.id.isNull() ? tr("Add a contact") : tr("Change a contact"));
    for (const directory::ContactKind kind : directory::kContactKinds)
        m_kind->addChoice(messages::contactKindText(kind), static_cast<int>(kind));
    m_kind->setValue(static_cast<int>(contact.kind));
    m_country->setCode(contact.country);
    m_zone->setCompleter(new QCompleter(zones(), m_zone));
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(60));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto add = [&](int row, int place, QWidget *field, const QString &name, int span = 1) {
        auto *label = new PlainLabel(theme, name, TextRole::Small, Ink::Sub);
        label->setBuddy(field);
        grid->addWidget(label, 2 * row, place, 1, span);
        grid->addWidget(field, 2 * row + 1, place, 1, span);
    };
    add(0, 0, m_title, m_title->accessibleName(), 2);
    add(1, 0, m_kind, tr("Role"));
    add(1, 1, m_country, tr("Country"));
    add(2, 0, m_person, m_person->accessibleName());
    add(2, 1, m_phone, m_phone->accessibleName());
    add(3, 0, m_email, m_email->accessibleName());
    add(3, 1, m_languages, m_languages->accessibleName());
    add(4, 0, m_hours, m_hours->accessibleName());
    add(4, 1, m_zone, m_zone->accessibleName());
    add(5, 0, m_address, m_address->accessibleName(), 2);
    add(6, 0, m_note, tr("Note"), 2);
    column->addLayout(grid);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    auto *acts = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_keep);
    column->addLayout(acts);
    setMinimumWidth(theme.px(560));
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &ContactDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_title->setFocus();
}

void ContactDialog::chooseKind(directory::ContactKind kind)
{
    m_kind->setValue(static_cast<int>(kind));
}

Contact ContactDialog::typed() const
{
    Contact contact = m_before;
    contact.kind = static_cast<directory::ContactKind>(m_kind->value());
    contact.country = m_country->code();
    contact.title = m_title->text().trimmed();
    contact.person = m_person->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.address = m_address->text().trimmed();
    contact.hours = m_hours->text().trimmed();
    contact.timeZone = m_zone->text().trimmed();
    contact.languages = m_languages->text().remove(u' ');
    contact.note = m_note->toPlainText().trimmed();
    return contact;
}

QString ContactDialog::fault() const
{
    const Contact contact = typed();
    if (contact.title.isEmpty())
        return tr("Say how the office is called.");
    if (m_country->isUnclear())
        return tr("The country is not known. Use its code or its name in English, or leave it empty.");
    if (!contact.timeZone.isEmpty() && !QTimeZone(contact.timeZone.toLatin1()).isValid())
        return tr("The time zone is not known. Write it as Asia/Bangkok.");
    if (!contact.hours.isEmpty() && !alerts::isOpenNow(contact.hours, contact.timeZone, m_context.clock.now()))
        return tr("Write hours as 24/7 or Mon-Fri 08:00-16:00, with a time zone, so that \"open now\" can be told.");
    return {};
}

void ContactDialog::keep()
{
    if (const QString wrong = fault(); !wrong.isEmpty()) {
        m_notice->show(Tone::Near, "triangle-alert", wrong);
        return;
    }
    auto task = m_context.session.directory().keep(typed());
    QCoro::connect(std::move(task), this, [this](const base::Result<directory::ContactId> &id) {
        if (!id) {
            const messages::ErrorSentence sentence = messages::sentence(id.error());
            return m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
        }
        Q_EMIT kept(*id, m_before);
        accept();
    });
}

} // namespace countersign::ui
