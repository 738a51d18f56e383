#pragma once

#include "core/agreements/agreement.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace countersign::ui {

class PartiesField;

/// What an agreement is called, what it is, who made it and from when to when it holds.
class HeadCard : public Card
{
    Q_OBJECT
public:
    explicit HeadCard(const Theme &theme, QWidget *parent = nullptr);
    /// Tells nobody. A day that is being typed stays.
    void show(const agreements::Agreement &agreement);
    void take(agreements::Agreement &agreement) const;
    /// The title of a filled template, until a person writes another.
    void proposeTitle(const QString &title);
    /// What cannot be kept, in words, with the field it stands in; empty: nothing.
    [[nodiscard]] QString fault(QWidget *&where) const;
    /// Something is typed that take() leaves out.
    [[nodiscard]] bool holdsMore() const;

    [[nodiscard]] QLineEdit *titleField() const { return m_title; }
    [[nodiscard]] ChoiceChip *kind() const { return m_kind; }
    [[nodiscard]] ChoiceChip *status() const { return m_status; }
    [[nodiscard]] PartiesField *parties() const { return m_parties; }
    [[nodiscard]] QLineEdit *firstDay() const { return m_first; }
    [[nodiscard]] QLineEdit *lastDay() const { return m_last; }

Q_SIGNALS:
    void changed();

private:
    void build(const Theme &theme);

    QLineEdit *m_title;
    ChoiceChip *m_kind;
    ChoiceChip *m_status;
    QCheckBox *m_binding;
    PartiesField *m_parties;
    QLineEdit *m_first;
    QLineEdit *m_last;
    bool m_ownTitle = false;   ///< a person wrote it
};

} // namespace countersign::ui
