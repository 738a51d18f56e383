#include "core/names/vocabulary.h"

#include "core/names/edit_distance.h"

#include <algorithm>
#include <array>
#include <bit>

namespace countersign::names {

namespace {

constexpr std::size_t kTrigrams = 27 * 27 * 27;
constexpr std::size_t kFirstTable = 1024;

/// Trigrams of a token with two blanks on either side; each once.
struct Trigrams
{
    std::array<std::uint16_t, kMaxEditedToken + 2> number;
    std::size_t count = 0;
};

Trigrams trigramsOf(std::string_view latin)
{
    Trigrams made;
    std::uint32_t window = 0;
    for (std::size_t i = 0; i < latin.size() + 2; ++i) {
        const std::uint32_t letter = i < latin.size() ? static_cast<std::uint32_t>(latin[i] - 'A' + 1) : 0;
        window = (window * 27 + letter) % kTrigrams;
        made.number[made.count++] = static_cast<std::uint16_t>(window);
    }
    std::sort(made.number.begin(), made.number.begin() + static_cast<std::ptrdiff_t>(made.count));
    made.count = static_cast<std::size_t>(
        std::unique(made.number.begin(), made.number.begin() + static_cast<std::ptrdiff_t>(made.count)) - made.number.begin());
    return made;
}

std::size_t hashOf(std::string_view latin)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL;
    for (const char c : latin)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001B3ULL;
    return static_cast<std::size_t>(hash ^ (hash >> 29));
}

std::uint32_t lettersOf(std::string_view latin)
{
    std::uint32_t letters = 0;
    for (const char c : latin)
        letters |= 1U << (static_cast<unsigned>(c - 'A') & 31U);
    return letters;
}

std::uint32_t nearHash(std::string_view sounds, std::size_t without)
{
    std::uint32_t hash = 2166136261U;
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (i != without)
            hash = (hash ^ static_cast<std::uint8_t>(sounds[i])) * 16777619U;
    }
    return hash ^ (hash >> 15);
}

/// Calls back with the hash of the whole and of each form with one letter left out.
template<typename Take>
void forNearHashes(std::string_view sounds, const Take &take)
{
    take(nearHash(sounds, sounds.size()));
    if (sounds.size() < kLeastNear || sounds.size() > kMostNear)
        return;
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (i == 0 || sounds[i] != sounds[i - 1])
            take(nearHash(sounds, i));
    }
}

bool hasTrigrams(std::string_view latin)
{
    return latin.size() >= 2 && latin.size() <= kMaxEditedToken;
}

} // namespace

Vocabulary::Vocabulary(const SpellingFamilies *families)
    : m_families(families), m_table(kFirstTable, kNoToken), m_nearHeads(kFirstTable, 0), m_byTrigram(kTrigrams)
{
}

