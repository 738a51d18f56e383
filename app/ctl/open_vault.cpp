#include "app/ctl/open_vault.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;

base::Result<store::Vault> openVault(const Invocation &invocation)
{
    if (!invocation.has(u"vault"_s))
        return base::fail(base::ErrorCode::UsageWrong, u"--vault DIR is missing"_s, {u"--vault DIR is missing"_s});
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase"_s);
    if (!passphrase)
        return failFrom(passphrase);
    auto vault = store::Vault::unlock(invocation.value(u"vault"_s), *passphrase, invocation.value(u"key-file"_s));
    if (!vault)
        return vault;
    const store::UnlockRemarks &remarks = vault->remarks();
    if (remarks.headerHealed)
        invocation.remark(u"One copy of the vault's header was damaged and is healed from its twin."_s);
    if (remarks.passphraseChangeUndone)
        invocation.remark(u"A change of passphrase was cut short: the earlier passphrase stands."_s);
    if (remarks.schema.kind == database::MigrationOutcome::Kind::Upgraded)
        invocation.remark(u"The vault's schema was upgraded from %1 to %2."_s.arg(remarks.schema.from).arg(remarks.schema.to));
    if (remarks.reserveReleased)
        invocation.remark(u"The disk is full. The vault's reserve was given back, so that work can be saved; make room now."_s);
    return vault;
}

} // namespace countersign::ctl
