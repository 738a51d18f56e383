#include "ui/lookup/name_answer_view.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/name_sentences.h"
#include "ui/lookup/person_dialog.h"
#include "ui/lookup/token_table.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Agreement;

namespace {

constexpr int kShownAtOnce = 5;

Tone toneOf(alerts::Verdict verdict)
{
    switch (verdict) {
    case alerts::Verdict::PossibleHit:
    case alerts::Verdict::Listed: return Tone::Hit;
    case alerts::Verdict::Similar:
    case alerts::Verdict::NoHitOldData: return Tone::Near;
    case alerts::Verdict::NoHit: break;
    }
    return Tone::Calm;
}

/// What a score means; never shown without the tokens under it.
QString scoreText(const alerts::NameMatch &match)
{
    const QString number = QLocale().toString(qRound(match.score * 100));
    if (match.score >= 0.995)
        return NameAnswerView::tr("Agreement %1 of 100: the same name").arg(number);
    if (match.score >= names::kStrongScore)
        return NameAnswerView::tr("Agreement %1 of 100: very close").arg(number);
    if (match.score >= 0.85)
        return NameAnswerView::tr("Agreement %1 of 100: close").arg(number);
    return NameAnswerView::tr("Agreement %1 of 100: partly").arg(number);
}

QString birthEvidence(const alerts::NameMatch &match)
{
    QStringList births;
    for (const alerts::ListedBirth &birth : match.person.births)
        births << birthText(birth);
    births.removeAll(QString());
    const QString listed = births.join(u", "_s);
    if (listed.isEmpty())
        return NameAnswerView::tr("The list gives no date of birth.");
    switch (match.birth) {
    case Agreement::Agrees: {
        // Of several births the one that met.
        const names::BirthSpan &span = match.birthEvidence.span;
        const QString met = span.from.isNull() ? listed : birthText({span.from, span.to, span.approximate});
        return NameAnswerView::tr("Date of birth agrees: %1.").arg(met);
    }
    case Agreement::Differs:
        if (match.birthEvidence.how == names::BirthMeeting::DayMonthSwapped)
            return NameAnswerView::tr("Day and month of birth seem exchanged: the list says %1.").arg(listed);
        return NameAnswerView::tr("Date of birth differs: the list says %1.").arg(listed);
    case Agreement::NotSaid: break;
    }
    return NameAnswerView::tr("Born %1; you gave no date to compare.").arg(listed);
}

QString countryEvidence(const alerts::NameMatch &match)
{
    QStringList countries;
    for (const base::CountryCode &code : match.person.nationalities)
        countries << messages::countryText(code);
    for (const QString &printed : match.person.nationalityTexts)
        countries << isolated(printed);
    const QString listed = countries.join(u", "_s);
    if (listed.isEmpty())
        return NameAnswerView::tr("The list gives no nationality.");
    switch (match.country) {
    case Agreement::Agrees: return NameAnswerView::tr("Nationality agrees: %1.").arg(listed);
    case Agreement::Differs: return NameAnswerView::tr("Nationality differs: the list says %1.").arg(listed);
    case Agreement::NotSaid: break;
    }
    return NameAnswerView::tr("Nationality %1; you gave none to compare.").arg(listed);
}

/// The other forms a reader needs beside the one that matched: main name, original script.
QString otherForms(const alerts::NameMatch &match)
{
    QStringList forms;
    const auto add = [&forms](const QString &text) {
        if (!forms.contains(isolated(text)))
            forms << isolated(text);
    };
    const QList<alerts::ListedName> &names = match.person.names;
    if (match.name != 0 && !names.isEmpty())
        add(names.front().text);
    for (int i = 0; i < names.size(); ++i)
        if (i != match.name && !names[i].script.isEmpty() && names[i].script != u"Latn"_s)
            add(names[i].text);
    return forms.mid(0, 3).join(u" · "_s);
}

} // namespace

