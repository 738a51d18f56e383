#include "app/ctl/object_file.h"

#include "core/platform/durable_file.h"

namespace countersign::ctl {

using base::ErrorCode;

namespace {

/// A directory of thousands of people takes a few; more than this is not one of our files.
constexpr qint64 kLargestFile = 8LL << 20;

} // namespace

base::Result<QByteArray> readFile(const QString &path)
{
    return platform::readWhole(path, kLargestFile);
}

base::Status writeFile(const QString &path, QByteArrayView content, bool isSecret)
{
    return platform::writeDurably(path, content, isSecret ? platform::Readers::OwnerOnly : platform::Readers::Everyone);
}

base::Result<objects::Signed> readObject(const QString &path, objects::ObjectType type)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return base::failFrom(bytes);
    auto object = objects::Signed::decode(*bytes);
    if (!object && object.error().code == ErrorCode::NewerVersion)
        return object;
    if (!object || object->type() != type)
        return base::fail(ErrorCode::FileNotUnderstood, QStringLiteral("not the kind of object that is wanted"), {path});
    return object;
}

base::Result<objects::FederationRoot> readRootContent(const objects::Signed &root)
{
    return objects::FederationRoot::decodeBody(root.body());
}

} // namespace countersign::ctl
