#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace countersign::ui {

class LetterView;

/// What a person can do with a piece of mail.
enum class MailAct {
    File, Acknowledge, Reply, Dispute, Correct, Refuse, AskLeave, AskAccess, Print, Export, Destroy, AskLonger, Decide, ShowOther, ShowNewer, ReadCourier
};

/// One opened piece of mail: who sent it, what was told, what binds its reader, its words, its files, what
/// became of it. Made anew for each; keeps nothing.
class MailSheet : public QWidget
{
    Q_OBJECT
public:
    MailSheet(const PageContext &context, const workstation::MailItem &item, bool changesShown, QWidget *parent = nullptr);
    /// The first thing to do.
    void focusAction();
    [[nodiscard]] LetterView *letter() const { return m_letter; }

Q_SIGNALS:
    void wanted(countersign::ui::MailAct act);
    void copyWanted(const QString &text);
    void caseWanted(const QString &reference);
    void changesWanted(bool shown);
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void addHead();
    void addTold();
    void addStanding();
    void addActs();
    void addLetter(bool changesShown);
    void addRemark();
    void addRecall();
    void addAsked();
    void addTrouble();
    void addTrail();
    ActionButton *addAct(QLayout &row, const QString &text, MailAct act, ActionButton::Kind kind = ActionButton::Kind::Plain,
                         const char *icon = nullptr);
    void addNotice(Tone tone, const char *icon, const QString &sentence);
    void addWords(const QString &name, const QString &foreign);
    [[nodiscard]] QString senderCode() const;
    [[nodiscard]] bool isRead() const { return m_item.letter.has_value() && !m_item.row.locked && !m_item.row.purged; }

    PageContext m_context;
    const Theme &m_theme;
    workstation::MailItem m_item;
    QVBoxLayout *m_column;
    LetterView *m_letter = nullptr;
    ActionButton *m_first = nullptr;
};

} // namespace countersign::ui
