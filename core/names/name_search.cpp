#include "core/names/name_search.h"

#include "core/names/alignment.h"

#include <algorithm>
#include <array>

namespace countersign::names {

namespace {

/// Weights of a pair lie between those of its two tokens; the bound takes one of them.
constexpr double kBoundSlack = 1.03;
/// Three syllables, or two long tokens and a particle.
constexpr double kHeaviestRun = 3.0;
/// Comparisons between two looks at how good a hit must be by now.
constexpr std::size_t kFloorStep = 32;

bool isInitial(const TokenView &token)
{
    return token.latin.size() == 1;
}

} // namespace

std::uint32_t joinHash(std::string_view skeleton, std::size_t runLength)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : skeleton)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
    return ((hash ^ (hash >> 24)) & kJoinSound) | static_cast<std::uint32_t>(runLength << 24);
}

NameSearch::NameSearch(const NameIndex &index, const NameSearchOptions &options)
    : m_index(index), m_options(options), m_scratch(*index.m_scratch), m_floor(options.least)
{
    m_scratch.variantOf.resize(index.m_vocabulary.size(), 0);
}

NameSearchResult NameSearch::run(const std::vector<PreparedName> &asked)
{
    for (std::size_t i = 0; i < asked.size(); ++i)
        ask(asked[i], static_cast<int>(i));
    return result();
}

void NameSearch::ask(const PreparedName &asked, int variant)
{
    m_asked = asked.views();
    makeSlots();
    if (m_slots.empty())
        return;
    for (Slot &slot : m_slots)
        expand(slot);
    expandRuns();
    gather();
    compareAll(variant);
    forget();
}

/// Single letters and what is set aside lead to too many names; they only help to compare,
/// unless the name has nothing else.
void NameSearch::makeSlots()
{
    m_slots.clear();
    m_easyWeight = m_easyWorth = 0;
    m_onlyLight = std::none_of(m_asked.begin(), m_asked.end(), [](const TokenView &token) {
        return token.role == TokenRole::Name && !isInitial(token);
    });
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        const TokenView &token = m_asked[i];
        const bool setAside = token.role != TokenRole::Name;
        const double weight = tokenWeight(token.latin, setAside);
        if (m_onlyLight || (!isInitial(token) && !setAside)) {
            m_slots.push_back({i, m_slots.size(), weight, 0, {}});
            continue;
        }
        m_easyWeight += weight;
        m_easyWorth += weight;
    }
}

void NameSearch::expand(Slot &slot)
{
    const Vocabulary &words = m_index.m_vocabulary;
    const TokenView &asked = m_asked[slot.place];
    const auto tryToken = [&](TokenId id) {
        const TokenView found = words.view(id, false);
        const TokenPair pair = pairTokens(asked, found, m_options.rules);
        if (pair.worth <= 0)
            return;
        const double other = tokenWeight(found.latin, false);
        meet(id, 1U << slot.number, pair, pair.how == Meeting::Initial ? std::min(slot.weight, other) : (slot.weight + other) / 2);
        note(slot, id);
    };
    std::vector<TokenId> ids;
    if (const TokenId same = words.find(asked.latin); same != kNoToken)
        ids.push_back(same);
    if (const TokenId initial = words.find(asked.latin.substr(0, 1)); initial != kNoToken)
        ids.push_back(initial);
    if (asked.family >= 0) {
        const auto &family = words.ofFamily(asked.family);
        ids.insert(ids.end(), family.begin(), family.end());
    }
    if (m_options.rules.sounds) {
        const auto &sounding = words.sounding(asked.skeleton);
        ids.insert(ids.end(), sounding.begin(), sounding.end());
    }
    if (m_options.rules.edits) {
        std::vector<std::pair<TokenId, int>> slips;
        words.within(asked.latin, slips);
        for (const auto &[id, edits] : slips)
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const TokenId id : ids)
        tryToken(id);
    if (m_options.rules.sounds && m_options.rules.nearSounds)
        expandNear(slot, ids);
}

