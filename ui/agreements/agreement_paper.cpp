#include "ui/agreements/agreement_paper.h"

#include "core/agreements/comparison.h"
#include "core/cases/markdown.h"
#include "core/messages/agreement_sentences.h"
#include "core/messages/agreement_text.h"
#include "core/messages/isolates.h"
#include "core/workstation/agreement_desk.h"
#include "ui/reports/report_book.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::Variable;

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::AgreementPaper)
};

QString plain(const QString &text)
{
    return visibleText(messages::withoutIsolates(text));
}

QString factLine(const QString &name, const QString &value)
{
    // A place in braces would be filled from a case.
    return name + u" | "_s + plain(value).remove(u'{').remove(u'}');
}

QString factsOf(const Agreement &agreement, QDate day)
{
    QStringList lines{factLine(messages::variableText(Variable::Kind), messages::agreementKindText(agreement.kind)),
                      factLine(messages::variableText(Variable::Status), messages::agreementStateText(agreement, day))};
    for (const Variable one : {Variable::Parties, Variable::ValidFrom, Variable::ValidUntil})
        lines << factLine(messages::variableText(one), messages::variableValueText(agreement, one));
    return lines.join(u'\n');
}

/// What the checks read, as a table.
QString checksOf(const Agreement &agreement)
{
    QStringList rows{u"## "_s + cases::escapedMarkdown(PaperText::tr("What the checks read from it")), QString(),
                     u"| %1 | %2 |"_s.arg(cases::escapedMarkdown(PaperText::tr("Variable")), cases::escapedMarkdown(PaperText::tr("Value"))),
                     u"|---|---|"_s};
    for (int i = static_cast<int>(Variable::Purposes); i < agreements::kVariables; ++i) {
        const auto variable = static_cast<Variable>(i);
        rows << u"| %1 | %2 |"_s.arg(cases::escapedMarkdown(messages::variableText(variable)),
                                     cases::escapedMarkdown(plain(messages::variableValueText(agreement, variable))));
    }
    return rows.join(u'\n');
}

ReportPaper emptyPaper(const PageContext &context, const QString &title, bool mirrored)
{
    ReportPaper paper;
    paper.report.title = plain(title);
    paper.report.reference = paper.report.title;
    paper.report.marking.tlp = markings::Tlp::Green;
    paper.layout.grading = false;
    paper.layout.attachments = false;
    paper.font = context.theme.font(TextRole::Body);
    paper.training = context.session.identity().training;
    paper.mirrored = mirrored;
    return paper;
}

void addText(ReportPaper &paper, const QString &markdown)
{
    cases::ReportBlock block;
    block.text = markdown;
    block.marking = paper.report.marking;
    paper.report.blocks.append(block);
}

void addSections(ReportPaper &paper, const QList<agreements::Section> &sections)
{
    for (const agreements::Section &section : sections)
        addText(paper, messages::sectionMarkdown(section));
}

} // namespace

std::shared_ptr<const PaperBook> agreementBook(const PageContext &context, const Agreement &agreement, bool mirrored)
{
    ReportPaper paper = emptyPaper(context, agreement.title, mirrored);
    const QDate day = QDateTime::fromMSecsSinceEpoch(base::toMillis(context.clock.now()), Qt::UTC).date();
    paper.layout.facts = factsOf(agreement, day);
    addSections(paper, agreement.text);
    addText(paper, checksOf(agreement));
    return std::make_shared<ReportBook>(std::move(paper));
}

std::shared_ptr<const PaperBook> templateBook(const PageContext &context, const agreements::Template &form, bool mirrored)
{
    const agreements::Filled filled = agreements::fill(form, {});
    ReportPaper paper = emptyPaper(context, filled.title, mirrored);
    paper.layout.facts = factLine(messages::variableText(Variable::Kind), messages::agreementKindText(form.kind));
    addSections(paper, filled.sections);
    return std::make_shared<ReportBook>(std::move(paper));
}

PictureDialog *openAgreementPaper(const PageContext &context, const agreements::AgreementId &id, const QString &title,
                                  std::shared_ptr<const PaperBook> book, QWidget *parent)
{
    const auto allow = [&session = context.session, id, title](const workstation::ExportNote &what) {
        return session.agreements().noteExport(id, title, what);
    };
    auto *dialog = new PictureDialog(context.theme, allow, std::move(book), PaperText::tr("Print the agreement"), fileStem(title), parent);
    dialog->open();
    return dialog;
}

} // namespace countersign::ui
