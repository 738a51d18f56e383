#pragma once

#include "core/base/ids.h"

#include <QByteArray>

#include <cstdint>

/// What the seals of a received item are bound to, so that no letter or part is put in another's place. Private to
/// this room.
namespace countersign::store {

[[nodiscard]] inline QByteArray letterContext(const base::EnvelopeId &envelope)
{
    return QByteArray("countersign-mail/1") + '\0' + envelope.toBytes();
}
[[nodiscard]] inline QByteArray partContext(const base::EnvelopeId &envelope, const base::EntityId &attachment, std::uint32_t index)
{
    return letterContext(envelope) + attachment.toBytes() + QByteArray::number(index);
}

} // namespace countersign::store
