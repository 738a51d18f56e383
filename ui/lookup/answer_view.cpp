#include "ui/lookup/answer_view.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

constexpr int kMostSimilar = 5;
constexpr int kMostFolded = 12;

QList<TextPiece> pieces(const messages::Parts &parts)
{
    QList<TextPiece> out;
    for (const messages::Part &part : parts)
        out.append({out.isEmpty() ? part.text : u' ' + part.text, part.strong ? TextPiece::Look::Strong : TextPiece::Look::Plain});
    return out;
}

/// The alert's number with the characters that differ set off.
QList<TextPiece> markedNumber(const alerts::Match &match)
{
    QSet<int> places;
    for (const documents::Difference &difference : match.differences)
        for (int place : documents::placesInSecond(difference))
            places.insert(place);
    const QString normal = QString::fromLatin1(documents::normalForm(match.alert.number));
    QList<TextPiece> out{{QString(QChar(0x2066)), TextPiece::Look::Plain}};
    for (int i = 0; i < normal.size(); ++i) {
        const TextPiece::Look look = places.contains(i + 1) ? TextPiece::Look::Marked : TextPiece::Look::Mono;
        if (out.last().look == look && look == TextPiece::Look::Mono)
            out.last().text += normal[i];
        else
            out.append({normal.mid(i, 1), look});
    }
    out.append({QString(QChar(0x2069)), TextPiece::Look::Plain});
    return out;
}

} // namespace

