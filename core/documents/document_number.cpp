#include "core/documents/document_number.h"

#include "core/documents/check_digit.h"

#include <array>
#include <utility>

namespace countersign::documents {

namespace {

char kept(char c)
{
    if (c >= 'a' && c <= 'z')
        return static_cast<char>(c - 'a' + 'A');
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '\0';
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7F)
            return false;
    }
    return true;
}

/// Skeleton classes of domain.md 5.7; every other character is its own.
constexpr std::array<char, 128> makeSkeleton()
{
    std::array<char, 128> table{};
    for (unsigned c = 0; c < table.size(); ++c)
        table[c] = static_cast<char>(c);
    constexpr std::pair<char, char> kFolds[] = {{'O', '0'}, {'Q', '0'}, {'D', '0'}, {'U', '0'}, {'I', '1'},
                                                {'L', '1'}, {'Z', '2'}, {'A', '4'}, {'S', '5'}, {'G', '6'},
                                                {'T', '7'}, {'Y', '7'}, {'B', '8'}};
    for (const auto &[letter, digit] : kFolds)
        table[static_cast<unsigned>(letter)] = digit;
    return table;
}

constexpr std::array<char, 128> kSkeleton = makeSkeleton();

char skeletonOf(char c)
{
    return static_cast<unsigned char>(c) < 128 ? kSkeleton[static_cast<unsigned char>(c)] : c;
}

/// Pairs that print alike (domain.md 5.6) beyond those of one skeleton class.
constexpr std::string_view kVisualPairs[] = {"1T", "56", "38", "3B", "7T", "7Y", "17", "9G", "9Q", "MN", "HN", "UV",
                                             "VY", "EF", "6Q", "GQ", "8S", "K<", "FP", "C<", "L<", "S<", "E<", "X<",
                                             "PR", "BR", "CG", "DB"};

bool inVisualPair(char a, char b)
{
    for (const std::string_view pair : kVisualPairs) {
        if ((pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a))
            return true;
    }
    return false;
}

/// Numbers of which one has one character more.
QList<Difference> lengthDifference(QByteArrayView from, QByteArrayView to)
{
    const bool missing = to.size() == from.size() + 1;
    const QByteArrayView shorter = missing ? from : to;
    const QByteArrayView longer = missing ? to : from;
    if (longer.size() != shorter.size() + 1)
        return {};
    qsizetype at = 0;
    while (at < shorter.size() && shorter[at] == longer[at])
        ++at;
    if (shorter.sliced(at) != longer.sliced(at + 1))
        return {};
    const char c = longer[at];
    // At the end a character of value 0 modulo 10 counts as much as the filler in its place.
    const bool blind = at == shorter.size() && (c == '0' || blindTo(c, '<'));
    const bool alike = at == shorter.size() && looksLike(c, '<');
    if (missing)
        return {Difference{static_cast<int>(at), 0, c, blind, alike, DifferenceKind::Missing}};
    return {Difference{static_cast<int>(at) + 1, c, 0, blind, alike, DifferenceKind::Surplus}};
}

} // namespace

qsizetype normalFormAscii(QByteArrayView from, char *out)
{
    char *end = out;
    for (const char c : from) {
        const char k = kept(c);
        *end = k;
        end += k != '\0';
    }
    return end - out;
}

QByteArray normalForm(QStringView printed)
{
    if (isAscii(printed)) {
        // One allocation: most look-ups come this way.
        QByteArray normal(printed.size(), Qt::Uninitialized);
        char *end = normal.data();
        for (const QChar c : printed) {
            const char k = kept(static_cast<char>(c.unicode()));
            *end = k;
            end += k != '\0';
        }
        normal.resize(end - normal.constData());
        return normal;
    }
    // NFKC is followed by a decomposition, so that an accented letter keeps its base.
    const QString folded = printed.toString().normalized(QString::NormalizationForm_KC).toUpper().normalized(
        QString::NormalizationForm_KD);
    QByteArray normal;
    normal.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(folded[i], folded[i + 1]);
            ++i;
        }
        if (c <= 0x7F) {
            const char k = kept(static_cast<char>(c));
            if (k != '\0')
                normal += k;
        } else if (QChar::category(c) == QChar::Number_DecimalDigit) {
            normal += static_cast<char>('0' + QChar::digitValue(c));
        }
    }
    return normal;
}

void skeletonOf(QByteArrayView normal, char *out)
{
    for (const char c : normal)
        *out++ = skeletonOf(c);
}

QByteArray skeletonOf(QByteArrayView normal)
{
    QByteArray skeleton(normal.size(), Qt::Uninitialized);
    skeletonOf(normal, skeleton.data());
    return skeleton;
}

DocumentNumber::DocumentNumber(QString printed)
    : m_printed(std::move(printed))
    , m_normal(normalForm(m_printed))
{
}

bool blindTo(char a, char b)
{
    const int left = checkValue(a);
    const int right = checkValue(b);
    return a != b && left >= 0 && right >= 0 && left % 10 == right % 10;
}

bool looksLike(char a, char b)
{
    return a != b && (skeletonOf(a) == skeletonOf(b) || inVisualPair(a, b));
}

QList<Difference> differences(QByteArrayView from, QByteArrayView to)
{
    if (from.size() != to.size())
        return lengthDifference(from, to);
    QList<Difference> found;
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from[i] != to[i]) {
            found << Difference{static_cast<int>(i) + 1, from[i], to[i], blindTo(from[i], to[i]),
                                looksLike(from[i], to[i]), DifferenceKind::Other};
        }
    }
    if (found.size() == 2 && found[0].position + 1 == found[1].position && found[0].from == found[1].to
        && found[0].to == found[1].from) {
        // Weights 7, 3 and 1: two neighbours change the sum by their difference times 4, 2 or 6,
        // so only values five apart (or alike) deceive it.
        const int gap = checkValue(found[0].from) - checkValue(found[0].to);
        return {Difference{found[0].position, found[0].from, found[0].to, gap % 5 == 0, false, DifferenceKind::Swapped}};
    }
    return found;
}

QList<int> placesInSecond(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::Other: return {difference.position};
    case DifferenceKind::Missing: return {difference.position + 1};
    case DifferenceKind::Swapped: return {difference.position, difference.position + 1};
    case DifferenceKind::Surplus: break;
    }
    return {};
}

} // namespace countersign::documents
