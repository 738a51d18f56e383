#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace countersign::cases {

enum class MentionKind : std::uint8_t { Document, Zone, Case, Alert, Person, Place, Other };

/// Where a text speaks of a record. Places count UTF-16 units of the source, a link's signs included.
struct Mention
{
    qsizetype begin = 0;
    qsizetype length = 0;
    MentionKind kind = MentionKind::Document;
    QString key;           ///< recordKey(): "doc:UTO/L898902C3", "case:QMA-2026-014"
    QString shown;         ///< as it is written, without Markdown
    QString issuer;        ///< Document, Zone: three-letter code, or empty
    QString number;        ///< Document, Zone: as printed; for a look-up or a new alert
    bool linked = false;   ///< written as a link; otherwise recognised
    bool operator==(const Mention &) const = default;
};

/// Links to records; and, in the text between them, numbers of documents (with the issuer's code before
/// or after them where it stands there), machine-readable zones, references of cases and ids of alerts.
/// Dates, times, telephone numbers, amounts, account numbers, flights and plain words are none; persons
/// only where they are linked. In their order, not overlapping. Linear in the length.
[[nodiscard]] QList<Mention> mentionsIn(QStringView source);

} // namespace countersign::cases
