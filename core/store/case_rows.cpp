#include "core/store/case_rows.h"

#include "core/cases/edits.h"
#include "core/cases/fields.h"
#include "core/cases/mentions.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/search_store.h"

#include <algorithm>

namespace countersign::store {

using cases::CaseFile;
using cases::CaseState;
using database::Statement;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPut(
    "INSERT OR REPLACE INTO case_row(case_id, reference, title, folded, status, marking, assignees, watchers, notes, open_tasks, "
    "items, attachments, conflicts, ungraded, next_due, created_at, changed_at, binned_at, merged_into) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kList(
    "SELECT case_id, reference, title, folded, status, marking, assignees, watchers, notes, open_tasks, items, attachments, "
    "conflicts, ungraded, next_due, created_at, changed_at, binned_at, merged_into, "
    "EXISTS(SELECT 1 FROM case_draft WHERE case_draft.case_id = case_row.case_id) FROM case_row");
constexpr QLatin1StringView kDropReferences("DELETE FROM case_reference WHERE case_id = ?");
constexpr QLatin1StringView kAddReference("INSERT OR IGNORE INTO case_reference(reference, case_id) VALUES(?, ?)");
constexpr QLatin1StringView kFind(
    "SELECT r.case_id, r.merged_into FROM case_reference AS f JOIN case_row AS r ON r.case_id = f.case_id "
    "WHERE f.reference = ? ORDER BY length(r.merged_into), r.created_at, r.case_id LIMIT 1");
constexpr QLatin1StringView kLastReference(
    "SELECT max(CAST(substr(reference, ?) AS INTEGER)) FROM case_reference WHERE reference >= ? AND reference < ?");
constexpr QLatin1StringView kNamesakes("SELECT case_id FROM case_row WHERE upper(reference) = ? ORDER BY created_at, case_id");
constexpr QLatin1StringView kDropBacklinks("DELETE FROM case_backlink WHERE case_id = ? AND entity = ?");
constexpr QLatin1StringView kAddBacklink(
    "INSERT OR IGNORE INTO case_backlink(target, case_id, entity, note, extract) VALUES(?, ?, ?, ?, ?)");
constexpr QLatin1StringView kBacklinks(
    "SELECT b.case_id, b.note, b.entity, r.reference, r.title, b.extract FROM case_backlink AS b "
    "JOIN case_row AS r ON r.case_id = b.case_id WHERE b.target = ? AND r.binned_at = 0 AND length(r.merged_into) = 0 "
    "ORDER BY r.changed_at DESC, b.entity LIMIT ?");

/// Characters around a mention.
constexpr qsizetype kAround = 60;

QString folded(const CaseFile &file)
{
    QStringList words{file.reference, file.title};
    words += file.earlierReferences;
    return words.join(u'\n').toCaseFolded();
}

QString idsOf(const QList<cases::Person> &persons)
{
    QStringList ids;
    for (const cases::Person &person : persons)
        ids.append(person.user.hex());
    return ids.join(u'\n');
}

QList<base::UserId> idsFrom(const QString &text)
{
    QList<base::UserId> ids;
    for (const QString &hex : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto id = base::UserId::fromHex(hex))
            ids.append(*id);
    }
    return ids;
}

int ungradedOf(const CaseFile &file)
{
    int count = 0;
    for (const cases::Note &note : file.notes) {
        count += static_cast<int>(std::count_if(note.paragraphs.begin(), note.paragraphs.end(), [](const cases::Paragraph &one) {
            return !one.grading && !one.text.isEmpty() && !one.text.startsWith(u'#');
        }));
    }
    return count;
}

QString nextDue(const CaseFile &file)
{
    QDate next;
    for (const cases::Task &task : file.tasks) {
        if (!task.done && task.dueOn.isValid() && (!next.isValid() || task.dueOn < next))
            next = task.dueOn;
    }
    return next.toString(Qt::ISODate);
}

