#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/release/letters.h"
#include "core/release/partner.h"

#include <optional>

/// What the contract and marking of a received item allow its holder (trust.md 6: "what the receiver's
/// own program enforces"). Reading is never in question here; a recalled item is locked elsewhere.
namespace countersign::release {

enum class BoundAct : std::uint8_t { Print = 1, Export = 2, Copy = 3, Quote = 4, PassOn = 5 };

/// Who holds it and what for.
struct Holding
{
    base::CountryCode holder;
    base::Instant now{};
    base::CountryCode target;                       ///< pass on: to whom; null = not said
    QList<markings::Purpose> purposes;              ///< pass on: what for
    QList<Permission> permissions;                  ///< leave of the originator
};

/// ItemBound; args: the clause in words ("TLP:RED", "ORCON", "H2", "MOU QMA–QNB 2024 §12").
/// RED is read only: nothing leaves the page. ORCON: no copy, quote or pass-on without leave. AMBER+STRICT
/// stays in the desk: no export, no pass-on. Past its expiry nothing is allowed.
[[nodiscard]] base::Status mayDo(BoundAct act, const Contract &contract, const markings::Marking &marking,
                                 base::CountryCode originator, const Holding &holding);
/// The strictest of the contract and of everything inside.
[[nodiscard]] base::Status mayDo(BoundAct act, const ReleaseLetter &letter, const Holding &holding);
/// Name of what binds: the agreement with its section, else the legal basis.
[[nodiscard]] QString clauseOf(const Contract &contract, std::uint32_t section);

} // namespace countersign::release
