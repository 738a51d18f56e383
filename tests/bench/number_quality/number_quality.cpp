#include "invented_numbers.h"

#include "core/alerts/lookup.h"
#include "core/alerts/un_list.h"
#include "core/documents/document_number.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

/// Is each passport of the list found when one of its characters was taken for one that looks
/// like it, and by which step; and how often does a number of nobody meet one of the list.
///   number_quality [LIST.xml] [--misses]
namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The documents of a reading, asked through the product's own engine.
class ListedDocuments final : public alerts::AlertSource
{
public:
    explicit ListedDocuments(const QList<alerts::AlertRecord> &records)
    {
        for (const alerts::AlertRecord &record : records) {
            const QByteArray normal = documents::normalForm(record.number);
            m_byNumber.insert(normal, record);
            m_bySkeleton.insert(documents::skeletonOf(normal), record);
        }
    }
    base::Result<QList<alerts::AlertRecord>> byNumber(QByteArrayView normal) override { return m_byNumber.values(normal.toByteArray()); }
    base::Result<QList<alerts::AlertRecord>> bySkeleton(QByteArrayView skeleton) override
    {
        return m_bySkeleton.values(skeleton.toByteArray());
    }
    base::Result<QList<alerts::FeedState>> feedStates() override { return QList<alerts::FeedState>{}; }
    base::Result<alerts::Coverage> coverage() override { return alerts::Coverage{}; }

private:
    QMultiHash<QByteArray, alerts::AlertRecord> m_byNumber, m_bySkeleton;
};

constexpr std::array kSteps{"exact", "look-alike", "one edit (folded)", "blank range", "mended check digit", "blind variant"};

struct Tally
{
    int asked = 0, found = 0;
    std::array<int, kSteps.size()> bySteps{};
};

void tell(const QString &what, const Tally &tally)
{
    out() << what.leftJustified(44) << QString::number(tally.asked).rightJustified(6) << " asked, found "
          << QString::number(100.0 * tally.found / std::max(1, tally.asked), 'f', 2) << " %";
    for (std::size_t i = 0; i < kSteps.size(); ++i) {
        if (tally.bySteps[i] > 0)
            out() << ", " << kSteps[i] << ' ' << tally.bySteps[i];
    }
    out() << '\n';
}

QList<QByteArray> confusionsOf(const QByteArray &normal)
{
    constexpr QLatin1StringView kCharacters("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    QList<QByteArray> made;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        for (const char other : QByteArrayView(kCharacters.data(), kCharacters.size())) {
            if (!documents::looksLike(normal[i], other))
                continue;
            QByteArray changed = normal;
            changed[i] = other;
            made.append(changed);
        }
    }
    return made;
}

void ask(ListedDocuments &source, const QByteArray &number, const base::CountryCode &issuer, const base::AlertId &wanted, Tally &tally,
         bool misses)
{
    ++tally.asked;
    const auto answer = alerts::LookupEngine(source).ask({QString::fromLatin1(number), issuer, {}}, {});
    const auto match = !answer ? QList<alerts::Match>::const_iterator{}
                               : std::find_if(answer->matches.cbegin(), answer->matches.cend(),
                                              [&wanted](const alerts::Match &met) { return met.alert.id == wanted; });
    if (answer && match != answer->matches.cend()) {
        ++tally.found;
        ++tally.bySteps[static_cast<std::size_t>(match->step)];
    } else if (misses) {
        out() << "  not found: " << number << '\n';
    }
}

void askConfused(ListedDocuments &source, const QList<alerts::AlertRecord> &records, bool misses)
{
    std::mt19937 random(20261128);
    Tally asPrinted, one, oneWithIssuer, every;
    int without = 0;
    for (const alerts::AlertRecord &record : records) {
        const QByteArray normal = documents::normalForm(record.number);
        ask(source, normal, {}, record.id, asPrinted, misses);
        const QList<QByteArray> confused = confusionsOf(normal);
        if (confused.isEmpty()) {
            ++without;
            continue;
        }
        const QByteArray drawn = confused[static_cast<qsizetype>(random() % static_cast<std::size_t>(confused.size()))];
        ask(source, drawn, {}, record.id, one, misses);
        ask(source, drawn, record.issuer, record.id, oneWithIssuer, misses);
        for (const QByteArray &number : confused)
            ask(source, number, {}, record.id, every, false);
    }
    tell(u"as printed"_s, asPrinted);
    tell(u"one visual confusion by lot, no issuer"_s, one);
    tell(u"the same, issuer said"_s, oneWithIssuer);
    tell(u"every visual confusion of every passport"_s, every);
    if (without > 0)
        out() << without << " numbers hold no character that looks like another\n";
}

void askInvented(ListedDocuments &source, int count, bool withIssuer)
{
    QMap<QString, int> verdicts;
    Tally tally;
    int folded = 0;
    QElapsedTimer timer;
    timer.start();
    for (const quality::InventedNumber &invented : quality::inventedNumbers(count, 20261129)) {
        const base::CountryCode issuer = withIssuer ? *base::CountryCode::fromText(invented.issuer) : base::CountryCode();
        const auto answer = alerts::LookupEngine(source).ask({invented.number, issuer, {}}, {});
        ++tally.asked;
        if (!answer || answer->matches.isEmpty())
            continue;
        ++tally.found;
        ++tally.bySteps[static_cast<std::size_t>(answer->matches.first().step)];
        const bool similar = answer->verdict == alerts::Verdict::Similar;
        const bool listed = answer->verdict == alerts::Verdict::Listed || answer->verdict == alerts::Verdict::PossibleHit;
        folded += similar || listed ? 0 : 1;
        ++verdicts[listed ? u"listed"_s : similar ? u"similar"_s : u"folded only"_s];
    }
    tell(withIssuer ? u"invented numbers, issuer said"_s : u"invented numbers, no issuer"_s, tally);
    const auto percent = [count](int part) { return QString::number(100.0 * part / count, 'f', 3); };
    out() << "    false alarms: listed " << percent(verdicts.value(u"listed"_s)) << " %, similar "
          << percent(verdicts.value(u"similar"_s)) << " %; only folded (shown as n similar, verdict no hit) " << percent(folded) << " %; "
          << QString::number(1000.0 * double(timer.elapsed()) / count, 'f', 1) << " us a question\n";
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool misses = arguments.removeAll(u"--misses"_s) > 0;
    QFile file(arguments.value(0, QStringLiteral("/work/shared/data/un-consolidated-2026-02-27.xml")));
    if (!file.open(QIODevice::ReadOnly)) {
        out() << "not measured: " << file.fileName() << " is not here\n";
        return 0;
    }
    const auto desk = *base::CountryCode::fromText(u"QMA");
    const auto reading = alerts::readUnList(file, desk, base::Instant{}, {}, {});
    if (!reading) {
        out() << "the list cannot be read\n";
        return 1;
    }
    ListedDocuments source(reading->documents);
    out() << reading->documents.size() << " passports of " << reading->passportEntries << " passport entries\n";
    askConfused(source, reading->documents, misses);
    for (const bool withIssuer : {false, true})
        askInvented(source, 20000, withIssuer);
    return 0;
}
