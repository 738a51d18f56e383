#pragma once

#include "core/cases/case_file.h"

namespace countersign::cases {

/// A template's body as the paragraphs of a new note: blocks between empty lines, in order. Where
/// "{cursor}" stands typing begins: the mark itself is left out.
QList<Paragraph> paragraphsOf(const QString &body, const QString &language, const base::DeviceId &device);

} // namespace countersign::cases
