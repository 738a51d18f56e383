// How often the readings of an original name lead to its Latin form: every original of a pair
// file is ranked against all Latin names of all files given, by a plain sound-weighted distance
// (not the product's comparison), and recall@10 is printed per file.
//   recall_probe [--half look|hold] [--misses N] PAIRS.txt...
//   recall_probe --product [--noise FILE] ...   by the product's index and comparison; FILE holds
//       further Latin names, one a line
//   recall_probe --read NAME...
// A pair line: original TAB latin [TAB alternative...]. Lines are split into two halves by the
// hash of the original: tables are improved by looking at one, reported on the other. Files in a
// folder named "held" are held out whole.

#include "core/names/name_index.h"
#include "core/names/reading.h"
#include "core/names/token.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

struct Pair
{
    QString file;
    QString original;
    QList<QByteArray> latin;  ///< joined
    QList<QByteArray> tokens; ///< as printed
    bool held = false;
};

bool isVowel(char c)
{
    return c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U';
}

char classOf(char c)
{
    switch (c) {
    case 'B':
    case 'P':
    case 'F':
    case 'V':
        return 'P';
    case 'D':
    case 'T':
        return 'T';
    case 'G':
    case 'K':
    case 'Q':
    case 'C':
    case 'X':
        return 'K';
    case 'S':
    case 'Z':
    case 'J':
        return 'S';
    case 'L':
    case 'R':
        return 'L';
    case 'M':
    case 'N':
        return 'N';
    default:
        return c;
    }
}

double changeCost(char a, char b)
{
    if (a == b)
        return 0;
    if (isVowel(a) && isVowel(b))
        return 0.3;
    if ((a == 'W' && (b == 'V' || b == 'U' || b == 'O')) || (b == 'W' && (a == 'V' || a == 'U' || a == 'O')))
        return 0.2;
    if ((a == 'Y' && (b == 'I' || b == 'E' || b == 'J')) || (b == 'Y' && (a == 'I' || a == 'E' || a == 'J')))
        return 0.2;
    return classOf(a) == classOf(b) ? 0.3 : 1.0;
}

double dropCost(char c)
{
    return isVowel(c) || c == 'H' || c == 'Y' || c == 'W' ? 0.35 : c == 'R' || c == 'G' ? 0.7 : 1.0;
}

QByteArray joined(const QByteArray &latin)
{
    QByteArray out;
    char before = 0;
    for (const char c : latin) {
        if (c != ' ' && !(c == before && !isVowel(c)))
            out += c;
        before = c;
    }
    return out;
}

double distance(const QByteArray &a, const QByteArray &b)
{
    std::vector<double> row(static_cast<std::size_t>(b.size()) + 1);
    for (qsizetype j = 0; j < b.size(); ++j)
        row[static_cast<std::size_t>(j) + 1] = row[static_cast<std::size_t>(j)] + dropCost(b[j]);
    for (const char c : a) {
        double corner = row[0];
        row[0] += dropCost(c);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const char other = b[static_cast<qsizetype>(j) - 1];
            const double best =
                std::min({corner + changeCost(c, other), row[j] + dropCost(c), row[j - 1] + dropCost(other)});
            corner = row[j];
            row[j] = best;
        }
    }
    return row.back() / static_cast<double>(std::max<qsizetype>(1, std::max(a.size(), b.size())));
}

void readPairs(const QString &path, std::vector<Pair> &pairs)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t', Qt::SkipEmptyParts);
        if (line.startsWith(u'#') || fields.size() < 2)
            continue;
        Pair pair{QFileInfo(path).completeBaseName(), fields[0], {}, {}, false};
        for (qsizetype i = 1; i < fields.size(); ++i)
            pair.tokens << names::foldLatin(fields[i]);
        for (const QByteArray &latin : pair.tokens)
            pair.latin << joined(latin);
        pair.held = QFileInfo(path).dir().dirName() == u"held"_s ||
            (QCryptographicHash::hash(fields[0].toUtf8(), QCryptographicHash::Md5).at(0) & 1) != 0;
        pairs.push_back(pair);
    }
}

void printReadings(const QStringList &texts)
{
    QTextStream out(stdout);
    for (const QString &text : texts) {
        out << text << '\n';
        for (const names::Reading &reading : names::readingsOf(text)) {
            out << "  " << reading.latin << (reading.vowelsUnknown ? " (consonants) " : " ");
            for (const QByteArray &token : reading.latin.split(' '))
                out << ' ' << names::skeletonOf(token);
            out << '\n';
        }
    }
}

struct Score
{
    int asked = 0, first = 0, ten = 0;
};

/// Rank of each original among the product's answers; 0 when it is not found.
class Product
{
public:
    Product(const std::vector<Pair> &pairs, const QString &noise) : m_index(names::SpellingFamilies::embedded())
    {
        QHash<QByteArray, names::PersonHandle> known;
        for (const Pair &pair : pairs)
            enter(pair.tokens, known);
        QFile file(noise);
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                enter({names::foldLatin(QString::fromUtf8(file.readLine()))}, known);
        }
    }

    int rankOf(const Pair &pair) const
    {
        std::vector<names::PreparedName> asked;
        for (const names::Reading &reading : names::readingsOf(pair.original))
            asked.push_back(m_index.prepare(reading));
        names::NameSearchOptions options;
        options.most = 100;
        const names::NameSearchResult result = m_index.search(asked, options);
        double own = -1;
        for (const names::NameHit &hit : result.hits) {
            if (own < 0 && isOwn(pair, hit))
                own = hit.score;
        }
        if (own < 0)
            return 0;
        int rank = 1;
        for (const names::NameHit &hit : result.hits)
            rank += hit.score >= own && !isOwn(pair, hit) ? 1 : 0;
        return rank;
    }
    int persons() const { return m_index.persons(); }