std::size_t Vocabulary::slotOf(std::string_view text) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_table[slot] != kNoToken && latin(m_table[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

TokenId Vocabulary::find(std::string_view latin) const
{
    return m_table[slotOf(latin)];
}

void Vocabulary::growTable()
{
    m_table.assign(m_table.size() * 2, kNoToken);
    for (TokenId id = 0; id < m_tokens.size(); ++id)
        m_table[slotOf(latin(id))] = id;
}

TokenId Vocabulary::add(std::string_view latin)
{
    latin = latin.substr(0, 255);
    std::size_t slot = slotOf(latin);
    if (m_table[slot] != kNoToken)
        return m_table[slot];
    if ((m_tokens.size() + 1) * 2 > m_table.size()) {
        growTable();
        slot = slotOf(latin);
    }
    std::array<char, 256> sound, near;
    const QByteArrayView text(latin.data(), static_cast<qsizetype>(latin.size()));
    const auto soundLength = static_cast<std::size_t>(skeletonOf(text, sound.data()));
    const auto nearLength = static_cast<std::size_t>(nearSkeletonOf(text, near.data()));
    const auto id = static_cast<TokenId>(m_tokens.size());
    const int family = m_families != nullptr ? m_families->familyOf(text) : -1;
    m_tokens.push_back({static_cast<std::uint32_t>(m_letters.size()), static_cast<std::uint8_t>(latin.size()),
                        static_cast<std::uint8_t>(soundLength), static_cast<std::uint8_t>(nearLength), family,
                        lettersOf(latin), kNoToken});
    m_letters.insert(m_letters.end(), latin.begin(), latin.end());
    m_letters.insert(m_letters.end(), sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(soundLength));
    m_letters.insert(m_letters.end(), near.begin(), near.begin() + static_cast<std::ptrdiff_t>(nearLength));
    m_table[slot] = id;
    m_bySkeleton[std::string(sound.data(), soundLength)].push_back(id);
    if (family >= 0)
        m_byFamily[family].push_back(id);
    enterTrigrams(id);
    enterNear(id);
    return id;
}

void Vocabulary::enterNear(TokenId id)
{
    const std::string_view sounds = nearSkeleton(id);
    if (sounds.empty())
        return;
    const std::uint32_t whole = nearHash(sounds, sounds.size());
    for (std::uint32_t at = m_nearHeads[whole & (m_nearHeads.size() - 1)]; at != 0; at = m_nearEntries[at - 1].next) {
        TokenId &last = m_nearForms[m_nearEntries[at - 1].form];
        if (nearSkeleton(last) == sounds) {
            m_tokens[id].nextNear = last;
            last = id;
            return;
        }
    }
    const auto form = static_cast<std::uint32_t>(m_nearForms.size());
    m_nearForms.push_back(id);
    forNearHashes(sounds, [&](std::uint32_t hash) { enterNearForm(hash, form); });
}

void Vocabulary::enterNearForm(std::uint32_t hash, std::uint32_t form)
{
    if (m_nearEntries.size() >= m_nearHeads.size()) {
        m_nearHeads.assign(m_nearHeads.size() * 2, 0);
        for (std::size_t i = 0; i < m_nearEntries.size(); ++i) {
            std::uint32_t &head = m_nearHeads[m_nearEntries[i].hash & (m_nearHeads.size() - 1)];
            m_nearEntries[i].next = head;
            head = static_cast<std::uint32_t>(i + 1);
        }
    }
    std::uint32_t &head = m_nearHeads[hash & (m_nearHeads.size() - 1)];
    m_nearEntries.push_back({hash, form, head});
    head = static_cast<std::uint32_t>(m_nearEntries.size());
}

void Vocabulary::nearlySounding(std::string_view sounds, std::vector<TokenId> &met) const
{
    if (sounds.empty())
        return;
    std::vector<std::uint32_t> forms;
    forNearHashes(sounds, [&](std::uint32_t hash) {
        for (std::uint32_t at = m_nearHeads[hash & (m_nearHeads.size() - 1)]; at != 0; at = m_nearEntries[at - 1].next) {
            if (m_nearEntries[at - 1].hash == hash)
                forms.push_back(m_nearEntries[at - 1].form);
        }
    });
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    for (const std::uint32_t form : forms) {
        const std::string_view other = nearSkeleton(m_nearForms[form]);
        if (other != sounds && !areOneSoundApart(sounds, other))
            continue;
        for (TokenId id = m_nearForms[form]; id != kNoToken; id = m_tokens[id].nextNear)
            met.push_back(id);
    }
}

void Vocabulary::enterTrigrams(TokenId id)
{
    if (!hasTrigrams(latin(id)))
        return;
    const Trigrams trigrams = trigramsOf(latin(id));
    for (std::size_t i = 0; i < trigrams.count; ++i)
        m_byTrigram[trigrams.number[i]].push_back(id);
}

std::string_view Vocabulary::skeleton(TokenId id) const
{
    const Token &token = m_tokens[id];
    return {m_letters.data() + token.offset + token.length, token.skeletonLength};
}

std::string_view Vocabulary::nearSkeleton(TokenId id) const
{
    const Token &token = m_tokens[id];
    return {m_letters.data() + token.offset + token.length + token.skeletonLength, token.nearLength};
}

TokenView Vocabulary::view(TokenId id, bool setAside) const
{
    return {latin(id), skeleton(id), nearSkeleton(id), m_tokens[id].family,
            setAside ? TokenRole::Particle : TokenRole::Name};
}

const std::vector<TokenId> &Vocabulary::sounding(std::string_view skeleton) const
{
    static const std::vector<TokenId> none;
    const auto found = m_bySkeleton.find(std::string(skeleton));
    return found == m_bySkeleton.end() ? none : found->second;
}

const std::vector<TokenId> &Vocabulary::ofFamily(int family) const
{
    static const std::vector<TokenId> none;
    const auto found = m_byFamily.find(family);
    return found == m_byFamily.end() ? none : found->second;
}

void Vocabulary::within(std::string_view asked, std::vector<std::pair<TokenId, int>> &met) const
{
    if (!hasTrigrams(asked))
        return;
    Trigrams trigrams = trigramsOf(asked);
    const auto end = trigrams.number.begin() + static_cast<std::ptrdiff_t>(trigrams.count);
    std::sort(trigrams.number.begin(), end, [this](std::uint16_t a, std::uint16_t b) {
        const std::size_t inA = m_byTrigram[a].size(), inB = m_byTrigram[b].size();
        return inA != inB ? inA < inB : a < b;
    });
    const int most = allowedEdits(asked.size(), asked.size());
    const std::size_t followed = std::min(trigrams.count, static_cast<std::size_t>(4 * most + 1));
    const EditPattern pattern(asked);
    const std::uint32_t letters = lettersOf(asked);
    const std::size_t first = met.size();
    for (std::size_t i = 0; i < followed; ++i) {
        for (const TokenId id : m_byTrigram[trigrams.number[i]]) {
            const Token &token = m_tokens[id];
            const int length = token.length;
            const int apart = std::abs(length - static_cast<int>(asked.size()));
            // An edit takes one letter away and brings one at most.
            if (apart > most || std::popcount(letters ^ token.letters) > 2 * most)
                continue;
            const int allowed = allowedEdits(asked.size(), static_cast<std::size_t>(length));
            const int edits = apart > allowed ? apart : pattern.distanceTo(latin(id));
            if (edits > 0 && edits <= allowed)
                met.emplace_back(id, edits);
        }
    }
    // A token is met once for each trigram it shares.
    std::sort(met.begin() + static_cast<std::ptrdiff_t>(first), met.end());
    met.erase(std::unique(met.begin() + static_cast<std::ptrdiff_t>(first), met.end()), met.end());
}

void Vocabulary::setFamilies(const SpellingFamilies *families)
{
    m_families = families;
    m_byFamily.clear();
    for (TokenId id = 0; id < m_tokens.size(); ++id) {
        const std::string_view text = latin(id);
        m_tokens[id].family =
            families != nullptr ? families->familyOf(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))) : -1;
        if (m_tokens[id].family >= 0)
            m_byFamily[m_tokens[id].family].push_back(id);
    }
}

std::size_t Vocabulary::bytes() const
{
    std::size_t sum = m_letters.capacity() + m_tokens.capacity() * sizeof(Token) + m_table.capacity() * sizeof(TokenId)
        + m_nearForms.capacity() * sizeof(TokenId) + m_nearEntries.capacity() * sizeof(NearEntry) + m_nearHeads.capacity() * 4;
    for (const auto &list : m_byTrigram)
        sum += list.capacity() * sizeof(TokenId) + sizeof(list);
    for (const auto &[skeleton, list] : m_bySkeleton)
        sum += skeleton.capacity() + list.capacity() * sizeof(TokenId) + 64;
    return sum;
}

} // namespace countersign::names
