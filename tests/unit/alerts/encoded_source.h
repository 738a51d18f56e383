#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/alert_source.h"
#include "core/documents/document_number.h"

#include <QHash>

namespace countersign::alerts::testing {

/// An AlertSource over the encoded bytes of records, indexed by what readAlertKey() says of
/// them: every record that a test finds has gone through the real codec both ways.
class EncodedSource final : public AlertSource
{
public:
    base::Status put(const QByteArray &encoded)
    {
        const auto key = readAlertKey(encoded);
        if (!key)
            return base::failFrom(key);
        const QByteArray normal = documents::normalForm(QString::fromUtf8(key->numberUtf8));
        m_byNumber.insert(normal, encoded);
        m_bySkeleton.insert(documents::skeletonOf(normal), encoded);
        return {};
    }

    base::Result<QList<AlertRecord>> byNumber(QByteArrayView normal) override { return found(m_byNumber, normal); }
    base::Result<QList<AlertRecord>> bySkeleton(QByteArrayView skeleton) override { return found(m_bySkeleton, skeleton); }
    base::Result<QList<FeedState>> feedStates() override { return feeds; }
    base::Result<Coverage> coverage() override { return known; }

    QList<FeedState> feeds;
    Coverage known;

private:
    static base::Result<QList<AlertRecord>> found(const QMultiHash<QByteArray, QByteArray> &index, QByteArrayView key)
    {
        QList<AlertRecord> records;
        for (const QByteArray &encoded : index.values(key.toByteArray())) {
            const auto record = decodeAlert(encoded);
            if (!record)
                return base::failFrom(record);
            records.append(*record);
        }
        return records;
    }

    QMultiHash<QByteArray, QByteArray> m_byNumber;
    QMultiHash<QByteArray, QByteArray> m_bySkeleton;
};

} // namespace countersign::alerts::testing