/// Tokens that neither are the same nor sound alike nor are a slip apart (`met`, sorted) can meet
/// only by sounding nearly alike: nothing else is weighed.
void NameSearch::expandNear(Slot &slot, const std::vector<TokenId> &met)
{
    const Vocabulary &words = m_index.m_vocabulary;
    const TokenView &asked = m_asked[slot.place];
    if (!mayBeNear(asked))
        return;
    std::vector<TokenId> ids;
    words.nearlySounding(asked.nearSkeleton, ids);
    for (const TokenId id : ids) {
        if (std::binary_search(met.begin(), met.end(), id))
            continue;
        const TokenView found = words.view(id, false);
        const double worth = nearWorth(asked, found);
        if (worth < kLeastWorth)
            continue;
        meet(id, 1U << slot.number, {Meeting::Near, 0, worth}, (slot.weight + tokenWeight(found.latin, false)) / 2);
        note(slot, id);
    }
}

/// Neighbours of the name asked that may be written as one token in the name found.
void NameSearch::expandRuns()
{
    for (std::size_t first = 0; first + 1 < m_asked.size(); ++first) {
        for (std::size_t count = 2; count <= 3; ++count) {
            if (!mayBeJoined(m_asked, first, count))
                continue;
            std::uint32_t slots = 0;
            double runWeight = 0;
            for (const Slot &slot : m_slots)
                slots |= slot.place >= first && slot.place < first + count ? 1U << slot.number : 0;
            for (std::size_t k = first; k < first + count; ++k) {
                runWeight += tokenWeight(m_asked[k].latin, m_asked[k].role != TokenRole::Name);
            }
            tryRun(JoinedRun(m_asked, first, count), slots, runWeight);
            if (mayAssimilate(m_asked, first, count))
                tryRun(JoinedRun(m_asked, first, count, true), slots, runWeight);
        }
    }
}

void NameSearch::tryRun(const JoinedRun &run, std::uint32_t slots, double weight)
{
    const Vocabulary &words = m_index.m_vocabulary;
    const auto tryToken = [&](TokenId id) {
        const TokenView found = words.view(id, false);
        const TokenPair pair = run.pairWith(found, m_options.rules);
        if (pair.worth <= 0)
            return;
        meet(id, slots, pair, (weight + tokenWeight(found.latin, false)) / 2);
        for (Slot &slot : m_slots) {
            if ((slots >> slot.number & 1U) != 0)
                note(slot, id);
        }
    };
    if (const TokenId same = words.find(run.view().latin); same != kNoToken)
        tryToken(same);
    if (!m_options.rules.sounds)
        return;
    for (const TokenId id : words.sounding(run.view().skeleton))
        tryToken(id);
}

void NameSearch::meet(TokenId token, std::uint32_t slots, const TokenPair &pair, double weight)
{
    std::uint32_t &place = m_scratch.variantOf[token];
    if (place == 0) {
        m_variants.push_back({token, slots, pair.worth, weight});
        place = static_cast<std::uint32_t>(m_variants.size());
        return;
    }
    Variant &variant = m_variants[place - 1];
    variant.slots |= slots;
    variant.worth = std::max(variant.worth, pair.worth);
    variant.weight = std::max(variant.weight, weight);
}

void NameSearch::note(Slot &slot, TokenId token)
{
    if (token < m_index.m_postings.size()) {
        slot.variants.push_back(token);
        slot.postings += m_index.m_postings[token].size();
    }
}

/// The bound when the tokens of `slots` are met as well as can be and the others are not.
double NameSearch::bestFor(std::uint32_t slots) const
{
    double met = m_easyWeight, missing = 0;
    for (const Slot &slot : m_slots)
        ((slots >> slot.number & 1U) != 0 ? met : missing) += slot.weight;
    return std::min(1.0, scoreFrom(met - m_easyWeight + m_easyWorth, met, missing, 0) * kBoundSlack);
}

