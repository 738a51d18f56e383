#include "ui/lookup/answer_view.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/short_date.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Verdict;

namespace {

constexpr int kMostSimilar = 5;

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
    const QString normal = QString::fromLatin1(documents::normalForm(match.alert.number));
    QList<TextPiece> out{{QString(QChar(0x2066)), TextPiece::Look::Plain}};
    QString run;
    for (int i = 0; i < normal.size(); ++i) {
        const bool differs = std::any_of(match.differences.begin(), match.differences.end(),
                                         [i](const documents::Difference &d) { return d.position == i + 1; });
        if (differs) {
            if (!run.isEmpty())
                out.append({run, TextPiece::Look::Mono});
            run.clear();
            out.append({normal.mid(i, 1), TextPiece::Look::Marked});
        } else {
            run += normal[i];
        }
    }
    if (!run.isEmpty())
        out.append({run, TextPiece::Look::Mono});
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
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

AnswerCard *AnswerView::addCard(Tone tone, const QString &headline)
{
    auto *card = new AnswerCard(m_context.theme, tone, headline);
    m_column->addWidget(card);
    if (!m_headline)
        m_headline = card->headline();
    return card;
}

void AnswerView::show(const alerts::Answer &answer)
{
    clear();
    const base::Instant now = answer.askedAt;
    if (answer.verdict != Verdict::Similar)
        addMain(answer);
    int similar = 0;
    for (const alerts::Match &match : answer.matches) {
        const bool inMain = match.isExact() && answer.verdict != Verdict::Similar;
        if (inMain)
            continue;
        if (++similar <= kMostSimilar)
            addSimilar(match, now, similar == 1 && answer.verdict == Verdict::Similar);
        if (similar == 1 && answer.verdict == Verdict::Similar)
            explainSimilar(answer);
    }
    if (similar > kMostSimilar) {
        auto *more = new PlainLabel(m_context.theme, tr("%n more similar number(s) are not shown.", nullptr, similar - kMostSimilar),
                                    TextRole::Body, Ink::Sub);
        m_column->addWidget(more);
    }
}

void AnswerView::addMain(const alerts::Answer &answer)
{
    const messages::AnswerSentences said = messages::answerSentences(answer);
    const bool hit = answer.verdict == Verdict::PossibleHit || answer.verdict == Verdict::Listed;
    const Tone tone = hit ? Tone::Hit : answer.verdict == Verdict::NoHitOldData ? Tone::Near : Tone::Calm;
    AnswerCard *card = addCard(tone, said.headline);
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
    QList<alerts::Match> exact;
    for (const alerts::Match &match : answer.matches)
        if (match.isExact())
            exact.append(match);
    if (answer.verdict == Verdict::Listed)
        for (const alerts::Match &match : std::as_const(exact))
            addListed(*card, match);
    else if (hit)
        addMatches(*card, exact);
    addButtons(*card, answer);
}

void AnswerView::addMatches(AnswerCard &card, const QList<alerts::Match> &matches)
{
    const Theme &theme = m_context.theme;
    auto *grid = new RuledGrid(theme);
    grid->setHead({tr("Number"), tr("Issuer"), tr("Owner of the alert"), tr("Entered"), tr("Changed"), tr("Grading")});
    for (const alerts::Match &match : matches) {
        const alerts::AlertRecord &alert = match.alert;
        auto *number = new PlainLabel(theme, TextRole::Mono);
        number->setForeignText(alert.number);
        number->setAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
        number->setLayoutDirection(Qt::LeftToRight);
        QWidget *grade = alert.grading ? static_cast<QWidget *>(new GradeBadge(theme, *alert.grading))
                                       : new PlainLabel(theme, u"\u2013"_s, TextRole::Body, Ink::Sub);
        grid->addRow({number, new PlainLabel(theme, alert.issuer.text(), TextRole::Body),
                      new PlainLabel(theme, alert.owner.text(), TextRole::Body),
                      new PlainLabel(theme, shortDate(alert.firstSeen), TextRole::Body),
                      new PlainLabel(theme, shortDate(alert.updatedAt), TextRole::Body), grade});
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

ActionButton *AnswerView::compareButton(const alerts::Match &match, bool primary)
{
    auto *button = new ActionButton(m_context.theme, primary ? ActionButton::Kind::Primary : ActionButton::Kind::Plain,
                                    tr("Compare"), "columns-2");
    if (primary)
        button->setKeyHint(tr("Enter"));
    connect(button, &QPushButton::clicked, this, [this, match] { Q_EMIT wantsCompare(match); });
    return button;
}

void AnswerView::addButtons(AnswerCard &card, const alerts::Answer &answer)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(0, 4, 0, 0);
    const bool negative = answer.verdict == Verdict::NoHit || answer.verdict == Verdict::NoHitOldData;
    if (!answer.matches.isEmpty())
        row->addWidget(compareButton(answer.matches.front(), true));
    if (answer.verdict == Verdict::NoHitOldData) {
        auto *sync = new ActionButton(m_context.theme, ActionButton::Kind::Plain, tr("Sync now"), "refresh-cw");
        connect(sync, &QPushButton::clicked, this, &AnswerView::wantsSync);
        row->addWidget(sync);
    }
    auto *another = new ActionButton(m_context.theme, negative ? ActionButton::Kind::Primary : ActionButton::Kind::Plain,
                                     tr("Check another"));
    another->setKeyHint(tr("Esc"));
    connect(another, &QPushButton::clicked, this, &AnswerView::wantsAnother);
    row->addWidget(another);
    row->addStretch(1);
    card.body()->addLayout(row);
}

void AnswerView::addSimilar(const alerts::Match &match, base::Instant now, bool first)
{
    const Theme &theme = m_context.theme;
    const messages::MatchSentences said = messages::matchSentences(match, now);
    AnswerCard *card = addCard(Tone::Near, said.headline);
    QList<TextPiece> line = markedNumber(match);
    QStringList facts{isolatedLtr(match.alert.issuer.text()), messages::categoryText(match.alert.category),
                      messages::typeText(match.alert.type), messages::statusText(match.alert.status)};
    facts.removeAll(QString());
    line.append({u" · "_s + facts.join(u" · "_s), TextPiece::Look::Plain});
    auto *number = new PlainLabel(theme, TextRole::Body);
    number->setPieces(line);
    number->wrapped();
    card->body()->addWidget(number);
    if (first)
        return; // the explanation of the whole answer and its buttons follow
    QStringList words = said.differences;
    if (words.isEmpty())
        words << said.agreement;
    if (!said.next.isEmpty())
        words << said.next;
    auto *why = new PlainLabel(theme, words.join(u' '), TextRole::Body);
    why->wrapped();
    card->body()->addWidget(why);
    auto *row = new QHBoxLayout;
    row->addWidget(compareButton(match, false));
    row->addStretch(1);
    card->body()->addLayout(row);
}

void AnswerView::explainSimilar(const alerts::Answer &answer)
{
    auto *card = static_cast<AnswerCard *>(m_column->itemAt(0)->widget());
    auto *body = new PlainLabel(m_context.theme, TextRole::Body);
    body->setPieces(pieces(messages::answerSentences(answer).explanation));
    body->wrapped();
    card->body()->addWidget(body);
    addButtons(*card, answer);
}

void AnswerView::showFailure(const base::Error &error)
{
    clear();
    const messages::ErrorSentence sentence = messages::sentence(error);
    AnswerCard *card = addCard(Tone::Near, sentence.what);
    auto *body = new PlainLabel(m_context.theme, u"%1 %2"_s.arg(sentence.kept, sentence.next).trimmed(), TextRole::Body);
    body->wrapped();
    card->body()->addWidget(body);
    card->body()->addWidget(new PlainLabel(m_context.theme, sentence.code, TextRole::Small, Ink::Sub));
}

} // namespace countersign::ui
