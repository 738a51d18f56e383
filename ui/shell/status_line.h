#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace countersign::ui {

/// Link state, age and cover of the data, queue, last backup, Lock. Each part is a button.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] ActionButton *linkButton() const { return m_link; }

Q_SIGNALS:
    void wantsSync();
    void wantsPage(const QString &page, const QString &target);
    void wantsLock();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshLink();
    void refreshData();
    void fit();

    PageContext m_context;
    ActionButton *m_link;
    ActionButton *m_data;
    ActionButton *m_queue;
    ActionButton *m_releases;
    ActionButton *m_saved;
    ActionButton *m_lock;
    QString m_dataLong;
    QString m_dataShort;
};

} // namespace countersign::ui