AnswerView::AnswerView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void AnswerView::clear()
{
    m_headline = nullptr;
    m_actions.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

AnswerCard *AnswerView::addCard(QVBoxLayout &column, Tone tone, const QString &headline)
{
    auto *card = new AnswerCard(m_context.theme, tone, headline);
    column.addWidget(card);
    if (!m_headline)
        m_headline = card->headline();
    return card;
}

void AnswerView::show(const alerts::Answer &answer)
{
    clear();
    const bool nearOnly = answer.verdict == Verdict::Similar;
    if (!nearOnly)
        addMain(answer);
    int similar = 0;
    for (int i = 0; i < answer.matches.size(); ++i) {
        const alerts::Match &match = answer.matches[i];
        if (match.isFolded() || (match.isOfTheNumber() && !nearOnly))
            continue;
        if (++similar <= kMostSimilar)
            addSimilar(*m_column, answer, i, similar == 1 && nearOnly);
    }
    if (similar > kMostSimilar) {
        auto *more = new PlainLabel(m_context.theme, tr("%n more similar number(s) are not shown.", nullptr, similar - kMostSimilar),
                                    TextRole::Body, Ink::Sub);
        m_column->addWidget(more);
    }
    addFolded(answer);
}

void AnswerView::addFolded(const alerts::Answer &answer)
{
    const int folded = alerts::foldedCount(answer);
    if (folded == 0)
        return;
    auto *fold = new Disclosure(m_context.theme, tr("%n similar, one character apart", nullptr, folded));
    const int first = static_cast<int>(answer.matches.size()) - folded;
    for (int i = first; i < answer.matches.size() && i < first + kMostFolded; ++i)
        addSimilar(*fold->body(), answer, i, false);
    if (folded > kMostFolded)
        fold->body()->addWidget(new PlainLabel(m_context.theme, tr("%n more similar number(s) are not shown.", nullptr, folded - kMostFolded),
                                               TextRole::Body, Ink::Sub));
    m_column->addWidget(fold);
}

void AnswerView::addMain(const alerts::Answer &answer)
{
    const messages::AnswerSentences said = messages::answerSentences(answer);
    const bool hit = answer.verdict == Verdict::PossibleHit || answer.verdict == Verdict::Listed;
    const Tone tone = hit ? Tone::Hit : answer.verdict == Verdict::NoHitOldData ? Tone::Near : Tone::Calm;
    AnswerCard *card = addCard(*m_column, tone, said.headline);
    auto *body = new PlainLabel(m_context.theme, TextRole::Body);
    body->setPieces(pieces(said.explanation));
    body->wrapped();
    card->body()->addWidget(body);
    if (!said.protection.isEmpty()) {
        auto *protection = new PlainLabel(m_context.theme, TextRole::Body, Ink::Near);
        protection->setPieces({{said.protection, TextPiece::Look::Strong}});
        protection->wrapped();
        card->body()->addWidget(protection);
    }
    if (answer.verdict == Verdict::Listed) {
        for (const alerts::Match &match : answer.matches)
            if (match.isExact())
                addListed(*card, match);
    } else if (hit) {
        addMatches(*card, answer);
    }
    if (hit && !answer.matches.isEmpty())
        addActions(*card, answer.matches.front(), 0);
    else
        addNegativeButtons(*card, answer);
}

void AnswerView::addSeries(AnswerCard &card, const alerts::AlertRecord &alert)
{
    QString words = tr("Series of blanks: %1 to %2").arg(isolatedLtr(alert.number), isolatedLtr(alert.blankTo));
    if (alert.quantity > 0)
        words = tr("Series of %n blank(s): %1 to %2", nullptr, static_cast<int>(alert.quantity))
                    .arg(isolatedLtr(alert.number), isolatedLtr(alert.blankTo));
    auto *line = new PlainLabel(m_context.theme, words, TextRole::Strong);
    line->wrapped();
    card.body()->addWidget(line);
}

void AnswerView::addMatches(AnswerCard &card, const alerts::Answer &answer)
{
    const Theme &theme = m_context.theme;
    auto *grid = new RuledGrid(theme);
    const auto count = std::count_if(answer.matches.begin(), answer.matches.end(), [](const auto &match) { return match.isOfTheNumber(); });
    QStringList head{tr("Number"), tr("Issuer"), tr("Owner of the alert"), tr("Entered"), tr("Changed"), tr("Grading")};
    if (count > 1)
        head << QString();
    grid->setHead(head);
    for (int i = 0; i < answer.matches.size(); ++i) {
        const alerts::Match &match = answer.matches[i];
        if (!match.isOfTheNumber())
            continue;
        const alerts::AlertRecord &alert = match.alert;
        if (!alert.blankTo.isEmpty())
            addSeries(card, alert);
        auto *number = new PlainLabel(theme, TextRole::Mono);
        number->setText(isolatedLtr(alert.number));
        QWidget *grade = alert.grading ? static_cast<QWidget *>(new GradeBadge(theme, *alert.grading))
                                       : new PlainLabel(theme, u"\u2013"_s, TextRole::Body, Ink::Sub);
        QList<QWidget *> cells{number, new PlainLabel(theme, alert.issuer.text(), TextRole::Body),
                               new PlainLabel(theme, alert.owner.text(), TextRole::Body),
                               new PlainLabel(theme, shortDate(alert.firstSeen), TextRole::Body),
                               new PlainLabel(theme, shortDate(alert.updatedAt), TextRole::Body), grade};
        if (count > 1)
            cells << compareButton(i, ActionButton::Kind::Link);
        grid->addRow(cells);
    }
    card.body()->addWidget(grid);
}

void AnswerView::addListed(AnswerCard &card, const alerts::Match &match)
{
    auto *grid = new RuledGrid(m_context.theme);
    if (match.alert.listing) {
        grid->addFact(tr("List"), isolated(match.alert.listing->list));
        grid->addFact(tr("Reference"), isolatedLtr(match.alert.listing->reference), TextRole::Mono);
        grid->addFact(tr("Edition"), isolatedLtr(match.alert.listing->edition));
        grid->addFact(tr("Authority"), isolated(match.alert.listing->authority));
    }
    card.body()->addWidget(grid);
}

ActionButton *AnswerView::compareButton(int match, ActionButton::Kind kind)
{
    const bool small = kind == ActionButton::Kind::Link;
    auto *button = new ActionButton(m_context.theme, kind, tr("Compare"), small ? nullptr : "columns-2");
    if (kind == ActionButton::Kind::Primary)
        button->setKeyHint(tr("Enter"));
    connect(button, &QPushButton::clicked, this, [this, match] { Q_EMIT wantsCompare(match); });
    return button;
}

void AnswerView::addNegativeButtons(AnswerCard &card, const alerts::Answer &answer)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(0, 4, 0, 0);
    if (answer.verdict == Verdict::NoHitOldData) {
        auto *sync = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Sync now"), "refresh-cw");
        connect(sync, &QPushButton::clicked, this, &AnswerView::wantsSync);
        row->addWidget(sync);
    }
    auto *another = new ActionButton(m_context.theme, ActionButton::Kind::Primary, tr("Check another"));
    another->setKeyHint(tr("Esc"));
    connect(another, &QPushButton::clicked, this, &AnswerView::wantsAnother);
    row->addWidget(another);
    row->addStretch(1);
    card.body()->addLayout(row);
}

