#pragma once

#include "core/preview/frames.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <QImage>

class QScrollArea;

namespace countersign::ui {

class ActionButton;
class PlainLabel;
class PreviewCanvas;

/// A picture or the pages of a PDF, as the confined reader drew them: this window gets pixels and
/// never the file's own code. Page Up and Page Down turn pages; Escape closes.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(const PageContext &context, const QString &name, QByteArray content, preview::FileKind kind, QWidget *parent = nullptr);

    [[nodiscard]] std::uint32_t pages() const { return m_pages; }
    [[nodiscard]] const QImage &picture() const;
    [[nodiscard]] PlainLabel *sentence() const { return m_sentence; }

Q_SIGNALS:
    /// A page, or the sentence that says why there is none, is shown.
    void shown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turn(int by);
    void ask();
    void refresh();

    PageContext m_context;
    QByteArray m_content;
    preview::FileKind m_kind;
    std::uint32_t m_page = 0;
    std::uint32_t m_pages = 0;
    bool m_asking = false;
    PreviewCanvas *m_canvas;
    QScrollArea *m_area;
    PlainLabel *m_sentence;
    PlainLabel *m_where;
    ActionButton *m_before;
    ActionButton *m_after;
};

/// Shows one bitmap.
class PreviewCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewCanvas(const QString &accessibleName, QWidget *parent = nullptr);
    void setPicture(QImage picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
};

} // namespace countersign::ui
