#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::markings {

/// Grading schemes; the numbers are stored and signed.
enum class GradingScheme : std::uint8_t {
    Admiralty = 1,    ///< NATO: source A-F, information 1-6
    Europol4x4 = 2,   ///< source A B C X, information 1-4
    Uk5x5x5 = 3,      ///< source A-E, information 1-5, handling 1-5
    Uk3x5x2 = 4       ///< source 1-3, information A-E, handling P or C
};

/// How far source and information are trusted, exactly as the originator wrote it.
/// Never rewritten into another scheme; `sourceScore` is for display side by side only.
struct Grading
{
    GradingScheme scheme = GradingScheme::Admiralty;
    char source = 0;
    char information = 0;
    char handling = 0; ///< third code of 5x5x5 and 3x5x2; 0 = not given

    bool operator==(const Grading &) const = default;
    /// All codes are ones the scheme has; a handling code may be missing.
    [[nodiscard]] bool isValid() const;
    /// "B2", "A11", "1AP": the codes without a word for the scheme.
    [[nodiscard]] QString text() const;
    /// 0 (unreliable) to 100 (completely reliable) for the source; nothing if not valid.
    /// Pairs of letters without an exact twin in the Admiralty scale take the lower one.
    [[nodiscard]] std::optional<int> sourceScore() const;
};

/// Reads "B2", "b 2", "B-2", "B/2" in the named scheme; nothing if a code is not one of it.
std::optional<Grading> gradingFromText(GradingScheme scheme, QStringView text);
/// Stable word for files and commands: "admiralty", "4x4", "5x5x5", "3x5x2".
QString schemeWord(GradingScheme scheme);
std::optional<GradingScheme> schemeFromWord(QStringView word);
std::optional<GradingScheme> schemeFromNumber(std::int64_t number);

/// The codes of a scheme in their order from best to worst, for pickers.
QList<char> sourceCodes(GradingScheme scheme);
QList<char> informationCodes(GradingScheme scheme);
QList<char> handlingCodes(GradingScheme scheme);

} // namespace countersign::markings
