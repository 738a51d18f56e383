#pragma once

#include <QStringView>

namespace countersign::cases {

/// Whether a stretch of letters A-Z and digits, 5 to 20 long, is written like a document number and not
/// like a date, a time, an amount, an account, a standard, a flight or a word. Numbers without a letter,
/// and short ones, count only where the issuer's code stands beside them.
[[nodiscard]] bool looksLikeNumber(QStringView token, bool besideIssuer);

/// Three capitals that are the code of an issuing state or organisation.
[[nodiscard]] bool isIssuer(QStringView code);

} // namespace countersign::cases
