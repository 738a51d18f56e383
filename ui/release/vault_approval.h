#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <memory>

namespace countersign::ui {

class PassphraseField;

/// The vault of the second person on this machine: opened for this one act and closed again.
class VaultApproval : public QWidget
{
    Q_OBJECT
public:
    explicit VaultApproval(const PageContext &context, QWidget *parent = nullptr);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] PassphraseField *field() const { return m_field; }
    [[nodiscard]] std::shared_ptr<crypto::SecretBytes> takePassphrase();
    void takeFocus();

Q_SIGNALS:
    void submitted();

private:
    void choose();

    QString m_path;
    ActionButton *m_choose;
    PassphraseField *m_field;
};

} // namespace countersign::ui
