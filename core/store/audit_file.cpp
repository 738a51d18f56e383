#include "core/store/audit_file.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/objects/fields.h"
#include "core/platform/durable_file.h"
#include "core/store/audit_deposits.h"
#include "core/store/audit_reader.h"
#include "core/store/native_statement.h"
#include "core/store/one_state.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using objects::AuditCheckpoint;

constexpr auto fieldsOf(const AuditFileHead *)
{
    return std::make_tuple(&AuditFileHead::desk, &AuditFileHead::device, &AuditFileHead::key, &AuditFileHead::person,
                           &AuditFileHead::made, &AuditFileHead::withDetails);
}
constexpr auto fieldsOf(const AuditFileEntry *)
{
    return std::make_tuple(&AuditFileEntry::sequence, &AuditFileEntry::at, &AuditFileEntry::monotonic, &AuditFileEntry::actor,
                           &AuditFileEntry::device, &AuditFileEntry::action, &AuditFileEntry::object, &AuditFileEntry::result,
                           &AuditFileEntry::commitment, &AuditFileEntry::hash, &AuditFileEntry::salt, &AuditFileEntry::details);
}
constexpr auto fieldsOf(const AuditFileEnd *)
{
    return std::make_tuple(&AuditFileEnd::checkpoints, &AuditFileEnd::contents, &AuditFileEnd::signature);
}

namespace {

constexpr QByteArrayView kMagic("countersign-audit/1\n");
constexpr QByteArrayView kSignatureContext("countersign-audit-file/1\0", 25);
constexpr quint32 kMostPiece = 16U << 20;
constexpr qint64 kTellEvery = 1 << 13;
constexpr char kEntries[] =
    "SELECT e.sequence, e.at, e.monotonic, e.actor, e.device, e.action, e.object, e.result, e.commitment, e.hash, d.salt, d.details "
    "FROM audit_entry e LEFT JOIN audit_detail d ON d.sequence = e.sequence ORDER BY e.sequence";

QByteArray signedPart(const base::Digest &contents)
{
    return kSignatureContext.toByteArray() + contents.toBytes();
}

/// Writes pieces beside the wanted name and hashes them; renamed when all is there.
class PieceWriter
{
public:
    explicit PieceWriter(QString path) : m_path(std::move(path)), m_file(m_path + u".part"_s) {}
    ~PieceWriter()
    {
        if (!m_done)
            m_file.remove();
    }
    PieceWriter(const PieceWriter &) = delete;
    PieceWriter &operator=(const PieceWriter &) = delete;

    base::Status open()
    {
        QFile::remove(m_file.fileName());
        if (const auto made = platform::createPrivateFile(m_file.fileName()); !made)
            return made;
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        return put(kMagic);
    }
    base::Status piece(const QByteArray &bytes)
    {
        const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
        if (const auto head = put(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length)); !head)
            return head;
        return put(bytes);
    }
    /// Of everything so far; what follows is the piece that states it.
    base::Digest contents()
    {
        m_hashing = false;
        return m_hash.result();
    }
    base::Status finish()
    {
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return failed();
        if (const auto synced = platform::syncFile(m_file.fileName()); !synced)
            return synced;
        m_done = true;
        return platform::renameDurably(m_file.fileName(), m_path);
    }

private:
    base::Status put(QByteArrayView bytes)
    {
        if (m_hashing)
            m_hash.add(bytes);
        return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? base::Status() : failed();
    }
    [[nodiscard]] base::Status failed() const
    {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, m_file.errorString(), {m_path});
    }

    QString m_path;
    QFile m_file;
    crypto::Sha256 m_hash;
    bool m_hashing = true;
    bool m_done = false;
};

AuditFileEntry entryOf(const NativeStatement &row, bool withDetails)
{
    const auto text = [&row](int column) { return QString::fromUtf8(row.bytes(column)); };
    AuditFileEntry entry;
    entry.sequence = static_cast<std::uint64_t>(row.integer(0));
    entry.at = base::fromMillis(row.integer(1));
    entry.monotonic = static_cast<std::uint64_t>(row.integer(2));
    entry.actor = text(3);
    entry.device = row.bytes(4).toByteArray();
    entry.action = text(5);
    entry.object = text(6);
    entry.result = text(7);
    entry.commitment = row.bytes(8).toByteArray();
    entry.hash = row.bytes(9).toByteArray();
    if (withDetails) {
        entry.salt = row.bytes(10).toByteArray();
        entry.details = row.bytes(11).toByteArray();
    }
    return entry;
}