/// Slots from here on, the rarest, must give at least one token of every name that can reach
/// the floor.
std::size_t NameSearch::seedsFrom() const
{
    // Letters also meet what they open, which their own postings do not show.
    if (m_onlyLight)
        return 0;
    std::uint32_t left = 0;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        left |= 1U << m_slots[i].number;
        if (bestFor(left) >= m_floor)
            return i;
    }
    return m_slots.size();
}

void NameSearch::gather()
{
    std::stable_sort(m_slots.begin(), m_slots.end(), [](const Slot &a, const Slot &b) { return a.postings > b.postings; });
    weighSets();
    gatherJoins();
    for (std::size_t i = seedsFrom(); i < m_slots.size(); ++i) {
        for (const TokenId token : m_slots[i].variants)
            considerAll(m_index.m_postings[token]);
    }
    // A name may come by several tokens; the way with the highest bound stands for it.
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.name != b.name ? a.name < b.name : a.bound > b.bound;
    });
    const auto end = std::unique(m_candidates.begin(), m_candidates.end(),
                                 [](const Candidate &a, const Candidate &b) { return a.name == b.name; });
    m_candidates.erase(end, m_candidates.end());
}

/// Most names meet too few of the tokens asked: a look at which is enough.
void NameSearch::weighSets()
{
    m_mayReach.assign(std::size_t(1) << m_slots.size(), 1);
    for (std::size_t set = 0; set < m_mayReach.size(); ++set)
        m_mayReach[set] = m_onlyLight || bestFor(static_cast<std::uint32_t>(set)) >= m_floor ? 1 : 0;
}

void NameSearch::considerAll(const std::vector<std::uint32_t> &names)
{
    constexpr std::size_t kAhead = 16;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i + kAhead < names.size())
            __builtin_prefetch(&m_index.m_names[names[i + kAhead]]);
        consider(names[i], 0);
    }
}

/// Names of which two neighbours sound like one token asked.
void NameSearch::gatherJoins()
{
    std::unordered_map<std::uint32_t, std::uint32_t> joined;
    for (const Slot &slot : m_slots) {
        const TokenView &asked = m_asked[slot.place];
        if (asked.latin.size() < kLeastJoined)
            continue;
        const std::uint32_t sound = joinHash(asked.skeleton, 0);
        std::uint32_t entry = m_index.m_joinHeads[sound & (m_index.m_joinHeads.size() - 1)];
        for (; entry != 0; entry = m_index.m_joins[entry - 1].next) {
            const NameIndex::JoinEntry &join = m_index.m_joins[entry - 1];
            if ((join.hash & kJoinSound) == sound && couldBeJoined(join.hash >> 24, asked.latin.size()))
                joined[join.name] |= 1U << slot.number;
        }
    }
    for (const auto &[name, slots] : joined)
        consider(name, slots);
}

void NameSearch::consider(std::uint32_t place, std::uint32_t joined)
{
    const NameIndex::Name &name = m_index.m_names[place];
    if (name.count == 0)
        return;
    if (joined == 0) {
        std::uint32_t met = 0;
        const std::uint32_t *tokens = m_index.tokensOf(name);
        for (std::size_t i = 0; i < name.count; ++i) {
            if (const std::uint32_t variant = m_scratch.variantOf[tokens[i]]; variant != 0)
                met |= m_variants[variant - 1].slots;
        }
        if (m_mayReach[met] == 0)
            return;
    }
    const double bound = boundOf(name, joined);
    if (bound >= m_floor)
        m_candidates.push_back({bound, place});
}

