#pragma once

#include "ui/widgets/theme.h"

#include <QBitArray>
#include <QDialog>
#include <QWidget>

namespace countersign::ui {

/// A QR code: dark on white with its quiet zone whatever the theme, or no camera reads it.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    /// False where the text is too long for a code.
    bool show(const QByteArray &text);
    [[nodiscard]] int modules() const { return m_side; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QBitArray m_dark;
    int m_side = 0;
};

/// The code of a desk's fingerprint with the words that it stands for.
class QrDialog : public QDialog
{
    Q_OBJECT
public:
    QrDialog(const Theme &theme, const QString &title, const QByteArray &text, const QString &fingerprint, QWidget *parent);
    [[nodiscard]] QrView *view() const { return m_view; }

private:
    QrView *m_view;
};

} // namespace countersign::ui
