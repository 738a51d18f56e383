#pragma once

#include <string_view>

namespace countersign::documents {

/// Value of a zone character (ICAO Doc 9303-3 section 4.9): 0-9 as itself, A-Z as 10-35,
/// `<` as 0; -1 for any other character.
int checkValue(char c);

/// Sum with weights 7 3 1 that go on over several pieces. Not reduced; -1 once a
/// character has no value.
class CheckSum
{
public:
    void add(std::string_view piece);
    /// '0' to '9'; '?' when a character had no value.
    [[nodiscard]] char digit() const;

private:
    unsigned m_sum = 0;
    unsigned m_position = 0;
    bool m_broken = false;
};

/// Check digit of one piece, '0' to '9', or '?' when a character has no value.
char checkDigit(std::string_view text);

} // namespace countersign::documents