/// No alignment of this name scores higher: each token asked meets the best it could.
double NameSearch::boundOf(const NameIndex::Name &name, std::uint32_t joined) const
{
    std::array<double, kMaxTokens> best{};
    double foundOnly = 0;
    const std::uint32_t *tokens = m_index.tokensOf(name);
    for (std::size_t i = 0; i < name.count; ++i) {
        const std::uint32_t place = m_scratch.variantOf[tokens[i]];
        if (place == 0) {
            foundOnly += (name.setAside >> i & 1U) != 0 ? 0.05 : 0.4;
            continue;
        }
        const Variant &variant = m_variants[place - 1];
        for (std::uint32_t slots = variant.slots; slots != 0; slots &= slots - 1) {
            double &worth = best[static_cast<std::size_t>(__builtin_ctz(slots))];
            worth = std::max(worth, variant.worth);
        }
    }
    double worth = m_easyWorth, met = m_easyWeight, missing = 0;
    for (const Slot &slot : m_slots) {
        const bool mayJoin = (joined >> slot.number & 1U) != 0;
        const double here = mayJoin ? std::max(best[slot.number], kJoinedWorth) : best[slot.number];
        const double weight = mayJoin ? (slot.weight + kHeaviestRun) / 2 : slot.weight;
        worth += weight * here;
        (here > 0 ? met : missing) += weight;
    }
    if (m_onlyLight)
        return 1.0;
    // Easy tokens may meet what no slot met.
    if (joined != 0 || m_easyWeight > 0)
        foundOnly = 0;
    return std::min(1.0, scoreFrom(worth, met, missing, foundOnly) * kBoundSlack);
}

void NameSearch::compareAll(int variant)
{
    std::make_heap(m_candidates.begin(), m_candidates.end());
    std::size_t done = 0;
    while (!m_candidates.empty()) {
        if (done++ % kFloorStep == 0)
            raiseFloor();
        if (m_candidates.front().bound < m_floor) {
            m_more = m_more || m_candidates.front().bound >= m_options.least;
            break;
        }
        const NameIndex::Name &name = m_index.m_names[m_candidates.front().name];
        std::pop_heap(m_candidates.begin(), m_candidates.end());
        m_candidates.pop_back();
        m_index.viewsOf(name, m_scratch.views);
        const double score = scoreOf(m_asked, m_scratch.views, m_options.rules);
        if (score >= m_options.least)
            keep(name, score, variant);
    }
    m_candidates.clear();
}

void NameSearch::keep(const NameIndex::Name &name, double score, int variant)
{
    const auto [known, isNew] = m_hitOf.try_emplace(name.person, m_hits.size());
    if (isNew)
        m_hits.push_back({m_index.m_persons[name.person].handle, 0, {}, 0, -1});
    NameHit &hit = m_hits[known->second];
    // Of equal names the earlier one, by the reading asked first.
    const bool better = score > hit.score || (score == hit.score && variant == hit.variant && name.ordinal < hit.name);
    if (!better)
        return;
    hit.score = score;
    hit.name = name.ordinal;
    hit.variant = variant;
    hit.reading.clear();
    for (const TokenView &token : m_scratch.views) {
        if (!hit.reading.isEmpty())
            hit.reading += ' ';
        hit.reading.append(token.latin.data(), static_cast<qsizetype>(token.latin.size()));
    }
}

/// Once there are as many hits as are wanted, the last of them is what others must reach.
void NameSearch::raiseFloor()
{
    const auto most = static_cast<std::size_t>(std::max(1, m_options.most));
    if (m_hits.size() < most)
        return;
    std::vector<double> scores;
    scores.reserve(m_hits.size());
    for (const NameHit &hit : m_hits)
        scores.push_back(hit.score);
    std::nth_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(most - 1), scores.end(), std::greater<>());
    m_floor = std::max(m_floor, scores[most - 1]);
}

void NameSearch::forget()
{
    for (const Variant &variant : m_variants)
        m_scratch.variantOf[variant.token] = 0;
    m_variants.clear();
}

NameSearchResult NameSearch::result() const
{
    NameSearchResult made;
    made.hits = QList<NameHit>(m_hits.begin(), m_hits.end());
    std::sort(made.hits.begin(), made.hits.end(), [](const NameHit &a, const NameHit &b) {
        return a.score != b.score ? a.score > b.score : a.person < b.person;
    });
    made.more = m_more || made.hits.size() > m_options.most;
    made.hits.resize(std::min<qsizetype>(made.hits.size(), m_options.most));
    return made;
}

} // namespace countersign::names
