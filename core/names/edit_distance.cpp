#include "core/names/edit_distance.h"

#include <algorithm>
#include <cstring>

namespace countersign::names {

namespace {

constexpr double kConfusable = 0.7;
constexpr double kDoubled = 0.6;

constexpr std::array<std::string_view, 10> kConfused{"EI", "OU", "IJ", "IY", "CK", "NH", "VW", "IL", "MN", "UV"};

bool isConfusable(char a, char b)
{
    return std::any_of(kConfused.begin(), kConfused.end(), [a, b](std::string_view pair) {
        return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
    });
}

bool isDoubled(std::string_view token, std::size_t at)
{
    return (at > 0 && token[at - 1] == token[at]) || (at + 1 < token.size() && token[at + 1] == token[at]);
}

/// Letters that romanisations write for one sound, by group; a letter may stand in several.
constexpr std::array<std::string_view, 9> kSounds{"BPFV", "DT", "CKGQX", "SZCJX", "LR", "VWBF", "YIJ", "MN", "UWO"};
constexpr std::string_view kVowels = "AEIOU";

struct SoundTable
{
    std::array<std::array<float, 26>, 26> swap{};
    std::array<float, 26> drop{};
    float closingLiquid = 0.7F;        ///< an R or L before a consonant or at the end
    explicit SoundTable(bool near)
    {
        const auto isVowel = [](char c) { return kVowels.find(c) != std::string_view::npos; };
        for (char a = 'A'; a <= 'Z'; ++a) {
            for (char b = 'A'; b <= 'Z'; ++b) {
                float &cost = swap[static_cast<std::size_t>(a - 'A')][static_cast<std::size_t>(b - 'A')];
                const bool grouped = std::any_of(kSounds.begin(), kSounds.end(), [a, b](std::string_view group) {
                    return group.find(a) != std::string_view::npos && group.find(b) != std::string_view::npos;
                });
                cost = a == b ? 0.0F : isConfusable(a, b) && (isVowel(a) || isVowel(b)) ? 0.2F
                    : (isVowel(a) && isVowel(b)) || grouped                            ? 0.3F
                                                                                       : 1.0F;
            }
            drop[static_cast<std::size_t>(a - 'A')] =
                isVowel(a) || a == 'H' || a == 'W' || a == 'Y' ? 0.25F : 0.7F;
        }
        if (near)
            makeNear();
    }

private:
    void makeNear()
    {
        struct Swap
        {
            char a, b;
            float cost;
        };
        for (const Swap &s : {Swap{'G', 'J', 0.4F}, Swap{'H', 'K', 0.5F}, Swap{'J', 'Y', 0.3F}, Swap{'H', 'J', 0.5F},
                              Swap{'H', 'F', 0.5F}, Swap{'T', 'S', 0.6F}, Swap{'C', 'T', 0.6F}}) {
            for (const auto &[a, b] : {std::pair{s.a, s.b}, std::pair{s.b, s.a}}) {
                float &cost = swap[static_cast<std::size_t>(a - 'A')][static_cast<std::size_t>(b - 'A')];
                cost = std::min(cost, s.cost);
            }
        }
        for (const char c : {'R', 'L'})
            drop[static_cast<std::size_t>(c - 'A')] = 0.6F;
        closingLiquid = 0.3F;
    }
};

const SoundTable &sounds()
{
    static const SoundTable table(false);
    return table;
}

const SoundTable &nearSounds()
{
    static const SoundTable table(true);
    return table;
}

std::size_t letter(char c)
{
    return static_cast<std::size_t>(c - 'A') % 26;
}

bool closesWithLiquid(std::string_view token, std::size_t at)
{
    return (token[at] == 'R' || token[at] == 'L') && at > 0 &&
           (at + 1 == token.size() || kVowels.find(token[at + 1]) == std::string_view::npos);
}

float dropCost(const SoundTable &table, std::string_view token, std::size_t at)
{
    if (at > 0 && token[at - 1] == token[at])
        return 0.1F;
    return closesWithLiquid(token, at) ? table.closingLiquid : table.drop[letter(token[at])];
}

double costOfSounds(const SoundTable &table, std::string_view a, std::string_view b, double most)
{
    if (a.size() > kMaxEditedToken || b.size() > kMaxEditedToken)
        return most + 1;
    std::array<float, kMaxEditedToken + 1> above, here;
    above[0] = 0;
    for (std::size_t j = 1; j <= b.size(); ++j)
        above[j] = above[j - 1] + dropCost(table, b, j - 1);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const float lost = dropCost(table, a, i - 1);
        const auto &swap = table.swap[letter(a[i - 1])];
        here[0] = above[0] + lost;
        float least = here[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            here[j] = std::min({above[j - 1] + swap[letter(b[j - 1])], above[j] + lost,
                                here[j - 1] + dropCost(table, b, j - 1)});
            least = std::min(least, here[j]);
        }
        if (static_cast<double>(least) > most)
            return static_cast<double>(least);
        std::memcpy(above.data(), here.data(), (b.size() + 1) * sizeof(float));
    }
    return static_cast<double>(above[b.size()]);
}

} // namespace

