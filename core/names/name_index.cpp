#include "core/names/name_index.h"

#include "core/names/alignment.h"
#include "core/names/name_search.h"

#include <algorithm>

namespace countersign::names {

namespace {

constexpr std::size_t kFirstJoins = 4096;
/// Removed names are swept out when they are this share of all.
constexpr std::size_t kDeadShare = 4;
constexpr std::size_t kFewNames = 1000;

} // namespace

NameIndex::NameIndex(const SpellingFamilies &families)
    : m_families(&families), m_vocabulary(&families), m_joinHeads(kFirstJoins, 0), m_scratch(std::make_unique<Scratch>())
{
}

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex &&) noexcept = default;
NameIndex &NameIndex::operator=(NameIndex &&) noexcept = default;

bool NameIndex::contains(PersonHandle person) const
{
    return m_personOf.contains(person);
}

void NameIndex::put(PersonHandle handle, std::uint16_t group, const QList<IndexedName> &names)
{
    remove(handle);
    const std::uint32_t place = enterPerson(handle, group);
    std::vector<TokenId> tokens;
    for (const IndexedName &name : names) {
        for (const Reading &reading : name.readings) {
            tokens.clear();
            std::uint16_t setAside = 0;
            const QList<TokenRole> roles = rolesOf(reading.latin);
            const std::string_view text(reading.latin.constData(), static_cast<std::size_t>(reading.latin.size()));
            for (std::size_t from = 0; from < text.size() && tokens.size() < kMaxTokens;) {
                const std::size_t to = std::min(text.find(' ', from), text.size());
                if (to > from) {
                    if (roles.value(static_cast<qsizetype>(tokens.size()), TokenRole::Name) != TokenRole::Name)
                        setAside = static_cast<std::uint16_t>(setAside | (1U << tokens.size()));
                    tokens.push_back(m_vocabulary.add(text.substr(from, to - from)));
                }
                from = to + 1;
            }
            if (!tokens.empty())
                addName(place, name.ordinal, tokens, setAside);
        }
    }
}

std::uint32_t NameIndex::enterPerson(PersonHandle handle, std::uint16_t group)
{
    const auto place = static_cast<std::uint32_t>(m_persons.size());
    m_persons.push_back({handle, 0, group});
    m_personOf.emplace(handle, place);
    if (m_groups.size() <= group)
        m_groups.resize(group + std::size_t(1), 0);
    ++m_groups[group];
    return place;
}

void NameIndex::addName(std::uint32_t person, int ordinal, const std::vector<TokenId> &tokens, std::uint16_t setAside)
{
    const auto place = static_cast<std::uint32_t>(m_names.size());
    Name name;
    name.person = person;
    name.setAside = setAside;
    name.count = static_cast<std::uint8_t>(tokens.size());
    name.ordinal = static_cast<std::uint8_t>(std::min(ordinal, 255));
    name.next = m_persons[person].firstName;
    if (tokens.size() <= kTokensHere) {
        std::copy(tokens.begin(), tokens.end(), name.tokens);
    } else {
        name.tokens[0] = static_cast<std::uint32_t>(m_longNames.size());
        m_longNames.insert(m_longNames.end(), tokens.begin(), tokens.end());
    }
    m_names.push_back(name);
    m_persons[person].firstName = place + 1;
    ++m_liveNames;
    if (m_postings.size() < m_vocabulary.size())
        m_postings.resize(m_vocabulary.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        std::vector<std::uint32_t> &list = m_postings[tokens[i]];
        if (list.empty() || list.back() != place)
            list.push_back(place);
    }
    enterJoins(place);
}

void NameIndex::enterJoins(std::uint32_t place)
{
    std::vector<TokenView> &views = m_scratch->views;
    viewsOf(m_names[place], views);
    for (std::size_t first = 0; first + 1 < views.size(); ++first) {
        for (std::size_t count = 2; count <= 3; ++count) {
            if (!mayBeJoined(views, first, count))
                continue;
            std::size_t length = 0;
            for (std::size_t i = first; i < first + count; ++i)
                length += views[i].latin.size();
            const JoinedRun run(views, first, count);
            enterJoin(joinHash(run.view().skeleton, length), place);
            if (!mayAssimilate(views, first, count))
                continue;
            const JoinedRun assimilated(views, first, count, true);
            if (assimilated.view().skeleton != run.view().skeleton)
                enterJoin(joinHash(assimilated.view().skeleton, length), place);
        }
    }
}

