#include "core/ocrb/certainty.h"

#include <gtest/gtest.h>

#include <random>

namespace countersign::ocrb {
namespace {

constexpr char kFirst[] = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
constexpr char kSecond[] = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

/// A zone as if read without doubt; tests then put doubt in.
struct Read
{
    ZoneReading reading;
    std::vector<GlyphOdds> odds;

    explicit Read(std::initializer_list<const char *> lines)
    {
        reading.format = documents::MrzFormat::Td3;
        for (const char *text : lines) {
            ReadLine line;
            line.text = text;
            for (const char c : line.text) {
                line.characters.append({c, 0.9999, QByteArray(1, c), false, {}});
                GlyphOdds sure{};
                sure[static_cast<std::size_t>(glyphIndex(c))] = 1;
                odds.push_back(sure);
            }
            reading.lines.append(line);
        }
    }
    void doubt(int row, int column, char rival, float weight)
    {
        ReadCharacter &character = reading.lines[row].characters[column];
        GlyphOdds &cell = odds[static_cast<std::size_t>(row * reading.lines.front().characters.size() + column)];
        cell.fill(0);
        cell[static_cast<std::size_t>(glyphIndex(character.best))] = 1 - weight;
        cell[static_cast<std::size_t>(glyphIndex(rival))] = weight;
        character.confidence = static_cast<double>(1 - weight);
    }
    const ReadCharacter &at(int row, int column) const { return reading.lines.at(row).characters.at(column); }
};

TEST(Certainty, clearZoneAsksNothing)
{
    Read read{kFirst, kSecond};
    markUncertain(read.reading, read.odds);
    EXPECT_EQ(read.reading.uncertainCount(), 0);
}

TEST(Certainty, fillerThatMayBeAKIsAskedBecauseNoCheckDigitSeesIt)
{
    Read read{kFirst, kSecond};
    read.doubt(0, 12, '<', 0.2F); // N or filler, in the name
    read.doubt(1, 38, 'K', 0.2F); // filler or K: 0 and 20, under two check digits that both agree
    markUncertain(read.reading, read.odds);
    EXPECT_EQ(read.reading.uncertainCount(), 2);
    EXPECT_EQ(read.at(0, 12).alternatives, "N<");
    EXPECT_EQ(read.at(1, 38).alternatives, "<K");
}

TEST(Certainty, rivalThatCannotStandThereIsNoDoubt)
{
    Read read{kFirst, kSecond};
    read.doubt(1, 17, 'I', 0.3F); // a letter in the date of birth
    read.doubt(0, 6, '0', 0.3F);  // a digit in the name
    markUncertain(read.reading, read.odds);
    EXPECT_EQ(read.reading.uncertainCount(), 0);
}

TEST(Certainty, agreeingCheckDigitSpeaksForALoneDoubt)
{
    Read read{kFirst, kSecond};
    read.doubt(1, 5, 'O', 0.2F); // 0 in the number; O would break the digit
    markUncertain(read.reading, read.odds);
    EXPECT_EQ(read.reading.uncertainCount(), 0);
}

TEST(Certainty, twoDoubtsUnderOneDigitAreBothAsked)
{
    Read read{kFirst, kSecond};
    read.doubt(1, 5, 'O', 0.2F);
    read.doubt(1, 1, 'B', 0.2F);
    markUncertain(read.reading, read.odds);
    EXPECT_TRUE(read.at(1, 5).uncertain);
    EXPECT_TRUE(read.at(1, 1).uncertain);
}

TEST(Certainty, differingCheckDigitBringsOutSmallDoubts)
{
    Read read{kFirst, "L8989O2C36UTO7408122F1204159ZE184226B<<<<<10"};
    read.doubt(1, 5, '0', 0.002F);
    markUncertain(read.reading, read.odds);
    EXPECT_TRUE(read.at(1, 5).uncertain);
    EXPECT_EQ(read.at(1, 5).alternatives, "O0");
}

TEST(Certainty, characterThatCannotStandThereIsAskedHoweverClearItLooks)
{
    Read read{kFirst, "L898902C36UTO74O8122F1204159ZE184226B<<<<<10"};
    markUncertain(read.reading, read.odds);
    EXPECT_TRUE(read.at(1, 15).uncertain);
}

TEST(Certainty, neverChangesTheTextAndEveryQuestionHasAChoice)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 300; ++round) {
        Read read{kFirst, kSecond};
        for (int i = 0; i < 6; ++i)
            read.doubt(static_cast<int>(random() % 2), static_cast<int>(random() % 44), kGlyphs[random() % kGlyphCount],
                       static_cast<float>(random() % 500) / 1000.F);
        const QByteArray before = read.reading.text();
        markUncertain(read.reading, read.odds);
        EXPECT_EQ(read.reading.text(), before);
        for (const ReadLine &line : read.reading.lines) {
            for (const ReadCharacter &character : line.characters) {
                EXPECT_EQ(character.alternatives.front(), character.best);
                EXPECT_EQ(character.uncertain, character.alternatives.size() > 1);
            }
        }
    }
}

} // namespace
} // namespace countersign::ocrb
