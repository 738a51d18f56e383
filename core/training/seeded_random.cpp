#include "core/training/seeded_random.h"

#include "core/crypto/hash.h"

#include <QtEndian>

namespace countersign::training {

namespace {

base::Digest digestOf(std::uint64_t seed, QByteArrayView purpose)
{
    char number[sizeof seed];
    qToBigEndian(static_cast<quint64>(seed), number);
    crypto::Sha256 hash;
    hash.add("countersign-training/1");
    hash.add(QByteArrayView(number, sizeof number));
    hash.add(purpose);
    return hash.result();
}

} // namespace

SeededRandom::SeededRandom(std::uint64_t seed, QByteArrayView purpose)
    : m_state(qFromBigEndian<quint64>(digestOf(seed, purpose).bytes.data()))
{
}

std::uint64_t SeededRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

int SeededRandom::below(int bound)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(bound));
}

QByteArray SeededRandom::bytes(qsizetype size)
{
    QByteArray out;
    out.reserve(size + 8);
    while (out.size() < size) {
        char part[8];
        qToBigEndian(static_cast<quint64>(next()), part);
        out.append(part, sizeof part);
    }
    out.truncate(size);
    return out;
}

crypto::SecretBytes trainingSecret(std::uint64_t seed, QByteArrayView name)
{
    return crypto::SecretBytes::copyOf(digestOf(seed, name).view());
}

} // namespace countersign::training
