#pragma once

#include "core/base/ids.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>

namespace countersign::training {

/// Numbers that depend on the seed alone, on every machine and compiler (SplitMix64).
/// For invented data and for keys that protect nothing but training data; never else.
class SeededRandom
{
public:
    /// `purpose` separates streams, so that more of one thing does not change another.
    SeededRandom(std::uint64_t seed, QByteArrayView purpose);

    [[nodiscard]] std::uint64_t next();
    /// 0 .. bound-1.
    [[nodiscard]] int below(int bound);
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    [[nodiscard]] QByteArray bytes(qsizetype size);
    template<typename List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list[static_cast<qsizetype>(below(static_cast<int>(std::size(list))))];
    }
    template<typename Id>
    [[nodiscard]] Id id()
    {
        return *Id::fromBytes(bytes(static_cast<qsizetype>(Id::size)));
    }

private:
    std::uint64_t m_state;
};

/// 32 bytes for a training key of this name.
[[nodiscard]] crypto::SecretBytes trainingSecret(std::uint64_t seed, QByteArrayView name);

} // namespace countersign::training