base::Result<qint64> writeEntries(database::Database &database, PieceWriter &writer, bool withDetails, const AuditProgress &progress,
                                  const std::stop_token &stop)
{
    const auto total = AuditReader(database).count();
    if (!total)
        return failFrom(total);
    auto read = NativeStatement::prepare(database, kEntries);
    if (!read)
        return failFrom(read);
    qint64 written = 0;
    for (;;) {
        const auto more = read->step();
        if (!more)
            return failFrom(more);
        if (!*more)
            return written;
        if (const auto put = writer.piece(objects::encodeFields(entryOf(*read, withDetails))); !put)
            return failFrom(put);
        if (++written % kTellEvery != 0)
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (progress)
            progress(written, *total);
    }
}

/// Reads pieces one after the other and hashes what it read.
class PieceReader
{
public:
    explicit PieceReader(const QString &path) : m_file(path) {}

    base::Status open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, m_file.errorString(), {m_file.fileName()});
        QByteArray magic = m_file.read(kMagic.size());
        if (magic != kMagic)
            return notUnderstood();
        m_hash.add(magic);
        return {};
    }
    /// Empty at the end of the file.
    base::Result<QByteArray> next()
    {
        addLast();
        ++m_number;
        quint32 length = 0;
        const qint64 got = m_file.read(reinterpret_cast<char *>(&length), sizeof length);
        if (got == 0)
            return QByteArray();
        const quint32 bytes = qFromBigEndian(length);
        if (got != sizeof length || bytes == 0 || bytes > kMostPiece)
            return notUnderstood();
        m_last = m_file.read(bytes);
        if (m_last.size() != static_cast<qsizetype>(bytes))
            return notUnderstood();
        m_lastLength = length;
        return m_last;
    }
    /// Over everything before the last piece.
    base::Digest contentsBefore() { return m_hash.result(); }
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] bool atEnd() const { return m_file.atEnd(); }
    [[nodiscard]] tl::unexpected<base::Error> notUnderstood() const
    {
        return fail(ErrorCode::FileNotUnderstood, u"audit copy"_s, {m_file.fileName(), QString::number(m_number)});
    }

private:
    void addLast()
    {
        if (m_last.isEmpty())
            return;
        m_hash.add(QByteArrayView(reinterpret_cast<const char *>(&m_lastLength), sizeof m_lastLength));
        m_hash.add(m_last);
        m_last.clear();
    }

    QFile m_file;
    crypto::Sha256 m_hash;
    QByteArray m_last;
    quint32 m_lastLength = 0;
    qint64 m_number = 0;
};

/// Hashes of the entries that checkpoints name, kept while the entries pass by.
class CheckpointCheck
{
public:
    explicit CheckpointCheck(const AuditFileHead &head) : m_head(head) {}

    /// An entry that follows the one numbered `before`.
    void note(const AuditFileEntry &entry, std::uint64_t before)
    {
        m_hashes.insert(entry.sequence, entry.hash);
        if (entry.sequence > before + 1)
            m_gaps.append({before, entry.sequence});
    }
    void check(const QList<QByteArray> &checkpoints, AuditFileReport &report) const
    {
        for (const QByteArray &bytes : checkpoints) {
            const auto object = objects::Signed::decode(bytes);
            const auto verified = object ? objects::verify<AuditCheckpoint>(*object, {m_head.key}) : failFrom(object);
            const bool ours = verified && verified->value().device == m_head.device && verified->value().desk == m_head.desk;
            if (!ours) {
                differs(report, verified ? verified->value().sequence : report.finding.good.sequence);
                continue;
            }
            const AuditCheckpoint &checkpoint = verified->value();
            const auto hash = m_hashes.constFind(checkpoint.sequence);
            if (hash == m_hashes.constEnd() && wasLeftOut(checkpoint.sequence))
                ++report.lostInRestore;
            else if (hash == m_hashes.constEnd() || *hash != checkpoint.hash.view())
                differs(report, checkpoint.sequence);
            else {
                ++report.checkpoints;
                report.lastCheckpoint = std::max(report.lastCheckpoint, checkpoint.sequence);
            }
        }
    }

private:
    static void differs(AuditFileReport &report, std::uint64_t sequence)
    {
        if (report.differsAt == 0)
            report.differsAt = std::max<std::uint64_t>(sequence, 1);
    }
    [[nodiscard]] bool wasLeftOut(std::uint64_t sequence) const
    {
        return std::any_of(m_gaps.begin(), m_gaps.end(), [sequence](const auto &gap) { return sequence > gap.first && sequence < gap.second; });
    }

