#pragma once

#include "ui/shell/commands.h"
#include "ui/widgets/page.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;
class QTimer;

namespace countersign::ui {

/// Ctrl+K: records by number, commands by name (`>` for commands alone). Arrows choose,
/// Enter acts, Esc leaves. Late answers of the search are dropped.
class TopBox : public QLineEdit
{
    Q_OBJECT
public:
    TopBox(const PageContext &context, QList<Command> commands, QWidget *parent = nullptr);
    ~TopBox() override;
    void open();

Q_SIGNALS:
    /// The text goes to the look-up page and is asked there.
    void wantsLookup(const QString &text);
    void wantsName(const QString &name);
    void wantsAlert(qint64 row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void reserveMargins();
    void search();
    void showResults(const QList<workstation::AlertRow> &rows);
    void act();
    void closeResults();
    void placeResults();

    PageContext m_context;
    QList<Command> m_commands;
    QPointer<QListWidget> m_results; ///< lies on the window, above the page
    QTimer *m_pause;
    QList<std::function<void()>> m_acts;
    int m_asked = 0;
};

} // namespace countersign::ui
