#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/page.h"

namespace countersign::ui {

/// One late hit in words: what was asked, what is known now, and what to do with it.
class InboxPane : public DetailPane
{
    Q_OBJECT
public:
    explicit InboxPane(const PageContext &context, QWidget *parent = nullptr);
    void show(const workstation::InboxItem &item);
    void close();
    void focusAction();
    [[nodiscard]] qint64 key() const { return m_key; }

Q_SIGNALS:
    void wantsHit(qint64 item);
    void wantsRead(qint64 item, bool read);

private:
    void addFacts(QLayout &column, const workstation::InboxItem &item);

    PageContext m_context;
    ActionButton *m_open = nullptr;
    qint64 m_key = -1;
};

/// The words of an item, for the list and the pane alike.
[[nodiscard]] QString inboxHeadline(const workstation::InboxItem &item, base::Instant now);

} // namespace countersign::ui
