#pragma once

#include "core/base/result.h"
#include "core/objects/signed.h"

#include <QByteArray>

/// Reading back what was verified before it was stored. Private to this room.
namespace countersign::store {

/// The body of a Signed object of ours or one that was verified when it came.
template<typename Letter>
[[nodiscard]] base::Result<Letter> bodyOf(const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    return Letter::decodeBody(object->body());
}

} // namespace countersign::store
