#include "core/store/record_row.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;

base::Result<NormalNumber> NormalNumber::of(QByteArrayView printedUtf8)
{
    NormalNumber made;
    if (printedUtf8.size() > static_cast<qsizetype>(made.m_bytes.size()))
        return base::fail(base::ErrorCode::TooLarge, u"document number"_s);
    const bool ascii = std::all_of(printedUtf8.begin(), printedUtf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) {
        made.m_size = documents::normalFormAscii(printedUtf8, made.m_bytes.data());
    } else {
        const QByteArray normal = documents::normalForm(QString::fromUtf8(printedUtf8));
        made.m_size = std::min<qsizetype>(normal.size(), documents::kMaxNumberLength + 1);
        std::copy_n(normal.begin(), made.m_size, made.m_bytes.begin());
    }
    if (made.m_size > documents::kMaxNumberLength)
        return base::fail(base::ErrorCode::TooLarge, u"normal form of a document number"_s);
    return made;
}

NormalNumber NormalNumber::skeleton() const
{
    NormalNumber made;
    made.m_size = m_size;
    documents::skeletonOf(view(), made.m_bytes.data());
    return made;
}

base::Result<RecordRow> readRecordRow(const NumberHash &hash, QByteArrayView record)
{
    const auto key = alerts::readAlertKey(record);
    if (!key)
        return failFrom(key);
    const auto number = NormalNumber::of(key->numberUtf8);
    if (!number)
        return failFrom(number);
    RecordRow row{*key, *number, hash.of(number->view()), -1};
    if (const NormalNumber skeleton = number->skeleton(); skeleton.view() != number->view())
        row.skeletonHash = hash.of(skeleton.view());
    return row;
}

} // namespace countersign::store
