#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

namespace countersign::documents {

/// Longest normal form that is kept or compared; longer input is cut off by nobody and
/// refused by the rooms that store numbers.
inline constexpr qsizetype kMaxNumberLength = 40;

/// The form numbers are compared in (domain.md 5.7): NFKC, upper case, digits of Thai,
/// Lao, Burmese, Khmer, Bengali, Devanagari, Arabic-Indic, Persian and every other
/// Unicode decimal script as 0-9, then only A-Z and 0-9. Latin letters with an accent
/// lose it. ASCII input takes a fast path.
QByteArray normalForm(QStringView printed);

/// Same for ASCII bytes, without allocating: writes at most `from.size()` bytes to
/// `out` and returns how many. A byte above 0x7F is dropped: use the QStringView form
/// for text that may hold other scripts.
qsizetype normalFormAscii(QByteArrayView from, char *out);

/// The look-alike skeleton of a normal form: O Q D U as 0, I L as 1, Z as 2, A as 4,
/// S as 5, G as 6, T Y as 7, B as 8. Same length. `out` needs normal.size() bytes and
/// may be the input's own buffer.
void skeletonOf(QByteArrayView normal, char *out);
QByteArray skeletonOf(QByteArrayView normal);

/// A document number: as printed, and in its compared form.
class DocumentNumber
{
public:
    DocumentNumber() = default;
    explicit DocumentNumber(QString printed);

    [[nodiscard]] const QString &printed() const { return m_printed; }
    [[nodiscard]] const QByteArray &normal() const { return m_normal; }
    [[nodiscard]] QByteArray skeleton() const { return skeletonOf(m_normal); }
    /// Nothing comparable is left: the printed text had no letter A-Z and no digit.
    [[nodiscard]] bool isEmpty() const { return m_normal.isEmpty(); }
    /// Equal normal forms; the printed forms may differ.
    bool operator==(const DocumentNumber &other) const { return m_normal == other.m_normal; }

private:
    QString m_printed;
    QByteArray m_normal;
};

/// True when an MRZ check digit cannot tell the two apart: their values are equal
/// modulo 10 (domain.md 5.6). Characters A-Z, 0-9 and `<`; false for any other, and
/// for a character and itself.
bool blindTo(char a, char b);

/// True when the two look alike in print: same skeleton, or one of the pairs of
/// domain.md 5.6. False for a character and itself.
bool looksLike(char a, char b);

enum class DifferenceKind : std::uint8_t {
    Other,   ///< another character stands at `position`
    Missing, ///< the first number lacks `to` after `position` (0: at its beginning)
    Surplus, ///< the second number lacks `from` at `position`
    Swapped  ///< `position` and the next one have changed places; `from` and `to` are the first's two
};

/// One place where two numbers differ.
struct Difference
{
    int position = 0; ///< 1-based, in the first number
    char from = 0;    ///< in the first number
    char to = 0;      ///< in the second
    bool checkDigitBlind = false;
    bool lookAlike = false;
    DifferenceKind kind = DifferenceKind::Other;
    bool operator==(const Difference &) const = default;
};

/// One exchange of neighbours, or place by place, for normal forms of equal length; the one
/// character too many or too few where that is the whole difference; otherwise empty.
QList<Difference> differences(QByteArrayView from, QByteArrayView to);

/// Places of the second number that a difference is about, 1-based: for marking them.
QList<int> placesInSecond(const Difference &difference);

/// How many other numbers share the skeleton of this normal form: what "n look-alike
/// readings" counts. Stops at 1,000,000,000.
std::int64_t lookAlikeReadings(QByteArrayView normal);

/// The other readings themselves, fewest changed characters first, at most `limit`.
QList<QByteArray> lookAlikeVariants(QByteArrayView normal, qsizetype limit);

/// Numbers that look like this one and pass the same check digit (the visual pairs 0U
/// 1L 6GQ 8S FP, and K for a filler: K dropped, or added to a number shorter than nine
/// characters). Fewest changes first, at most `limit`, never the number itself.
QList<QByteArray> blindVariants(QByteArrayView normal, qsizetype limit = 64);

} // namespace countersign::documents
