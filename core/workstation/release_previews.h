#pragma once

#include "core/workstation/release_desk.h"

namespace countersign::workstation {

/// A letter as the window shows it; `body` is what will be, or was, signed.
[[nodiscard]] Preview previewOf(const release::ReleaseLetter &letter, const QByteArray &body, const QList<base::EntityId> &left);

} // namespace countersign::workstation
