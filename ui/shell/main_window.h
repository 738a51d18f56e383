#pragma once

#include "core/workstation/workstation.h"
#include "ui/session/first_run_page.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

namespace countersign::ui {

/// The program's one window: first run, unlock, or the workspace. Locking replaces its
/// whole content.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Language &language, Preferences &preferences, workstation::Workstation &workstation,
               StartTraining startTraining, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the training desk by itself; a list file is then shown in the import dialog.
    void openTraining(const QString &listFile);

    /// Null while locked.
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showLocked();
    void showWorkspace();
    void dropWorkspace();
    void rebuild();
    void noteCopy();
    void clearClipboard();
    void lock(workstation::LockReason reason);

    Theme &m_theme;
    Language &m_language;
    Preferences &m_preferences;
    workstation::Workstation &m_workstation;
    StartTraining m_startTraining;
    Workspace *m_workspace = nullptr;
    Workspace::Standing m_standing;
    bool m_firstRunOpen = false;
    bool m_quitting = false; ///< the person knows what waits
    bool m_copiedHere = false; ///< the clipboard holds text of this program
    QString m_listFile; ///< shown once, when the workspace stands
};

} // namespace countersign::ui
