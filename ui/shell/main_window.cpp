#include "ui/shell/main_window.h"

#include "core/workstation/audit_desk.h"
#include "core/workstation/release_desk.h"
#include "core/workstation/session.h"
#include "ui/session/unlock_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/quit_dialog.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QTimer>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme &theme, Language &language, Preferences &preferences,
                       workstation::Workstation &workstation, StartTraining startTraining, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_language(language), m_preferences(preferences),
      m_workstation(workstation), m_startTraining(std::move(startTraining))
{
    setWindowTitle(u"Countersign"_s);
    setMinimumSize(1024, 640);
    if (!restoreGeometry(preferences.bytes(u"window"_s)))
        resize(1366, 768);
    connect(&workstation, &workstation::Workstation::unlocked, this, [this] {
        // The recovery sheet of a new vault is still on the screen: the page goes on itself.
        if (!m_firstRunOpen)
            showWorkspace();
    });
    connect(&workstation, &workstation::Workstation::aboutToLock, this, [this] {
        dropWorkspace();
        clearClipboard();
    });
    connect(&workstation, &workstation::Workstation::locked, this, &MainWindow::showLocked);
    connect(&language, &Language::changed, this, [this] { QTimer::singleShot(0, this, &MainWindow::rebuild); });
    // What changes while a window of ours is in front was copied here. It goes with the lock
    // and after half a minute.
    auto *forget = new QTimer(this);
    forget->setSingleShot(true);
    forget->setInterval(std::chrono::seconds(30));
    connect(forget, &QTimer::timeout, this, &MainWindow::clearClipboard);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [this, forget] {
        m_copiedHere = QApplication::activeWindow() && !QApplication::clipboard()->text().isEmpty();
        if (m_copiedHere)
            forget->start();
        else
            forget->stop();
        noteCopy();
    });
    qApp->installEventFilter(this);
    if (workstation.session())
        showWorkspace();
    else
        showLocked();
}

MainWindow::~MainWindow()
{
    dropWorkspace();
}

void MainWindow::showLocked()
{
    m_firstRunOpen = m_workstation.knownVaults().isEmpty();
    if (m_firstRunOpen) {
        auto *page = new FirstRunPage(m_theme, m_language, m_preferences, m_workstation, m_startTraining);
        connect(page, &FirstRunPage::finished, this, [this] {
            m_firstRunOpen = false;
            showWorkspace();
        }, Qt::QueuedConnection);
        setCentralWidget(page);
        page->takeFocus();
        return;
    }
    auto *page = new UnlockPage(m_theme, m_language, m_preferences, m_workstation);
    page->sayWaiting(m_standing.releasesWaiting);
    connect(page, &UnlockPage::wantsNewVault, this, [this] {
        m_firstRunOpen = true;
        auto *first = new FirstRunPage(m_theme, m_language, m_preferences, m_workstation, m_startTraining);
        connect(first, &FirstRunPage::finished, this, [this] {
            m_firstRunOpen = false;
            showWorkspace();
        }, Qt::QueuedConnection);
        connect(first, &FirstRunPage::left, this, &MainWindow::showLocked, Qt::QueuedConnection);
        setCentralWidget(first);
        first->takeFocus();
    }, Qt::QueuedConnection);
    setCentralWidget(page);
    page->takeFocus();
}

void MainWindow::openTraining(const QString &listFile)
{
    m_listFile = listFile;
    if (auto *first = qobject_cast<FirstRunPage *>(centralWidget())) {
        first->beginTraining();
    } else if (m_startTraining && !m_workstation.session()) {
        // The unlock page goes away by itself once the vault is open, and stays where it is not.
        QCoro::connect(m_startTraining(), this, [](const base::Status &) {});
    }
}

void MainWindow::showWorkspace()
{
    workstation::Session *session = m_workstation.session();
    if (!session)
        return;
    m_workspace = new Workspace(m_theme, m_language, m_preferences, *session, m_workstation.clock());
    setCentralWidget(m_workspace);
    m_workspace->restore(m_standing);
    // Queued: the button that asked must be out of its own handler before it is deleted.
    connect(m_workspace, &Workspace::wantsLock, this, [this] { lock(workstation::LockReason::Menu); }, Qt::QueuedConnection);
    const int minutes = session->settings().value(u"idleLockMinutes"_s, u"5"_s).toInt();
    m_workstation.setIdleLock(std::chrono::minutes(qBound(0, minutes, 120)));
    if (auto *settings = m_workspace->findChild<SettingsPage *>())
        connect(settings, &SettingsPage::idleLockChosen, this,
                [this](int chosen) { m_workstation.setIdleLock(std::chrono::minutes(chosen)); });
    if (!m_listFile.isEmpty())
        m_workspace->openPage(u"alerts"_s, u"import:"_s + std::exchange(m_listFile, QString()));
}

void MainWindow::dropWorkspace()
{
    if (!m_workspace)
        return;
    m_standing = m_workspace->standing();
    delete takeCentralWidget();
    m_workspace = nullptr;
}

void MainWindow::rebuild()
{
    if (m_workspace) {
        dropWorkspace();
        showWorkspace();
    } else if (!m_firstRunOpen && !m_workstation.session()) {
        showLocked();
    }
}

void MainWindow::lock(workstation::LockReason reason)
{
    m_workstation.lock(reason);
}

void MainWindow::noteCopy()
{
    // What was copied is known only once it is; the entry says from where and how much.
    const QClipboard *clipboard = QApplication::clipboard();
    workstation::Session *session = m_workstation.session();
    if (!m_workspace || !session || !clipboard->ownsClipboard() || clipboard->text().isEmpty())
        return;
    auto noting = session->audit().noteCopy(m_workspace->currentName(), clipboard->text().size());
    QCoro::connect(std::move(noting), this, [this](const base::Status &noted) {
        if (!noted)
            clearClipboard();
    });
}

void MainWindow::clearClipboard()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard() || m_copiedHere)
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_workspace)
            m_workstation.noteActivity();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    workstation::Session *session = m_workstation.session();
    const int waiting = session && !m_quitting ? session->releases().waiting() : 0;
    if (waiting > 0) {
        event->ignore();
        auto *dialog = new QuitDialog(m_theme, waiting, this);
        connect(dialog, &QDialog::accepted, this, [this] {
            m_quitting = true;
            close();
        }, Qt::QueuedConnection);
        dialog->open();
        return;
    }
    m_preferences.set(u"window"_s, saveGeometry());
    m_workstation.lock(workstation::LockReason::Quit);
    event->accept();
}

} // namespace countersign::ui
