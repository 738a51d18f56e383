#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QCompleter;
class QLineEdit;

namespace countersign::directory {
struct DeskGroup;
}

namespace countersign::ui {

class FlowLayout;

/// To whom and under what: chips that can be taken away, a field that completes desks, groups that
/// become named recipients. Always on top of a release.
class RecipientBar : public Card
{
    Q_OBJECT
public:
    RecipientBar(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);
    void takeFocus();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    void add(base::CountryCode desk);
    void drop(base::CountryCode desk);

Q_SIGNALS:
    /// Enter in the empty field: what is proposed is fine.
    void accepted();
    void wantsDetails(countersign::base::CountryCode desk);
    /// What was typed is no desk that can be written to.
    void unknown(const QString &typed);
    void failed(const countersign::base::Error &error);

private:
    void refresh();
    void refreshChoices();
    void take();
    void openGroups();
    void showGroups(const QList<directory::DeskGroup> &groups);
    void addGroup(const QList<base::CountryCode> &desks);
    void nameGroup();
    [[nodiscard]] base::CountryCode typed() const;
    [[nodiscard]] QString underText(const release::RecipientChoice &choice) const;

    PageContext m_context;
    DraftDesk &m_desk;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    ActionButton *m_groups;
    PlainLabel *m_to, *m_under;
    QList<QWidget *> m_made;   ///< chips of the draft as it is
    QString m_shown;           ///< what the chips say, so that nothing is made anew in vain
};

} // namespace countersign::ui
