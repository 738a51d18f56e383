#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::markings {

/// Traffic Light Protocol 2.0 (FIRST). The numbers are stored and signed: a stricter
/// level has the greater number, and no number is ever given a second meaning.
enum class Tlp : std::uint8_t { Clear = 0, Green = 1, Amber = 2, AmberStrict = 3, Red = 4 };

/// Permissible Actions Protocol: what may be done with the information. For us RED is
/// read only, AMBER query of own systems, GREEN action at the border. Numbers as for Tlp.
enum class Pap : std::uint8_t { Clear = 0, Green = 1, Amber = 2, Red = 3 };

/// "RED", "AMBER+STRICT", ...: the word without the "TLP:" before it.
QString textOf(Tlp tlp);
QString textOf(Pap pap);

/// Reads with or without "TLP:", in any case; WHITE (TLP 1.0) is CLEAR. Everything
/// else, the mock level UNCLEAR included, is nothing.
std::optional<Tlp> tlpFromText(QStringView text);
std::optional<Pap> papFromText(QStringView text);

/// From a stored number; nothing when no level has it.
std::optional<Tlp> tlpFromNumber(std::int64_t number);
std::optional<Pap> papFromNumber(std::int64_t number);

[[nodiscard]] inline Tlp strictest(Tlp a, Tlp b) { return a < b ? b : a; }
[[nodiscard]] inline Pap strictest(Pap a, Pap b) { return a < b ? b : a; }

} // namespace countersign::markings
