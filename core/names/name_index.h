#pragma once

#include "core/names/comparison.h"
#include "core/names/prepared_name.h"
#include "core/names/reading.h"
#include "core/names/vocabulary.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace countersign::names {

/// What its owner calls a person: a row number.
using PersonHandle = std::int64_t;

/// One name of a person in all its readings.
struct IndexedName
{
    int ordinal = 0;               ///< which of the person's names
    QList<Reading> readings;
};

/// A person whose name met the name asked.
struct NameHit
{
    PersonHandle person = 0;
    int name = 0;                  ///< ordinal of the name that met best
    QByteArray reading;            ///< the reading of it that met
    int variant = 0;               ///< which of the readings asked
    double score = 0;
};

struct NameSearchOptions
{
    MeetingRules rules;
    double least = kShownScore;    ///< hits below are left out
    int most = 100;                ///< hits at most
};

struct NameSearchResult
{
    QList<NameHit> hits;           ///< best first; ties by the handle
    bool more = false;             ///< there may be others at or above `least`
};

/// All names of all listed persons in memory. A search asks for tokens, not for whole names:
/// each token asked leads over the vocabulary to the tokens it may meet (itself, its spelling
/// family, what sounds alike, slips), those lead to names, rarest first and no further than
/// the least score allows, and what is left is compared in full. So token order, scripts and
/// slips cost the same index. Never leaves out a name that compareNames() would score at
/// `least` or more. Used by one thread at a time.
class NameIndex
{
public:
    /// `families` outlives the index.
    explicit NameIndex(const SpellingFamilies &families);
    ~NameIndex();
    NameIndex(NameIndex &&) noexcept;
    NameIndex &operator=(NameIndex &&) noexcept;

    /// Adds a person, or puts new names in place of those it had. `group` is the owner's own
    /// number, counted by groups().
    void put(PersonHandle person, std::uint16_t group, const QList<IndexedName> &names);
    void remove(PersonHandle person);
    [[nodiscard]] bool contains(PersonHandle person) const;

    /// `asked`: the readings of one name; see prepare().
    [[nodiscard]] NameSearchResult search(const std::vector<PreparedName> &asked, const NameSearchOptions &options) const;
    [[nodiscard]] const SpellingFamilies &families() const { return *m_families; }
    [[nodiscard]] PreparedName prepare(const Reading &reading) const { return PreparedName(reading, *m_families); }
    [[nodiscard]] PreparedName prepare(QByteArrayView latin) const { return PreparedName(latin, *m_families); }

    [[nodiscard]] int persons() const { return static_cast<int>(m_personOf.size()); }
    [[nodiscard]] qint64 readings() const { return m_liveNames; }
    /// Persons of each group.
    [[nodiscard]] const std::vector<int> &groups() const { return m_groups; }
    /// Memory held, about.
    [[nodiscard]] std::size_t bytes() const;

    /// Numbers families anew after the desk changed its lines. `families` outlives the index.
    void setFamilies(const SpellingFamilies &families);

    /// The index as bytes for load(), in pieces of about a mebibyte, each handed to `take`.
    void save(const std::function<void(const QByteArray &)> &take) const;
    /// Reads pieces in order until `next` answers an empty one. Nothing when they were not
    /// written by save() of this version.
    [[nodiscard]] static std::optional<NameIndex> load(const SpellingFamilies &families, const std::function<QByteArray()> &next);
    /// Changes whenever readings or skeletons of the same names would come out otherwise, so
    /// that an index saved by another version of the tables is not taken for a true one.
    [[nodiscard]] static QByteArray tablesMark();

private:
    friend class NameSearch;
    static constexpr std::size_t kTokensHere = 5;
    /// 32 bytes, so that a candidate costs one cache miss.
    struct Name
    {
        std::uint32_t person = 0;      ///< place in m_persons
        std::uint16_t setAside = 0;    ///< a bit for each token that is no name
        std::uint8_t count = 0;        ///< tokens; 0: removed
        std::uint8_t ordinal = 0;
        std::uint32_t next = 0;        ///< the person's next name + 1; 0: the last
        std::uint32_t tokens[kTokensHere] = {};  ///< more than these: the first is their place in m_longNames
    };
    struct Person
    {
        PersonHandle handle = 0;
        std::uint32_t firstName = 0;   ///< + 1; 0: removed
        std::uint16_t group = 0;
    };
    /// Names with a pair of neighbours of one joined sound.
    struct JoinEntry
    {
        std::uint32_t hash = 0;
        std::uint32_t name = 0;
        std::uint32_t next = 0;        ///< + 1
    };
    struct Scratch;

    [[nodiscard]] const std::uint32_t *tokensOf(const Name &name) const
    {
        return name.count <= kTokensHere ? name.tokens : m_longNames.data() + name.tokens[0];
    }
    void viewsOf(const Name &name, std::vector<TokenView> &views) const;
    std::uint32_t enterPerson(PersonHandle handle, std::uint16_t group);
    void addName(std::uint32_t person, int ordinal, const std::vector<TokenId> &tokens, std::uint16_t setAside);
    void enterJoins(std::uint32_t name);
    void enterJoin(std::uint32_t hash, std::uint32_t name);
    void growJoins();
    void drop(std::uint32_t person);
    void pack();

    const SpellingFamilies *m_families;
    Vocabulary m_vocabulary;
    std::vector<Person> m_persons;
    std::unordered_map<PersonHandle, std::uint32_t> m_personOf;
    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_longNames;
    std::vector<std::vector<std::uint32_t>> m_postings;   ///< by token: places in m_names
    std::vector<JoinEntry> m_joins;
    std::vector<std::uint32_t> m_joinHeads;               ///< + 1; a power of two
    std::vector<int> m_groups;
    qint64 m_liveNames = 0;
    std::size_t m_deadNames = 0;
    mutable std::unique_ptr<Scratch> m_scratch;
};

} // namespace countersign::names
