#pragma once

#include "core/names/reading.h"
#include "core/names/token.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <string_view>
#include <vector>

namespace countersign::names {

/// A token as comparison looks at it. Views point into a PreparedName or into the index.
struct TokenView
{
    std::string_view latin;                     ///< A-Z
    std::string_view skeleton;
    std::string_view nearSkeleton;
    int family = -1;
    TokenRole role = TokenRole::Name;
    bool read = false;                          ///< asked in another script
};

/// Tokens that a name may have; the rest of a longer one is not compared.
inline constexpr std::size_t kMaxTokens = 16;

/// One reading of a name, taken apart once and compared often.
class PreparedName
{
public:
    PreparedName() = default;
    PreparedName(const Reading &reading, const SpellingFamilies &families)
        : PreparedName(reading.latin, families, reading.fromScript)
    {
    }
    /// `latin`: A-Z and single spaces; `fromScript` as Reading has it.
    PreparedName(QByteArrayView latin, const SpellingFamilies &families, bool fromScript = false);

    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] QByteArray latin() const;
    /// Valid while the name is neither changed nor gone.
    [[nodiscard]] std::vector<TokenView> views() const;
    [[nodiscard]] int family(std::size_t token) const { return m_tokens[token].family; }
    /// The user switched this token's family off.
    void dropFamily(std::size_t token) { m_tokens[token].family = -1; }

private:
    struct Token
    {
        QByteArray latin, skeleton, nearSkeleton;
        int family = -1;
        TokenRole role = TokenRole::Name;
    };
    std::vector<Token> m_tokens;
    bool m_fromScript = false;
};

} // namespace countersign::names
