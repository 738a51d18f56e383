#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <memory>

namespace countersign::ui {

class PassphraseField;

/// The vault of the second person on this machine: opened for this one act and closed again. Those beside the
/// open one are offered by their names, any other by its folder.
class VaultApproval : public QWidget
{
    Q_OBJECT
public:
    explicit VaultApproval(const PageContext &context, QWidget *parent = nullptr);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString keyFile() const { return m_keyFile; }
    /// What is still to be done, in a sentence; empty when it is ready.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] PassphraseField *field() const { return m_field; }
    [[nodiscard]] ActionButton *keyFileButton() const { return m_keyFileButton; }
    [[nodiscard]] std::shared_ptr<crypto::SecretBytes> takePassphrase();
    void takeFocus();

Q_SIGNALS:
    void submitted();

private:
    void choose();
    void chooseFolder();
    void chooseKeyFile();
    void take(const workstation::OtherVaultLabel &vault);

    PageContext m_context;
    QString m_path;
    QString m_keyFile;
    bool m_needsKeyFile = false;
    ActionButton *m_choose;
    ActionButton *m_keyFileButton;
    PassphraseField *m_field;
};

} // namespace countersign::ui
