#include "core/store/header_pair.h"

#include "core/platform/durable_file.h"

#include <QFile>

#include <utility>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

base::Result<crypto::VaultHeader> readCopy(const QString &path, const crypto::CostPolicy &policy)
{
    const auto bytes = platform::readWhole(path, crypto::kMaxVaultHeader);
    if (!bytes)
        return fail(ErrorCode::VaultHeaderDamaged, u"a header copy cannot be read"_s);
    return crypto::decodeVaultHeader(*bytes, policy);
}

} // namespace

base::Result<HeaderPair> HeaderPair::read(const VaultFiles &files, const crypto::CostPolicy &policy)
{
    if (!QFile::exists(files.header()) && !QFile::exists(files.headerTwin()))
        return fail(ErrorCode::VaultNotFound, u"no header"_s, {files.folder});
    auto first = readCopy(files.header(), policy);
    auto second = readCopy(files.headerTwin(), policy);
    // A newer program's header is not ours to repair.
    for (const auto *copy : {&first, &second})
        if (!*copy && copy->error().code == ErrorCode::VaultNewer)
            return failFrom(*copy);
    if (!first && !second)
        return first.error().code == ErrorCode::VaultHeaderWeak ? failFrom(first) : failFrom(second);
    if (!first || !second)
        return HeaderPair{first ? *first : *second, std::nullopt, true};
    if (first->sequence < second->sequence)
        std::swap(first, second);
    HeaderPair pair{*first, std::nullopt, false};
    if (encodeVaultHeader(*first) != encodeVaultHeader(*second))
        pair.other = *second;
    return pair;
}

base::Status writeHeaderPair(const VaultFiles &files, const crypto::VaultHeader &header)
{
    const QByteArray bytes = encodeVaultHeader(header);
    if (const auto twin = platform::writeDurably(files.headerTwin(), bytes); !twin)
        return twin;
    return platform::writeDurably(files.header(), bytes);
}

} // namespace countersign::store
