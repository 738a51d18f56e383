#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class NoticeBar;

/// The side of a page that shows one record: it scrolls, has a way back where it is a page of its own, and
/// says what went wrong above the record.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    DetailPane(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    void setBackShown(bool shown);
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }

Q_SIGNALS:
    void back();

protected:
    /// Takes what was shown away and shows this; null: nothing.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] QScrollArea *area() const { return m_area; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    ActionButton *m_back;
    NoticeBar *m_notice;
};

/// An empty sheet for a pane, with its margins.
[[nodiscard]] QWidget *newSheet(QVBoxLayout *&column);

} // namespace countersign::ui
