#pragma once

#include "core/store/case_store.h"

namespace countersign::store {

/// Column `state` of a revision. The numbers are stored.
enum CaseRevisionState { kReady = 0, kSent = 1, kUnsignedState = 2 };

/// A revision as it was read.
struct CaseStore::Row
{
    qint64 id = 0;
    int state = 0;
    QByteArray object;
    QByteArray bytes;

    [[nodiscard]] base::Result<cases::Revision> revision() const
    {
        if (state == kUnsignedState)
            return cases::Revision::decode(bytes);
        const auto signedObject = objects::Signed::decode(bytes);
        if (!signedObject)
            return base::failFrom(signedObject);
        return cases::Revision::decode(signedObject->body());
    }
};

/// What a revision changes.
[[nodiscard]] QSet<EntityId> entitiesOf(const cases::Changes &changes);

} // namespace countersign::store
