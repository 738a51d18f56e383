#include "core/cases/attachment_text.h"
#include "core/cases/edits.h"
#include "core/cases/fields.h"
#include "core/cases/file_name.h"
#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/platform/durable_file.h"
#include "core/store/attachment_store.h"
#include "core/workstation/attachment_content.h"
#include "core/workstation/case_service.h"
#include "core/workstation/filed_binding.h"
#include "core/workstation/mail_seat.h"
#include "core/workstation/preview_process.h"
#include "core/workstation/worker.h"

#include <QFileInfo>

/// The part of the case service that keeps files. Content and revision are written together.
namespace countersign::workstation {

using base::ErrorCode;
using cases::Field;
using namespace Qt::StringLiterals;

namespace {

base::Result<ReadFile> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return base::fail(ErrorCode::FileUnreadable, {}, {path});
    if (info.size() > kMostAttachment)
        return base::fail(ErrorCode::AttachmentTooLarge, {}, {QString::number(kMostAttachment >> 20)});
    auto content = platform::readWhole(path, kMostAttachment);
    if (!content)
        return base::failFrom(content);
    return readContent(info.fileName(), std::move(*content));
}

/// The audit row stands before the content is handed out. `leaves`: where another desk released it, its contract is
/// asked first.
QCoro::Task<base::Result<QByteArray>> openAudited(CorePtr core, store::CaseShelfPtr shelf, CaseId id, EntityId attachment,
                                                  store::AuditEntry entry, bool leaves)
{
    const auto clock = core->clock();
    const auto seat = seatOf(*core);
    auto open = [id, attachment, shelf, entry, clock, seat, leaves](sync::Stores &stores) -> base::Result<QByteArray> {
        auto content = attachmentContent(stores, *shelf, id, attachment);
        if (!content)
            return content;
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (leaves && seat) {
            if (const auto taken = takeOutFile(stores, *seat, id, attachment); !taken)
                return base::failFrom(taken);
        }
        if (const auto row = store::AuditChain::append(stores.database(), entry, *clock); !row)
            return base::failFrom(row);
        if (const auto committed = transaction->commit(); !committed)
            return base::failFrom(committed);
        return content;
    };
    auto content = co_await core->writer()->run(std::move(open));
    co_return content;
}

} // namespace

base::Result<QByteArray> attachmentContent(sync::Stores &stores, store::CaseShelf &shelf, const CaseId &id, const EntityId &attachment)
{
    const auto state = store::CaseStore(stores.database(), shelf).state(id);
    if (!state)
        return base::failFrom(state);
    const auto keys = (*state)->valuesAt({attachment, Field::FileKey, {}});
    const auto digests = (*state)->valuesAt({attachment, Field::FileDigest, {}});
    if (keys.isEmpty() || digests.isEmpty())
        return base::fail(ErrorCode::NothingFound, u"attachment"_s);
    const auto key = crypto::SecretBytes::copyOf(cases::fields::bytesOf(keys.first().value));
    if (key.size() != crypto::kContentKeySize)
        return base::fail(ErrorCode::CaseObjectBroken, u"key of an attachment"_s);
    return store::AttachmentStore(stores.database()).open(attachment, key, cases::fields::idOf<base::Digest>(digests.first().value));
}

ReadFile readContent(const QString &name, QByteArray content)
{
    ReadFile file;
    file.content = std::move(content);
    file.about.id = cases::newEntity();
    file.about.name = cases::safeFileName(name);
    file.about.type = cases::fileTypeOf(file.content, file.about.name);
    file.about.size = file.content.size();
    file.about.sha256 = crypto::sha256(file.content);
    file.text = cases::attachmentText(file.content, file.about.type);
    return file;
}

base::Result<SealedFile> sealFile(const ReadFile &file)
{
    const auto key = crypto::SecretBytes::random(crypto::kContentKeySize);
    if (key.isEmpty())
        return base::fail(ErrorCode::SecretMemory);
    auto chunks = store::AttachmentStore::seal(key, file.about.id, file.content);
    if (!chunks)
        return base::failFrom(chunks);
    return SealedFile{cases::putAttachment(file.about, key.view().toByteArray(), file.text), std::move(*chunks)};
}

VaultCaseService::Answer<EntityId> VaultCaseService::attach(CaseId id, QString path, std::stop_token stop)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    auto read = [path] { return readFile(path); };
    const auto file = co_await onWorker(std::move(read));
    if (!file)
        co_return base::failFrom(file);
    ReadFile kept = *file;
    if (kept.about.type == "application/pdf"_L1) {
        // A file whose words cannot be had is attached all the same.
        const auto words = co_await previewText(kept.content, preview::FileKind::Pdf, stop);
        if (words)
            kept.text = words->text.left(cases::kMostAttachmentText);
    }
    if (stop.stop_requested() || !self || core->isClosed())
        co_return base::fail(ErrorCode::Cancelled);
    auto seal = [kept] { return sealFile(kept); };
    const auto sealed = co_await onWorker(std::move(seal));
    if (!sealed)
        co_return base::failFrom(sealed);
    if (stop.stop_requested() || !self)
        co_return base::fail(ErrorCode::Cancelled);
    const SealedFile ready = *sealed;
    const cases::Attachment about = kept.about;
    Job write = [id, ready, about](CaseAct &act) -> base::Status {
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        if (const auto stored = store::AttachmentStore(act.stores.database()).keep(id, about.id, ready.chunks); !stored)
            return stored;
        act.entry.details = about.name.toUtf8() + ' ' + about.sha256.hex().toLatin1();
        const auto written = act.cases.write(id, ready.changes, (*state)->seen(), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const QString action = u"case.attach"_s;
    const auto done = co_await self->act(action, id, write);
    if (!done)
        co_return base::failFrom(done);
    co_return about.id;
}

VaultCaseService::Answer<QByteArray> VaultCaseService::attachment(CaseId id, EntityId attachment)
{
    const auto entry = m_core->auditEntry(u"case.attachment-view"_s, id.hex(), u"done"_s, attachment.hex().toLatin1());
    return openAudited(m_core, m_shelf, id, attachment, entry, false);
}

VaultCaseService::Saved VaultCaseService::exportAttachment(CaseId id, EntityId attachment, QString path)
{
    const QByteArray details = attachment.hex().toLatin1() + ' ' + path.toUtf8();
    const auto entry = m_core->auditEntry(u"case.export"_s, id.hex(), u"file"_s, details);
    const auto content = co_await openAudited(m_core, m_shelf, id, attachment, entry, true);
    if (!content)
        co_return base::failFrom(content);
    const QByteArray bytes = *content;
    auto write = [bytes, path] { return platform::writeDurably(path, bytes); };
    const auto written = co_await onWorker(std::move(write));
    co_return written;
}

} // namespace countersign::workstation
