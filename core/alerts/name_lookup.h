#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/alert_source.h"
#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/names/comparison.h"
#include "core/names/evidence.h"
#include "core/names/name_index.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The person search: a name in any script against listed persons, each result with its reasons.
namespace countersign::alerts {

struct NameQuestion
{
    QString typed;
    base::PartialDate birth;               ///< null = not said
    base::CountryCode country;             ///< nationality; null = not said
    QStringList switchedOff;               ///< ids of variants that are not searched
    double least = names::kShownScore;     ///< lower scores are left out
};

/// What is searched for a name: one of its readings, one spelling family, sounds, slips.
struct SearchedVariant
{
    QString id;                            ///< "reading:KIM JONG UN", "family:MOHD", "sound", "near-sound",
                                           ///< "one-edit"
    QString text;                          ///< "KIM JONG UN", "MOHD, MUHAMMAD, ..."; empty for the last three
    QString source;                        ///< stable word: readingWord(), "family", "sound", "near-sound",
                                           ///< "one-edit"
    bool on = true;
};

struct NameMatch
{
    ListedPerson person;
    int name = 0;                          ///< which of the person's names met
    names::Comparison comparison;          ///< of the reading asked with the reading found
    QString variant;                       ///< id of the reading asked
    QString reading;                       ///< Latin reading of the name found
    QString readingSource;                 ///< readingWord() of it; "as-written" for Latin text
    Agreement birth = Agreement::NotSaid;
    Agreement country = Agreement::NotSaid;
    base::PartialDate askedBirth;          ///< of the question, for the reasons
    base::CountryCode askedCountry;
    names::BirthEvidence birthEvidence;
    names::CountryEvidence countryEvidence;
    double score = 0;                      ///< of the comparison, less what contradicts

    [[nodiscard]] bool isContradicted() const { return birth == Agreement::Differs || country == Agreement::Differs; }
    /// Strong enough to say "listed".
    [[nodiscard]] bool isStrong() const { return score >= names::kStrongScore && !isContradicted(); }
};

struct NameAnswer
{
    NameQuestion question;
    Verdict verdict = Verdict::NoHit;      ///< Listed, Similar, NoHit or NoHitOldData
    QList<SearchedVariant> variants;
    QList<NameMatch> matches;              ///< best first, at most kMostNameMatches
    bool more = false;                     ///< there may be others; a longer name tells them apart
    QList<FeedState> feeds;
    Coverage coverage;
    base::Instant askedAt{};
    int personsSearched = 0;
    QList<Listing> lists;                  ///< list, authority and edition of what was searched
};

inline constexpr int kMostNameMatches = 50;

/// A person met by name, before evidence.
struct FoundPerson
{
    ListedPerson person;
    names::NameHit hit;
};
struct FoundPersons
{
    QList<FoundPerson> persons;
    bool more = false;
};
/// What there is to search.
struct PersonHoldings
{
    int persons = 0;
    QList<Listing> lists;                  ///< without reference and person
};

/// The port through which the person search asks for data; store implements it.
class PersonSource
{
public:
    virtual ~PersonSource() = default;
    /// Persons that one of the readings meets at `options.least` or above, best first. Rows
    /// that wait to be published are found, what they replace is not.
    [[nodiscard]] virtual base::Result<FoundPersons> searchPersons(const std::vector<names::PreparedName> &asked,
                                                                   const names::NameSearchOptions &options) = 0;
    [[nodiscard]] virtual base::Result<PersonHoldings> holdings() = 0;
    /// The embedded families and the desk's own lines.
    [[nodiscard]] virtual base::Result<const names::SpellingFamilies *> families() = 0;
    [[nodiscard]] virtual base::Result<QList<FeedState>> personFeeds() = 0;
    [[nodiscard]] virtual base::Result<Coverage> personCoverage() = 0;
};

class NameLookup
{
public:
    explicit NameLookup(PersonSource &source) : m_source(source) {}
    /// Errors: EmptyQuestion when no letter can be read or every reading is switched off, and
    /// what the source says.
    [[nodiscard]] base::Result<NameAnswer> ask(const NameQuestion &question, base::Instant now) const;

private:
    PersonSource &m_source;
};

/// All variants of a name, those of `switchedOff` marked; without searching.
[[nodiscard]] QList<SearchedVariant> variantsOf(const NameQuestion &question, const names::SpellingFamilies &families);
/// Stable word of a reading's source: "as-written", "own-table", "korean-passport".
[[nodiscard]] QString readingWord(names::ReadingSource source);

inline constexpr QLatin1StringView kSoundVariant("sound");
inline constexpr QLatin1StringView kNearVariant("near-sound");
inline constexpr QLatin1StringView kEditVariant("one-edit");

} // namespace countersign::alerts
