#include "core/documents/mrz_correction.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace countersign::documents {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kDigitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Combinations of proposals that are tried against the composite digit.
constexpr qsizetype kMostCombinations = 4096;
constexpr qsizetype kMostOptions = 24;

using Lines = QList<QByteArray>;

struct Place
{
    int line = 0;   ///< 0-based
    int column = 0; ///< 0-based
    bool operator==(const Place &) const = default;
};

struct Change
{
    Place place;
    char to = 0;
};

/// One way to make a check agree: one or two changes.
using Option = QList<Change>;

struct Suspect
{
    MrzCheckName name = MrzCheckName::Number;
    QList<Option> options;
};

struct Field
{
    QList<Place> places;
    std::string_view alphabet;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char at(const Lines &lines, Place place)
{
    return lines[place.line][place.column];
}

void apply(Lines &lines, const Option &option)
{
    for (const Change &change : option)
        lines[change.place.line][change.place.column] = change.to;
}

std::optional<MrzZone> zoneOf(const Lines &lines, base::PartialDate today)
{
    const auto view = [&](qsizetype index) {
        return index < lines.size() ? std::string_view(lines[index].data(), static_cast<std::size_t>(lines[index].size()))
                                    : std::string_view();
    };
    return readMrzLines(view(0), view(1), view(2), today);
}

const MrzCheck *checkOf(const MrzZone &zone, MrzCheckName name)
{
    const auto end = zone.checks.begin() + zone.checkCount;
    const auto found = std::find_if(zone.checks.begin(), end, [&](const MrzCheck &check) { return check.name == name; });
    return found == end ? nullptr : &*found;
}

bool agrees(const MrzZone &zone, MrzCheckName name)
{
    const MrzCheck *check = checkOf(zone, name);
    if (check == nullptr || check->state != MrzCheckState::Agrees)
        return false;
    if (name == MrzCheckName::Birth)
        return zone.birthState != MrzDateState::Impossible;
    return name != MrzCheckName::Expiry || zone.expiryState != MrzDateState::Impossible;
}

void addSpan(QList<Place> &places, int line, int from, int count)
{
    for (int column = from; column < from + count; ++column)
        places << Place{line, column};
}

bool isTd1(const MrzZone &zone)
{
    return zone.format == MrzFormat::Td1;
}

/// Fields whose characters are letters by their nature; the second code letter is left
/// alone, because some states put a digit there.
QList<Place> letterPlaces(const Lines &lines, const MrzZone &zone)
{
    QList<Place> places;
    addSpan(places, 0, 2, 3);
    addSpan(places, 1, isTd1(zone) ? 15 : 10, 3);
    if (isTd1(zone))
        addSpan(places, 2, 0, static_cast<int>(lines[2].size()));
    else
        addSpan(places, 0, 5, static_cast<int>(lines[0].size()) - 5);
    return places;
}

QList<Place> digitPlaces(const MrzZone &zone)
{
    QList<Place> places;
    addSpan(places, 1, isTd1(zone) ? 0 : 13, 6);
    addSpan(places, 1, isTd1(zone) ? 8 : 21, 6);
    for (std::size_t i = 0; i < zone.checkCount; ++i)
        places << Place{zone.checks[i].line - 1, zone.checks[i].column - 1};
    return places;
}

/// A digit read for a letter (domain.md 5.7 rule 5); 0 when none is alike.
char letterFor(char digit)
{
    switch (digit) {
    case '0': return 'O';
    case '1': return 'I';
    case '2': return 'Z';
    case '5': return 'S';
    case '6': return 'G';
    case '8': return 'B';
    default: return 0;
    }
}

char digitFor(char letter)
{
    char digit = 0;
    skeletonOf(QByteArrayView(&letter, 1), &digit);
    return isDigit(digit) ? digit : 0;
}

Option wrongKinds(const Lines &lines, const MrzZone &zone)
{
    Option changes;
    for (const Place place : letterPlaces(lines, zone)) {
        if (const char letter = isDigit(at(lines, place)) ? letterFor(at(lines, place)) : '\0')
            changes << Change{place, letter};
    }
    for (const Place place : digitPlaces(zone)) {
        const char c = at(lines, place);
        if (const char digit = c >= 'A' && c <= 'Z' ? digitFor(c) : '\0')
            changes << Change{place, digit};
    }
    return changes;
}

/// The characters a check digit speaks for, its own place last.
Field fieldOf(const MrzZone &zone, const MrzCheck &check)
{
    Field field;
    const int line = check.line - 1;
    const int column = check.column - 1;
    field.alphabet = kDigits;
    switch (check.name) {
    case MrzCheckName::Number: {
        const int begin = isTd1(zone) ? 5 : 0;
        field.alphabet = kDigitsAndLetters;
        addSpan(field.places, line, begin, 9);
        if (zone.longNumber)
            addSpan(field.places, line, isTd1(zone) ? 15 : 28, column - (isTd1(zone) ? 15 : 28));
        break;
    }
    case MrzCheckName::Birth:
    case MrzCheckName::Expiry:
        addSpan(field.places, line, column - 6, 6);
        break;
    case MrzCheckName::Optional:
        field.alphabet = kDigitsAndLetters;
        addSpan(field.places, line, column - 14, 14);
        break;
    case MrzCheckName::Composite:
        // Only cards have optional data without a digit of its own.
        field.alphabet = kDigitsAndLetters;
        if (isTd1(zone)) {
            addSpan(field.places, 0, 15, 15);
            addSpan(field.places, 1, 18, 11);
        } else if (zone.format == MrzFormat::Td2) {
            addSpan(field.places, 1, 28, 7);
        }
        break;
    }
    field.places << Place{line, column};
    return field;
}

/// Other characters for one place, alike to what was typed there.
QList<Change> readingsOf(const Field &field, Place place, char typed, char current)
{
    QList<Change> readings;
    const bool own = place == field.places.back();
    for (const char c : own ? kDigits : field.alphabet) {
        if (c != current && (c == typed || looksLike(typed, c)))
            readings << Change{place, c};
    }
    // The place of a card's check digit holds a filler when the number is long (5.6: K/<).
    if (own && typed == 'K')
        readings << Change{place, '<'};
    return readings;
}

class Search
{
public:
    Search(const Lines &typed, const Lines &work, base::PartialDate today)
        : m_typed(typed)
        , m_work(work)
        , m_today(today)
    {
    }

