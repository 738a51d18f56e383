#pragma once

#include "ui/settings/section.h"

namespace countersign::ui {

class PassphraseField;

/// Passphrase, copies and the idle lock of the open vault.
class VaultSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit VaultSection(const PageContext &context);

Q_SIGNALS:
    void idleLockChosen(int minutes);

private:
    void buildPassphrase();
    void buildBackup();
    void buildLock();
    void judge();
    void change();
    void backupNow();
    void showBackup();

    PassphraseField *m_current = nullptr;
    PassphraseField *m_wanted = nullptr;
    PassphraseField *m_repeated = nullptr;
    ActionButton *m_change = nullptr;
    NoticeBar *m_said = nullptr;
    PlainLabel *m_lastBackup = nullptr;
    ActionButton *m_backup = nullptr;
    NoticeBar *m_backupSaid = nullptr;
};

} // namespace countersign::ui