private:
    bool isOwn(const Pair &pair, const names::NameHit &hit) const
    {
        const QList<QByteArray> &names = m_names[static_cast<std::size_t>(hit.person)];
        return std::any_of(names.cbegin(), names.cend(),
                           [&pair](const QByteArray &name) { return pair.tokens.contains(name); });
    }

    void enter(const QList<QByteArray> &names, QHash<QByteArray, names::PersonHandle> &known)
    {
        if (names.isEmpty() || names.front().isEmpty() || known.contains(names.front()))
            return;
        const auto handle = static_cast<names::PersonHandle>(m_names.size());
        known.insert(names.front(), handle);
        m_names.push_back(names);
        QList<names::IndexedName> indexed;
        for (const QByteArray &name : names)
            indexed << names::IndexedName{static_cast<int>(indexed.size()),
                                          names::readingsOf(QString::fromLatin1(name))};
        m_index.put(handle, 0, indexed);
    }

    names::NameIndex m_index;
    std::vector<QList<QByteArray>> m_names;
};

} // namespace

int main(int count, char **words)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments << QString::fromUtf8(words[i]);
    if (!arguments.isEmpty() && arguments.front() == "--read"_L1) {
        printReadings(arguments.sliced(1));
        return 0;
    }
    QString half, noise;
    bool byProduct = false;
    int misses = 10;
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--half"_L1 && i + 1 < arguments.size())
            half = arguments[++i];
        else if (arguments[i] == "--misses"_L1 && i + 1 < arguments.size())
            misses = arguments[++i].toInt();
        else if (arguments[i] == "--noise"_L1 && i + 1 < arguments.size())
            noise = arguments[++i];
        else if (arguments[i] == "--product"_L1)
            byProduct = true;
        else
            readPairs(arguments[i], pairs);
    }
    QHash<QByteArray, int> pool;
    for (const Pair &pair : pairs) {
        for (const QByteArray &latin : pair.latin)
            pool.insert(latin, 0);
    }
    QTextStream out(stdout);
    QMap<QString, Score> scores;
    QMap<QString, QStringList> missed;
    std::optional<Product> product;
    if (byProduct) {
        product.emplace(pairs, noise);
        out << "product's index of " << product->persons() << " persons\n";
    }
    for (const Pair &pair : pairs) {
        if ((half == "look"_L1 && pair.held) || (half == "hold"_L1 && !pair.held))
            continue;
        QList<QByteArray> readings;
        for (const names::Reading &reading : names::readingsOf(pair.original))
            readings << (product ? reading.latin : joined(reading.latin));
        if (product) {
            const int rank = product->rankOf(pair);
            Score &score = scores[pair.file];
            ++score.asked;
            score.first += rank == 1;
            score.ten += rank > 0 && rank <= 10;
            if (rank == 0 || rank > 10) {
                missed[pair.file] << u"    %1 = %2, read %3 (%4)"_s.arg(
                    pair.original, QString::fromLatin1(pair.tokens.join('/')), QString::fromLatin1(readings.join('/')),
                    rank == 0 ? u"not found"_s : QString::number(rank));
            }
            continue;
        }
        const auto nearest = [&readings](const QByteArray &latin) {
            double best = 9;
            for (const QByteArray &reading : readings)
                best = std::min(best, distance(reading, latin));
            return best;
        };
        double own = 9;
        for (const QByteArray &latin : pair.latin)
            own = std::min(own, nearest(latin));
        int better = 0;
        for (auto other = pool.cbegin(); other != pool.cend(); ++other) {
            if (!pair.latin.contains(other.key()) && nearest(other.key()) <= own)
                ++better;
        }
        Score &score = scores[pair.file];
        ++score.asked;
        score.first += better == 0;
        score.ten += better < 10;
        if (better >= 10) {
            missed[pair.file] << u"    %1 = %2, read %3 (rank %4, distance %5)"_s
                                     .arg(pair.original, QString::fromLatin1(pair.latin.join('/')),
                                          QString::fromLatin1(readings.join('/')))
                                     .arg(better + 1)
                                     .arg(own, 0, 'f', 2);
        }
    }
    out << "pool " << pool.size() << " Latin names\n";
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        out << score.key().leftJustified(16)
            << u" asked %1  first %2 %  ten %3 %\n"_s.arg(score->asked, 5)
                   .arg(100.0 * score->first / std::max(1, score->asked), 5, 'f', 1)
                   .arg(100.0 * score->ten / std::max(1, score->asked), 5, 'f', 1);
        for (const QString &line : missed.value(score.key()).mid(0, misses))
            out << line << '\n';
    }
    return 0;
}
