#include "core/objects/feed_objects.h"

#include "core/crypto/hash.h"

#include <QtEndian>

namespace countersign::objects {

namespace {

constexpr int kDigestBytes = 32;
constexpr int kLimbs = kDigestBytes / static_cast<int>(sizeof(quint64));

} // namespace

BucketDigest::BucketDigest() : m_buckets(kPages * kPageBytes, '\0')
{
    // All pages are zero at first, so their hash is computed once and known for each.
    m_pageHash.fill(crypto::sha256(page(0)));
    m_pageHashKnown.fill(true);
}

void BucketDigest::add(QByteArrayView record)
{
    change(record, true);
}

void BucketDigest::remove(QByteArrayView record)
{
    change(record, false);
}

void BucketDigest::change(QByteArrayView record, bool adding)
{
    const base::Digest hash = crypto::sha256(record);
    const auto bucket = qFromLittleEndian<quint16>(hash.bytes.data());
    const int pageIndex = bucket / kPages;
    char *sum = m_buckets.data() + static_cast<qsizetype>(bucket) * kDigestBytes;
    quint64 carry = 0;
    for (int i = 0; i < kLimbs; ++i) {
        char *limb = sum + i * static_cast<int>(sizeof(quint64));
        const auto before = qFromLittleEndian<quint64>(limb);
        const auto part = qFromLittleEndian<quint64>(hash.bytes.data() + i * static_cast<int>(sizeof(quint64)));
        quint64 after = 0;
        if (adding) {
            after = before + part + carry;
            carry = (after < before || (carry && after == before)) ? 1 : 0;
        } else {
            after = before - part - carry;
            carry = (before < part || (carry && before == part)) ? 1 : 0;
        }
        qToLittleEndian(after, limb);
    }
    const auto at = static_cast<std::size_t>(pageIndex);
    m_touched[at] = true;
    m_pageHashKnown[at] = false;
}

base::Digest BucketDigest::digest() const
{
    crypto::Sha256 whole;
    for (int index = 0; index < kPages; ++index) {
        const auto at = static_cast<std::size_t>(index);
        if (!m_pageHashKnown[at]) {
            m_pageHash[at] = crypto::sha256(page(index));
            m_pageHashKnown[at] = true;
        }
        whole.add(m_pageHash[at].view());
    }
    return whole.result();
}

QList<int> BucketDigest::touchedPages() const
{
    QList<int> pages;
    for (int index = 0; index < kPages; ++index) {
        if (m_touched[static_cast<std::size_t>(index)])
            pages.append(index);
    }
    return pages;
}

void BucketDigest::clearTouched()
{
    m_touched.fill(false);
}

QByteArrayView BucketDigest::page(int index) const
{
    return QByteArrayView(m_buckets).sliced(static_cast<qsizetype>(index) * kPageBytes, kPageBytes);
}

bool BucketDigest::setPage(int index, QByteArrayView bytes)
{
    if (index < 0 || index >= kPages || bytes.size() != kPageBytes)
        return false;
    std::copy(bytes.begin(), bytes.end(), m_buckets.data() + static_cast<qsizetype>(index) * kPageBytes);
    m_pageHashKnown[static_cast<std::size_t>(index)] = false;
    return true;
}

} // namespace countersign::objects
