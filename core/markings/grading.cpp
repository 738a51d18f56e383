#include "core/markings/grading.h"

#include <QLatin1StringView>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace countersign::markings {

namespace {

/// Codes from best to worst, and the 0-100 value of each source code. Sources of the
/// scales: MISP admiralty-scale taxonomy; HMRC MLR3C14000 (5x5x5); College of Policing
/// 3x5x2; Statewatch 25 Feb 2018 (4x4). The scores follow the display crosswalk to the
/// Admiralty letters (domain.md 5.11); where it names two letters the lower one counts.
struct Scheme
{
    GradingScheme scheme;
    std::string_view word;
    std::string_view information;
    std::string_view handling;
    std::string_view source;
    std::array<int, 6> scores;
};

constexpr Scheme kSchemes[] = {
    {GradingScheme::Admiralty, "admiralty", "123456", "", "ABCDEF", {100, 75, 50, 25, 0, 50}},
    {GradingScheme::Europol4x4, "4x4", "1234", "", "ABCX", {100, 75, 25, 50}},
    {GradingScheme::Uk5x5x5, "5x5x5", "12345", "12345", "ABCDE", {100, 75, 50, 0, 50}},
    {GradingScheme::Uk3x5x2, "3x5x2", "ABCDE", "PC", "123", {75, 50, 0}},
};

const Scheme *find(GradingScheme scheme)
{
    for (const Scheme &entry : kSchemes) {
        if (entry.scheme == scheme)
            return &entry;
    }
    return nullptr;
}

bool has(std::string_view codes, char code)
{
    return code != 0 && codes.find(code) != std::string_view::npos;
}

QList<char> listOf(std::string_view codes)
{
    return QList<char>(codes.begin(), codes.end());
}

} // namespace

bool Grading::isValid() const
{
    const Scheme *entry = find(scheme);
    return entry != nullptr && has(entry->source, source) && has(entry->information, information)
        && (handling == 0 || has(entry->handling, handling));
}

QString Grading::text() const
{
    QString text;
    for (const char code : {source, information, handling}) {
        if (code != 0)
            text += QLatin1Char(code);
    }
    return text;
}

std::optional<int> Grading::sourceScore() const
{
    if (!isValid())
        return std::nullopt;
    const Scheme *entry = find(scheme);
    return entry->scores[entry->source.find(source)];
}

std::optional<Grading> gradingFromText(GradingScheme scheme, QStringView text)
{
    QString codes;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-' && c != u'/')
            codes += c.toUpper();
    }
    if (codes.size() != 2 && codes.size() != 3)
        return std::nullopt;
    Grading grading{scheme, codes[0].toLatin1(), codes[1].toLatin1(), 0};
    if (codes.size() == 3) {
        grading.handling = codes[2].toLatin1();
        if (grading.handling == 0)
            return std::nullopt;
    }
    if (!grading.isValid())
        return std::nullopt;
    return grading;
}

QString schemeWord(GradingScheme scheme)
{
    const Scheme *entry = find(scheme);
    return entry == nullptr ? QString() : QString::fromLatin1(entry->word.data(), static_cast<qsizetype>(entry->word.size()));
}

std::optional<GradingScheme> schemeFromWord(QStringView word)
{
    for (const Scheme &entry : kSchemes) {
        if (word.compare(QLatin1StringView(entry.word.data(), static_cast<qsizetype>(entry.word.size())), Qt::CaseInsensitive) == 0)
            return entry.scheme;
    }
    return std::nullopt;
}

std::optional<GradingScheme> schemeFromNumber(std::int64_t number)
{
    for (const Scheme &entry : kSchemes) {
        if (static_cast<std::int64_t>(entry.scheme) == number)
            return entry.scheme;
    }
    return std::nullopt;
}

QList<char> sourceCodes(GradingScheme scheme)
{
    const Scheme *entry = find(scheme);
    return entry == nullptr ? QList<char>() : listOf(entry->source);
}

QList<char> informationCodes(GradingScheme scheme)
{
    const Scheme *entry = find(scheme);
    return entry == nullptr ? QList<char>() : listOf(entry->information);
}

QList<char> handlingCodes(GradingScheme scheme)
{
    const Scheme *entry = find(scheme);
    return entry == nullptr ? QList<char>() : listOf(entry->handling);
}

} // namespace countersign::markings
