#include "ui/reading/letter_view.h"

#include "ui/reading/letter_pairs.h"
#include "ui/reading/letter_words.h"
#include "ui/reading/paragraph_row.h"
#include "ui/reading/reading_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ruled_grid.h"

#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kAtOnce = 80;      ///< paragraphs made at a time: each is a text of its own
constexpr qsizetype kMostAlerts = 200;
}

LetterView::LetterView(const Theme &theme, const release::ReleaseLetter &letter, const std::optional<release::ReleaseLetter> &before,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_letter(letter), m_before(before), m_column(new QVBoxLayout(this)),
      m_more(new ActionButton(theme, ActionButton::Kind::Link, {}))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (m_before) {
        for (const ParagraphPair &pair : pairsOf(m_before->paragraphs, m_letter.paragraphs))
            m_waiting.append({pair.before, pair.after});
    } else {
        for (qsizetype i = 0; i < m_letter.paragraphs.size(); ++i)
            m_waiting.append({-1, i});
    }
    addAlerts(letter);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &LetterView::showMore);
    showMore();
}

void LetterView::addAlerts(const release::ReleaseLetter &letter)
{
    if (letter.alerts.isEmpty())
        return;
    auto *card = new Card(m_theme, tr("%n alert(s)", nullptr, static_cast<int>(letter.alerts.size())));
    auto *grid = new RuledGrid(m_theme);
    for (const QByteArray &alert : letter.alerts.mid(0, kMostAlerts)) {
        const QString words = releasedAlertText(alert);
        grid->addRow({(new PlainLabel(m_theme, words.isEmpty() ? tr("An alert that this version cannot read") : words))->wrapped()});
    }
    card->body()->addWidget(grid);
    if (letter.alerts.size() > kMostAlerts)
        card->body()->addWidget(new PlainLabel(m_theme, tr("and %n more", nullptr, static_cast<int>(letter.alerts.size() - kMostAlerts)),
                                               TextRole::Small, Ink::Sub));
    m_column->addWidget(card);
}

void LetterView::showMore()
{
    const bool first = m_rows.isEmpty();
    const qsizetype count = std::min(kAtOnce, m_waiting.size());
    for (qsizetype i = 0; i < count; ++i) {
        const auto [before, after] = m_waiting[i];
        if (after < 0)
            addRow(ParagraphRow::takenOut(m_theme, m_before->paragraphs[before]));
        else
            addRow(new ParagraphRow(m_theme, m_letter.paragraphs[after], before < 0 ? nullptr : &m_before->paragraphs[before],
                                    static_cast<int>(after) + 1));
    }
    m_waiting.remove(0, count);
    m_more->setVisible(!m_waiting.isEmpty());
    m_more->setText(tr("Show %n more paragraph(s)", nullptr, static_cast<int>(m_waiting.size())));
    if (first && !m_rows.isEmpty())
        setCurrent(0);
    else if (count > 0)
        m_rows[m_rows.size() - count]->text()->setFocus(Qt::TabFocusReason);
}

void LetterView::addRow(ParagraphRow *row)
{
    const int place = static_cast<int>(m_rows.size());
    m_rows.append(row);
    row->setCurrent(false);
    m_column->insertWidget(m_column->indexOf(m_more), row);
    connect(row, &ParagraphRow::copyWanted, this, &LetterView::copyWanted);
    connect(row, &ParagraphRow::left, this, [this, place](int direction) { step(place, direction); });
    connect(row, &ParagraphRow::entered, this, [this, place, row] {
        setCurrent(place);
        Q_EMIT reached(row);
    });
}

void LetterView::step(int from, int direction)
{
    const int to = from + direction;
    if (to >= 0 && to < m_rows.size())
        m_rows[to]->text()->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void LetterView::setCurrent(int place)
{
    if (m_current >= 0 && m_current < m_rows.size() && m_current != place)
        m_rows[m_current]->setCurrent(false);
    m_current = place;
    m_rows[place]->setCurrent(true);
}

base::EntityId LetterView::currentParagraph() const
{
    return m_current >= 0 ? m_rows[m_current]->id() : base::EntityId();
}

void LetterView::focusParagraph(const base::EntityId &paragraph)
{
    for (ParagraphRow *row : std::as_const(m_rows)) {
        if (row->id() == paragraph) {
            row->text()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace countersign::ui
