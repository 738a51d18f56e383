#include "core/crypto/content_seal.h"
#include "core/objects/cbor.h"
#include "core/platform/durable_file.h"
#include "core/release/letter_rules.h"
#include "core/sync/mail_sync.h"
#include "core/workstation/release_deciding.h"
#include "core/workstation/release_service.h"
#include "core/workstation/worker.h"

#include <algorithm>

/// The part of the release service that asks and answers by files, where there is no link.
namespace countersign::workstation {

using base::ErrorCode;
using crypto::SecretBytes;
using release::ApprovalAsk;
using release::ApprovalGiven;
using release::ReleaseState;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kAskMagic("countersign-ask/1\n");
constexpr QByteArrayView kAnswerMagic("countersign-answer/1\n");
constexpr qint64 kMostFile = 64 << 20;

/// magic | [key sealed to the desk, sealed list of letters]
base::Result<QByteArray> sealFile(QByteArrayView magic, const QList<QByteArray> &letters, const crypto::PublicSealingKey &desk)
{
    const auto key = SecretBytes::random(crypto::kContentKeySize);
    if (key.isEmpty())
        return base::fail(ErrorCode::SecretMemory);
    objects::cbor::Writer list;
    list.array(static_cast<std::size_t>(letters.size()));
    for (const QByteArray &letter : letters)
        list.bytes(letter);
    const auto sealed = crypto::sealContent(key, magic, list.take());
    if (!sealed)
        return base::failFrom(sealed);
    objects::cbor::Writer writer;
    writer.array(2);
    writer.bytes(crypto::sealTo(desk, key));
    writer.bytes(*sealed);
    return magic.toByteArray() + writer.take();
}

base::Result<QList<QByteArray>> readList(QByteArrayView bytes)
{
    objects::cbor::Reader reader(bytes);
    const auto count = reader.enterArray();
    if (!count)
        return base::failFrom(count);
    QList<QByteArray> letters;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto letter = reader.bytes();
        if (!letter)
            return base::failFrom(letter);
        letters.append(letter->toByteArray());
    }
    reader.leave();
    if (const auto end = reader.end(); !end)
        return base::failFrom(end);
    return letters;
}

base::Result<QList<QByteArray>> openFile(QByteArrayView magic, QByteArrayView file, const crypto::SealingKey &desk)
{
    if (!file.startsWith(magic))
        return base::fail(ErrorCode::ApprovalFileWrong);
    objects::cbor::Reader reader(file.sliced(magic.size()));
    const auto parts = reader.enterArray();
    const auto wrapped = parts ? reader.bytes() : base::Result<QByteArrayView>(base::failFrom(parts));
    if (!wrapped)
        return base::failFrom(wrapped);
    const auto sealed = reader.bytes();
    if (!sealed)
        return base::failFrom(sealed);
    reader.leave();
    if (const auto end = reader.end(); !end || *parts != 2)
        return base::fail(ErrorCode::ApprovalFileWrong);
    const auto key = desk.open(*wrapped);
    if (!key)
        return base::failFrom(key);
    const auto list = crypto::openContent(*key, magic, *sealed);
    if (!list)
        return base::failFrom(list);
    return readList(*list);
}

/// Everything that is wrong with such a file is one sentence to a person, with its name.
base::Result<QList<objects::Signed>> lettersIn(QByteArrayView magic, const QString &path, const crypto::SealingKey &desk)
{
    const auto file = platform::readWhole(path, kMostFile);
    if (!file)
        return base::failFrom(file);
    const auto wrong = base::fail(ErrorCode::ApprovalFileWrong, u"file of an approval"_s, {path});
    const auto letters = openFile(magic, *file, desk);
    if (!letters || letters->isEmpty())
        return wrong;
    QList<objects::Signed> objects;
    for (const QByteArray &letter : *letters) {
        const auto object = objects::Signed::decode(letter);
        if (!object)
            return wrong;
        objects.append(*object);
    }
    return objects;
}

base::Result<crypto::PublicSealingKey> deskKeyOf(const ReleaseSeat &seat)
{
    const auto charter = seat.identity().directory.charter(seat.desk());
    if (!charter)
        return base::fail(ErrorCode::DeskUnknown, u"no charter"_s, {seat.desk().text()});
    return charter->deskSealing;
}

/// As if it had come by mail.
base::Status takeAsk(ReleaseAct &act, const objects::Signed &letter, const QString &path)
{
    const auto ask = release::verifyAsk(letter, act.seat.desk(), act.seat.now(), act.seat.identity().directory);
    if (!ask)
        return base::fail(ErrorCode::ApprovalFileWrong, u"ask not signed by its author"_s, {path});
    act.entry.object = (*ask)->release.hex();
    const auto taken = sync::takeAsk(act.releases, *ask, act.seat.now());
    return taken ? base::Status{} : base::failFrom(taken);
}

