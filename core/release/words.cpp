#include "core/release/question.h"

#include <QLatin1StringView>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace countersign::release {

namespace {

/// Words in the order of the numbers, from 1.
constexpr QLatin1StringView kAnswers[] = {"yes"_L1, "no"_L1, "unsure"_L1};
constexpr QLatin1StringView kChannels[] = {"portal"_L1, "courier"_L1, "liaison"_L1, "embassy"_L1, "ncb"_L1};
constexpr QLatin1StringView kFlags[] = {"asylum"_L1, "refugee"_L1, "victim"_L1, "witness"_L1, "child"_L1, "xxa"_L1,
                                        "xxb"_L1,    "xxc"_L1,     "pr"_L1,     "ps"_L1,      "pt"_L1};
constexpr QLatin1StringView kThirdParty[] = {"never"_L1, "consent"_L1, "free"_L1};
constexpr QLatin1StringView kSanitised[] = {"not-said"_L1, "yes"_L1, "no"_L1};
constexpr QLatin1StringView kProofs[] = {"none"_L1, "own-vault"_L1, "portal"_L1, "file"_L1};

template<typename T>
std::optional<T> fromWord(std::span<const QLatin1StringView> words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<T>(found - words.begin() + 1));
}

} // namespace

QString wordOf(Answer answer) { return kAnswers[static_cast<std::size_t>(answer) - 1]; }
QString wordOf(Channel channel) { return kChannels[static_cast<std::size_t>(channel) - 1]; }
QString wordOf(ProtectionFlag flag) { return kFlags[static_cast<std::size_t>(flag) - 1]; }
QString wordOf(ThirdPartyRule rule) { return kThirdParty[static_cast<std::size_t>(rule) - 1]; }
QString wordOf(Sanitised sanitised) { return kSanitised[static_cast<std::size_t>(sanitised) - 1]; }
QString wordOf(Proof proof) { return kProofs[static_cast<std::size_t>(proof) - 1]; }
std::optional<Answer> answerFromWord(QStringView word) { return fromWord<Answer>(kAnswers, word); }
std::optional<Channel> channelFromWord(QStringView word) { return fromWord<Channel>(kChannels, word); }
std::optional<ProtectionFlag> protectionFlagFromWord(QStringView word) { return fromWord<ProtectionFlag>(kFlags, word); }
std::optional<ThirdPartyRule> thirdPartyRuleFromWord(QStringView word) { return fromWord<ThirdPartyRule>(kThirdParty, word); }
std::optional<Sanitised> sanitisedFromWord(QStringView word) { return fromWord<Sanitised>(kSanitised, word); }
std::optional<Proof> proofFromWord(QStringView word) { return fromWord<Proof>(kProofs, word); }

} // namespace countersign::release
