#pragma once

#include "core/release/letters.h"

#include <QString>

namespace countersign::ui {

/// A request that a page wants written, as the target of the Requests page: "/new?kind=pass-on&to=QRC&…".
/// Kind, recipient, what it is about, subject, text, purpose and onward go along.
[[nodiscard]] QString requestTarget(const release::RequestLetter &letter);
/// What such a target asks for; everything else of the letter is empty.
[[nodiscard]] release::RequestLetter requestOf(const QString &target);
[[nodiscard]] bool isRequestTarget(const QString &target);

} // namespace countersign::ui
