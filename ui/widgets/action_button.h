#pragma once

#include "ui/widgets/theme.h"

#include <QPushButton>

namespace countersign::ui {

/// Every button of the window, painted by itself: icon, words and the key that does the
/// same. One primary button a view.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< filled with the accent
        Plain,   ///< outlined
        Chip,    ///< small, round ends; opens a choice or takes a filter away
        Link,    ///< underlined words
        Quiet    ///< words only, for the status line and tabs
    };

    ActionButton(const Theme &theme, Kind kind, const QString &text, const char *icon = nullptr, QWidget *parent = nullptr);

    /// Shown at the end of the button, "Enter"; empty takes it away.
    void setKeyHint(const QString &hint);
    /// An icon behind the words: a chevron for a choice, a cross for a filter.
    void setTrailingIcon(const char *icon);
    void setLeadingIcon(const char *icon);
    /// A coloured dot before the words, for the link state.
    void setDot(std::optional<Ink> dot);
    void setInk(Ink ink);
    /// The whole width is used and the words stand in its middle.
    void setWide(bool wide);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Measures;
    [[nodiscard]] Measures measures() const;
    [[nodiscard]] TextRole textRole() const;
    void paintGround(QPainter &painter, const QRectF &box) const;
    void paintHint(QPainter &painter, const QRect &place) const;
    [[nodiscard]] QColor wordColour() const;
    void refresh();

    const Theme &m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_trailing;
    QString m_hint;
    std::optional<Ink> m_dot;
    std::optional<Ink> m_ink;
    bool m_wide = false;
};

/// A chip that opens a menu of choices and shows the one taken.
class ChoiceChip : public ActionButton
{
    Q_OBJECT
public:
    ChoiceChip(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    void addChoice(const QString &text, int value);
    void clearChoices();
    void setValue(int value);
    [[nodiscard]] int value() const { return m_value; }

Q_SIGNALS:
    void chosen(int value);

private:
    void openMenu();

    struct Choice { QString text; int value; };
    QList<Choice> m_choices;
    QString m_name;
    int m_value = -1;
};

} // namespace countersign::ui
