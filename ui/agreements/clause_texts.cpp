#include "ui/agreements/clause_texts.h"

#include "core/messages/agreement_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Section;

namespace {

constexpr int kLeastLines = 2;
constexpr int kAcross = 5, kDown = 3;

/// "7", or "A" for an annex.
QString placeOf(std::uint32_t number)
{
    return number <= agreements::kSections ? QString::number(number) : QString(QChar(char16_t(u'A' + (number - agreements::kSections - 1))));
}

} // namespace

GrowingText::GrowingText(const QString &name, const QString &text, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlainText(text);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Inside of the field's frame, and its words above those of the other fields.
    setViewportMargins(kAcross, kDown, kAcross, kDown);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::fit()
{
    // A plain text document counts lines, not pixels.
    const int lines = std::max(kLeastLines, static_cast<int>(std::ceil(document()->size().height())));
    const int around = 2 * (frameWidth() + kDown + static_cast<int>(document()->documentMargin()));
    const int wanted = lines * fontMetrics().lineSpacing() + around;
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

ClauseTexts::ClauseTexts(const Theme &theme, const QList<Section> &sections, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_add(new ActionButton(theme, ActionButton::Kind::Plain, tr("Add a clause"), "plus", this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    m_add->setTrailingIcon("chevron-down");
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    row->addWidget(m_add);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &ClauseTexts::openMenu);
    for (const Section &section : sections)
        insert(section);
    chainTabs();
}

ClauseTexts::Clause &ClauseTexts::insert(const Section &section)
{
    const QString place = placeOf(section.number);
    auto *card = new Card(m_theme, {}, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    head->addWidget(new PlainLabel(m_theme, place, TextRole::Strong, Ink::Sub));
    Clause clause;
    clause.number = section.number;
    clause.card = card;
    clause.title = new QLineEdit(section.title, card);
    clause.title->setCursorPosition(0);
    clause.title->setAccessibleName(tr("Heading of clause %1").arg(place));
    clause.title->setPlaceholderText(tr("Heading"));
    head->addWidget(clause.title, 1);
    auto *drop = new ActionButton(m_theme, ActionButton::Kind::Quiet, tr("Remove"), "trash-2", card);
    drop->setAutoDefault(false);
    drop->setAccessibleName(tr("Remove clause %1").arg(place));
    head->addWidget(drop);
    card->body()->addLayout(head);
    clause.text = new GrowingText(tr("Text of clause %1").arg(place), section.text, card);
    card->body()->addWidget(clause.text);
    connect(drop, &QPushButton::clicked, this, [this, number = section.number] { remove(number); });
    connect(clause.title, &QLineEdit::textEdited, this, &ClauseTexts::changed);
    connect(clause.text, &QPlainTextEdit::textChanged, this, &ClauseTexts::changed);
    const auto at = std::find_if(m_clauses.begin(), m_clauses.end(), [&clause](const Clause &one) { return one.number > clause.number; });
    const qsizetype index = at - m_clauses.begin();
    m_column->insertWidget(static_cast<int>(index), card);
    return *m_clauses.insert(index, clause);
}

void ClauseTexts::add(std::uint32_t number)
{
    if (textOf(number))
        return;
    Clause &clause = insert({number, messages::sectionTitle(number), {}});
    chainTabs();
    clause.card->show();
    clause.text->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ClauseTexts::remove(std::uint32_t number)
{
    const auto found = std::find_if(m_clauses.begin(), m_clauses.end(), [number](const Clause &one) { return one.number == number; });
    if (found == m_clauses.end())
        return;
    found->card->hide();
    found->card->deleteLater(); // the button that was pressed stands on it
    m_clauses.erase(found);
    chainTabs();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ClauseTexts::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::uint32_t number = 1; number <= agreements::kSectionsAndAnnexes; ++number) {
        if (!textOf(number))
            connect(menu->addAction(messages::sectionHeading({number, messages::sectionTitle(number), {}})), &QAction::triggered, this,
                    [this, number] { add(number); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(isRightToLeft() ? m_add->width() - menu->sizeHint().width() : 0, m_add->height())));
}

void ClauseTexts::chainTabs()
{
    // Tab goes as the eye does, whatever came when.
    QWidget *before = nullptr;
    for (const Clause &clause : std::as_const(m_clauses)) {
        QWidget *drop = clause.card->findChild<ActionButton *>();
        for (QWidget *one : {static_cast<QWidget *>(clause.title), drop, static_cast<QWidget *>(clause.text)}) {
            if (before)
                setTabOrder(before, one);
            before = one;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

QList<Section> ClauseTexts::sections() const
{
    QList<Section> list;
    for (const Clause &clause : m_clauses) {
        const Section section{clause.number, clause.title->text().trimmed(), clause.text->toPlainText().trimmed()};
        if (!section.title.isEmpty() || !section.text.isEmpty())
            list << section;
    }
    return list;
}

QPlainTextEdit *ClauseTexts::textOf(std::uint32_t number) const
{
    for (const Clause &clause : m_clauses) {
        if (clause.number == number)
            return clause.text;
    }
    return nullptr;
}

} // namespace countersign::ui
