#pragma once

#include "core/release/draft.h"
#include "core/workstation/release_desk.h"

#include <QJsonObject>
#include <QString>

namespace countersign::ctl {

/// Stable words for scripts.
[[nodiscard]] QString wordOf(workstation::ReleaseState state);
[[nodiscard]] QString wordOf(release::RecallKind kind);
[[nodiscard]] std::optional<release::RecallKind> recallKindFromWord(QStringView word);

[[nodiscard]] QJsonObject draftJson(const release::ReleaseDraft &draft);
[[nodiscard]] QJsonObject rowJson(const workstation::OutboxRow &row);
[[nodiscard]] QString rowText(const workstation::OutboxRow &row);
/// The letter as its reader gets it, and what of the note stays here.
[[nodiscard]] QJsonObject previewJson(const workstation::Preview &preview);
[[nodiscard]] QString previewText(const workstation::Preview &preview);
[[nodiscard]] QJsonObject remarkJson(const release::RemarkLetter &remark);

} // namespace countersign::ctl
