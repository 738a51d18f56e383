#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Takes out of a text what a recipient must not read: what was cut by hand, and what belongs to this vault
/// alone: keys of records, references of our cases, ids of our alerts.
namespace countersign::release {

struct TextRange
{
    qsizetype from = 0;                          ///< UTF-16 units of the source
    qsizetype length = 0;
};
/// The text with "[…]" for what is cut. Ranges may overlap, stand in any order, reach beyond the text and end
/// inside a character: whole graphemes go, and whole links.
[[nodiscard]] QString redacted(const QString &text, const QList<TextRange> &ranges);

/// A text with its links to records reduced to their labels: no key of ours goes along.
[[nodiscard]] QString withoutLinks(const QString &markdown);

/// What a reference of ours looks like.
struct OwnReferences
{
    QString desk;                                ///< "QMA": begins the references of its cases
    QStringList references;                      ///< of this case, earlier ones too
};
/// "[…]" for each of them, and for ids of alerts.
[[nodiscard]] QString withoutOwnReferences(const QString &text, const OwnReferences &own);
/// All three: what of a text may leave.
[[nodiscard]] QString releasable(const QString &markdown, const QList<TextRange> &ranges, const OwnReferences &own);

} // namespace countersign::release
