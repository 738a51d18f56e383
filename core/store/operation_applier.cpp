#include "core/store/operation_applier.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::RecordKind;
using base::ErrorCode;

base::Result<OperationApplier> OperationApplier::prepare(database::Database &database, const NumberHash &hash,
                                                         const base::CountryCode &owner)
{
    auto alertRows = AlertRows::prepare(database, hash);
    if (!alertRows)
        return failFrom(alertRows);
    auto persons = PersonRows::prepare(database);
    if (!persons)
        return failFrom(persons);
    auto changes = ChangeLog::prepare(database);
    if (!changes)
        return failFrom(changes);
    return OperationApplier(std::move(*alertRows), std::move(*persons), std::move(*changes), hash.clone(), owner);
}

base::Status OperationApplier::apply(const RowOrigin &origin, const objects::OperationView &operation,
                                     objects::BucketDigest &digest)
{
    const auto change = operation.kind == objects::OperationKind::Put ? put(origin, operation.record, digest)
                                                                      : withdraw(origin, operation.record, digest);
    if (!change)
        return failFrom(change);
    switch (*change) {
    case Change::None: ++m_summary.unchanged; break;
    case Change::Added: ++m_summary.added; break;
    case Change::Changed: ++m_summary.changed; break;
    case Change::Removed: ++m_summary.withdrawn; break;
    }
    return {};
}

base::Result<Change> OperationApplier::put(const RowOrigin &origin, QByteArrayView record, objects::BucketDigest &digest)
{
    const auto kind = alerts::recordKind(record);
    if (!kind)
        return failFrom(kind);
    if (*kind == RecordKind::Alert) {
        // The whole record, not only its key: a look-up must be able to show what it finds.
        if (const auto whole = alerts::decodeAlert(record); !whole)
            return failFrom(whole);
        const auto row = readRecordRow(m_hash, record);
        if (!row)
            return failFrom(row);
        if (const auto owned = alerts::checkOwnership(row->key, m_owner); !owned)
            return failFrom(owned);
        m_brought.add(*row);
        const auto change = m_alerts.put(origin, *row, record, digest);
        if (!change || *change == Change::None)
            return change;
        if (const auto noted = m_changes.alert(*row); !noted)
            return failFrom(noted);
        return change;
    }
    if (*kind == RecordKind::ListedPerson) {
        const auto person = alerts::decodeListedPerson(record);
        if (!person)
            return failFrom(person);
        if (person->owner != m_owner)
            return base::fail(ErrorCode::ForeignOwner, u"person under another desk's name"_s,
                              {person->owner.text(), m_owner.text()});
        const auto change = m_persons.put(origin, person->id, record, digest);
        if (!change || *change == Change::None)
            return change;
        if (const auto noted = m_changes.person(person->owner, person->id); !noted)
            return failFrom(noted);
        return change;
    }
    return base::fail(ErrorCode::WrongFieldType, u"a put without a record"_s);
}

base::Result<Change> OperationApplier::withdraw(const RowOrigin &origin, QByteArrayView record, objects::BucketDigest &digest)
{
    const auto withdrawal = alerts::decodeWithdrawal(record);
    if (!withdrawal)
        return failFrom(withdrawal);
    if (withdrawal->kind == alerts::Withdrawal::Kind::ListedPerson)
        return m_persons.withdraw(origin, withdrawal->id, digest);
    const auto number = NormalNumber::of(withdrawal->number.toUtf8());
    if (!number)
        return failFrom(number);
    return m_alerts.withdraw(origin, withdrawal->id, number->view(), digest);
}

} // namespace countersign::store
