#include "core/ocrb/certainty.h"

#include "core/documents/check_digit.h"
#include "core/ocrb/zone_places.h"

#include <algorithm>
#include <array>

namespace countersign::ocrb {

namespace {

/// Tuned on renders of the kind that the network learned from; tests/bench/ocrb measures.
constexpr double kMostDoubt = 0.005;       ///< what all rivals may weigh together without a question
constexpr double kLeastConfidence = 0.6;   ///< below, not even a check digit makes it certain
constexpr double kNamedRival = 0.001;      ///< from here on a rival is offered as a choice
constexpr double kBadPicture = 0.03;        ///< share of the characters in doubt from which on ...
constexpr double kDoubtInBadPicture = 0.0005; ///< ... rivals may weigh this much
constexpr double kRivalUnderFault = 0.0003; ///< the same where a check digit differs

struct Cell
{
    ReadCharacter *character = nullptr;
    GlyphOdds odds{};
    PlaceKind kind = PlaceKind::Any;
    bool cleared = false; ///< an agreeing check digit speaks for it
};

class Judge
{
public:
    Judge(ZoneReading &reading, const std::vector<GlyphOdds> &odds)
        : m_columns(reading.lines.front().characters.size())
    {
        std::size_t next = 0;
        for (int row = 0; row < reading.lines.size(); ++row) {
            QList<ReadCharacter> &characters = reading.lines[row].characters;
            for (int column = 0; column < characters.size(); ++column)
                m_cells.push_back({&characters[column], odds[next++], placeKind(reading.format, row, column)});
        }
        m_checks = checkedPlaces(reading.format);
    }

    void decide()
    {
        std::vector<const CheckedPlaces *> failing;
        for (const CheckedPlaces &check : m_checks) {
            if (!isUsed(check))
                continue;
            if (agrees(check))
                clear(check);
            else
                failing.push_back(&check);
        }
        for (Cell &cell : m_cells)
            judge(cell, kMostDoubt, kNamedRival);
        const auto doubtful = std::count_if(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.character->uncertain; });
        if (static_cast<double>(doubtful) > kBadPicture * static_cast<double>(m_cells.size())) {
            for (Cell &cell : m_cells)
                judge(cell, kDoubtInBadPicture, kDoubtInBadPicture);
        }
        for (const CheckedPlaces *check : failing) {
            for (const ZonePlace &place : check->covered)
                judge(at(place), kRivalUnderFault, kRivalUnderFault);
            judge(at(check->digit), kRivalUnderFault, kRivalUnderFault);
        }
    }

private:
    Cell &at(const ZonePlace &place) { return m_cells[static_cast<std::size_t>(place.row * m_columns + place.column)]; }

    /// A filler in the digit's place: an empty field, or a long number.
    bool isUsed(const CheckedPlaces &check) { return at(check.digit).character->best != '<'; }

    bool agrees(const CheckedPlaces &check)
    {
        std::string text;
        for (const ZonePlace &place : check.covered)
            text += at(place).character->best;
        return documents::checkDigit(text) == at(check.digit).character->best;
    }

    /// What all glyphs but the one that was read weigh, those that cannot stand there left out.
    static double doubt(const Cell &cell)
    {
        double sum = static_cast<double>(cell.odds[kNothing]);
        for (int glyph = 0; glyph < kGlyphCount; ++glyph) {
            if (kGlyphs[glyph] != cell.character->best && canStand(cell.kind, kGlyphs[glyph]))
                sum += static_cast<double>(cell.odds[static_cast<std::size_t>(glyph)]);
        }
        return sum;
    }

    /// One doubtful character under a digit that agrees: rivals that would break the digit
    /// are out. With two, each could make up for the other.
    void clear(const CheckedPlaces &check)
    {
        static constexpr std::array kWeights{7, 3, 1};
        std::size_t lone = check.covered.size();
        for (std::size_t i = 0; i < check.covered.size(); ++i) {
            if (doubt(at(check.covered[i])) < kNamedRival)
                continue;
            if (lone < check.covered.size())
                return;
            lone = i;
        }
        if (lone == check.covered.size() || doubt(at(check.digit)) >= kNamedRival)
            return;
        Cell &cell = at(check.covered[lone]);
        for (int glyph = 0; glyph < kGlyphCount; ++glyph) {
            const int change = documents::checkValue(kGlyphs[glyph]) - documents::checkValue(cell.character->best);
            if (change * kWeights[lone % 3] % 10 != 0)
                cell.odds[static_cast<std::size_t>(glyph)] *= 0.02F;
        }
    }

    static void judge(Cell &cell, double mostDoubt, double named)
    {
        ReadCharacter &character = *cell.character;
        const bool belongs = canStand(cell.kind, character.best);
        if (belongs && character.confidence >= kLeastConfidence && doubt(cell) <= mostDoubt)
            return;
        character.uncertain = true;
        std::vector<std::pair<float, char>> rivals;
        for (int glyph = 0; glyph < kGlyphCount; ++glyph) {
            const char c = kGlyphs[glyph];
            if (c != character.best && canStand(cell.kind, c))
                rivals.emplace_back(cell.odds[static_cast<std::size_t>(glyph)], c);
        }
        std::sort(rivals.begin(), rivals.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        character.alternatives = QByteArray(1, character.best);
        for (const auto &[weight, c] : rivals) {
            // One other choice always, so that a question is a question.
            if (character.alternatives.size() < 2 || (static_cast<double>(weight) >= named && character.alternatives.size() < 4))
                character.alternatives += c;
        }
    }

    qsizetype m_columns;
    std::vector<Cell> m_cells;
    std::vector<CheckedPlaces> m_checks;
};

} // namespace

void markUncertain(ZoneReading &reading, const std::vector<GlyphOdds> &odds)
{
    if (!reading.lines.isEmpty())
        Judge(reading, odds).decide();
}

} // namespace countersign::ocrb