    /// Options with the fewest characters changed against the typed zone.
    QList<Option> optionsFor(const MrzZone &zone, const MrzCheck &check) const
    {
        const Field field = fieldOf(zone, check);
        QList<Change> free; // another reading of a place that has to change anyway
        QList<Change> extra;
        for (const Place place : field.places) {
            const char typed = at(m_typed, place);
            const char current = at(m_work, place);
            if (current != '<')
                (typed == current ? extra : free) << readingsOf(field, place, typed, current);
        }
        QList<Option> options = passing(check.name, single(free));
        if (options.isEmpty())
            options = passing(check.name, single(extra));
        if (options.isEmpty() && check.name != MrzCheckName::Composite)
            options = passing(check.name, pairs(free + extra));
        return options;
    }

    bool passes(const Option &option, MrzCheckName name) const
    {
        Lines lines = m_work;
        apply(lines, option);
        const std::optional<MrzZone> zone = zoneOf(lines, m_today);
        return zone && agrees(*zone, name);
    }

private:
    static QList<Option> single(const QList<Change> &changes)
    {
        QList<Option> options;
        for (const Change &change : changes)
            options << Option{change};
        return options;
    }

    static QList<Option> pairs(const QList<Change> &changes)
    {
        QList<Option> options;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            for (qsizetype j = i + 1; j < changes.size(); ++j) {
                if (changes[i].place != changes[j].place)
                    options << Option{changes[i], changes[j]};
            }
        }
        return options;
    }

    QList<Option> passing(MrzCheckName name, const QList<Option> &options) const
    {
        QList<Option> kept;
        for (const Option &option : options) {
            if (passes(option, name))
                kept << option;
        }
        return kept;
    }

    const Lines &m_typed;
    const Lines &m_work;
    base::PartialDate m_today;
};

/// Keeps the options that appear in a combination with which the composite digit agrees
/// too; when none does, or there are too many to try, all stay.
void narrowByComposite(QList<Suspect> &suspects, const Search &search)
{
    qsizetype combinations = 1;
    for (const Suspect &suspect : suspects) {
        combinations *= suspect.options.size();
        if (combinations == 0 || combinations > kMostCombinations)
            return;
    }
    QList<QList<bool>> kept;
    for (const Suspect &suspect : suspects)
        kept << QList<bool>(suspect.options.size(), false);
    bool any = false;
    for (qsizetype number = 0; number < combinations; ++number) {
        Option all;
        QList<qsizetype> picked;
        qsizetype rest = number;
        for (const Suspect &suspect : suspects) {
            picked << rest % suspect.options.size();
            all << suspect.options[picked.back()];
            rest /= suspect.options.size();
        }
        if (!search.passes(all, MrzCheckName::Composite))
            continue;
        any = true;
        for (qsizetype i = 0; i < picked.size(); ++i)
            kept[i][picked[i]] = true;
    }
    for (qsizetype i = 0; any && i < suspects.size(); ++i) {
        QList<Option> options;
        for (qsizetype j = 0; j < kept[i].size(); ++j) {
            if (kept[i][j])
                options << suspects[i].options[j];
        }
        suspects[i].options = options;
    }
}

