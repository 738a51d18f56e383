#include "core/agreements/agreement_fields.h"

namespace countersign::agreements {

using namespace Qt::StringLiterals;

QByteArray Agreement::encode() const
{
    return objects::encodeFields(*this);
}

base::Result<Agreement> Agreement::decode(QByteArrayView bytes)
{
    auto agreement = objects::decodeFields<Agreement>(bytes, objects::Extra::Allow);
    if (!agreement)
        return agreement;
    if (!objects::rises(agreement->text, [](const Section &s) { return s.number; }))
        return base::fail(base::ErrorCode::NotCanonical, u"sections of an agreement"_s);
    return agreement;
}

} // namespace countersign::agreements
