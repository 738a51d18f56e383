#include "core/store/pending_rows.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <QVariant>

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kAll("SELECT id, kind, record_kind, object, number, record, signed_by_user, at, sealed_in "
                                 "FROM pending_operation WHERE ? IS NULL ORDER BY id");
constexpr QLatin1StringView kByNumber("SELECT id, kind, record_kind, object, number, record, signed_by_user, at, sealed_in "
                                      "FROM pending_operation WHERE number = ? ORDER BY id");
constexpr QLatin1StringView kBySkeleton("SELECT id, kind, record_kind, object, number, record, signed_by_user, at, sealed_in "
                                        "FROM pending_operation WHERE skeleton = ? ORDER BY id");
constexpr QLatin1StringView kByObject("SELECT id, kind, record_kind, object, number, record, signed_by_user, at, sealed_in "
                                      "FROM pending_operation WHERE object = ? ORDER BY id");
constexpr QLatin1StringView kById("SELECT id, kind, record_kind, object, number, record, signed_by_user, at, sealed_in "
                                  "FROM pending_operation WHERE id = ?");

} // namespace

base::Result<QList<PendingRow>> PendingRows::all()
{
    return read(kAll, QVariant());
}

base::Result<QList<PendingRow>> PendingRows::byNumber(QByteArrayView normal)
{
    return read(kByNumber, normal.toByteArray());
}

base::Result<QList<PendingRow>> PendingRows::bySkeleton(QByteArrayView skeleton)
{
    return read(kBySkeleton, skeleton.toByteArray());
}

base::Result<QList<PendingRow>> PendingRows::byObject(const base::AlertId &object)
{
    return read(kByObject, object.toBytes());
}

base::Result<std::optional<PendingRow>> PendingRows::find(qint64 id)
{
    const auto rows = read(kById, id);
    if (!rows)
        return failFrom(rows);
    return rows->isEmpty() ? std::optional<PendingRow>() : std::optional(rows->first());
}

base::Result<QList<PendingRow>> PendingRows::read(QLatin1StringView sql, const QVariant &key)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return failFrom(statement);
    if (key.isNull())
        statement->bindNull();
    else if (key.typeId() == QMetaType::QByteArray)
        statement->bind(key.toByteArray());
    else
        statement->bind(key.toLongLong());
    if (const auto run = statement->run(); !run)
        return failFrom(run);
    QList<PendingRow> rows;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return rows;
        PendingRow pending;
        pending.operation.id = statement->integer(0);
        pending.operation.kind = static_cast<objects::OperationKind>(statement->integer(1));
        pending.recordKind = static_cast<alerts::RecordKind>(statement->integer(2));
        pending.object = base::AlertId::fromBytes(statement->bytes(3)).value_or(base::AlertId{});
        pending.number = statement->bytes(4);
        pending.operation.record = statement->bytes(5);
        pending.operation.signedBytes = statement->bytes(6);
        pending.operation.at = base::fromMillis(statement->integer(7));
        pending.operation.sealed = statement->integer(8) != 0;
        rows.append(pending);
    }
}

} // namespace countersign::store
