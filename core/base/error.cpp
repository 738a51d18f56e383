#include "core/base/error.h"

namespace countersign::base {

QString codeText(ErrorCode code)
{
    return QStringLiteral("CS-%1").arg(static_cast<int>(code));
}

} // namespace countersign::base
