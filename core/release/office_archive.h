#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// The ZIP of an Office file as a list of parts. Private to this room.
namespace countersign::release {

struct OfficePart
{
    QString name;                                ///< "word/document.xml"; never a path to anywhere
    QByteArray bytes;
};

/// Every part, unpacked: at most 5,000 of at most 128 MiB together, and no more than 200 times the file.
/// Nothing for what is no ZIP, is encrypted, leads out of its folder or names a part twice.
[[nodiscard]] std::optional<QList<OfficePart>> unpacked(QByteArrayView bytes);
/// Parts in their order, "mimetype" not packed (OpenDocument 1.3, part 2, 3.3); no times, no comments.
[[nodiscard]] std::optional<QByteArray> packed(const QList<OfficePart> &parts);

} // namespace countersign::release
