#include "ui/session/unlock_page.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QCoroTask>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCardWidth = 440;
}

UnlockPage::UnlockPage(const Theme &theme, Language &, Preferences &preferences,
                       workstation::Workstation &workstation, QWidget *parent)
    : EntryCard(theme, kCardWidth, parent), m_theme(theme), m_preferences(preferences), m_workstation(workstation),
      m_notice(new NoticeBar(theme)), m_training(new NoticeBar(theme)), m_fieldName(new PlainLabel(theme, tr("Passphrase"), TextRole::Body)),
      m_field(new PassphraseField(theme, tr("Passphrase"))),
      m_newName(new PlainLabel(theme, tr("New passphrase, at least %n character(s)", nullptr, workstation::kShortestPassphrase))),
      m_newPassphrase(new PassphraseField(theme, m_newName->text())),
      m_keyboard(new PlainLabel(theme, TextRole::Body, Ink::Sub)),
      m_keyFileButton(new ActionButton(theme, ActionButton::Kind::Quiet, {}, "key-round")),
      m_fault(new NoticeBar(theme)),
      m_unlock(new ActionButton(theme, ActionButton::Kind::Primary, tr("Unlock"))),
      m_other(new ActionButton(theme, ActionButton::Kind::Link, tr("Another vault"))),
      m_cannot(new ActionButton(theme, ActionButton::Kind::Link, tr("I cannot unlock"))), m_timer(new QTimer(this))
{
    build();
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &UnlockPage::tick);
    connect(m_field, &PassphraseField::submitted, this, &UnlockPage::unlock);
    connect(m_newPassphrase, &PassphraseField::submitted, this, &UnlockPage::unlock);
    connect(m_field, &PassphraseField::capsLockSeen, this, [this](bool on) {
        m_capsLock = on;
        showKeyboard();
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::chooseVaultMenu);
    connect(m_cannot, &QPushButton::clicked, this, &UnlockPage::toggleRecovery);
    connect(m_keyFileButton, &QPushButton::clicked, this, &UnlockPage::chooseKeyFile);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &UnlockPage::showKeyboard);

    const QList<workstation::KnownVault> vaults = workstation.knownVaults();
    const QString last = preferences.text(u"lastVault"_s);
    workstation::KnownVault chosen = vaults.value(0);
    for (const workstation::KnownVault &vault : vaults)
        if (QFileInfo(vault.directory).fileName() == last)
            chosen = vault;
    choose(chosen);
    showKeyboard();
}

void UnlockPage::build()
{
    QVBoxLayout *column = body();
    column->addWidget(m_notice);
    column->addWidget(m_training);
    column->addSpacing(4);
    column->addWidget(m_fieldName);
    column->addWidget(m_field);
    column->addWidget(m_newName);
    column->addWidget(m_newPassphrase);
    m_newName->hide();
    m_newPassphrase->hide();
    auto *hints = new QHBoxLayout;
    hints->addWidget(m_keyboard, 1);
    hints->addWidget(m_keyFileButton);
    column->addLayout(hints);
    column->addWidget(m_fault);
    column->addSpacing(2);
    m_unlock->setWide(true);
    m_unlock->setKeyHint(tr("Enter"));
    column->addWidget(m_unlock);
    auto *links = new QHBoxLayout;
    links->addWidget(m_other);
    links->addStretch(1);
    links->addWidget(m_cannot);
    column->addLayout(links);
}

void UnlockPage::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::sayWaiting(int releases)
{
    m_releasesWaiting = releases;
    choose(m_vault);
}

void UnlockPage::choose(const workstation::KnownVault &vault)
{
    m_vault = vault;
    m_keyFile.clear();
    setHead(u"Countersign"_s, visibleText(vault.label));
    QStringList sentences{lockSentence()};
    if (m_releasesWaiting > 0)
        sentences << tr("%n release(s) wait in the Outbox. They go out once this vault is open and online.", nullptr, m_releasesWaiting);
    for (const QString &note : vault.notes)
        sentences << visibleText(note);
    sentences.removeAll(QString());
    m_notice->show(Tone::Calm, "lock", sentences.join(u'\n'));
    // Unbroken, so that it is read as one.
    const QString passphrase = QString::fromLatin1(workstation::kTrainingPassphrase).replace(u' ', QChar::Nbsp);
    m_training->show(Tone::Calm, "graduation-cap",
                     vault.training ? tr("This is a training vault. Its passphrase is: %1").arg(isolated(passphrase)) : QString());
    m_keyFileButton->setVisible(vault.needsKeyFile);
    m_keyFileButton->setText(tr("Choose the key file"));
    m_fault->show(Tone::Hit, "triangle-alert", {});
    m_field->clear();
}

