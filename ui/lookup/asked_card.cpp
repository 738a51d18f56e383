#include "ui/lookup/asked_card.h"

#include "ui/lookup/reason_chip.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

constexpr int kMost = 8;
constexpr qsizetype kMostLetters = 36; ///< of a name; the row shows which question it was, not all of it

struct Said { QString words; const char *icon; Ink ink; };

Said said(const workstation::AskedQuestion &question)
{
    switch (question.verdict) {
    case Verdict::PossibleHit: return {AskedCard::tr("Possible hit"), "circle-alert", Ink::Hit};
    case Verdict::Listed: return {AskedCard::tr("Listed"), "circle-alert", Ink::Hit};
    case Verdict::Similar:
        return {AskedCard::tr("Similar: %n", nullptr, question.matches), "circle-help", Ink::Near};
    case Verdict::NoHitOldData: return {AskedCard::tr("Not known, old data"), "circle-help", Ink::Near};
    case Verdict::NoHit: break;
    }
    return {AskedCard::tr("No alert"), "circle-minus", Ink::Text};
}

} // namespace

AskedCard::AskedCard(const PageContext &context, QWidget *parent)
    : Card(context.theme, tr("Asked today"), parent), m_context(context), m_rows(new RuledGrid(context.theme))
{
    body()->addWidget(m_rows);
    hide();
    refresh();
}

void AskedCard::refresh()
{
    const QDateTime midnight = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date().startOfDay();
    auto task = m_context.session.lookup().askedSince(base::fromMillis(midnight.toMSecsSinceEpoch()), kMost);
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<workstation::AskedQuestion>> &questions) {
        if (questions)
            fill(*questions);
    });
}

void AskedCard::fill(const QList<workstation::AskedQuestion> &questions)
{
    const Theme &theme = m_context.theme;
    m_rows->clear();
    setVisible(!questions.isEmpty());
    m_rows->setHead({tr("Time"), tr("Question"), tr("Answer"), tr("Reason")});
    for (const workstation::AskedQuestion &question : questions) {
        // A number in even widths, a name in the letters of its script.
        const bool hasDigit = std::any_of(question.typed.begin(), question.typed.end(), [](QChar c) { return c.isDigit(); });
        auto *number = new PlainLabel(theme, hasDigit ? TextRole::Mono : TextRole::Body);
        const QString typed = question.typed.size() > kMostLetters ? question.typed.left(kMostLetters - 1) + u'\u2026' : question.typed;
        number->setText(isolated(typed) + (question.issuer.isNull() ? QString() : u' ' + isolatedLtr(question.issuer.text())));
        const Said verdict = said(question);
        auto *answer = new QWidget;
        auto *row = new QHBoxLayout(answer);
        row->setContentsMargins(0, 6, 0, 6);
        row->setSpacing(4);
        row->addWidget(new IconLabel(theme, verdict.icon, verdict.ink, 15), 0, Qt::AlignVCenter);
        row->addWidget(new PlainLabel(theme, verdict.words, TextRole::Body, verdict.ink), 1);
        m_rows->addRow({new PlainLabel(theme, clockTime(question.at), TextRole::Body), number, answer,
                        new PlainLabel(theme, reasonText(question.reason), TextRole::Body)});
    }
    m_rows->setStretch(2, 1);
}

} // namespace countersign::ui
