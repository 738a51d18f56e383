#pragma once

#include "core/base/error.h"

#include <QString>

namespace countersign::messages {

/// What happened, what was kept, what to do now (interface.md 7); `kept` may be empty where
/// nothing was at stake. Plain text; foreign values stand in isolates.
struct ErrorSentence
{
    QString what;
    QString kept;
    QString next;
    QString code;   ///< "CS-1101", shown small and last

    /// "what kept next (CS-1101)" in one line.
    [[nodiscard]] QString text() const;
};

/// The sentence of an error in the language of the program; every code has one.
[[nodiscard]] ErrorSentence sentence(const base::Error &error);

} // namespace countersign::messages
