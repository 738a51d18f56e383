#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace countersign::ui {

/// One page in the rail.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme &theme, const QString &text, const char *icon, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// How many things on the page need somebody; 0 shows nothing.
    void setNeeding(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    [[nodiscard]] QString badgeText() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_name;
    int m_needing = 0;
};

/// The pages, in their groups; arrows move, Enter or Space opens. Scrolls where the window is too low for them.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    /// Returns the place of the page, from 0.
    int addPage(const QString &text, const char *icon);
    void addGroup();
    void finish();
    void setNeeding(int page, int count);
    void setCurrent(int page);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
    void focusCurrent();

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Scrolls to the page's entry.
    void reveal(int page);

    const Theme &m_theme;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<RailButton *> m_buttons;
    int m_current = -1;
};

} // namespace countersign::ui
