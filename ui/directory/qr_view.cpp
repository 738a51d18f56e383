#include "ui/directory/qr_view.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <memory>

#include <qrencode.h>

namespace countersign::ui {

namespace {
constexpr int kQuiet = 4;       ///< modules around it, ISO/IEC 18004 section 9.1
constexpr int kModule = 5;      ///< px at 100 %
}

QrView::QrView(const Theme &theme, const QString &accessibleName, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrView::show(const QByteArray &text)
{
    // The level that survives a thumb on the screen; upper case and digits take the compact mode.
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 0), &QRcode_free);
    if (!code)
        return false;
    m_side = code->width;
    m_dark = QBitArray(m_side * m_side);
    for (int i = 0; i < m_side * m_side; ++i)
        m_dark.setBit(i, (code->data[i] & 1) != 0);
    updateGeometry();
    update();
    return true;
}

QSize QrView::sizeHint() const
{
    const int side = (m_side + 2 * kQuiet) * m_theme.px(kModule);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int module = m_theme.px(kModule);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_dark.testBit(y * m_side + x))
                painter.fillRect((x + kQuiet) * module, (y + kQuiet) * module, module, module, Qt::black);
        }
    }
}

QrDialog::QrDialog(const Theme &theme, const QString &title, const QByteArray &text, const QString &fingerprint, QWidget *parent)
    : QDialog(parent), m_view(new QrView(theme, tr("QR code of the fingerprint")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_view->show(text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget((new PlainLabel(theme, title, TextRole::Section))->wrapped());
    column->addWidget(m_view, 0, Qt::AlignHCenter);
    auto *words = new PlainLabel(theme, TextRole::Mono);
    words->setLayoutDirection(Qt::LeftToRight);
    words->setText(fingerprint);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words, 0, Qt::AlignHCenter);
    auto *close = new ActionButton(theme, ActionButton::Kind::Primary, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignHCenter);
}

} // namespace countersign::ui
