#pragma once

#include "core/base/clock.h"
#include "core/cases/report.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Reports in words: the templates that come with the program, what fills their places, and the report
/// as Markdown and plain text. Paper is painted in ui from the same values.
namespace countersign::messages {

[[nodiscard]] QList<cases::ReportTemplate> shippedReportTemplates();
[[nodiscard]] cases::ReportFacts reportFacts(const cases::Report &report, const QString &desk, const QString &author, base::Instant now);
/// A number for this copy: "QMA-2026-014/v7/202603051041".
[[nodiscard]] QString proposedSerial(const cases::Report &report, base::Instant now);

/// "Tear-line. Below it stands only what is marked TLP:GREEN or less strictly."
[[nodiscard]] QString tearLineText(markings::Tlp limit);
/// "Unofficial translation (Arabic)", with the same words in that language where we have them.
[[nodiscard]] QString unofficialText(const QString &language);
/// "A2 (Admiralty) · TLP:AMBER": what stands beside a paragraph.
[[nodiscard]] QString besideText(const cases::ReportBlock &block);
[[nodiscard]] QString sourceText(const QString &source);
/// "scan.pdf (application/pdf, 1.2 MB)"; its SHA-256 in groups.
[[nodiscard]] QString attachmentText(const cases::Attachment &attachment);
/// The title block as names and values.
[[nodiscard]] QList<std::pair<QString, QString>> factRows(const QString &filledFacts);

[[nodiscard]] QString reportMarkdown(const cases::Report &report, const cases::ReportTemplate &layout, const cases::ReportFacts &facts);
[[nodiscard]] QString reportText(const cases::Report &report, const cases::ReportTemplate &layout, const cases::ReportFacts &facts);

} // namespace countersign::messages
