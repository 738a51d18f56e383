#include "ui/reading/letter_paper.h"

#include "core/cases/markdown.h"
#include "core/messages/lookup_sentences.h"
#include "ui/reading/letter_words.h"

#include <QCoreApplication>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::PaperWords)
};

/// One line of the title block: a bar would part it, braces would be taken for a place.
QString factLine(const QString &name, const QString &value)
{
    QString clean = value.simplified();
    clean.replace(u'|', u'/').replace(u'{', u'(').replace(u'}', u')');
    return name + u" | "_s + clean;
}

cases::ReportBlock blockOf(const release::ReleasedParagraph &paragraph)
{
    cases::ReportBlock block;
    block.paragraph = paragraph.id;
    block.text = paragraph.text;
    block.grading = paragraph.grading;
    block.marking = paragraph.marking;
    block.source = paragraph.source;
    block.language = paragraph.language;
    block.direction = paragraph.direction;
    block.translation = paragraph.translation;
    block.translationLanguage = paragraph.translationLanguage;
    return block;
}

} // namespace

ReportPaper paperOf(const release::ReleaseLetter &letter, const LetterCopy &copy, const agreements::LegalBases &bases)
{
    ReportPaper paper;
    paper.font = copy.font;
    paper.training = copy.training;
    paper.mirrored = copy.mirrored;
    cases::Report &report = paper.report;
    report.title = letter.title;
    report.reference = letter.sender.text() + u' ' + letter.reference;
    report.version = static_cast<int>(letter.version);
    report.marking = letter.contract.marking;
    report.options.recipient = letter.recipient.text();
    for (const release::ReleasedParagraph &paragraph : letter.paragraphs)
        report.blocks.append(blockOf(paragraph));
    for (const QByteArray &alert : letter.alerts) {
        cases::ReportBlock block;
        block.text = cases::escapedMarkdown(releasedAlertText(alert));
        block.marking = letter.contract.marking;
        report.blocks.append(block);
    }
    for (const release::ReleasedAttachment &file : letter.attachments)
        report.attachments.append({file.id, file.name, file.type, static_cast<qint64>(file.size), file.sha256, true, {}, {}});

    QStringList facts{factLine(PaperWords::tr("From"), senderText(letter)), factLine(PaperWords::tr("To"), messages::countryText(letter.recipient)),
                      factLine(PaperWords::tr("Released"), messages::dateText(letter.at)),
                      factLine(PaperWords::tr("Version"), QString::number(letter.version))};
    for (const ContractLine &line : contractLines(letter.contract, letter.sender, bases))
        facts << factLine(line.name, line.words);
    if (!copy.person.isEmpty())
        facts << factLine(PaperWords::tr("Copy made by"), copy.person + u", "_s + copy.desk.text() + u", "_s + messages::dateText(copy.at));
    paper.layout.facts = facts.join(u'\n');
    return paper;
}

} // namespace countersign::ui