NameAnswerView::NameAnswerView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NameAnswerView::clear()
{
    m_headline = nullptr;
    m_faults.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

AnswerCard *NameAnswerView::addHead(Tone tone, const QString &headline, const QStringList &sentences, bool strongLast)
{
    auto *card = new AnswerCard(m_context.theme, tone, headline);
    QList<TextPiece> pieces;
    for (int i = 0; i < sentences.size(); ++i)
        pieces.append({(i > 0 ? u" "_s : QString()) + sentences[i],
                       strongLast && i + 1 == sentences.size() ? TextPiece::Look::Strong : TextPiece::Look::Plain});
    auto *words = new PlainLabel(m_context.theme);
    words->setPieces(pieces);
    words->wrapped();
    card->body()->addWidget(words);
    m_column->addWidget(card);
    m_headline = card->headline();
    return card;
}

ActionButton *NameAnswerView::anotherButton(bool primary)
{
    auto *another = new ActionButton(m_context.theme, primary ? ActionButton::Kind::Primary : ActionButton::Kind::Plain,
                                     tr("Check another"));
    another->setKeyHint(tr("Esc"));
    connect(another, &QPushButton::clicked, this, &NameAnswerView::wantsAnother);
    return another;
}

void NameAnswerView::show(const alerts::NameAnswer &answer)
{
    clear();
    const messages::NameAnswerSentences said = messages::nameAnswerSentences(answer);
    const Tone tone = toneOf(answer.verdict);
    AnswerCard *head = addHead(tone, said.headline, said.explanation, true);
    if (answer.matches.isEmpty()) {
        head->body()->addWidget(anotherButton(true), 0, Qt::AlignLeading);
        return;
    }
    const int shown = static_cast<int>(qMin<qsizetype>(answer.matches.size(), kShownAtOnce));
    for (int i = 0; i < shown; ++i)
        addPerson(*m_column, answer, i);
    if (answer.matches.size() > shown) {
        auto *more = new Disclosure(m_context.theme, tr("%n more person(s), less alike", nullptr, static_cast<int>(answer.matches.size()) - shown));
        m_column->addWidget(more);
        for (int i = shown; i < answer.matches.size(); ++i)
            addPerson(*more->body(), answer, i);
    }
    if (answer.more)
        m_column->addWidget((new PlainLabel(m_context.theme, tr("There may be others as much alike. A longer name tells them apart."),
                                            TextRole::Body, Ink::Sub))->wrapped());
}

QWidget *NameAnswerView::listedLine(const alerts::NameMatch &match)
{
    const alerts::Listing &listing = match.person.listing;
    const QDateTime edition = QDateTime::fromString(listing.edition, Qt::ISODateWithMs);
    QStringList facts{isolated(listing.list), isolatedLtr(listing.reference), isolated(listing.authority)};
    if (edition.isValid())
        facts << tr("edition of %1").arg(QLocale().toString(edition.date(), u"d MMM yyyy"_s));
    facts.removeAll(QString());
    auto *line = new PlainLabel(m_context.theme, facts.join(u" · "_s), TextRole::Body, Ink::Sub);
    line->wrapped();
    return line;
}

QWidget *NameAnswerView::evidenceLine(Agreement agreement, const QString &words)
{
    const Theme &theme = m_context.theme;
    const char *icon = agreement == Agreement::Agrees ? "check" : agreement == Agreement::Differs ? "x" : "circle-minus";
    const Ink ink = agreement == Agreement::Agrees ? Ink::Done : agreement == Agreement::Differs ? Ink::Hit : Ink::Sub;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(theme, icon, ink, 15), 0, Qt::AlignTop);
    auto *label = new PlainLabel(theme, words, TextRole::Body, agreement == Agreement::NotSaid ? Ink::Sub : Ink::Text);
    label->wrapped();
    row->addWidget(label, 1);
    return line;
}

void NameAnswerView::addPerson(QVBoxLayout &column, const alerts::NameAnswer &answer, int place)
{
    const Theme &theme = m_context.theme;
    const alerts::NameMatch &match = answer.matches[place];
    auto *card = new Card(theme, {});
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const QString matched = match.person.names.value(match.name).text;
    auto *name = new PlainLabel(theme, isolated(matched), TextRole::Section);
    name->wrapped();
    head->addWidget(name, 1);
    head->addWidget(new Badge(theme, match.person.entity ? tr("LISTED ENTITY") : tr("LISTED")), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    if (match.readingSource != u"as-written"_s && !match.reading.isEmpty())
        card->body()->addWidget((new PlainLabel(theme, tr("Read as %1").arg(isolatedLtr(match.reading))))->wrapped());
    if (const QString others = otherForms(match); !others.isEmpty()) {
        auto *forms = new PlainLabel(theme, tr("Also: %1").arg(others));
        forms->wrapped();
        card->body()->addWidget(forms);
    }
    card->body()->addWidget(listedLine(match));
    card->body()->addSpacing(2);
    auto *score = new PlainLabel(theme, scoreText(match), TextRole::Strong);
    score->wrapped();
    card->body()->addWidget(score);
    auto *tokens = new TokenTable(theme, match.comparison);
    tokens->setAccessibleDescription(messages::nameReasons(match).join(u' '));
    card->body()->addWidget(tokens);
    card->body()->addWidget(evidenceLine(match.birth, birthEvidence(match)));
    card->body()->addWidget(evidenceLine(match.country, countryEvidence(match)));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(10);
    auto *open = new ActionButton(theme, place == 0 ? ActionButton::Kind::Primary : ActionButton::Kind::Plain, tr("Open person"), "user");
    open->setAccessibleName(tr("Open person: %1").arg(isolated(matched)));
    if (place == 0)
        open->setKeyHint(tr("Enter"));
    connect(open, &QPushButton::clicked, this, [this, place] { Q_EMIT wantsPerson(place); });
    row->addWidget(open);
    auto *hit = new ActionButton(theme, ActionButton::Kind::Plain, tr("Open hit"), "crosshair");
    hit->setAccessibleName(tr("Open hit: %1").arg(isolated(matched)));
    connect(hit, &QPushButton::clicked, this, [this, place] { Q_EMIT wantsHit(place); });
    row->addWidget(hit);
    if (place == 0)
        row->addWidget(anotherButton(false));
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *fault = new PlainLabel(theme, TextRole::Body, Ink::Near);
    fault->wrapped();
    card->body()->addWidget(fault);
    fault->hide();
    m_faults.insert(place, fault);
    column.addWidget(card);
}

void NameAnswerView::showHitFailure(int match, const base::Error &error)
{
    PlainLabel *fault = m_faults.value(match);
    if (!fault)
        return;
    const messages::ErrorSentence sentence = messages::sentence(error);
    fault->setText(u"%1 %2"_s.arg(sentence.what, sentence.next).trimmed());
    fault->show();
}

void NameAnswerView::showFailure(const base::Error &error)
{
    clear();
    const messages::ErrorSentence sentence = messages::sentence(error);
    QStringList words{sentence.kept, sentence.next};
    words.removeAll(QString());
    AnswerCard *card = addHead(Tone::Near, sentence.what, words, false);
    card->body()->addWidget(new PlainLabel(m_context.theme, sentence.code, TextRole::Small, Ink::Sub));
}

} // namespace countersign::ui
