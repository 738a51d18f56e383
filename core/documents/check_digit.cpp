#include "core/documents/check_digit.h"

#include <algorithm>

namespace countersign::documents {

void CheckSum::add(std::string_view piece)
{
    // Three at a time: the weights repeat, so no character needs to ask for its own.
    const auto [first, second, third] = m_weights;
    int sum = 0;
    int values = m_values;
    std::size_t i = 0;
    for (; i + 3 <= piece.size(); i += 3) {
        const int a = checkValue(piece[i]);
        const int b = checkValue(piece[i + 1]);
        const int c = checkValue(piece[i + 2]);
        values |= a | b | c;
        sum += a * first + b * second + c * third;
    }
    for (; i < piece.size(); ++i) {
        const int value = checkValue(piece[i]);
        values |= value;
        sum += value * m_weights[0];
        std::rotate(m_weights.begin(), m_weights.begin() + 1, m_weights.end());
    }
    m_values = values;
    m_sum += static_cast<unsigned>(sum);
}

char checkDigit(std::string_view text)
{
    CheckSum sum;
    sum.add(text);
    return sum.digit();
}

} // namespace countersign::documents
