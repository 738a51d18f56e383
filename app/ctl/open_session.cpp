#include "app/ctl/open_session.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;

base::Result<OpenSession> OpenSession::open(const Invocation &invocation)
{
    if (!invocation.has(u"vault"_s))
        return base::fail(base::ErrorCode::UsageWrong, u"--vault DIR is missing"_s, {u"--vault DIR is missing"_s});
    auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase"_s);
    if (!passphrase)
        return base::failFrom(passphrase);
    const QString vault = invocation.value(u"vault"_s);
    OpenSession opened;
    opened.m_workstation = std::make_unique<workstation::Workstation>(vault, std::make_shared<base::SystemClock>());
    opened.m_workstation->setAutomaticSync(false);
    opened.m_workstation->setIdleLock(std::chrono::minutes(0));
    const auto unlocked = runToEnd(opened.m_workstation->unlock(
        vault, std::make_shared<crypto::SecretBytes>(std::move(*passphrase)), invocation.value(u"key-file"_s)));
    if (!unlocked)
        return base::failFrom(unlocked);
    return opened;
}

} // namespace countersign::ctl
