#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/result.h"
#include "core/documents/document_number.h"
#include "core/store/number_hash.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace countersign::store {

/// A normal form without an allocation: first sync makes millions.
class NormalNumber
{
public:
    /// Empty for text without a letter A-Z or digit. TooLarge above documents::kMaxNumberLength.
    [[nodiscard]] static base::Result<NormalNumber> of(QByteArrayView printedUtf8);
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes.data(), m_size); }
    [[nodiscard]] NormalNumber skeleton() const;

private:
    std::array<char, 256> m_bytes;
    qsizetype m_size = 0;
};

/// What the hot table keeps of a record beside its bytes. Views point into the record.
struct RecordRow
{
    alerts::AlertKey key;
    NormalNumber number;
    std::int64_t hash = 0;               ///< of the normal form
    std::int64_t skeletonHash = -1;      ///< -1: the number is its own skeleton
};
[[nodiscard]] base::Result<RecordRow> readRecordRow(const NumberHash &hash, QByteArrayView record);

/// yyyymmdd; 0 when unknown.
[[nodiscard]] inline std::int64_t packDate(const base::PartialDate &date)
{
    return date.year * 10000 + date.month * 100 + date.day;
}
[[nodiscard]] inline base::PartialDate unpackDate(std::int64_t packed)
{
    return base::PartialDate{static_cast<std::int16_t>(packed / 10000), static_cast<std::uint8_t>(packed / 100 % 100),
                             static_cast<std::uint8_t>(packed % 100)};
}

} // namespace countersign::store