QString UnlockPage::lockSentence() const
{
    using workstation::LockReason;
    const auto reason = m_workstation.lastLockReason();
    const auto at = m_workstation.lastLockTime();
    if (!reason || !at || *reason == LockReason::AtStart)
        return {};
    const QString time = QDateTime::fromMSecsSinceEpoch(base::toMillis(*at)).toString(u"HH:mm"_s);
    switch (*reason) {
    case LockReason::Menu: return tr("Locked at %1 because you asked. Everything is saved.").arg(time);
    case LockReason::Idle: return tr("Locked at %1 because nobody used it. Everything is saved.").arg(time);
    case LockReason::ScreenLocked: return tr("Locked at %1 because the screen locked. Everything is saved.").arg(time);
    case LockReason::Suspended: return tr("Locked at %1 because the computer went to sleep. Everything is saved.").arg(time);
    case LockReason::VaultSwitched: return tr("Locked at %1 to change to another vault. Everything is saved.").arg(time);
    case LockReason::Quit:
    case LockReason::AtStart: break;
    }
    return {};
}

void UnlockPage::showKeyboard()
{
    if (m_capsLock) {
        m_keyboard->setInk(Ink::Near);
        m_keyboard->setText(tr("Caps lock is on"));
        return;
    }
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    const QString code = locale.language() == QLocale::C ? u"EN"_s : QLocale::languageToCode(locale.language()).toUpper();
    m_keyboard->setInk(Ink::Sub);
    m_keyboard->setText(tr("Keyboard: %1").arg(code));
}

void UnlockPage::chooseVaultMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workstation::KnownVault &vault : m_workstation.knownVaults()) {
        QAction *action = menu->addAction(visibleText(vault.label));
        action->setCheckable(true);
        action->setChecked(vault.directory == m_vault.directory);
        connect(action, &QAction::triggered, this, [this, vault] {
            choose(vault);
            takeFocus();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Set up a new vault")), &QAction::triggered, this, &UnlockPage::wantsNewVault);
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

void UnlockPage::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the key file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_keyFile = path;
        m_keyFileButton->setText(tr("Key file: %1").arg(isolated(QFileInfo(path).fileName())));
        m_keyFileButton->updateGeometry();
        takeFocus();
    });
    dialog->open();
}

void UnlockPage::toggleRecovery()
{
    m_recovery = !m_recovery;
    m_field->clear();
    m_newPassphrase->clear();
    m_newName->setVisible(m_recovery);
    m_newPassphrase->setVisible(m_recovery);
    const QString name = m_recovery ? tr("Recovery key, from the printed sheet") : tr("Passphrase");
    m_fieldName->setText(name);
    m_field->setAccessibleName(name);
    m_cannot->setText(m_recovery ? tr("Back to the passphrase") : tr("I cannot unlock"));
    m_cannot->updateGeometry();
    m_fault->show(Tone::Calm, "info",
                  m_recovery ? tr("Type the key from the recovery sheet of this vault; hyphens and spaces do not matter. "
                                  "Without passphrase and sheet nobody can open it, your administrator included. "
                                  "Alerts can be fetched again into a new vault.")
                             : QString());
    takeFocus();
}

void UnlockPage::unlock()
{
    if (m_field->isEmpty() || m_waitSeconds > 0 || !m_unlock->isEnabled())
        return;
    if (m_recovery && m_newPassphrase->buffer().length() < workstation::kShortestPassphrase) {
        m_newPassphrase->setFocus(Qt::TabFocusReason);
        return;
    }
    m_unlock->setEnabled(false);
    m_unlock->setText(tr("Opening"));
    m_preferences.set(u"lastVault"_s, QFileInfo(m_vault.directory).fileName());
    auto secret = m_field->take();
    auto task = m_recovery ? m_workstation.unlockWithRecoveryKey(m_vault.directory, std::move(secret), m_newPassphrase->take())
                           : m_workstation.unlock(m_vault.directory, std::move(secret), m_keyFile);
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        m_unlock->setEnabled(true);
        m_unlock->setText(tr("Unlock"));
        if (!status)
            failed(status.error());
    });
}

void UnlockPage::failed(const base::Error &error)
{
    m_lastError = error;
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
    if (error.code == base::ErrorCode::UnlockDelayed)
        wait(error.args.value(0).toInt());
    takeFocus();
}

void UnlockPage::wait(int seconds)
{
    m_waitSeconds = qMax(0, seconds);
    m_unlock->setEnabled(m_waitSeconds == 0);
    m_field->setEnabled(m_waitSeconds == 0);
    if (m_waitSeconds > 0)
        m_timer->start();
}

void UnlockPage::tick()
{
    m_waitSeconds = qMax(0, m_waitSeconds - 1);
    if (m_waitSeconds == 0) {
        m_timer->stop();
        m_unlock->setEnabled(true);
        m_field->setEnabled(true);
        m_fault->show(Tone::Calm, "info", tr("You can try again."));
        takeFocus();
        return;
    }
    m_lastError.args = QStringList{QString::number(m_waitSeconds)};
    const messages::ErrorSentence sentence = messages::sentence(m_lastError);
    m_fault->show(Tone::Hit, "hourglass", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
