#pragma once

#include "core/base/result.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Signed objects and lists of them as files that administrators hand to each other.
namespace countersign::ctl {

/// FileUnreadable, or FileNotUnderstood (args: file) when it is not such an object.
[[nodiscard]] base::Result<objects::Signed> readObject(const QString &path, objects::ObjectType type);
/// Root file with its content; nothing is verified yet.
[[nodiscard]] base::Result<objects::FederationRoot> readRootContent(const objects::Signed &root);
[[nodiscard]] base::Result<QByteArray> readFile(const QString &path);
/// Durable; `isSecret` files can be read by their owner alone.
[[nodiscard]] base::Status writeFile(const QString &path, QByteArrayView content, bool isSecret = false);

/// A fixed number of bytes from hex, spaces allowed. UsageWrong names the option.
template<typename Id>
[[nodiscard]] base::Result<Id> idFromHex(const QString &text, const QString &option)
{
    QString hex = text;
    hex.remove(QLatin1Char(' '));
    const auto id = Id::fromHex(hex);
    if (!id || id->hex() != hex.toLower())
        return base::fail(base::ErrorCode::UsageWrong, option,
                          {QStringLiteral("--%1 needs %2 hexadecimal digits").arg(option).arg(2 * Id::size)});
    return *id;
}

} // namespace countersign::ctl
