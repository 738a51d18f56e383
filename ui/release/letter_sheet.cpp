#include "ui/release/letter_sheet.h"

#include "ui/reading/contract_card.h"
#include "ui/reading/letter_view.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReleasedParagraph;
using release::ReleaseLetter;

markings::Marking markingOf(const ReleaseLetter &letter)
{
    markings::Marking marking = letter.contract.marking;
    for (const ReleasedParagraph &paragraph : letter.paragraphs)
        marking = markings::strictest(marking, paragraph.marking);
    return marking;
}

ReleaseLetter asRead(ReleaseLetter letter)
{
    letter.envelope = {};
    letter.at = {};
    for (ReleasedParagraph &paragraph : letter.paragraphs)
        paragraph.id = {};
    for (release::ReleasedAttachment &file : letter.attachments)
        file.id = {};
    return letter;
}

LetterSheet::LetterSheet(const Theme &theme, const agreements::LegalBases &bases, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_bases(bases)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(false);
}

void LetterSheet::clear()
{
    delete std::exchange(m_content, nullptr);
}

void LetterSheet::show(const ReleaseLetter &letter)
{
    clear();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    addHead(letter, *column);
    if (!letter.pointer) {
        auto *words = new LetterView(m_theme, letter);
        connect(words, &LetterView::reached, this, &LetterSheet::reached);
        column->addWidget(words);
    }
    addFiles(letter, *column);
    addTerms(letter, *column);
    column->addStretch(1);
    layout()->addWidget(m_content);
    m_content->show();
}

void LetterSheet::addHead(const ReleaseLetter &letter, QVBoxLayout &column)
{
    auto *title = new PlainLabel(m_theme, TextRole::Strong);
    title->setForeignText(letter.title);
    column.addWidget(title->wrapped());
    QStringList words{isolatedLtr(letter.reference), tr("version %1").arg(letter.version)};
    if (!letter.author.isEmpty())
        words << isolated(letter.author);
    auto *about = new PlainLabel(m_theme, words.join(u" \u00B7 "_s), TextRole::Small, Ink::Sub);
    column.addWidget(about->wrapped());
    if (!letter.correction.isEmpty()) {
        auto *why = new PlainLabel(m_theme, tr("Corrects the version before: %1").arg(isolated(letter.correction)), TextRole::Body, Ink::Near);
        column.addWidget(why->wrapped());
    }
    if (letter.pointer) {
        auto *pointer = new PlainLabel(m_theme, tr("Only says that a record exists. Its content is not shared; the reader can ask for it."));
        column.addWidget(pointer->wrapped());
    }
}

void LetterSheet::addFiles(const ReleaseLetter &letter, QVBoxLayout &column)
{
    for (const release::ReleasedAttachment &file : letter.attachments) {
        auto *label = new PlainLabel(m_theme, tr("File %1, %2").arg(isolated(file.name), QLocale().formattedDataSize(static_cast<qint64>(file.size))));
        column.addWidget(label->wrapped());
    }
}

void LetterSheet::addTerms(const ReleaseLetter &letter, QVBoxLayout &column)
{
    auto *terms = new Disclosure(m_theme, tr("Terms it is bound by"));
    terms->body()->addWidget(new ContractCard(m_theme, letter.contract, letter.sender, m_bases));
    terms->setOpen(m_termsOpen);
    connect(terms->button(), &QPushButton::clicked, this, [this, terms] { m_termsOpen = terms->isOpen(); });
    column.addWidget(terms);
}

} // namespace countersign::ui
