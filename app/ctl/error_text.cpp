#include "app/ctl/error_text.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;

QString errorText(const base::Error &error)
{
    const QString arguments = error.args.isEmpty() ? QString() : u" ["_s + error.args.join(u", "_s) + u']';
    return error.detail + arguments + u" ("_s + base::codeText(error.code) + u')';
}

} // namespace countersign::ctl
