#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace countersign::base {

/// Three letters A-Z as in ICAO Doc 9303-3 section 5 (Germany is `D`, held as "D"),
/// states, organisations and special codes alike. Whether a code is known is a
/// question for documents::CountryTable; this type only guards the form.
class CountryCode
{
public:
    CountryCode() = default;

    /// One to three letters A-Z, any case; trailing `<` are dropped. Nothing otherwise.
    static std::optional<CountryCode> fromText(QStringView text);

    auto operator<=>(const CountryCode &) const = default;
    [[nodiscard]] bool isNull() const { return m_letters[0] == 0; }
    /// "UTO", "D" or "".
    [[nodiscard]] QString text() const;
    friend std::size_t qHash(const CountryCode &code, std::size_t seed = 0)
    {
        return qHashBits(code.m_letters.data(), code.m_letters.size(), seed);
    }

private:
    std::array<char, 3> m_letters{};
};

} // namespace countersign::base
