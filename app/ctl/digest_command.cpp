#include "app/ctl/command_table.h"
#include "app/ctl/open_vault.h"
#include "core/store/alert_store.h"

#include <QJsonObject>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

int digest(Invocation &invocation)
{
    const auto vault = openVault(invocation);
    if (!vault)
        return invocation.fail(vault.error());
    auto database = vault->openConnection({.readOnly = true});
    if (!database)
        return invocation.fail(database.error());
    store::AlertStore alertStore(*database, store::NumberHash(vault->indexHashKey()));
    const auto count = alertStore.count();
    if (!count)
        return invocation.fail(count.error());
    const auto found = alertStore.logicalDigest();
    if (!found)
        return invocation.fail(found.error());
    invocation.answer(u"%1  %2 alerts"_s.arg(found->hex()).arg(*count), {{u"digest"_s, found->hex()}, {u"alerts"_s, *count}});
    return Done;
}

} // namespace

QList<Command> digestCommands()
{
    return {{u"vault digest"_s, {}, u"fingerprint of the alerts a vault holds"_s,
             u"Computed anew from every stored record: two vaults with the same digest hold the same feeds at the same "
             "sequence, whatever was interrupted on the way."_s,
             vaultOptions(), digest}};
}

} // namespace countersign::ctl
