#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/action_button.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace countersign::ui {

/// What of the Inbox is shown: words, unread, kind, sender, and whether similar numbers are among the late hits.
class InboxFilters : public QWidget
{
    Q_OBJECT
public:
    explicit InboxFilters(const Theme &theme, QWidget *parent = nullptr);
    void setSenders(const QList<workstation::MailRow> &mail);
    void setUnreadOnly(bool on);
    /// Items that hold the words typed; the answer to wordsChanged().
    void setFound(const QSet<qint64> &ids);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QLineEdit *field() const { return m_words; }
    void clear();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool unreadOnly() const { return m_unread->isChecked(); }
    [[nodiscard]] bool withSimilar() const { return m_similar->isChecked(); }
    [[nodiscard]] bool withLateHits() const;
    /// An unread one that is being read stays: `reading`.
    [[nodiscard]] bool fits(const workstation::MailRow &row, qint64 reading) const;

Q_SIGNALS:
    void changed();
    void wordsChanged();

private:
    QLineEdit *m_words;
    QTimer *m_pause;
    QSet<qint64> m_found;
    ActionButton *m_unread;
    ActionButton *m_similar;
    ChoiceChip *m_kind;
    ChoiceChip *m_sender;
    QList<base::CountryCode> m_senders;
};

} // namespace countersign::ui
