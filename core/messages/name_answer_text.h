#pragma once

#include "core/alerts/name_lookup.h"

#include <QJsonObject>
#include <QString>

namespace countersign::messages {

/// The whole answer of a person search in lines for a terminal, without isolates.
[[nodiscard]] QString nameAnswerText(const alerts::NameAnswer &answer);
/// The same for machines; keys and words are stable, scores have four digits.
[[nodiscard]] QJsonObject nameAnswerJson(const alerts::NameAnswer &answer);
/// "same", "family", "sound", "edited", "initial", "joined", "asked-only", "found-only", "set-aside".
[[nodiscard]] QString meetingWord(names::Meeting meeting);

} // namespace countersign::messages
