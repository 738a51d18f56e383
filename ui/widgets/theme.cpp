#include "ui/widgets/theme.h"

#include "ui/widgets/icon_engine.h"
#include "ui/widgets/countersign_style.h"

#include <QApplication>
#include <QPixmapCache>

#include <algorithm>

// The icons sit in a static library: without this call the linker leaves them out.
static void initialiseIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF3F5F8);
    t.surface = QColor(0xFFFFFF);
    t.line = QColor(0xD8DEE7);
    t.line2 = QColor(0xE8ECF2);
    t.border = QColor(0x8592A3);
    t.text = QColor(0x17212D);
    t.sub = QColor(0x566373);
    t.accent = QColor(0x1D5FA7);
    t.accentSoft = QColor(0xE4EEF9);
    t.onAccent = QColor(0xFFFFFF);
    t.hit = QColor(0xB3261E);
    t.hitSoft = QColor(0xFCECEA);
    t.near = QColor(0x8A5B00);
    t.nearSoft = QColor(0xFFF4DB);
    t.calm = QColor(0x44546A);
    t.calmSoft = QColor(0xEDF1F6);
    t.done = QColor(0x1A6D4A);
    t.rail = QColor(0x1B2735);
    t.railText = QColor(0xB9C5D3);
    t.railActive = QColor(0x2A3A4E);
    t.railStrong = QColor(0xFFFFFF);
    t.focus = t.accent;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x11161D);
    t.surface = QColor(0x1A212B);
    t.line = QColor(0x313C4A);
    t.line2 = QColor(0x262F3B);
    t.border = QColor(0x5F6E82); // look.md's #5C6B7E reaches 2.98:1 on the surface
    t.text = QColor(0xE7ECF3);
    t.sub = QColor(0x9DAABA);
    t.accent = QColor(0x74B3FF);
    t.accentSoft = QColor(0x1B324E);
    t.onAccent = QColor(0x11161D);
    t.hit = QColor(0xFF8F85);
    t.hitSoft = QColor(0x3A1D1C);
    t.near = QColor(0xF0C04F);
    t.nearSoft = QColor(0x382D13);
    t.calm = QColor(0xA9B8CA);
    t.calmSoft = QColor(0x1F2937);
    t.done = QColor(0x6BD2A3);
    t.rail = QColor(0x0C1117);
    t.railText = QColor(0x93A1B2);
    t.railActive = QColor(0x1C2733);
    t.railStrong = QColor(0xFFFFFF);
    t.focus = t.accent;
    return t;
}

Tokens highContrastTokens()
{
    const QColor black(Qt::black);
    const QColor white(0xFFFFFF);
    Tokens t;
    t.window = t.surface = t.accentSoft = t.hitSoft = t.nearSoft = t.calmSoft = t.rail = black;
    t.line = t.line2 = t.border = t.text = t.sub = t.calm = t.railText = t.railStrong = white;
    t.accent = white;
    t.onAccent = black;
    t.hit = QColor(0xFF9A91);
    t.near = QColor(0xFFD54A);
    t.done = QColor(0x7CF0B8);
    t.railActive = QColor(0x303030);
    t.focus = QColor(0xFFFF00);
    t.lineWidth = 2;
    return t;
}

} // namespace

Tokens Theme::tokensOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Dark:
        return darkTokens();
    case ThemeChoice::HighContrast:
        return highContrastTokens();
    case ThemeChoice::System:
    case ThemeChoice::Light:
        break;
    }
    return lightTokens();
}

Theme::Theme(QApplication &application) : m_application(application)
{
    initialiseIconResource();
    // Read before our own palette is set: this is what the desktop asked for.
    m_systemDark = application.palette().color(QPalette::Window).lightness() < 128;
    application.setStyle(new CountersignStyle(*this));
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 80, 200);
    if (percent == m_percent)
        return;
    m_percent = percent;
    apply();
}

void Theme::apply()
{
    const bool system = m_choice == ThemeChoice::System;
    m_dark = m_choice == ThemeChoice::Dark || m_choice == ThemeChoice::HighContrast || (system && m_systemDark);
    m_tokens = tokensOf(system && m_systemDark ? ThemeChoice::Dark : m_choice);
    QPixmapCache::clear();
    m_application.setPalette(palette());
    m_application.setFont(font(TextRole::Body));
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.sub);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::Highlight, m_choice == ThemeChoice::HighContrast ? t.focus : t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line2);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.sub);
    return p;
}

int Theme::px(int designed) const
{
    return (designed * m_percent + 50) / 100;
}

QFont Theme::font(TextRole role) const
{
    const bool mono = role == TextRole::Mono || role == TextRole::MonoStrong || role == TextRole::Zone;
    QFont font;
    if (mono)
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    else
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Thai"_s, u"Noto Sans Arabic"_s, u"Noto Sans Symbols"_s,
                          u"sans-serif"_s});
    int size = 13;
    QFont::Weight weight = QFont::Normal;
    switch (role) {
    case TextRole::Title: size = 19; weight = QFont::DemiBold; break;
    case TextRole::Section: size = 15; weight = QFont::DemiBold; break;
    case TextRole::Strong:
    case TextRole::MonoStrong: weight = QFont::DemiBold; break;
    case TextRole::Small: size = 12; break;
    case TextRole::SmallStrong: size = 12; weight = QFont::DemiBold; break;
    case TextRole::Zone: size = 17; break;
    case TextRole::Body:
    case TextRole::Mono: break;
    }
    font.setPixelSize(px(size));
    font.setWeight(weight);
    return font;
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text: return m_tokens.text;
    case Ink::Sub: return m_tokens.sub;
    case Ink::Accent: return m_tokens.accent;
    case Ink::OnAccent: return m_tokens.onAccent;
    case Ink::Hit: return m_tokens.hit;
    case Ink::Near: return m_tokens.near;
    case Ink::Calm: return m_tokens.calm;
    case Ink::Done: return m_tokens.done;
    case Ink::RailText: return m_tokens.railText;
    case Ink::RailStrong: return m_tokens.railStrong;
    case Ink::White: return Qt::white;
    }
    return m_tokens.text;
}

QIcon Theme::icon(const char *name, Ink ink, bool points) const
{
    return QIcon(new IconEngine(*this, QLatin1StringView(name), ink, points));
}

} // namespace countersign::ui
