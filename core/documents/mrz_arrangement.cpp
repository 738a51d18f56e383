#include "core/documents/mrz_arrangement.h"

#include "core/documents/check_digit.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::documents {

namespace {

constexpr qsizetype kTd1Width = 30;
constexpr qsizetype kTd2Width = 36;
constexpr qsizetype kTd3Width = 44;
/// No zone with any reasonable amount of spaces is longer.
constexpr qsizetype kLongestInput = 1000;
/// A name line may have lost this much of its end in copying, but never its words.
constexpr qsizetype kShortestNameLine = 8;

/// How glyphs that stand for fillers are read. Word processors turn `<<` into one
/// guillemet; some people type blanks for fillers.
struct Spelling
{
    int fillersOfGuillemet = 2;
    bool blankIsFiller = false;
};

constexpr Spelling kSpellings[] = {{2, false}, {1, false}, {2, true}, {1, true}};

int fillersFor(char16_t c, Spelling spelling)
{
    switch (c) {
    case u'<':
    case u'\u2039': // single angle quotation marks
    case u'\u203A':
    case u'\u3008': // angle brackets
    case u'\u27E8':
    case u'\uFF1C': // full-width less-than
        return 1;
    case u'\u00AB': // guillemets
    case u'\u00BB':
    case u'\u226A': // much less-than
    case u'\u300A': // double angle brackets
        return spelling.fillersOfGuillemet;
    default:
        return 0;
    }
}

/// Invisible characters that come along when text is copied.
bool isInvisible(char16_t c)
{
    return c == u'\uFEFF' || (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E')
        || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u00AD';
}

/// The lines of the text in zone characters; nothing when a character is none.
std::optional<QList<QByteArray>> cleanLines(QStringView text, Spelling spelling)
{
    QList<QByteArray> lines(1);
    lines.back().reserve(text.size());
    for (const QChar c : text) {
        char16_t u = c.unicode();
        if (u >= u'\uFF10' && u <= u'\uFF5A' && u != u'\uFF1C') // full-width digits and letters
            u = static_cast<char16_t>(u - u'\uFF10' + u'0');
        if (u >= u'a' && u <= u'z')
            u = static_cast<char16_t>(u - u'a' + u'A');
        if (u == u'\n' || u == u'\r' || u == u'\u2028' || u == u'\u2029' || u == u'\f') {
            if (!lines.back().isEmpty())
                lines << QByteArray();
        } else if (u <= 0x7F && checkValue(static_cast<char>(u)) >= 0) {
            lines.back() += static_cast<char>(u);
        } else if (const int fillers = fillersFor(u, spelling)) {
            lines.back() += QByteArray(fillers, '<');
        } else if (c.isSpace()) {
            if (spelling.blankIsFiller && !lines.back().isEmpty())
                lines.back() += '<';
        } else if (!isInvisible(u)) {
            return std::nullopt;
        }
    }
    if (lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

bool beginsDocument(QByteArrayView line)
{
    return !line.isEmpty() && QByteArrayView("PIACV").contains(line[0]);
}

bool isLetterOrFiller(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '<';
}

int lettersIn(QByteArrayView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isLetterOrFiller));
}

int digitsIn(QByteArrayView text)
{
    return static_cast<int>(text.size()) - lettersIn(text);
}

/// 2 for a character of the kind, 1 for one that may be read for it, 0 otherwise.
int likeDigits(QByteArrayView text)
{
    int points = 0;
    for (const char c : text) {
        char folded = c;
        skeletonOf(QByteArrayView(&c, 1), &folded);
        points += !isLetterOrFiller(c) ? 2 : c == '<' || !isLetterOrFiller(folded) ? 1 : 0;
    }
    return points;
}

int likeLetters(QByteArrayView text)
{
    int points = 0;
    for (const char c : text)
        points += isLetterOrFiller(c) ? 2 : QByteArrayView("012568").contains(c) ? 1 : 0;
    return points;
}

std::string_view viewOf(const QList<QByteArray> &lines, qsizetype index)
{
    if (index >= lines.size())
        return {};
    return {lines[index].data(), static_cast<std::size_t>(lines[index].size())};
}

/// Check digits do not depend on the day, so any day will do here.
std::optional<MrzZone> zoneOf(const QList<QByteArray> &lines)
{
    constexpr base::PartialDate kAnyDay{2000, 1, 1};
    return readMrzLines(viewOf(lines, 0), viewOf(lines, 1), viewOf(lines, 2), kAnyDay);
}

/// The first letter is one that documents of this size carry.
bool suits(char first, MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1: return first == 'I' || first == 'A' || first == 'C';
    case MrzFormat::Td2: return first == 'I' || first == 'A' || first == 'C' || first == 'P';
    case MrzFormat::Td3: return first == 'P';
    case MrzFormat::MrvA:
    case MrzFormat::MrvB: return first == 'V';
    case MrzFormat::OldFrenchId: return true;
    case MrzFormat::Unknown: break;
    }
    return false;
}

/// How well lines fit their places: letters where names and codes stand, digits where
/// dates stand, and check digits that agree, which weigh most.
int fitOf(const QList<QByteArray> &lines)
{
    constexpr int kBeginningWeight = 20;
    constexpr int kAgreementWeight = 8;
    const QByteArray &first = lines[0];
    const QByteArray &second = lines[1];
    int fit = suits(first[0], formatOfLines(viewOf(lines, 0), viewOf(lines, 1), viewOf(lines, 2))) ? kBeginningWeight : 0;
    fit += likeLetters(QByteArrayView(first).sliced(0, 5));
    if (lines.size() == 3) {
        fit += likeDigits(QByteArrayView(second).sliced(0, 7)) + likeDigits(QByteArrayView(second).sliced(8, 7));
        fit += likeLetters(lines[2]);
    } else {
        fit += likeDigits(QByteArrayView(second).sliced(13, 7)) + likeDigits(QByteArrayView(second).sliced(21, 7));
        fit += likeLetters(QByteArrayView(first).sliced(5));
    }
    if (const std::optional<MrzZone> zone = zoneOf(lines)) {
        for (std::size_t i = 0; i < zone->checkCount; ++i)
            fit += zone->checks[i].state == MrzCheckState::Agrees ? kAgreementWeight : 0;
    }
    return fit;
}

/// Brings lines of one width into the order that fits best; the order given stays unless
/// another fits clearly better.
bool reorder(QList<QByteArray> &lines)
{
    if (const std::optional<MrzZone> zone = zoneOf(lines); zone && zone->allAgree() && suits(lines[0][0], zone->format))
        return false;
    std::array<int, 3> order{0, 1, 2};
    const auto end = order.begin() + lines.size();
    QList<QByteArray> best = lines;
    constexpr int kClearly = 8;
    int bestFit = fitOf(lines) + kClearly;
    bool changed = false;
    while (std::next_permutation(order.begin(), end)) {
        QList<QByteArray> candidate;
        for (auto place = order.begin(); place != end; ++place)
            candidate << lines[*place];
        if (const int fit = fitOf(candidate); fit > bestFit) {
            bestFit = fit;
            best = candidate;
            changed = true;
        }
    }
    lines = best;
    return changed;
}

bool haveWidth(const QList<QByteArray> &lines, qsizetype width)
{
    return std::all_of(lines.begin(), lines.end(), [&](const QByteArray &line) { return line.size() == width; });
}

bool isZoneShape(const QList<QByteArray> &lines)
{
    return (lines.size() == 3 && haveWidth(lines, kTd1Width))
        || (lines.size() == 2 && (haveWidth(lines, kTd3Width) || haveWidth(lines, kTd2Width)));
}

bool isZoneWidth(qsizetype width)
{
    return width == kTd1Width || width == kTd2Width || width == kTd3Width;
}

/// Lines of one zone that were run together, or broken in the wrong places. A first line
/// of full width is one: what follows it is then the next line as far as it is typed.
QList<QByteArray> cut(const QList<QByteArray> &lines)
{
    if (lines.size() > 1 && isZoneWidth(lines[0].size()))
        return {};
    const QByteArray all = std::accumulate(lines.begin(), lines.end(), QByteArray());
    qsizetype width = 0;
    if (all.size() == 2 * kTd3Width)
        width = kTd3Width;
    else if (all.size() == 2 * kTd2Width)
        width = kTd2Width;
    else if (all.size() == 3 * kTd1Width)
        width = kTd1Width;
    QList<QByteArray> pieces;
    for (qsizetype at = 0; width != 0 && at < all.size(); at += width)
        pieces << all.mid(at, width);
    return pieces;
}

/// The name line (first of two, third of three) lost or won fillers at its end.
bool fitNameLine(QList<QByteArray> &lines, QList<MrzCorrection> &corrections)
{
    constexpr qsizetype kMostSurplus = 3;
    if (lines.size() != 2 && lines.size() != 3)
        return false;
    const qsizetype nameIndex = lines.size() == 2 ? 0 : 2;
    const qsizetype width = lines[1].size();
    QByteArray &names = lines[nameIndex];
    const bool knownWidth = lines.size() == 3 ? width == kTd1Width && lines[0].size() == width
                                              : width == kTd3Width || width == kTd2Width;
    if (!knownWidth || names.size() < kShortestNameLine || names.size() > width + kMostSurplus)
        return false;
    const int line = static_cast<int>(nameIndex) + 1;
    while (names.size() > width) {
        if (!names.endsWith('<'))
            return false;
        corrections << MrzCorrection{line, static_cast<int>(names.size()), '<', 0, MrzReason::FillerSurplus};
        names.chop(1);
    }
    while (names.size() < width) {
        names += '<';
        corrections << MrzCorrection{line, static_cast<int>(names.size()), 0, '<', MrzReason::FillerMissing};
    }
    return true;
}

/// Two lines of 36 run together are as long as the beginning of a passport or card: only
/// letters and digits in their places tell that this zone is complete.
bool hasShapeOfData(QByteArrayView line)
{
    constexpr int kPlaces = 14;
    const int fillers = static_cast<int>(line.sliced(13, 7).count('<') + line.sliced(21, 7).count('<'));
    return lettersIn(line.sliced(10, 3)) == 3
        && digitsIn(line.sliced(13, 7)) + digitsIn(line.sliced(21, 7)) + fillers == kPlaces;
}

void finish(MrzArrangement &arrangement, bool wasCut)
{
    arrangement.reordered = reorder(arrangement.lines);
    const QList<QByteArray> &lines = arrangement.lines;
    arrangement.format = formatOfLines(viewOf(lines, 0), viewOf(lines, 1), viewOf(lines, 2));
    arrangement.lineCount = arrangement.lineDone = static_cast<int>(lines.size());
    if (!suits(lines[0][0], arrangement.format))
        return;
    if (arrangement.format == MrzFormat::OldFrenchId)
        arrangement.state = MrzState::NotDecoded;
    else if (!wasCut || lines[0].size() != kTd2Width || hasShapeOfData(lines[1]))
        arrangement.state = MrzState::Complete;
}

bool arrangeComplete(const QList<QByteArray> &lines, MrzArrangement &arrangement)
{
    arrangement = {};
    arrangement.lines = lines;
    if (isZoneShape(lines) || fitNameLine(arrangement.lines, arrangement.corrections)) {
        finish(arrangement, false);
        if (arrangement.state != MrzState::NotMrz)
            return true;
    }
    arrangement = {};
    arrangement.lines = cut(lines);
    if (arrangement.lines.isEmpty())
        return false;
    finish(arrangement, true);
    return arrangement.state != MrzState::NotMrz;
}

/// A beginning: document code, issuer and the start of names or number, and room left.
bool arrangePartial(const QList<QByteArray> &lines, bool lineEnded, MrzArrangement &arrangement)
{
    constexpr qsizetype kHead = 5;
    const QByteArray &first = lines[0];
    if (!beginsDocument(first) || first.size() < kHead || lettersIn(QByteArrayView(first).sliced(0, kHead)) != kHead)
        return false;
    // Without a filler somewhere a bare number such as "PABCD1234" looks the same; a line of
    // full width is none.
    if (!first.contains('<') && !isZoneWidth(first.size()))
        return false;
    arrangement = {};
    arrangement.state = MrzState::Partial;
    // On a card line 1 holds the number, with digits from column 6 on; on books it holds names.
    const bool card = first[0] != 'P' && first[0] != 'V' && digitsIn(QByteArrayView(first).sliced(kHead)) > 0;
    arrangement.lineCount = card ? 3 : 2;
    // A scanner ends each line: one of 36 is then whole, whatever its first letter.
    const bool narrow = first.size() == kTd2Width && (lineEnded || lines.size() > 1);
    arrangement.format = card               ? MrzFormat::Td1
        : first[0] == 'V'                   ? (narrow ? MrzFormat::MrvB : MrzFormat::MrvA)
        : first[0] == 'P' && !narrow        ? MrzFormat::Td3
                                            : MrzFormat::Td2;
    const bool isTwoOf36 = arrangement.format == MrzFormat::Td2 || arrangement.format == MrzFormat::MrvB;
    const qsizetype width = card ? kTd1Width : isTwoOf36 ? kTd2Width : kTd3Width;
    const qsizetype typed = std::accumulate(lines.begin(), lines.end(), qsizetype(0),
                                            [](qsizetype sum, const QByteArray &line) { return sum + line.size(); });
    arrangement.lineDone = static_cast<int>(lines.size() == 1 ? typed / width
                                                              : lines.size() - (lines.back().size() < width ? 1 : 0));
    if (typed >= width * arrangement.lineCount || arrangement.lineDone >= arrangement.lineCount)
        return false;
    return true;
}

} // namespace

MrzArrangement arrangeMrz(QStringView text)
{
    MrzArrangement arrangement;
    if (text.size() > kLongestInput)
        return arrangement;
    for (const Spelling spelling : kSpellings) {
        const std::optional<QList<QByteArray>> lines = cleanLines(text, spelling);
        if (!lines || lines->isEmpty())
            return {};
        if (arrangeComplete(*lines, arrangement))
            return arrangement;
    }
    const std::optional<QList<QByteArray>> lines = cleanLines(text, kSpellings[0]);
    const QStringView ended = text.trimmed();
    const bool lineEnded = QStringView(ended.end(), text.end()).contains(u'\n') || QStringView(ended.end(), text.end()).contains(u'\r');
    if (lines && arrangePartial(*lines, lineEnded, arrangement))
        return arrangement;
    return {};
}

} // namespace countersign::documents