QList<Suspect> findSuspects(const MrzZone &zone, const Search &search)
{
    QList<Suspect> suspects;
    for (std::size_t i = 0; i < zone.checkCount; ++i) {
        const MrzCheck &check = zone.checks[i];
        if (check.name != MrzCheckName::Composite && check.state == MrzCheckState::Differs)
            suspects << Suspect{check.name, search.optionsFor(zone, check)};
    }
    const MrzCheck *composite = checkOf(zone, MrzCheckName::Composite);
    if (suspects.isEmpty() && composite != nullptr && composite->state == MrzCheckState::Differs)
        suspects << Suspect{composite->name, search.optionsFor(zone, *composite)};
    else if (composite != nullptr)
        narrowByComposite(suspects, search);
    suspects.removeIf([](const Suspect &suspect) { return suspect.options.isEmpty(); });
    return suspects;
}

bool hasDigit(std::string_view field)
{
    return std::any_of(field.begin(), field.end(), isDigit);
}

/// The usual case, answered without looking at single places.
bool isFaultless(const MrzZone &zone)
{
    const auto end = zone.checks.begin() + zone.checkCount;
    const bool digitsFound = std::all_of(zone.checks.begin(), end, [](const MrzCheck &check) {
        return isDigit(check.found) || check.state == MrzCheckState::Absent;
    });
    return zone.allAgree() && digitsFound && zone.birthState != MrzDateState::Impossible
        && zone.expiryState != MrzDateState::Impossible && !hasDigit(zone.issuer) && !hasDigit(zone.nationality)
        && !hasDigit(zone.names);
}

MrzCorrection correctionOf(const Lines &typed, const Change &change, MrzReason reason)
{
    return {change.place.line + 1, change.place.column + 1, at(typed, change.place), change.to, reason, 0, 0};
}

} // namespace

MrzProposal proposeCorrections(const QList<QByteArray> &lines, base::PartialDate today)
{
    MrzProposal proposal{lines, {}};
    std::optional<MrzZone> zone = zoneOf(lines, today);
    if (!zone || isFaultless(*zone))
        return proposal;
    apply(proposal.lines, wrongKinds(lines, *zone));
    const Lines kindsRight = proposal.lines;
    zone = zoneOf(kindsRight, today);
    const Search search(lines, kindsRight, today);
    const QList<Suspect> suspects = zone && !zone->allAgree() ? findSuspects(*zone, search) : QList<Suspect>();
    int choice = 0;
    for (const Suspect &suspect : suspects) {
        if (suspect.options.size() == 1) {
            apply(proposal.lines, suspect.options[0]);
            continue;
        }
        ++choice;
        for (qsizetype i = 0; i < std::min(suspect.options.size(), kMostOptions); ++i) {
            for (const Change &change : suspect.options[i]) {
                MrzCorrection correction = correctionOf(lines, change, MrzReason::MakesCheckAgree);
                correction.choice = choice;
                correction.option = static_cast<int>(i) + 1;
                proposal.corrections << correction;
            }
        }
    }
    for (int line = 0; line < lines.size(); ++line) {
        for (int column = 0; column < lines[line].size(); ++column) {
            const Place place{line, column};
            const char to = at(proposal.lines, place);
            if (to == at(lines, place))
                continue;
            const bool byKind = to == at(kindsRight, place);
            const MrzReason kind = isDigit(to) ? MrzReason::DigitExpected : MrzReason::LetterExpected;
            proposal.corrections << correctionOf(lines, {place, to}, byKind ? kind : MrzReason::MakesCheckAgree);
        }
    }
    std::stable_sort(proposal.corrections.begin(), proposal.corrections.end(),
                     [](const MrzCorrection &a, const MrzCorrection &b) {
                         return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                     });
    return proposal;
}

} // namespace countersign::documents