/// Every audit row stands before the file does.
QCoro::Task<base::Status> writeOut(QByteArray bytes, QString path)
{
    auto write = [bytes, path] { return platform::writeDurably(path, bytes); };
    const auto written = co_await onWorker(std::move(write));
    co_return written;
}

} // namespace

VaultReleaseService::Done VaultReleaseService::writeAsk(base::ReleaseId id, QString path)
{
    const auto bytes = std::make_shared<QByteArray>();
    Job job = [id, path, bytes](ReleaseAct &act) -> base::Status {
        const auto record = act.releases.find(id);
        if (!record)
            return base::failFrom(record);
        if (!record->mine || record->state != ReleaseState::AwaitingApproval)
            return base::fail(ErrorCode::ReleaseStateWrong, u"ask of a release that waits for none"_s);
        const auto desk = deskKeyOf(act.seat);
        if (!desk)
            return base::failFrom(desk);
        auto sealed = sealFile(kAskMagic, {record->ask}, *desk);
        if (!sealed)
            return base::failFrom(sealed);
        *bytes = std::move(*sealed);
        act.entry.details = path.toUtf8();
        return {};
    };
    const auto done = co_await act(u"release.ask-file"_s, id, std::move(job));
    if (!done)
        co_return done;
    const auto written = co_await writeOut(*bytes, path);
    co_return written;
}

VaultReleaseService::Answer<base::ReleaseId> VaultReleaseService::readAsk(QString path)
{
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const auto key = seat->identity().deskSealing;
    auto read = [path, key] { return lettersIn(kAskMagic, path, *key); };
    const auto letters = co_await onWorker(std::move(read));
    if (!letters)
        co_return base::failFrom(letters);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const objects::Signed letter = letters->first();
    const auto ask = letter.type() == ApprovalAsk::kType ? ApprovalAsk::decodeBody(letter.body())
                                                         : base::Result<ApprovalAsk>(base::fail(ErrorCode::UnknownType));
    if (!ask)
        co_return base::fail(ErrorCode::ApprovalFileWrong, u"no ask"_s, {path});
    const base::ReleaseId id = ask->release;
    Job job = [letter, path](ReleaseAct &act) { return takeAsk(act, letter, path); };
    const auto done = co_await self->act(u"release.read-ask-file"_s, id, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return id;
}

VaultReleaseService::Done VaultReleaseService::writeApproval(base::ReleaseId id, QString path)
{
    const auto bytes = std::make_shared<QByteArray>();
    Job job = [id, path, bytes](ReleaseAct &act) -> base::Status {
        const auto given = act.releases.approvals(id);
        if (!given)
            return base::failFrom(given);
        QList<QByteArray> own;
        for (const store::ApprovalRecord &one : *given) {
            if (one.letter.by == act.seat.identity().user)
                own.append(one.bytes);
        }
        if (own.isEmpty())
            return base::fail(ErrorCode::ReleaseStateWrong, u"nothing was decided here"_s);
        const auto desk = deskKeyOf(act.seat);
        if (!desk)
            return base::failFrom(desk);
        auto sealed = sealFile(kAnswerMagic, own, *desk);
        if (!sealed)
            return base::failFrom(sealed);
        *bytes = std::move(*sealed);
        act.entry.details = path.toUtf8();
        return {};
    };
    const auto done = co_await act(u"release.answer-file"_s, id, std::move(job));
    if (!done)
        co_return done;
    const auto written = co_await writeOut(*bytes, path);
    co_return written;
}

VaultReleaseService::Done VaultReleaseService::readApproval(QString path)
{
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const auto key = seat->identity().deskSealing;
    auto read = [path, key] { return lettersIn(kAnswerMagic, path, *key); };
    const auto letters = co_await onWorker(std::move(read));
    if (!letters)
        co_return base::failFrom(letters);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const QList<objects::Signed> given = *letters;
    const auto first = given.first().type() == ApprovalGiven::kType ? ApprovalGiven::decodeBody(given.first().body())
                                                                    : base::Result<ApprovalGiven>(base::fail(ErrorCode::UnknownType));
    if (!first)
        co_return base::fail(ErrorCode::ApprovalFileWrong, u"no decision"_s, {path});
    const base::ReleaseId id = first->release;
    Job job = [id, given, path](ReleaseAct &act) -> base::Status {
        const auto record = act.releases.find(id);
        if (!record || !record->mine)
            return base::fail(ErrorCode::ApprovalFileWrong, u"answer to no release of this vault"_s, {path});
        return enterDecisions(act, id, given);
    };
    const auto done = co_await self->act(u"release.take-approval"_s, id, std::move(job));
    co_return done;
}

} // namespace countersign::workstation