void NameIndex::enterJoin(std::uint32_t hash, std::uint32_t name)
{
    if (m_joins.size() >= m_joinHeads.size())
        growJoins();
    std::uint32_t &head = m_joinHeads[hash & kJoinSound & (m_joinHeads.size() - 1)];
    m_joins.push_back({hash, name, head});
    head = static_cast<std::uint32_t>(m_joins.size());
}

void NameIndex::growJoins()
{
    m_joinHeads.assign(m_joinHeads.size() * 2, 0);
    for (std::size_t i = 0; i < m_joins.size(); ++i) {
        std::uint32_t &head = m_joinHeads[m_joins[i].hash & kJoinSound & (m_joinHeads.size() - 1)];
        m_joins[i].next = head;
        head = static_cast<std::uint32_t>(i + 1);
    }
}

void NameIndex::remove(PersonHandle person)
{
    const auto known = m_personOf.find(person);
    if (known == m_personOf.end())
        return;
    drop(known->second);
    m_personOf.erase(known);
    if (m_deadNames > kFewNames && m_deadNames * kDeadShare > m_names.size())
        pack();
}

void NameIndex::drop(std::uint32_t place)
{
    Person &person = m_persons[place];
    --m_groups[person.group];
    for (std::uint32_t name = person.firstName; name != 0; name = m_names[name - 1].next) {
        m_names[name - 1].count = 0;
        ++m_deadNames;
        --m_liveNames;
    }
    person.firstName = 0;
}

/// Writes the index anew without what was removed.
void NameIndex::pack()
{
    NameIndex packed(*m_families);
    packed.m_groups.assign(m_groups.size(), 0);
    std::vector<TokenId> tokens;
    for (const Person &person : m_persons) {
        const auto known = m_personOf.find(person.handle);
        if (known == m_personOf.end() || &m_persons[known->second] != &person)
            continue;
        const std::uint32_t place = packed.enterPerson(person.handle, person.group);
        std::vector<std::uint32_t> inOrder;
        for (std::uint32_t name = person.firstName; name != 0; name = m_names[name - 1].next)
            inOrder.push_back(name - 1);
        for (auto name = inOrder.rbegin(); name != inOrder.rend(); ++name) {
            tokens.clear();
            for (std::size_t i = 0; i < m_names[*name].count; ++i)
                tokens.push_back(packed.m_vocabulary.add(m_vocabulary.latin(tokensOf(m_names[*name])[i])));
            packed.addName(place, m_names[*name].ordinal, tokens, m_names[*name].setAside);
        }
    }
    *this = std::move(packed);
}

void NameIndex::viewsOf(const Name &name, std::vector<TokenView> &views) const
{
    views.clear();
    const std::uint32_t *tokens = tokensOf(name);
    for (std::size_t i = 0; i < name.count; ++i)
        views.push_back(m_vocabulary.view(tokens[i], (name.setAside >> i & 1U) != 0));
}

NameSearchResult NameIndex::search(const std::vector<PreparedName> &asked, const NameSearchOptions &options) const
{
    return NameSearch(*this, options).run(asked);
}

void NameIndex::setFamilies(const SpellingFamilies &families)
{
    m_families = &families;
    m_vocabulary.setFamilies(&families);
}

std::size_t NameIndex::bytes() const
{
    std::size_t sum = m_vocabulary.bytes() + m_persons.capacity() * sizeof(Person) + m_personOf.size() * 40
        + m_names.capacity() * sizeof(Name) + m_longNames.capacity() * 4 + m_joins.capacity() * sizeof(JoinEntry)
        + m_joinHeads.capacity() * 4;
    for (const auto &list : m_postings)
        sum += sizeof(list) + list.capacity() * 4;
    return sum;
}

} // namespace countersign::names
