#pragma once

#include "core/workstation/case_desk.h"
#include "ui/shell/commands.h"
#include "ui/widgets/page.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;
class QTimer;

namespace countersign::ui {

/// Ctrl+K: records by number, cases by title or reference (`#` for cases alone), commands by name
/// (`>` for commands alone). Without words the cases that changed last. Arrows choose,
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
    /// Id of a case, or "/search words".
    void wantsCase(const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void reserveMargins();
    void search();
    void findCases(const QString &wanted, int question);
    void showResults();
    [[nodiscard]] bool isForCases() const { return text().trimmed().startsWith(u'#'); }
    void act();
    void closeResults();
    void placeResults();

    PageContext m_context;
    QList<Command> m_commands;
    QPointer<QListWidget> m_results; ///< lies on the window, above the page
    QTimer *m_pause;
    QList<std::function<void()>> m_acts;
    QList<workstation::AlertRow> m_alerts; ///< answers to what stands there now
    QList<workstation::CaseRow> m_cases;
    bool m_chosen = false; ///< with the arrows
    int m_asked = 0;
};

} // namespace countersign::ui
