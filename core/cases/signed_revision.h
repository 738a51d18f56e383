#pragma once

#include "core/cases/change.h"
#include "core/objects/signed.h"

namespace countersign::cases {

/// A revision as the body of a signed object, for objects::verify().
struct SignedRevision : Revision
{
    static constexpr objects::ObjectType kType = objects::ObjectType::CaseRevision;
    static base::Result<SignedRevision> decodeBody(QByteArrayView body)
    {
        auto revision = decode(body);
        if (!revision)
            return failFrom(revision);
        return SignedRevision{std::move(*revision)};
    }
};
using VerifiedRevision = objects::Verified<SignedRevision>;

} // namespace countersign::cases
