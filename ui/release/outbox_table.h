#pragma once

#include "ui/release/outbox_model.h"

#include <QTableView>

class QTimer;

namespace countersign::ui {

/// The table of the Outbox. Columns that have no room go; state and title stay.
class OutboxTable : public QTableView
{
    Q_OBJECT
public:
    OutboxTable(const Theme &theme, OutboxModel &model, QWidget *parent = nullptr);
    [[nodiscard]] const workstation::OutboxRow *current() const { return m_model.row(currentIndex().row()); }
    void select(int place);

Q_SIGNALS:
    /// Enter, or a click.
    void opened();
    /// Another row, by a person.
    void moved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyTheme();
    void fit();

    const Theme &m_theme;
    OutboxModel &m_model;
    QTimer *m_second;
    bool m_quiet = false;
};

} // namespace countersign::ui