qint64 binnedAt(const CaseFile &file, const CaseState &state)
{
    if (!file.binned)
        return 0;
    const auto deleted = state.valuesAt({cases::entityOf(file.id), cases::Field::Deleted, {}});
    return deleted.isEmpty() ? 1 : std::max<qint64>(1, base::toMillis(deleted.last().at));
}

/// "…and gave **L898902C3** at the…": what stands around a mention, cut at words.
QString extractAt(const QString &text, qsizetype begin, qsizetype length)
{
    qsizetype from = std::max<qsizetype>(0, begin - kAround);
    qsizetype until = std::min(text.size(), begin + length + kAround);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space >= 0 && space < begin ? space + 1 : from;
    }
    if (until < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', until);
        until = space > begin + length ? space : until;
    }
    QString extract = text.mid(from, until - from).simplified();
    if (from > 0)
        extract.prepend(u'…');
    if (until < text.size())
        extract.append(u'…');
    return extract;
}

QString countText(qint64 number)
{
    return QString::number(number).rightJustified(3, u'0');
}

} // namespace

base::Status CaseRows::renew(const CaseState &state, const QSet<EntityId> &touched)
{
    const CaseFile file = state.file();
    if (const auto written = writeRow(file, state); !written)
        return written;
    if (const auto written = writeReferences(file); !written)
        return written;
    if (const auto written = writeBacklinks(file, touched); !written)
        return written;
    QHash<EntityId, QString> texts;
    for (const cases::Attachment &attachment : file.attachments) {
        for (const auto &version : state.valuesAt({attachment.id, cases::Field::FileText, {}}))
            texts.insert(attachment.id, cases::fields::textOf(version.value));
    }
    return SearchStore(m_database).put(file, texts, touched);
}

base::Status CaseRows::writeRow(const CaseFile &file, const CaseState &state)
{
    const auto openTasks = std::count_if(file.tasks.begin(), file.tasks.end(), [](const cases::Task &task) { return !task.done; });
    auto put = Statement::prepare(m_database, kPut);
    if (!put)
        return failFrom(put);
    return put->bind(file.id.toBytes()).bind(file.reference).bind(file.title).bind(folded(file))
        .bind(static_cast<int>(file.status)).bind(cases::fields::marking(file.marking())).bind(idsOf(file.assignees))
        .bind(idsOf(file.watchers)).bind(file.notes.size()).bind(openTasks).bind(file.items.size()).bind(file.attachments.size())
        .bind(file.conflicts()).bind(ungradedOf(file)).bind(nextDue(file)).bind(base::toMillis(file.createdAt))
        .bind(base::toMillis(file.changedAt)).bind(binnedAt(file, state))
        .bind(file.mergedInto.isNull() ? QByteArray() : file.mergedInto.toBytes()).run();
}

base::Status CaseRows::writeReferences(const CaseFile &file)
{
    auto drop = Statement::prepare(m_database, kDropReferences);
    if (!drop)
        return failFrom(drop);
    if (const auto run = drop->bind(file.id.toBytes()).run(); !run)
        return run;
    auto add = Statement::prepare(m_database, kAddReference);
    if (!add)
        return failFrom(add);
    for (const QString &reference : QStringList(file.reference) + file.earlierReferences) {
        if (reference.isEmpty())
            continue;
        if (const auto run = add->bind(reference.simplified().toUpper()).bind(file.id.toBytes()).run(); !run)
            return run;
    }
    return {};
}

base::Status CaseRows::writeBacklinks(const CaseFile &file, const QSet<EntityId> &touched)
{
    auto drop = Statement::prepare(m_database, kDropBacklinks);
    if (!drop)
        return failFrom(drop);
    for (const EntityId &entity : touched) {
        if (const auto run = drop->bind(file.id.toBytes()).bind(entity.toBytes()).run(); !run)
            return run;
    }
    auto add = Statement::prepare(m_database, kAddBacklink);
    if (!add)
        return failFrom(add);
    const auto keep = [&](const QString &target, const EntityId &entity, const QByteArray &note, const QString &extract) {
        return add->bind(target).bind(file.id.toBytes()).bind(entity.toBytes()).bind(note).bind(extract).run();
    };
    for (const cases::Note &note : file.notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            if (!touched.contains(paragraph.id))
                continue;
            for (const cases::Mention &mention : cases::mentionsIn(paragraph.text)) {
                const QString extract = extractAt(paragraph.text, mention.begin, mention.length);
                if (const auto kept = keep(mention.key, paragraph.id, note.id.toBytes(), extract); !kept)
                    return kept;
            }
        }
    }
    for (const cases::Item &item : file.items) {
        if (item.target.isEmpty() || !touched.contains(item.id))
            continue;
        if (const auto kept = keep(item.target, item.id, {}, item.title); !kept)
            return kept;
    }
    return {};
}

