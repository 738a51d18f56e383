#include "core/store/name_index_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/names/reading.h"
#include "core/store/native_statement.h"
#include "core/store/one_state.h"
#include "core/store/pending_rows.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using names::PersonHandle;

namespace {

constexpr const char *kListedRows = "SELECT id, record FROM listed_person ORDER BY id";
constexpr const char *kPendingRows = "SELECT id, record FROM pending_operation WHERE record_kind = 2 AND kind = 1 ORDER BY id";
constexpr const char *kListedRow = "SELECT record FROM listed_person WHERE id = ?";
constexpr const char *kPendingRow = "SELECT record FROM pending_operation WHERE id = ? AND record_kind = 2 AND kind = 1";
constexpr const char *kPieces = "SELECT bytes FROM name_index_piece ORDER BY id";
constexpr QLatin1StringView kLastChange("SELECT seq FROM sqlite_sequence WHERE name = 'name_change'");
constexpr QLatin1StringView kCut("SELECT changes FROM name_index");
constexpr QLatin1StringView kChanges("SELECT id, person FROM name_change WHERE id > ? ORDER BY id LIMIT ?");
constexpr QLatin1StringView kDeskLines("SELECT value FROM setting WHERE name = ?");
constexpr QLatin1StringView kDropPieces("DELETE FROM name_index_piece");
constexpr QLatin1StringView kKeepPiece("INSERT INTO name_index_piece(id, bytes) VALUES(?, ?)");
constexpr QLatin1StringView kKeepState("UPDATE name_index SET changes = ?");
constexpr QLatin1StringView kDropChanges("DELETE FROM name_change WHERE id <= ?");

/// Changes after which saving is worth a second of writing: this many, and this share of all.
constexpr qint64 kFewChanges = 2000;
constexpr qint64 kChangedShare = 10;
constexpr qint64 kStopStep = 1000;
constexpr int kListVersion = 1;

base::Result<qint64> oneNumber(database::Database &database, QLatin1StringView sql)
{
    auto read = Statement::prepare(database, sql);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 value = *row ? read->integer(0) : 0;
    read->finish();
    return value;
}

std::uint16_t groupFor(HeldNames &held, const alerts::Listing &listing)
{
    const QByteArray key = (listing.list + QChar(0) + listing.authority + QChar(0) + listing.edition).toUtf8();
    const auto known = held.groupOf.constFind(key);
    if (known != held.groupOf.constEnd())
        return *known;
    // A vault holds a few lists; should it ever hold more, the last group stands for the rest.
    if (held.lists.size() > 0xFFFE)
        return 0xFFFF;
    const auto group = static_cast<std::uint16_t>(held.lists.size());
    held.lists.append({listing.list, listing.authority, listing.edition, {}, {}});
    held.groupOf.insert(key, group);
    return group;
}

base::Status enter(HeldNames &held, PersonHandle handle, QByteArrayView record)
{
    const auto person = alerts::decodeListedPerson(record);
    if (!person)
        return failFrom(person);
    QList<names::IndexedName> indexed;
    indexed.reserve(person->names.size());
    for (int i = 0; i < person->names.size(); ++i)
        indexed.append({i, names::readingsOf(person->names[i].text, person->names[i].language)});
    held.index->put(handle, groupFor(held, person->listing), indexed);
    return {};
}

QByteArray listsPiece(const HeldNames &held)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kListVersion << static_cast<int>(held.lists.size());
    for (const alerts::Listing &list : held.lists)
        out << list.list << list.authority << list.edition;
    return bytes;
}

bool readLists(HeldNames &held, const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    int version = 0, count = 0;
    in >> version >> count;
    if (version != kListVersion || count < 0)
        return false;
    for (int i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        alerts::Listing list;
        in >> list.list >> list.authority >> list.edition;
        groupFor(held, list);
    }
    return in.status() == QDataStream::Ok && held.lists.size() == count;
}

} // namespace

base::Result<qint64> NameIndexStore::lastChange()
{
    return oneNumber(m_database, kLastChange);
}

base::Result<qint64> NameIndexStore::cutAt()
{
    return oneNumber(m_database, kCut);
}

base::Status NameIndexStore::readDeskLines(HeldNames &held)
{
    auto read = Statement::prepare(m_database, kDeskLines);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(QString(names::kSpellingsSetting)).runForRow();
    if (!row)
        return failFrom(row);
    const QString lines = *row ? read->text(0) : QString();
    read->finish();
    if (held.families && lines == held.deskLines)
        return {};
    held.deskLines = lines;
    const auto families = std::make_shared<const names::SpellingFamilies>(names::SpellingFamilies::withDeskLines(lines));
    if (held.index)
        held.index->setFamilies(*families);
    held.families = families;
    return {};
}

base::Result<std::unique_ptr<HeldNames>> NameIndexStore::load(std::stop_token stop)
{
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    auto held = std::make_unique<HeldNames>();
    if (const auto read = readDeskLines(*held); !read)
        return failFrom(read);
    const auto saved = loadSaved(*held);
    if (!saved)
        return failFrom(saved);
    if (!*saved) {
        if (const auto rows = loadRows(*held, std::move(stop)); !rows)
            return failFrom(rows);
    }
    return held;
}