EditPattern::EditPattern(std::string_view token)
    : m_last(token.empty() ? 0 : std::uint64_t(1) << (token.size() - 1)), m_length(static_cast<int>(token.size()))
{
    for (std::size_t i = 0; i < token.size(); ++i)
        m_letters[letter(token[i])] |= std::uint64_t(1) << i;
}

int EditPattern::distanceTo(std::string_view other) const
{
    if (m_length == 0)
        return static_cast<int>(other.size());
    std::uint64_t up = ~std::uint64_t(0), down = 0, diagonal = 0, before = 0;
    int distance = m_length;
    for (const char c : other) {
        const std::uint64_t here = m_letters[letter(c)];
        const std::uint64_t swapped = (((~diagonal) & here) << 1) & before;
        diagonal = (((here & up) + up) ^ up) | here | down | swapped;
        std::uint64_t rise = down | ~(diagonal | up);
        std::uint64_t fall = diagonal & up;
        distance += (rise & m_last) != 0 ? 1 : 0;
        distance -= (fall & m_last) != 0 ? 1 : 0;
        rise = (rise << 1) | 1;
        fall <<= 1;
        up = fall | ~(diagonal | rise);
        down = rise & diagonal;
        before = here;
    }
    return distance;
}

int allowedEdits(std::size_t lengthA, std::size_t lengthB)
{
    const std::size_t shorter = std::min(lengthA, lengthB);
    const std::size_t longer = std::max(lengthA, lengthB);
    if (shorter < 2 || longer > kMaxEditedToken)
        return 0;
    return shorter < 8 ? 1 : 2;
}

double editCost(std::string_view a, std::string_view b)
{
    // Three rows: a swap of neighbours looks two back.
    std::array<std::array<double, kMaxEditedToken + 1>, 3> rows;
    const auto row = [&rows](std::size_t i) -> auto & { return rows[i % 3]; };
    for (std::size_t j = 0; j <= b.size(); ++j)
        row(0)[j] = j == 0 ? 0 : row(0)[j - 1] + (isDoubled(b, j - 1) ? kDoubled : 1.0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const double lost = isDoubled(a, i - 1) ? kDoubled : 1.0;
        row(i)[0] = row(i - 1)[0] + lost;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const char x = a[i - 1], y = b[j - 1];
            const double swap = x == y ? 0 : isConfusable(x, y) ? kConfusable : 1.0;
            const double gained = isDoubled(b, j - 1) ? kDoubled : 1.0;
            double best = std::min({row(i - 1)[j - 1] + swap, row(i - 1)[j] + lost, row(i)[j - 1] + gained});
            if (i > 1 && j > 1 && x == b[j - 2] && a[i - 2] == y)
                best = std::min(best, row(i - 2)[j - 2] + 1.0);
            row(i)[j] = best;
        }
    }
    return row(a.size())[b.size()];
}

double soundCost(std::string_view a, std::string_view b, double most)
{
    return costOfSounds(sounds(), a, b, most);
}

double nearSoundCost(std::string_view a, std::string_view b, double most)
{
    return costOfSounds(nearSounds(), a, b, most);
}

bool areOneSoundApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (same == b.size())
        return false;
    return a.substr(a.size() == b.size() ? same + 1 : same) == b.substr(same + 1);
}

} // namespace countersign::names
