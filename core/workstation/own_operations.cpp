#include "core/workstation/own_operations.h"

#include "core/database/transaction.h"
#include "core/objects/cbor.h"
#include "core/objects/signed.h"

namespace countersign::workstation {

store::PendingOperation signedOperation(const sync::DeskIdentity &identity, objects::OperationKind kind,
                                        const QByteArray &record, base::Instant now)
{
    objects::cbor::Writer body;
    body.array(2);
    body.unsignedInt(static_cast<std::uint64_t>(kind));
    body.raw(record);
    store::PendingOperation operation;
    operation.kind = kind;
    operation.record = record;
    operation.signedBytes =
        objects::Signed::make(objects::ObjectType::Operation, body.take(), {identity.userKey.get()}).bytes();
    operation.at = now;
    return operation;
}

base::Status enterOperations(sync::Stores &stores, const base::CountryCode &desk,
                             const QList<store::PendingOperation> &operations, const store::AuditEntry &entry,
                             const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    store::PublishStore publishing(stores.database(), stores.hash());
    if (const auto entered = publishing.enter(desk, operations); !entered)
        return entered;
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

base::Status requireEnrolled(const SessionCore &core)
{
    if (!core.identity() || !core.identity()->isEnrolled())
        return base::fail(base::ErrorCode::NotEnrolled);
    return {};
}

} // namespace countersign::workstation