void AnswerView::addActions(AnswerCard &card, const alerts::Match &match, int place)
{
    const Theme &theme = m_context.theme;
    const bool listed = match.alert.category == alerts::Category::Listed;
    auto *row = new FlowLayout(10, 8);
    card.body()->addLayout(row);
    auto *compare = compareButton(place, place == 0 && !match.isFolded() ? ActionButton::Kind::Primary : ActionButton::Kind::Plain);
    row->addWidget(compare);
    // A listed person's record leads to the authority of the list; nobody's desk confirms it.
    auto *confirm = new ActionButton(theme, ActionButton::Kind::Plain, listed ? tr("Follow up") : tr("Ask owner to confirm"),
                                     "message-circle-question");
    connect(confirm, &QPushButton::clicked, this, [this, place] { Q_EMIT wantsConfirm(place); });
    row->addWidget(confirm);
    auto *other = new ActionButton(theme, ActionButton::Kind::Plain, tr("Not the same document"));
    other->setTrailingIcon("chevron-down");
    connect(other, &QPushButton::clicked, this, [this, other, place] { chooseWhy(other, place); });
    row->addWidget(other);
    auto *note = new NoticeBar(theme);
    card.body()->addWidget(note);
    m_actions.insert(place, {{compare, confirm, other}, note});
}

void AnswerView::chooseWhy(ActionButton *button, int match)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &why : {tr("The number in front of me is another one"), tr("Another issuer or kind of document"),
                               tr("The document was found and given back"), tr("Compared, and not the same")})
        connect(menu->addAction(why), &QAction::triggered, this, [this, match, why] { Q_EMIT wantsSetAside(match, why); });
    menu->popup(button->mapToGlobal(QPoint(button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0, button->height())));
}

void AnswerView::settle(int match, const QString &sentence)
{
    const auto actions = m_actions.constFind(match);
    if (actions == m_actions.constEnd())
        return;
    for (ActionButton *button : actions->buttons)
        button->hide();
    actions->note->show(Tone::Calm, "check", sentence);
    if (m_headline)
        m_headline->setFocus(Qt::OtherFocusReason); // the button that had it is gone
}

void AnswerView::showFailure(int match, const base::Error &error)
{
    const auto actions = m_actions.constFind(match);
    if (actions == m_actions.constEnd())
        return;
    const messages::ErrorSentence sentence = messages::sentence(error);
    actions->note->show(Tone::Near, "triangle-alert", QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
}

void AnswerView::addSimilar(QVBoxLayout &column, const alerts::Answer &answer, int place, bool first)
{
    const Theme &theme = m_context.theme;
    const alerts::Match &match = answer.matches[place];
    const messages::MatchSentences said = messages::matchSentences(match, answer.askedAt);
    AnswerCard *card = addCard(column, Tone::Near, said.headline);
    QList<TextPiece> line = markedNumber(match);
    QStringList facts{isolatedLtr(match.alert.issuer.text()), messages::categoryText(match.alert.category),
                      messages::typeText(match.alert.type), messages::statusText(match.alert.status)};
    facts.removeAll(QString());
    line.append({u" · "_s + facts.join(u" · "_s), TextPiece::Look::Plain});
    auto *number = new PlainLabel(theme, TextRole::Body);
    number->setPieces(line);
    number->wrapped();
    card->body()->addWidget(number);
    if (first) {
        explainSimilar(*card, answer);
        return;
    }
    QStringList words = said.differences;
    if (words.isEmpty())
        words << said.agreement;
    if (!said.next.isEmpty())
        words << said.next;
    auto *why = new PlainLabel(theme, words.join(u' '), TextRole::Body);
    why->wrapped();
    card->body()->addWidget(why);
    addActions(*card, match, place);
}

void AnswerView::explainSimilar(AnswerCard &card, const alerts::Answer &answer)
{
    auto *body = new PlainLabel(m_context.theme, TextRole::Body);
    body->setPieces(pieces(messages::answerSentences(answer).explanation));
    body->wrapped();
    card.body()->addWidget(body);
    addActions(card, answer.matches.front(), 0);
}

void AnswerView::showFailure(const base::Error &error)
{
    clear();
    const messages::ErrorSentence sentence = messages::sentence(error);
    AnswerCard *card = addCard(*m_column, Tone::Near, sentence.what);
    auto *body = new PlainLabel(m_context.theme, u"%1 %2"_s.arg(sentence.kept, sentence.next).trimmed(), TextRole::Body);
    body->wrapped();
    card->body()->addWidget(body);
    card->body()->addWidget(new PlainLabel(m_context.theme, sentence.code, TextRole::Small, Ink::Sub));
}

} // namespace countersign::ui