base::Result<bool> NameIndexStore::loadSaved(HeldNames &held)
{
    const auto cut = cutAt();
    if (!cut)
        return failFrom(cut);
    auto pieces = NativeStatement::prepare(m_database, kPieces);
    if (!pieces)
        return failFrom(pieces);
    base::Status failed;
    const auto next = [&]() -> QByteArray {
        const auto row = failed ? pieces->step() : base::Result<bool>(false);
        if (!row)
            failed = failFrom(row);
        return row && *row ? pieces->bytes(0).toByteArray() : QByteArray();
    };
    const QByteArray lists = next();
    std::optional<names::NameIndex> index;
    if (!lists.isEmpty() && readLists(held, lists))
        index = names::NameIndex::load(*held.families, next);
    pieces->reset();
    if (!failed)
        return failFrom(failed);
    if (!index) {
        held.lists.clear();
        held.groupOf.clear();
        return false;
    }
    held.index = std::make_unique<names::NameIndex>(std::move(*index));
    held.changes = held.savedChanges = *cut;
    return true;
}

base::Status NameIndexStore::loadRows(HeldNames &held, std::stop_token stop)
{
    held.index = std::make_unique<names::NameIndex>(*held.families);
    // Read before the rows: what comes in meanwhile is read again.
    const auto last = lastChange();
    if (!last)
        return failFrom(last);
    for (const auto &[sql, isPending] : {std::pair{kListedRows, false}, std::pair{kPendingRows, true}}) {
        auto rows = NativeStatement::prepare(m_database, sql);
        if (!rows)
            return failFrom(rows);
        for (qint64 count = 1;; ++count) {
            const auto row = rows->step();
            if (!row)
                return failFrom(row);
            if (!*row)
                break;
            const qint64 id = rows->integer(0);
            if (const auto entered = enter(held, isPending ? pendingRow(id) : id, rows->bytes(1)); !entered)
                return entered;
            if (count % kStopStep == 0 && stop.stop_requested())
                return fail(ErrorCode::Cancelled);
        }
    }
    held.changes = *last;
    held.savedChanges = -1;
    return {};
}

base::Status NameIndexStore::readAgain(HeldNames &held, PersonHandle person)
{
    const bool isPending = isPendingRow(person);
    auto read = NativeStatement::prepare(m_database, isPending ? kPendingRow : kListedRow);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(1, isPending ? pendingOperation(person) : person).step();
    if (!row)
        return failFrom(row);
    if (*row)
        return enter(held, person, read->bytes(0));
    held.index->remove(person);
    return {};
}

base::Result<bool> NameIndexStore::isCurrent(const HeldNames &held)
{
    const auto last = lastChange();
    if (!last)
        return failFrom(last);
    return *last == held.changes;
}

base::Result<bool> NameIndexStore::follow(HeldNames &held, int most)
{
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    if (const auto read = readDeskLines(held); !read)
        return failFrom(read);
    const auto current = isCurrent(held);
    if (!current || *current)
        return current;
    const auto cut = cutAt();
    if (!cut)
        return failFrom(cut);
    if (held.changes < *cut) {
        // Another connection saved more than is known here, and the changes between are gone.
        auto anew = load();
        if (!anew)
            return failFrom(anew);
        held = std::move(**anew);
    }
    auto read = Statement::prepare(m_database, kChanges);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(held.changes).bind(most > 0 ? most : -1).run(); !run)
        return failFrom(run);
    QSet<PersonHandle> changed;
    qint64 last = held.changes;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        last = read->integer(0);
        changed.insert(read->integer(1));
    }
    for (const PersonHandle person : std::as_const(changed)) {
        if (const auto again = readAgain(held, person); !again)
            return failFrom(again);
    }
    if (most > 0 && last > held.changes) {
        held.changes = last;
        return isCurrent(held);
    }
    // Numbers that were drawn and rolled back leave no row.
    const auto newest = lastChange();
    if (!newest)
        return failFrom(newest);
    held.changes = std::max(last, *newest);
    return true;
}

bool NameIndexStore::isWorthSaving(const HeldNames &held)
{
    if (held.savedChanges < 0)
        return held.index->persons() > 0;
    const qint64 since = held.changes - held.savedChanges;
    return since >= kFewChanges && since * kChangedShare >= held.index->persons();
}

QList<QByteArray> NameIndexStore::pieces(const HeldNames &held)
{
    QList<QByteArray> made{listsPiece(held)};
    held.index->save([&made](const QByteArray &piece) { made.append(QByteArray(piece.constData(), piece.size())); });
    return made;
}

base::Status NameIndexStore::save(const QList<QByteArray> &pieces, qint64 changes)
{
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto cut = cutAt();
    if (!cut)
        return failFrom(cut);
    // Another connection saved a newer state meanwhile.
    if (*cut > changes)
        return {};
    auto drop = Statement::prepare(m_database, kDropPieces);
    if (!drop)
        return failFrom(drop);
    if (const auto run = drop->run(); !run)
        return run;
    auto keep = Statement::prepare(m_database, kKeepPiece);
    if (!keep)
        return failFrom(keep);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (const auto run = keep->bind(qint64{i}).bind(pieces[i]).run(); !run)
            return run;
    }
    for (const QLatin1StringView sql : {kKeepState, kDropChanges}) {
        auto change = Statement::prepare(m_database, sql);
        if (!change)
            return failFrom(change);
        if (const auto run = change->bind(changes).run(); !run)
            return run;
    }
    return transaction->commit();
}

} // namespace countersign::store
