#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace countersign::documents {

/// Values of zone characters by byte (ICAO Doc 9303-3 section 4.9): 0-9 as itself, A-Z as
/// 10-35, `<` as 0, -1 for any other. Here, so that loops over zones need no call.
inline constexpr std::array<std::int8_t, 256> kCheckValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (unsigned c = '0'; c <= '9'; ++c)
        values[c] = static_cast<std::int8_t>(c - '0');
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        values[c] = static_cast<std::int8_t>(c - 'A' + 10);
    values['<'] = 0;
    return values;
}();

constexpr int checkValue(char c)
{
    return kCheckValues[static_cast<unsigned char>(c)];
}

/// Sum with weights 7 3 1 that go on over several pieces.
class CheckSum
{
public:
    void add(std::string_view piece);
    /// '0' to '9'; '?' when a character had no value.
    [[nodiscard]] char digit() const { return m_values < 0 ? '?' : static_cast<char>('0' + m_sum % 10U); }

private:
    unsigned m_sum = 0;
    int m_values = 0; ///< all values or-ed: negative once one was
    std::array<int, 3> m_weights{7, 3, 1}; ///< of the next three characters
};

/// Check digit of one piece, '0' to '9', or '?' when a character has no value.
char checkDigit(std::string_view text);

} // namespace countersign::documents
