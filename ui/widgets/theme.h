#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace countersign::ui {

/// Colours by meaning (look.md, Tokens). Text on a soft ground of the same meaning
/// reaches 4.5:1 in every theme; a test holds that.
struct Tokens
{
    QColor window, surface, line, line2, border;
    QColor text, sub;
    QColor accent, accentSoft, onAccent;
    QColor hit, hitSoft, near, nearSoft, calm, calmSoft, done;
    QColor rail, railText, railActive, railStrong;
    QColor focus;
    int lineWidth = 1; ///< 2 in high contrast
};

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Names of the colours a control may ask for, so that it repaints right after a switch.
enum class Ink { Text, Sub, Accent, OnAccent, Hit, Near, Calm, Done, RailText, RailStrong, White };

enum class TextRole { Body, Strong, Small, SmallStrong, Section, Title, Mono, MonoStrong, Zone };

/// What the window looks like now: colours, type and text size. Made once by the program,
/// handed to every control, outlives them all. Switching tells everyone through changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] int textPercent() const { return m_percent; }

    void setChoice(ThemeChoice choice);
    /// Held to 80 to 200.
    void setTextPercent(int percent);

    /// A length of the design at the present text size.
    [[nodiscard]] int px(int designed) const;
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QColor ink(Ink ink) const;
    /// An icon of the family in a colour that follows the theme. `points` mirrors it in
    /// right-to-left windows.
    [[nodiscard]] QIcon icon(const char *name, Ink ink = Ink::Text, bool points = false) const;

    static Tokens tokensOf(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QPalette palette() const;

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_tokens;
    bool m_systemDark = false;
    bool m_dark = false;
    int m_percent = 100;
};

} // namespace countersign::ui
