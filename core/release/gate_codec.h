#pragma once

#include "core/base/result.h"
#include "core/release/question.h"

#include <QByteArray>
#include <QByteArrayView>

/// The gate's question as canonical CBOR, for the ask to an approver and for the store: whoever decides
/// sees exactly what was asked and answered. Days are ISO text, "" where there is none.
namespace countersign::release {

[[nodiscard]] QByteArray encode(const GateQuestion &question);
/// Refuses what encode() would not write.
[[nodiscard]] base::Result<GateQuestion> decodeQuestion(QByteArrayView bytes);

} // namespace countersign::release
