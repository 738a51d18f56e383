#pragma once

#include "core/release/gate.h"

#include <QJsonObject>
#include <QJsonValue>

namespace countersign::ctl {

/// A case of docs/handbook/gate.md. Fails with UsageWrong, naming the field.
[[nodiscard]] base::Result<release::GateQuestion> gateCaseFromJson(const QJsonValue &value);
/// An agreement in the form of docs/handbook/gate.md; `id` receives the label it is called by there.
[[nodiscard]] agreements::Agreement agreementFromJson(const QJsonValue &value, const QString &path, QString &label, QString &fault);
/// The answer: stable words, and sentences beside them.
[[nodiscard]] QJsonObject gateReportJson(const release::GateReport &report);
/// The same for people: what stands against it, why, and each way out.
[[nodiscard]] QString gateReportText(const release::GateReport &report);

} // namespace countersign::ctl
