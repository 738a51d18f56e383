#include "core/documents/check_digit.h"

#include <array>
#include <cstdint>

namespace countersign::documents {

namespace {

constexpr std::int8_t kNoValue = -1;

constexpr std::array<std::int8_t, 256> makeValues()
{
    std::array<std::int8_t, 256> values{};
    values.fill(kNoValue);
    for (unsigned c = '0'; c <= '9'; ++c)
        values[c] = static_cast<std::int8_t>(c - '0');
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        values[c] = static_cast<std::int8_t>(c - 'A' + 10);
    values['<'] = 0;
    return values;
}

constexpr std::array<std::int8_t, 256> kValues = makeValues();
constexpr std::array<unsigned, 3> kWeights = {7, 3, 1};

} // namespace

int checkValue(char c)
{
    return kValues[static_cast<unsigned char>(c)];
}

void CheckSum::add(std::string_view piece)
{
    unsigned phase = m_position % 3;
    for (const char c : piece) {
        const int value = checkValue(c);
        m_broken |= value < 0;
        m_sum += static_cast<unsigned>(value) * kWeights[phase];
        phase = phase == 2 ? 0 : phase + 1;
    }
    m_position += static_cast<unsigned>(piece.size());
}

char CheckSum::digit() const
{
    return m_broken ? '?' : static_cast<char>('0' + m_sum % 10);
}

char checkDigit(std::string_view text)
{
    CheckSum sum;
    sum.add(text);
    return sum.digit();
}

} // namespace countersign::documents
