#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/change.h"
#include "core/cases/note.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <optional>

/// How the value of a field stands as canonical CBOR, one item. Reading answers an empty value
/// for bytes that are not of that form: Revision::decode() has refused them before.
namespace countersign::cases::fields {

[[nodiscard]] QByteArray text(const QString &value);
[[nodiscard]] QByteArray boolean(bool value);
[[nodiscard]] QByteArray number(std::uint64_t value);
[[nodiscard]] QByteArray bytes(QByteArrayView value);
[[nodiscard]] QByteArray nothing(); ///< null: the field was emptied
[[nodiscard]] QByteArray grading(const std::optional<markings::Grading> &value);
[[nodiscard]] QByteArray marking(const std::optional<markings::Marking> &value);
[[nodiscard]] QByteArray place(const std::optional<QPointF> &value);
[[nodiscard]] QByteArray origin(const std::optional<Origin> &value);
template<typename Id>
[[nodiscard]] QByteArray id(const Id &value)
{
    return value.isNull() ? nothing() : bytes(value.view());
}

[[nodiscard]] QString textOf(const QByteArray &value);
[[nodiscard]] bool booleanOf(const QByteArray &value);
[[nodiscard]] std::uint64_t numberOf(const QByteArray &value);
[[nodiscard]] QByteArray bytesOf(const QByteArray &value);
[[nodiscard]] std::optional<markings::Grading> gradingOf(const QByteArray &value);
[[nodiscard]] std::optional<markings::Marking> markingOf(const QByteArray &value);
[[nodiscard]] std::optional<QPointF> placeOf(const QByteArray &value);
[[nodiscard]] std::optional<Origin> originOf(const QByteArray &value);
template<typename Id>
[[nodiscard]] Id idOf(const QByteArray &value)
{
    return Id::fromBytes(bytesOf(value)).value_or(Id{});
}

/// The key has the form of the field, and the value is one item of it. CaseObjectBroken;
/// UnknownCriticalField for a field of a newer version.
[[nodiscard]] base::Status check(const Place &place, const QByteArray &value);

} // namespace countersign::cases::fields
