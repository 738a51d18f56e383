#include "core/store/unlock_delay.h"

#include "core/crypto/hash.h"
#include "core/platform/durable_file.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

struct Tries
{
    int failures = 0;
    qint64 lastMillis = 0;
};

QByteArray checked(const QByteArray &text)
{
    return text + ' ' + crypto::sha256(text).toBytes().toHex().first(16);
}

/// Two numbers and a check. What cannot be read counts as four tries, so that spoiling the
/// file gains nothing.
Tries readTries(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const auto content = platform::readWhole(path, 256);
    const QList<QByteArray> parts = content ? content->split(' ') : QList<QByteArray>();
    if (parts.size() != 3 || checked(parts[0] + ' ' + parts[1]) != *content)
        return {UnlockDelay::kFreeTries, 0};
    return {std::clamp(parts[0].toInt(), 0, 1000), parts[1].toLongLong()};
}

qint64 waitSeconds(int failures)
{
    if (failures < UnlockDelay::kFreeTries)
        return 0;
    const int doublings = std::min(failures - UnlockDelay::kFreeTries, 10);
    return std::min(UnlockDelay::kFirstWaitSeconds << doublings, UnlockDelay::kLongestWaitSeconds);
}

} // namespace

base::Status UnlockDelay::beginTry()
{
    const Tries tries = readTries(m_files.attempts());
    const qint64 now = base::toMillis(m_clock.now());
    // A clock that was set back must not lengthen the wait beyond its full length.
    const qint64 passed = std::max<qint64>(now - tries.lastMillis, 0);
    const qint64 left = waitSeconds(tries.failures) * 1000 - passed;
    if (left > 0) {
        const qint64 seconds = (left + 999) / 1000;
        return base::fail(ErrorCode::UnlockDelayed, u"too many wrong passphrases"_s, {QString::number(seconds)});
    }
    m_failures = tries.failures + 1;
    const QByteArray text = QByteArray::number(m_failures) + ' ' + QByteArray::number(now);
    const auto kept = platform::writeDurably(m_files.attempts(), checked(text));
    // On a full disk the vault must still open, so that work can be saved.
    if (!kept && kept.error().code != ErrorCode::DiskFull)
        return kept;
    return {};
}

base::Error UnlockDelay::wrong() const
{
    const int left = std::max(kFreeTries - m_failures, 0);
    const qint64 wait = waitSeconds(std::max(m_failures, kFreeTries));
    return base::Error{ErrorCode::WrongPassphrase, u"the passphrase does not open the vault"_s,
                       {QString::number(left), QString::number(wait)}};
}

void UnlockDelay::succeeded()
{
    QFile::remove(m_files.attempts());
}

} // namespace countersign::store
