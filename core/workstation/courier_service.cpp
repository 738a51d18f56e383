#include "core/workstation/courier_service.h"

#include "core/database/transaction.h"
#include "core/platform/durable_file.h"
#include "core/release/courier_file.h"
#include "core/store/audit_deposits.h"
#include "core/store/courier_numbers.h"
#include "core/sync/mail_sync.h"
#include "core/workstation/worker.h"

namespace countersign::workstation {

using base::ErrorCode;
using release::CourierContents;
using release::CourierParts;
using release::CourierSheet;
using sync::MailSeat;
using Summary = CourierService::Summary;
using namespace Qt::StringLiterals;

namespace {

/// Room for the sheet and the sealing around the letters.
constexpr qsizetype kAround = 1 << 20;

struct Letters
{
    QList<QByteArray> objects;
    int left = 0;
};

/// From the oldest on, so that lanes stay whole; as many as a file holds.
base::Result<Letters> lettersFor(sync::Stores &stores, base::CountryCode desk)
{
    const auto waiting = store::MailOutgoing(stores.database()).withoutSignature(desk);
    if (!waiting)
        return base::failFrom(waiting);
    Letters letters;
    qsizetype size = 0;
    for (const store::OutgoingMail &mail : *waiting) {
        size += mail.bytes.size() + 8;
        if (letters.left > 0 || size > release::kMostCourier - kAround
            || letters.objects.size() >= static_cast<qsizetype>(release::kMostInCourier))
            ++letters.left;
        else
            letters.objects.append(mail.bytes);
    }
    return letters;
}

base::Result<QByteArray> checkpointOf(sync::Stores &stores, const MailSeat &seat, const base::IncarnationId &incarnation)
{
    const auto head = store::AuditChain::head(stores.database());
    if (!head)
        return base::failFrom(head);
    const auto made = store::AuditDeposits::makeCheckpoint(*head, seat.desk(), seat.identity->device, incarnation, seat.now(),
                                                           *seat.identity->deviceKey);
    return made.bytes();
}

/// The file stands before its number is taken for good: a crash between the two gives one number to two
/// files, which a reader takes for what it is, rather than a number that never comes.
base::Result<Summary> writeFile(sync::Stores &stores, const MailSeat &seat, const base::IncarnationId &incarnation, base::CountryCode desk,
                                const QString &path)
{
    const directory::Directory &directory = seat.identity->directory;
    const auto charter = directory.charter(desk);
    if (desk == seat.desk() || !charter || !directory.isAdmitted(desk))
        return base::fail(ErrorCode::DeskUnknown, {}, {desk.text()});
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto sealed = sync::sealUnopened(stores, seat); !sealed)
        return base::failFrom(sealed);
    const auto letters = lettersFor(stores, desk);
    if (!letters)
        return base::failFrom(letters);
    const auto number = store::CourierNumbers(stores.database()).take(desk);
    if (!number)
        return base::failFrom(number);
    const QByteArray details = "courier " + QByteArray::number(static_cast<qulonglong>(*number)) + " letters "
        + QByteArray::number(letters->objects.size()) + ' ' + path.toUtf8();
    if (const auto audited = seat.audit(stores, u"courier.write"_s, desk.text(), u"done"_s, details); !audited)
        return base::failFrom(audited);
    auto checkpoint = checkpointOf(stores, seat, incarnation);
    if (!checkpoint)
        return base::failFrom(checkpoint);
    CourierSheet sheet;
    sheet.sender = seat.desk();
    sheet.recipient = desk;
    sheet.device = seat.identity->device;
    sheet.number = *number;
    sheet.at = seat.now();
    sheet.keyEpoch = charter->epoch;
    sheet.directorySize = directory.size();
    sheet.directoryHash = directory.hash();
    sheet.checkpoint = std::move(*checkpoint);
    const auto file = release::writeCourier(sheet, letters->objects, charter->deskSealing, *seat.identity->deviceKey);
    if (!file)
        return base::failFrom(file);
    if (const auto written = platform::writeDurably(path, *file); !written)
        return base::failFrom(written);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    Summary summary;
    summary.from = seat.desk();
    summary.to = desk;
    summary.number = *number;
    summary.letters = static_cast<int>(letters->objects.size());
    summary.left = letters->left;
    return summary;
}

/// Reads and takes apart; the caller's file is named in what is wrong with it.
base::Result<CourierParts> partsOf(const QString &path)
{
    const auto file = platform::readWhole(path, release::kMostCourier);
    if (!file)
        return base::failFrom(file);
    auto parts = release::readCourier(*file);
    if (!parts)
        return base::fail(parts.error().code, parts.error().detail, {path});
    return parts;
}

base::Result<CourierContents> contentsOf(const CourierParts &parts, const MailSeat &seat, const QString &path)
{
    const auto charter = seat.identity->directory.charter(seat.desk());
    auto contents = release::openCourier(parts, seat.desk(), *seat.identity->deskSealing, seat.identity->directory);
    if (contents || contents.error().code != ErrorCode::CourierDamaged)
        return contents;
    // Bytes and signature fit what the sheet says of them: what does not open is sealed to another key.
    if (charter && parts.claims.keyEpoch != charter->epoch)
        return base::fail(parts.claims.keyEpoch < charter->epoch ? ErrorCode::OldSealingKey : ErrorCode::SealBroken);
    return base::fail(ErrorCode::CourierDamaged, contents.error().detail, {path});
}

base::Result<Summary> takeFile(sync::Stores &stores, const MailSeat &seat, const CourierContents &contents)
{
    const CourierSheet &sheet = contents.sheet.value();
    const auto taken = sync::takeEnvelopes(stores, seat, contents.objects);
    if (!taken)
        return base::failFrom(taken);
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    store::CourierNumbers numbers(stores.database());
    if (const auto noted = numbers.noteCame(sheet.sender, sheet.device, sheet.number, sheet.digest, seat.now()); !noted)
        return base::failFrom(noted);
    auto missing = numbers.missing(sheet.sender, sheet.device, sheet.number);
    if (!missing)
        return base::failFrom(missing);
    const QByteArray details = "courier " + QByteArray::number(static_cast<qulonglong>(sheet.number)) + " letters "
        + QByteArray::number(contents.objects.size()) + " taken " + QByteArray::number(taken->taken);
    if (const auto audited = seat.audit(stores, u"courier.read"_s, sheet.sender.text(), u"done"_s, details); !audited)
        return base::failFrom(audited);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    Summary summary;
    summary.from = sheet.sender;
    summary.to = sheet.recipient;
    summary.number = sheet.number;
    summary.letters = static_cast<int>(contents.objects.size());
    summary.taken = taken->taken;
    summary.known = taken->known;
    summary.aside = taken->aside;
    summary.missing = std::move(*missing);
    return summary;
}

} // namespace

