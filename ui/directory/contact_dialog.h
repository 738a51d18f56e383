#pragma once

#include "core/directory/contact.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class CountryField;
class NoticeBar;

/// Adds a contact of this desk, or changes one.
class ContactDialog : public QDialog
{
    Q_OBJECT
public:
    ContactDialog(const PageContext &context, const directory::Contact &contact, QWidget *parent);

    [[nodiscard]] QLineEdit *titleField() const { return m_title; }
    [[nodiscard]] CountryField *countryField() const { return m_country; }
    [[nodiscard]] QLineEdit *hoursField() const { return m_hours; }
    [[nodiscard]] QLineEdit *zoneField() const { return m_zone; }
    [[nodiscard]] QLineEdit *phoneField() const { return m_phone; }
    [[nodiscard]] QLineEdit *languagesField() const { return m_languages; }
    [[nodiscard]] ActionButton *keepButton() const { return m_keep; }
    void chooseKind(directory::ContactKind kind);

Q_SIGNALS:
    /// `before` had a null id when it was added.
    void kept(const countersign::directory::ContactId &id, const countersign::directory::Contact &before);

private:
    [[nodiscard]] directory::Contact typed() const;
    [[nodiscard]] QString fault() const;
    void keep();

    PageContext m_context;
    directory::Contact m_before;
    ChoiceChip *m_kind;
    CountryField *m_country;
    QLineEdit *m_title;
    QLineEdit *m_person;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QLineEdit *m_hours;
    QLineEdit *m_zone;
    QLineEdit *m_languages;
    QPlainTextEdit *m_note;
    NoticeBar *m_notice;
    ActionButton *m_keep;
};

} // namespace countersign::ui
