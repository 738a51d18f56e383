#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <memory>

class QPagedPaintDevice;

namespace countersign::crypto {
class SecretBytes;
}

namespace countersign::ui {

/// Shows a recovery key once, group by group, so that no string of the whole is made.
class RecoveryKeyView : public QWidget
{
    Q_OBJECT
public:
    RecoveryKeyView(const Theme &theme, QWidget *parent = nullptr);
    void setKey(std::shared_ptr<crypto::SecretBytes> key);
    void forget();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The sheet on paper: label of the vault, the key, and what it is good for.
    static void paintSheet(QPagedPaintDevice &paper, const Theme &theme, const QString &vaultLabel,
                           const std::shared_ptr<crypto::SecretBytes> &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::shared_ptr<crypto::SecretBytes> m_key;
};

} // namespace countersign::ui
