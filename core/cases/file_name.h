#pragma once

#include <QString>
#include <QStringView>

namespace countersign::cases {

inline constexpr int kMostFileName = 120; ///< characters; no more than 240 bytes of UTF-8 either

/// A name that is safe to be one file in any folder, on any system, whatever came (trust.md 9):
/// no path, no separators, controls, hidden or reversing characters, nothing that a shell, Windows
/// or a desktop reads as more than a name; not empty, not starting with a dot or a dash, no device name, no
/// trailing dot or space. Composed (NFC). The last extension is kept where it is a plain one.
/// Idempotent: a safe name is itself.
QString safeFileName(QStringView wanted);

/// `name` with " (2)", " (3)" before its extension until `taken` says no.
template<typename Taken>
QString freeFileName(const QString &name, Taken taken)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    const QString end = dot > 0 ? name.sliced(dot) : QString();
    QString wanted = name;
    for (int n = 2; taken(wanted); ++n)
        wanted = stem + QStringLiteral(" (%1)").arg(n) + end;
    return wanted;
}

/// MIME type by content first, then by name; "application/octet-stream" where nothing fits. Looks at
/// the beginning only and runs nothing.
QString fileTypeOf(QByteArrayView beginning, QStringView name);

} // namespace countersign::cases
