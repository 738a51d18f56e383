#pragma once

#include <QList>
#include <QString>

namespace countersign::cases {

/// How the desk wants its reports. Texts are restricted Markdown with the places {title} {case}
/// {reference} {date} {recipient} {serial} {desk} {author} {version}; a line whose places are all empty
/// goes away.
struct ReportTemplate
{
    QString name;                            ///< stable; shown as it is
    QString letterhead;                      ///< above the title
    QString facts;                           ///< title block: one "name | value" a line
    QString closing;                         ///< after the last paragraph
    bool grading = true;                     ///< grading and marking beside each paragraph
    bool translations = true;
    bool attachments = true;
    bool chart = false;
    bool timeline = false;
    bool own = false;                        ///< made or changed by the desk
    bool operator==(const ReportTemplate &) const = default;
};

/// What fills the places of a template.
struct ReportFacts
{
    QString title, caseTitle, reference, date, recipient, serial, desk, author, version;
};

/// The desk's setting that holds its own templates.
inline constexpr char16_t kReportTemplates[] = u"report.templates";

/// Those that come with the program and the desk's own; an own one stands in for one of its name.
/// A setting that cannot be read counts as empty.
[[nodiscard]] QList<ReportTemplate> reportTemplates(const QString &setting, const QList<ReportTemplate> &shipped);
/// The own ones, as the setting keeps them.
[[nodiscard]] QString settingOf(const QList<ReportTemplate> &templates);

[[nodiscard]] QString filled(const QString &text, const ReportFacts &facts);

} // namespace countersign::cases
