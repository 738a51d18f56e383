#pragma once

#include "ui/paper/paper_book.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"

#include <QWidget>

#include <memory>

namespace countersign::ui {

/// One page of a book as it will be on paper. Page up and page down, Home and End turn.
class PaperPage : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPage(const Theme &theme, QWidget *parent = nullptr);
    void setBook(std::shared_ptr<const PaperBook> book);
    void turnTo(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 640}; }

Q_SIGNALS:
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Theme &m_theme;
    std::shared_ptr<const PaperBook> m_book;
    int m_page = 0;
    int m_wheel = 0;
};

/// The page with its number and the buttons that turn it.
class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(const Theme &theme, QWidget *parent = nullptr);
    /// Stays on its page when the new book has it; null: empty.
    void setBook(std::shared_ptr<const PaperBook> book);
    [[nodiscard]] PaperPage *page() const { return m_page; }

private:
    void refresh();

    std::shared_ptr<const PaperBook> m_book;
    PaperPage *m_page;
    ActionButton *m_back, *m_on;
    PlainLabel *m_where;
};

} // namespace countersign::ui
