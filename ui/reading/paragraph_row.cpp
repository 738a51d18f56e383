#include "ui/reading/paragraph_row.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/report_text.h"
#include "ui/reading/reading_text.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReleasedParagraph;

namespace {
constexpr int kMargin = 118;
constexpr int kBesideFrom = 620;  ///< width from which a translation stands beside its paragraph
}

ParagraphRow::ParagraphRow(const Theme &theme, const base::EntityId &id, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_id(id), m_row(new QHBoxLayout(this)), m_beside(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_margin(new QWidget)
{
    m_row->setContentsMargins(10, 9, 6, 10);
    m_row->setSpacing(10);
    m_row->addWidget(m_margin, 0, Qt::AlignTop);
    m_row->addLayout(m_beside, 1);
    m_beside->setSpacing(14);
    connect(&theme, &Theme::changed, this, &ParagraphRow::arrange);
}

ParagraphRow::ParagraphRow(const Theme &theme, const ReleasedParagraph &paragraph, const ReleasedParagraph *before, int number, QWidget *parent)
    : ParagraphRow(theme, paragraph.id, parent)
{
    buildMargin(paragraph);
    m_text = new ReadingText(theme, tr("Paragraph %1").arg(number));
    if (before && before->text != paragraph.text)
        m_text->setChange(before->text, paragraph.text, paragraph.language, paragraph.direction);
    else
        m_text->setMarkdown(paragraph.text, paragraph.language, paragraph.direction);
    listen(m_text);
    QStringList below;
    if (!paragraph.source.isEmpty())
        below << messages::sourceText(paragraph.source);
    m_beside->addLayout(column(m_text, below.join(u" · "_s)), 3);
    if (!paragraph.translation.isEmpty()) {
        m_translated = true;
        auto *translation = new ReadingText(theme, tr("Translation of paragraph %1").arg(number));
        if (before && !before->translation.isEmpty() && before->translation != paragraph.translation)
            translation->setChange(before->translation, paragraph.translation, paragraph.translationLanguage, cases::TextDirection::Auto);
        else
            translation->setMarkdown(paragraph.translation, paragraph.translationLanguage, cases::TextDirection::Auto);
        translation->setFocusPolicy(Qt::ClickFocus);
        listen(translation);
        m_beside->addLayout(column(translation, messages::unofficialText(paragraph.translationLanguage)), 2);
    }
    arrange();
}

ParagraphRow *ParagraphRow::takenOut(const Theme &theme, const ReleasedParagraph &paragraph, QWidget *parent)
{
    auto *row = new ParagraphRow(theme, base::EntityId(), parent);
    row->buildMargin(paragraph);
    row->m_text = new ReadingText(theme, tr("Paragraph that was taken out"));
    row->m_text->setChange(paragraph.text, {}, paragraph.language, paragraph.direction);
    row->listen(row->m_text);
    row->m_beside->addLayout(row->column(row->m_text, tr("taken out")), 1);
    row->arrange();
    return row;
}

void ParagraphRow::buildMargin(const ReleasedParagraph &paragraph)
{
    auto *stack = new QVBoxLayout(m_margin);
    stack->setContentsMargins(0, 1, 0, 0);
    stack->setSpacing(3);
    stack->addWidget(new MarkingBadge(m_theme, paragraph.marking), 0, Qt::AlignLeading);
    if (paragraph.grading) {
        auto *grade = new GradeBadge(m_theme, *paragraph.grading);
        grade->setToolTip(messages::gradingText(*paragraph.grading));
        stack->addWidget(grade, 0, Qt::AlignLeading);
    } else {
        stack->addWidget(new PlainLabel(m_theme, tr("not graded"), TextRole::Small, Ink::Sub));
    }
    QStringList rest;
    if (const QString codes = paragraph.marking.codes().section(u' ', 1); !codes.isEmpty())
        rest << messages::code(codes);
    for (const markings::NationalMarking &national : paragraph.marking.national)
        rest << isolated(national.text);
    if (!rest.isEmpty())
        stack->addWidget((new PlainLabel(m_theme, rest.join(u'\n'), TextRole::Small, Ink::Sub))->wrapped());
}

QLayout *ParagraphRow::column(ReadingText *words, const QString &below)
{
    auto *stack = new QVBoxLayout;
    stack->setSpacing(2);
    stack->addWidget(words);
    if (!below.isEmpty())
        stack->addWidget((new PlainLabel(m_theme, below, TextRole::Small, Ink::Sub))->wrapped());
    stack->addStretch(1);
    return stack;
}

void ParagraphRow::listen(ReadingText *words)
{
    connect(words, &ReadingText::copyWanted, this, &ParagraphRow::copyWanted);
    connect(words, &ReadingText::left, this, &ParagraphRow::left);
    connect(words, &ReadingText::entered, this, &ParagraphRow::entered);
}

void ParagraphRow::setCurrent(bool current)
{
    m_current = current;
    // Tab stops once in a letter; arrows walk through it.
    m_text->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void ParagraphRow::arrange()
{
    m_margin->setFixedWidth(m_theme.px(kMargin));
    m_beside->setDirection(m_translated && width() < m_theme.px(kBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ParagraphRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ParagraphRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.setPen(QPen(t.line2, t.lineWidth));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_current && m_text->hasFocus()) {
        const int bar = m_theme.px(3);
        painter.fillRect(QRect(isRightToLeft() ? width() - bar : 0, 4, bar, height() - 8), t.accent);
    }
}

} // namespace countersign::ui