    const AuditFileHead &m_head;
    QHash<std::uint64_t, QByteArray> m_hashes;
    QList<std::pair<std::uint64_t, std::uint64_t>> m_gaps; ///< what restores left out, without its ends
};

AuditFields viewsOf(const AuditFileEntry &entry, QByteArray (&texts)[4])
{
    texts[0] = entry.actor.toUtf8();
    texts[1] = entry.action.toUtf8();
    texts[2] = entry.object.toUtf8();
    texts[3] = entry.result.toUtf8();
    return {static_cast<std::int64_t>(entry.sequence),
            base::toMillis(entry.at),
            static_cast<std::int64_t>(entry.monotonic),
            texts[0],
            entry.device,
            texts[1],
            texts[2],
            texts[3],
            entry.commitment};
}

} // namespace

base::Result<qint64> writeAuditFile(database::Database &database, const AuditExport &wanted, const QString &path,
                                    const AuditProgress &progress, const std::stop_token &stop)
{
    if (!wanted.key)
        return fail(ErrorCode::NotEnrolled, u"no device key to sign the copy with"_s);
    const auto state = OneState::begin(database);
    if (!state)
        return failFrom(state);
    const auto head = AuditChain::head(database);
    if (!head)
        return failFrom(head);
    auto checkpoints = AuditDeposits(database).bytesOf(wanted.device);
    if (!checkpoints)
        return failFrom(checkpoints);
    checkpoints->append(
        AuditDeposits::makeCheckpoint(*head, wanted.desk, wanted.device, wanted.incarnation, wanted.at, *wanted.key).bytes());

    PieceWriter writer(path);
    if (const auto opened = writer.open(); !opened)
        return failFrom(opened);
    const AuditFileHead first{wanted.desk, wanted.device, wanted.key->publicKey(), wanted.person, wanted.at, wanted.withDetails};
    if (const auto put = writer.piece(objects::encodeFields(first)); !put)
        return failFrom(put);
    const auto written = writeEntries(database, writer, wanted.withDetails, progress, stop);
    if (!written)
        return written;
    AuditFileEnd end{*checkpoints, writer.contents(), {}};
    end.signature = wanted.key->sign(signedPart(end.contents));
    if (const auto put = writer.piece(objects::encodeFields(end)); !put)
        return failFrom(put);
    if (const auto done = writer.finish(); !done)
        return failFrom(done);
    return written;
}

base::Result<AuditFileReport> verifyAuditFile(const QString &path, const AuditProgress &progress, const std::stop_token &stop,
                                              const std::function<void(const AuditFileEntry &)> &each)
{
    PieceReader reader(path);
    if (const auto opened = reader.open(); !opened)
        return failFrom(opened);
    const auto first = reader.next();
    if (!first)
        return failFrom(first);
    auto head = objects::decodeFields<AuditFileHead>(*first, objects::Extra::Refuse);
    if (!head)
        return reader.notUnderstood();
    AuditFileReport report;
    report.head = std::move(*head);
    CheckpointCheck checkpoints(report.head);
    AuditWalk walk;
    QByteArray texts[4];
    for (qint64 entries = 0;; ++entries) {
        const auto piece = reader.next();
        if (!piece)
            return failFrom(piece);
        if (piece->isEmpty())
            break; // cut off: no end
        if (const auto end = objects::decodeFields<AuditFileEnd>(*piece, objects::Extra::Refuse)) {
            const base::Digest contents = reader.contentsBefore();
            report.isComplete = reader.atEnd() && contents == end->contents
                && crypto::verifySignature(report.head.key, signedPart(contents), end->signature);
            report.finding.good = walk.good();
            checkpoints.check(end->checkpoints, report);
            break;
        }
        const auto entry = objects::decodeFields<AuditFileEntry>(*piece, objects::Extra::Refuse);
        if (!entry)
            return reader.notUnderstood();
        if (!report.finding.isWhole())
            continue; // goes on for the end alone
        const AuditDetailFields details{!entry->salt.isEmpty(), entry->salt, entry->details};
        const std::uint64_t before = walk.good().sequence;
        const QString fault = walk.take(viewsOf(*entry, texts), entry->hash, details);
        if (!fault.isEmpty()) {
            report.finding.faultAt = static_cast<std::int64_t>(entry->sequence);
            report.finding.fault = fault;
            continue;
        }
        checkpoints.note(*entry, before);
        if (each)
            each(*entry);
        if (entries % kTellEvery == 0) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            if (progress)
                progress(reader.position(), reader.size());
        }
    }
    report.finding.good = walk.good();
    report.finding.goodAt = walk.goodAt();
    report.finding.leftOut = walk.leftOut();
    return report;
}

} // namespace countersign::store
