#include "ui/attachments/preview_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/workstation/preview_process.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWide = 900;  ///< a page is asked for in this width; what is taller scrolls
constexpr int kTall = 4'000;
}

PreviewCanvas::PreviewCanvas(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
}

void PreviewCanvas::setPicture(QImage picture)
{
    m_picture = std::move(picture);
    setFixedSize(m_picture.isNull() ? QSize(1, 1) : (m_picture.deviceIndependentSize()).toSize());
    update();
}

void PreviewCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
}

PreviewDialog::PreviewDialog(const PageContext &context, const QString &name, QByteArray content, preview::FileKind kind, QWidget *parent)
    : QDialog(parent), m_context(context), m_content(std::move(content)), m_kind(kind),
      m_canvas(new PreviewCanvas(tr("Picture of the file"))), m_area(new QScrollArea(this)),
      m_sentence(new PlainLabel(context.theme, TextRole::Body, Ink::Sub, this)),
      m_where(new PlainLabel(context.theme, TextRole::Body, Ink::Sub, this)),
      m_before(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Page before"), "arrow-up", this)),
      m_after(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Next page"), "arrow-down", this))
{
    const Theme &theme = context.theme;
    setWindowTitle(tr("Look at a file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *title = new PlainLabel(theme, TextRole::Title, Ink::Text, this);
    title->setForeignText(name);
    title->wrapped();
    column->addWidget(title);
    m_sentence->wrapped();
    column->addWidget(m_sentence);
    m_area->setWidget(m_canvas);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_area, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_before->setKeyHint(QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_after->setKeyHint(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_where);
    row->addStretch(1);
    auto *close = new ActionButton(theme, ActionButton::Kind::Plain, tr("Close"), "x", this);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(theme.px(kWide + 60), theme.px(760));
    m_sentence->setText(tr("The reader opens the file apart from everything else."));
    refresh();
    ask();
}

const QImage &PreviewDialog::picture() const
{
    return m_canvas->picture();
}

void PreviewDialog::turn(int by)
{
    const auto wanted = static_cast<qint64>(m_page) + by;
    if (m_asking || wanted < 0 || wanted >= static_cast<qint64>(m_pages))
        return;
    m_page = static_cast<std::uint32_t>(wanted);
    ask();
}

void PreviewDialog::ask()
{
    m_asking = true;
    const qreal ratio = devicePixelRatioF();
    const preview::PageWanted wanted{m_page, qMin(preview::kMostSide, qRound(m_context.theme.px(kWide) * ratio)),
                                     qMin(preview::kMostSide, qRound(m_context.theme.px(kTall) * ratio))};
    auto task = workstation::previewPage(m_content, m_kind, wanted);
    QCoro::connect(std::move(task), this, [this, ratio](const base::Result<workstation::PreviewAnswer> &answer) {
        m_asking = false;
        if (answer) {
            m_pages = answer->pages;
            const preview::Bitmap &bitmap = answer->picture;
            QImage picture(reinterpret_cast<const uchar *>(bitmap.pixels.constData()), bitmap.width, bitmap.height, 4 * bitmap.width,
                           QImage::Format_RGB32);
            picture = picture.copy();
            picture.setDevicePixelRatio(ratio);
            m_canvas->setPicture(std::move(picture));
            m_area->ensureVisible(0, 0);
            m_sentence->setText({});
        } else {
            const messages::ErrorSentence sentence = messages::sentence(answer.error());
            m_sentence->setText(QStringList{sentence.what, sentence.next}.join(u' ').simplified());
        }
        refresh();
        Q_EMIT shown();
    });
}

void PreviewDialog::refresh()
{
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    const bool several = m_pages > 1;
    m_before->setVisible(several);
    m_after->setVisible(several);
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < m_pages);
    m_where->setText(several ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pages) : QString());
}

void PreviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        turn(1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace countersign::ui
