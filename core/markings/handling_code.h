#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::markings {

/// Europol handling codes. They name different restrictions and are no ladder: several
/// may apply at once, and joining two sets keeps every restriction of both.
enum class HandlingCode : std::uint8_t {
    CrimePreventionOnly = 0, ///< H0: only for preventing and combating crime
    NotInProceedings = 1,    ///< H1: not in judicial proceedings without permission
    NoDissemination = 2,     ///< H2: not passed on without permission
    OtherRestrictions = 3    ///< H3: as its free text says
};

/// "H0" to "H3".
QString textOf(HandlingCode code);
std::optional<HandlingCode> handlingCodeFromText(QStringView text);

/// A set of handling codes; the stored form is the bit mask.
class HandlingCodes
{
public:
    constexpr HandlingCodes() = default;
    /// Nothing when a bit is set that no code has.
    static std::optional<HandlingCodes> fromMask(std::int64_t mask);

    void insert(HandlingCode code) { m_mask = static_cast<std::uint8_t>(m_mask | bitOf(code)); }
    [[nodiscard]] bool contains(HandlingCode code) const { return (m_mask & bitOf(code)) != 0; }
    [[nodiscard]] bool isEmpty() const { return m_mask == 0; }
    [[nodiscard]] std::uint8_t mask() const { return m_mask; }
    /// "H1 H3" or "".
    [[nodiscard]] QString text() const;
    bool operator==(const HandlingCodes &) const = default;

    /// Every restriction of both.
    [[nodiscard]] HandlingCodes joined(HandlingCodes other) const;

private:
    static constexpr unsigned bitOf(HandlingCode code) { return 1U << static_cast<unsigned>(code); }
    std::uint8_t m_mask = 0;
};

} // namespace countersign::markings
