#include "core/training/training_folder.h"

#include "core/platform/durable_file.h"
#include "core/training/training_keys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::training {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 64 << 10;

QString recordFile(const QString &path)
{
    return path + u"/training.json"_s;
}

} // namespace

bool TrainingFolder::exists(const QString &path)
{
    return QFile::exists(recordFile(path));
}

base::Result<TrainingFolder> TrainingFolder::open(const QString &path)
{
    const auto bytes = platform::readWhole(recordFile(path), kLargest);
    if (!bytes)
        return base::failFrom(bytes);
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    TrainingFolder folder;
    folder.path = path;
    folder.seed = object.value("seed"_L1).toString().toULongLong();
    folder.epoch = base::fromMillis(object.value("epoch"_L1).toString().toLongLong());
    folder.port = static_cast<std::uint16_t>(object.value("port"_L1).toInt());
    folder.alerts = object.value("alerts"_L1).toInt();
    if (folder.port == 0 || folder.seed == 0)
        return base::fail(ErrorCode::FileNotUnderstood, {}, {recordFile(path), u"1"_s});
    return folder;
}

base::Status TrainingFolder::save() const
{
    const QJsonObject object{{u"seed"_s, QString::number(seed)},
                             {u"epoch"_s, QString::number(base::toMillis(epoch))},
                             {u"port"_s, port},
                             {u"alerts"_s, alerts}};
    return platform::writeDurably(recordFile(path), QJsonDocument(object).toJson());
}

portal::PortalConfig TrainingFolder::portalConfig() const
{
    portal::PortalConfig config;
    config.dataFolder = path + u"/portal"_s;
    config.keyFile = path + u"/portal.key"_s;
    config.port = port;
    config.logFile = path + u"/portal.log"_s;
    return config;
}

base::Result<directory::DeskSecrets> TrainingFolder::deskSecrets(base::CountryCode desk) const
{
    const QString file = path + u"/desks/"_s + desk.text() + u".secrets"_s;
    if (!QFile::exists(file)) {
        const auto state = findState(desk);
        if (!state)
            return base::failFrom(state);
        auto keys = deskKeys(seed, *state);
        if (!keys)
            return base::failFrom(keys);
        // The first publisher's appointment made epoch 2 of the same keys.
        return directory::DeskSecrets::unpack(state->publishes ? 2 : 1, keys->secrets.pack());
    }
    const auto bytes = platform::readWhole(file, kLargest);
    if (!bytes)
        return base::failFrom(bytes);
    if (bytes->size() < 1)
        return base::fail(ErrorCode::FileNotUnderstood, {}, {file, u"1"_s});
    const qsizetype line = bytes->indexOf('\n');
    return directory::DeskSecrets::unpack(bytes->first(std::max<qsizetype>(line, 0)).toULongLong(),
                                          crypto::SecretBytes::copyOf(QByteArrayView(*bytes).sliced(line + 1)));
}

base::Status TrainingFolder::keepDeskSecrets(base::CountryCode desk, const directory::DeskSecrets &secrets) const
{
    if (const auto made = platform::ensurePrivateFolder(path + u"/desks"_s); !made)
        return made;
    const QByteArray content =
        QByteArray::number(static_cast<qulonglong>(secrets.epoch)) + '\n' + secrets.pack().view().toByteArray();
    return platform::writeDurably(path + u"/desks/"_s + desk.text() + u".secrets"_s, content);
}

} // namespace countersign::training
