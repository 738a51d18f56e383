#pragma once

#include "core/workstation/workstation.h"
#include "ui/session/entry_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/preferences.h"

class QTimer;

namespace countersign::ui {

class Language;

/// Opens a vault: says why it locked, which keyboard is in use, and how long to wait
/// after wrong tries. The recovery key is the other way in.
class UnlockPage : public EntryCard
{
    Q_OBJECT
public:
    UnlockPage(const Theme &theme, Language &language, Preferences &preferences, workstation::Workstation &workstation,
               QWidget *parent = nullptr);
    void takeFocus();
    /// Releases that were to leave when it locked; they go out once it is open and online.
    void sayWaiting(int releases);

Q_SIGNALS:
    void wantsNewVault();

private:
    void build();
    void choose(const workstation::KnownVault &vault);
    void chooseVaultMenu();
    void chooseKeyFile();
    void toggleRecovery();
    void unlock();
    void failed(const base::Error &error);
    void wait(int seconds);
    void tick();
    void showKeyboard();
    [[nodiscard]] QString lockSentence() const;

    const Theme &m_theme;
    Preferences &m_preferences;
    workstation::Workstation &m_workstation;
    workstation::KnownVault m_vault;
    QString m_keyFile;
    bool m_recovery = false;
    bool m_capsLock = false;
    int m_waitSeconds = 0;
    int m_releasesWaiting = 0;
    base::Error m_lastError;

    NoticeBar *m_notice;
    NoticeBar *m_training; ///< says the passphrase of a training vault
    PlainLabel *m_fieldName;
    PassphraseField *m_field;
    PlainLabel *m_newName;
    PassphraseField *m_newPassphrase; ///< asked for beside the recovery key
    PlainLabel *m_keyboard;
    ActionButton *m_keyFileButton;
    NoticeBar *m_fault;
    ActionButton *m_unlock;
    ActionButton *m_other;
    ActionButton *m_cannot;
    QTimer *m_timer;
};

} // namespace countersign::ui
