#include "ui/widgets/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QRawFont>

#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class EveryTheme : public ::testing::TestWithParam<ThemeChoice>
{
};

TEST_P(EveryTheme, textReachesFourAndAHalfToOneOnItsGround)
{
    const Tokens t = Theme::tokensOf(GetParam());
    struct Pair { const char *name; QColor ink; QColor ground; };
    const QList<Pair> pairs{
        {"text/window", t.text, t.window}, {"text/surface", t.text, t.surface}, {"sub/window", t.sub, t.window},
        {"sub/surface", t.sub, t.surface}, {"accent/surface", t.accent, t.surface}, {"onAccent/accent", t.onAccent, t.accent},
        {"hit/surface", t.hit, t.surface}, {"hit/soft", t.hit, t.hitSoft}, {"text/hitSoft", t.text, t.hitSoft},
        {"sub/hitSoft", t.sub, t.hitSoft}, {"near/surface", t.near, t.surface}, {"near/soft", t.near, t.nearSoft},
        {"text/nearSoft", t.text, t.nearSoft}, {"calm/soft", t.calm, t.calmSoft}, {"text/calmSoft", t.text, t.calmSoft},
        {"done/surface", t.done, t.surface}, {"rail", t.railText, t.rail}, {"railActive", t.railStrong, t.railActive},
        {"selected", t.text, t.accentSoft}, {"marked", t.surface, t.near}};
    for (const Pair &pair : pairs)
        EXPECT_GE(contrast(pair.ink, pair.ground), 4.5) << pair.name;
}

TEST_P(EveryTheme, controlsThatMustBeSeenReachThreeToOne)
{
    const Tokens t = Theme::tokensOf(GetParam());
    EXPECT_GE(contrast(t.border, t.surface), 3.0);
    EXPECT_GE(contrast(t.focus, t.surface), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme, ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast));

TEST(ThemeFonts, haveAGlyphForEveryScriptOfTheWindow)
{
    Theme theme(*qApp);
    const QString sample = u"Look-up 0O 1Il · – ‹› • ค้นหาเอกสาร استعلام وثيقة 123 %"_s;
    QFont font = theme.font(TextRole::Body);
    for (const QChar c : sample) {
        if (c.isSpace() || c.isMark())
            continue;
        bool found = false;
        for (const QString &family : font.families()) {
            QFont one(family);
            one.setStyleStrategy(QFont::NoFontMerging);
            found = found || QRawFont::fromFont(one).supportsCharacter(c);
        }
        EXPECT_TRUE(found) << "U+" << std::hex << static_cast<unsigned>(c.unicode());
    }
}

TEST(ThemeIcons, everyListedIconIsEmbeddedAndDrawn)
{
    Theme theme(*qApp);
    QFile list(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/icons.txt"));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    while (!list.atEnd()) {
        const QByteArray name = list.readLine().trimmed();
        if (name.isEmpty())
            continue;
        const QImage drawn = theme.icon(name.constData(), Ink::Text).pixmap(18, 18).toImage();
        bool ink = false;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                ink = ink || qAlpha(drawn.pixel(x, y)) > 100;
        EXPECT_TRUE(ink) << name.constData();
    }
}

TEST(ThemeSwitch, tellsOnceAndRecoloursIcons)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    const QIcon icon = theme.icon("lock", Ink::Text);
    const QImage light = icon.pixmap(18, 18).toImage();
    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&told] { ++told; });
    theme.setChoice(ThemeChoice::Dark);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(told, 1);
    EXPECT_NE(light, icon.pixmap(18, 18).toImage());
}

} // namespace countersign::ui