QCoro::Task<base::Result<Summary>> VaultCourierService::write(base::CountryCode desk, QString path, std::stop_token stop)
{
    const CorePtr core = m_core;
    const auto seat = seatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    if (stop.stop_requested())
        co_return base::fail(ErrorCode::Cancelled);
    auto job = [seat = *seat, incarnation = core->incarnation(), desk, path](sync::Stores &stores) {
        return writeFile(stores, seat, incarnation, desk, path);
    };
    auto summary = co_await core->writer()->run(std::move(job));
    co_return summary;
}

QCoro::Task<base::Result<Summary>> VaultCourierService::read(QString path, std::stop_token stop)
{
    const CorePtr core = m_core;
    const auto taken = m_taken;
    const auto seat = seatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    auto open = [seat = *seat, path]() -> base::Result<CourierContents> {
        const auto parts = partsOf(path);
        if (!parts)
            return base::failFrom(parts);
        return contentsOf(*parts, seat, path);
    };
    const auto contents = co_await onWorker(std::move(open));
    if (!contents)
        co_return base::failFrom(contents);
    if (stop.stop_requested() || core->isClosed())
        co_return base::fail(ErrorCode::Cancelled);
    auto take = [seat = *seat, contents = *contents](sync::Stores &stores) { return takeFile(stores, seat, contents); };
    auto summary = co_await core->writer()->run(std::move(take));
    if (summary && !core->isClosed() && taken)
        taken();
    co_return summary;
}

} // namespace countersign::workstation
