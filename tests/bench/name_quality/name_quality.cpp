#include "invented_names.h"
#include "listed_persons.h"

#include "core/alerts/un_list.h"
#include "core/names/script.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTextStream>

#include <array>

using namespace countersign;
using namespace Qt::StringLiterals;

/// Is each person of the list among the first five when one of its own names is asked, per
/// script; and how often does a name of nobody find somebody.
///   name_quality [LIST.xml] [--misses] [--alarms] [--others PAIRS.txt...]
/// `--others`: names in other scripts that stand on no list, first column of each file.
namespace {

constexpr int kFirst = 5;

struct Tally
{
    int asked = 0, first = 0, found = 0;
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

int placeOf(const alerts::NameAnswer &answer, const base::AlertId &id)
{
    for (int i = 0; i < answer.matches.size(); ++i) {
        if (answer.matches[i].person.id == id)
            return i;
    }
    return -1;
}

void tell(const QString &what, const Tally &tally)
{
    out() << what.leftJustified(34) << QString::number(tally.asked).rightJustified(6) << " asked, in the first five "
          << QString::number(100.0 * tally.first / std::max(1, tally.asked), 'f', 2) << " %, found at all "
          << QString::number(100.0 * tally.found / std::max(1, tally.asked), 'f', 2) << " %\n";
}

QString meetingText(const names::Comparison &comparison)
{
    QStringList words;
    for (const names::TokenMeeting &token : comparison.tokens)
        words.append(u"%1~%2 %3"_s.arg(token.asked, token.found, QString::number(token.worth, 'f', 2)));
    return words.join(u", "_s);
}

/// Why a name was missed: its readings, and the best any of them comes to.
void explainMiss(const QString &asked, const alerts::ListedPerson &person)
{
    names::Comparison best;
    QStringList readings;
    for (const names::Reading &reading : names::readingsOf(asked)) {
        readings.append(QString::fromLatin1(reading.latin));
        const names::PreparedName left(reading, names::SpellingFamilies::embedded());
        for (const alerts::ListedName &name : person.names) {
            if (names::scriptOf(name.text) != names::Script::Latin)
                continue;
            for (const names::Reading &other : names::readingsOf(name.text)) {
                const auto comparison = names::compareNames(left, {other, names::SpellingFamilies::embedded()});
                if (comparison.score > best.score)
                    best = comparison;
            }
        }
    }
    out() << "      read " << readings.join(u" | "_s) << "\n      best " << QString::number(best.score, 'f', 3) << ' '
          << meetingText(best) << '\n';
}

/// Asks every name; a name in its own script is also asked as if the index held only the
/// person's Latin names: that is the way across scripts.
void askOwnNames(quality::ListedPersons &all, quality::ListedPersons &latinOnly, bool misses)
{
    QMap<QString, Tally> tallies;
    const base::Instant now{};
    for (const alerts::ListedPerson &person : all.persons()) {
        for (int i = 0; i < person.names.size(); ++i) {
            const names::Script script = names::scriptOf(person.names[i].text);
            const bool isLatin = script == names::Script::Latin;
            const auto ask = [&](quality::ListedPersons &source, const QString &what) {
                Tally &tally = tallies[what];
                ++tally.asked;
                const auto answer = alerts::NameLookup(source).ask({person.names[i].text, {}, {}, {}}, now);
                const int place = answer ? placeOf(*answer, person.id) : -1;
                tally.first += place >= 0 && place < kFirst ? 1 : 0;
                tally.found += place >= 0 ? 1 : 0;
                if (!misses || (place >= 0 && place < kFirst))
                    return;
                out() << "  miss (" << place << ") " << what << ": " << person.listing.reference << ' ' << person.names[i].text << " | "
                          << person.names.value(0).text << '\n';
                explainMiss(person.names[i].text, person);
            };
            const QString who = person.entity ? u"entity, "_s : QString();
            const QString kind = who + (isLatin ? (i == 0 ? u"main name"_s : u"Latin alias"_s) : u"own script "_s + names::scriptCode(script));
            ask(all, kind);
            if (!isLatin)
                ask(latinOnly, who + u"across, from "_s + names::scriptCode(script));
        }
    }
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally)
        tell(tally.key(), tally.value());
}

void askInvented(quality::ListedPersons &all, int count, bool alarms)
{
    int similar = 0, listed = 0, persons = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : quality::inventedNames(count, 20261127)) {
        const auto answer = alerts::NameLookup(all).ask({name, {}, {}, {}}, {});
        if (!answer || answer->matches.isEmpty())
            continue;
        ++(answer->verdict == alerts::Verdict::Listed ? listed : similar);
        persons += static_cast<int>(answer->matches.size());
        const alerts::NameMatch &best = answer->matches.first();
        if (alarms)
            out() << "  " << QString::number(best.score, 'f', 3) << ' ' << name << " / " << best.person.names.value(best.name).text << '\n';
    }
    const auto percent = [count](int part) { return QString::number(100.0 * part / count, 'f', 2); };
    out() << count << " invented names at " << names::kShownScore << ": " << percent(similar + listed) << " % find somebody (listed "
          << percent(listed) << " %), " << QString::number(double(persons) / std::max(1, similar + listed), 'f', 1)
          << " persons each; " << QString::number(double(timer.elapsed()) / count, 'f', 3) << " ms a question\n";
}

void askOthers(quality::ListedPersons &all, const QStringList &paths, bool alarms)
{
    QMap<QString, std::array<int, 3>> tallies; // asked, similar, listed
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        std::array<int, 3> &tally = tallies[QFileInfo(path).completeBaseName()];
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QString name = line.section(u'\t', 0, 0);
            if (line.startsWith(u'#') || name.isEmpty())
                continue;
            ++tally[0];
            const auto answer = alerts::NameLookup(all).ask({name, {}, {}, {}}, {});
            if (!answer || answer->matches.isEmpty())
                continue;
            ++tally[answer->verdict == alerts::Verdict::Listed ? 2 : 1];
            const alerts::NameMatch &best = answer->matches.first();
            if (alarms)
                out() << "  " << QString::number(best.score, 'f', 3) << ' ' << name << ' ' << line.section(u'\t', 1, 1) << " / "
                      << best.person.names.value(best.name).text << '\n';
        }
    }
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally) {
        const auto percent = [&](int part) { return QString::number(100.0 * part / std::max(1, (*tally)[0]), 'f', 1); };
        out() << "not listed, in " << tally.key().leftJustified(12) << (*tally)[0] << " asked, similar " << percent((*tally)[1])
              << " %, listed " << percent((*tally)[2]) << " %\n";
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool misses = arguments.removeAll(u"--misses"_s) > 0;
    const bool alarms = arguments.removeAll(u"--alarms"_s) > 0;
    QStringList others;
    if (const qsizetype at = arguments.indexOf(u"--others"_s); at >= 0) {
        others = arguments.sliced(at + 1);
        arguments.resize(at);
    }
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
    quality::ListedPersons all, latinOnly;
    QElapsedTimer timer;
    timer.start();
    for (const alerts::ListedPerson &person : reading->persons)
        all.add(person);
    out() << reading->persons.size() << " persons and organisations indexed in " << timer.elapsed() << " ms\n";
    for (alerts::ListedPerson person : reading->persons) {
        person.names.removeIf([](const alerts::ListedName &name) { return names::scriptOf(name.text) != names::Script::Latin; });
        latinOnly.add(person);
    }
    askOwnNames(all, latinOnly, misses);
    askInvented(all, 5000, alarms);
    askOthers(all, others, alarms);
    return 0;
}
