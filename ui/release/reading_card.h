#pragma once

#include "ui/release/draft_desk.h"
#include "ui/widgets/card.h"

#include <QHash>

namespace countersign::ui {

class LetterSheet;
class PageTabs;

/// What each recipient will read, one in front at a time (Ctrl+Tab), and who can end up seeing it. Knows
/// which letters were looked at as they are now: nothing is released unread.
class ReadingCard : public Card
{
    Q_OBJECT
public:
    ReadingCard(const PageContext &context, DraftDesk &desk, QWidget *parent = nullptr);
    void showNext(int step = 1);
    void showRecipient(base::CountryCode desk);
    [[nodiscard]] base::CountryCode recipient() const { return m_recipient; }
    /// Null when every letter was in front as it is.
    [[nodiscard]] base::CountryCode firstUnread() const;

Q_SIGNALS:
    void recipientChanged(countersign::base::CountryCode desk);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showLetter();
    void askHops();
    void showHops(const QList<workstation::Hop> &hops);
    [[nodiscard]] const workstation::Preview *preview(base::CountryCode desk) const;

    PageContext m_context;
    DraftDesk &m_desk;
    PageTabs *m_tabs;
    PlainLabel *m_bytes;
    LetterSheet *m_letter;
    PlainLabel *m_hops;
    QWidget *m_eye;
    PlainLabel *m_nothing;
    base::CountryCode m_recipient;
    QHash<QString, release::ReleaseLetter> m_read;
    int m_asked = 0;
};

} // namespace countersign::ui