base::Result<QList<CaseListing>> CaseRows::list()
{
    auto read = Statement::prepare(m_database, kList);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<CaseListing> rows;
    for (;;) {
        const auto next = read->next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return rows;
        CaseListing row;
        row.id = CaseId::fromBytes(read->bytes(0)).value_or(CaseId{});
        row.reference = read->text(1);
        row.title = read->text(2);
        row.folded = read->text(3);
        row.status = static_cast<cases::CaseStatus>(read->integer(4));
        row.marking = cases::fields::markingOf(read->bytes(5)).value_or(markings::Marking{});
        row.assignees = idsFrom(read->text(6));
        row.watchers = idsFrom(read->text(7));
        int *const counts[] = {&row.notes, &row.openTasks, &row.items, &row.attachments, &row.conflicts, &row.ungraded};
        for (int i = 0; i < 6; ++i)
            *counts[i] = static_cast<int>(read->integer(8 + i));
        row.nextDue = QDate::fromString(read->text(14), Qt::ISODate);
        row.createdAt = base::fromMillis(read->integer(15));
        row.changedAt = base::fromMillis(read->integer(16));
        if (const qint64 binned = read->integer(17); binned != 0)
            row.binnedAt = base::fromMillis(binned);
        row.mergedInto = CaseId::fromBytes(read->bytes(18)).value_or(CaseId{});
        row.draft = read->integer(19) != 0;
        rows.append(std::move(row));
    }
}

base::Result<std::optional<CaseId>> CaseRows::find(const QString &reference)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(reference.simplified().toUpper()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<CaseId>();
    const auto own = CaseId::fromBytes(read->bytes(0));
    const auto merged = CaseId::fromBytes(read->bytes(1));
    read->finish();
    return merged ? merged : own;
}

base::Result<QString> CaseRows::nextReference(const QString &prefix)
{
    auto read = Statement::prepare(m_database, kLastReference);
    if (!read)
        return failFrom(read);
    const QString upper = prefix.toUpper();
    const auto row = read->bind(upper.size() + 1).bind(upper).bind(upper + u':').runForRow(); // ':' follows '9'
    if (!row)
        return failFrom(row);
    const qint64 last = *row ? read->integer(0) : 0;
    read->finish();
    return prefix + countText(last + 1);
}

base::Result<QList<CaseId>> CaseRows::namesakes(const QString &reference)
{
    auto read = Statement::prepare(m_database, kNamesakes);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(reference.toUpper()).run(); !run)
        return failFrom(run);
    QList<CaseId> found;
    for (;;) {
        const auto next = read->next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        found.append(CaseId::fromBytes(read->bytes(0)).value_or(CaseId{}));
    }
}

base::Result<QList<CaseBacklink>> CaseRows::backlinks(const QString &target, int most)
{
    auto read = Statement::prepare(m_database, kBacklinks);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(target).bind(most).run(); !run)
        return failFrom(run);
    QList<CaseBacklink> found;
    for (;;) {
        const auto next = read->next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        found.append({CaseId::fromBytes(read->bytes(0)).value_or(CaseId{}), EntityId::fromBytes(read->bytes(1)).value_or(EntityId{}),
                      EntityId::fromBytes(read->bytes(2)).value_or(EntityId{}), read->text(3), read->text(4), read->text(5)});
    }
}

} // namespace countersign::store
