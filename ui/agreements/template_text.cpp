#include "ui/agreements/template_text.h"

#include "core/documents/country_table.h"
#include "core/messages/agreement_sentences.h"
#include "core/messages/agreement_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::FilledPiece;
using agreements::Option;

namespace {

constexpr qsizetype kChipLetters = 56;
constexpr int kMostBlank = 2'000;
constexpr int kWithEnd = 0, kWithoutEnd = 1;

QString shortened(const QString &wording)
{
    // Blanks inside of a wording stand as such in the text below it.
    QString words = wording;
    for (const QString &blank : agreements::blanksOf(wording))
        words.replace(u"{{"_s + blank + u"}}"_s, u"…"_s);
    return words.size() <= kChipLetters ? words : words.first(kChipLetters).trimmed() + u'…';
}

/// What other fields say already fills these, in the language of the templates.
QHash<QString, QString> blanksFrom(const Agreement &agreement)
{
    static const documents::CountryTable table = documents::CountryTable::embedded();
    QStringList parties;
    for (const base::CountryCode party : agreement.parties)
        parties << table.nameOf(party);
    const auto day = [](QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); };
    return {{u"party_1"_s, parties.value(0)}, {u"party_2"_s, parties.value(1)}, {u"parties"_s, parties.join(u", "_s)},
            {u"start_date"_s, day(agreement.validFrom)}, {u"end_date"_s, day(agreement.validUntil)},
            {u"exempt_bodies"_s, agreement.clauses.exemptBodies.join(u", "_s)}};
}

TextPiece pieceOf(const FilledPiece &piece)
{
    switch (piece.from) {
    case FilledPiece::From::Template: return {piece.text, TextPiece::Look::Plain};
    // What is missing, by its name as drafts have it: a line to write on says less.
    case FilledPiece::From::Open: return {u'[' + isolated(messages::blankText(piece.name)) + u']', TextPiece::Look::Plain};
    case FilledPiece::From::Wording: return {piece.text, TextPiece::Look::Strong};
    case FilledPiece::From::Blank: break;
    }
    return {visibleText(piece.text), TextPiece::Look::Strong};
}

/// Line by line; each isolated, so that it keeps its own direction in a mirrored window.
QList<QList<TextPiece>> linesOf(const QList<FilledPiece> &pieces)
{
    QList<QList<TextPiece>> lines{{}};
    for (const FilledPiece &piece : pieces) {
        const QStringList parts = piece.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(QList<TextPiece>());
            if (!parts[i].isEmpty())
                lines.last() << pieceOf({parts[i], piece.from, piece.name});
        }
    }
    lines.removeIf([](const QList<TextPiece> &line) { return line.isEmpty(); });
    for (QList<TextPiece> &line : lines) {
        line.prepend({QString(QChar(char16_t{0x2068})), TextPiece::Look::Plain});
        line.append({QString(QChar(char16_t{0x2069})), TextPiece::Look::Plain});
    }
    return lines;
}

} // namespace

TemplateText::TemplateText(const Theme &theme, const agreements::Template &form, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_form(form), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(14));
    addPart(tr("Title"), form.title);
    for (const agreements::Section &section : form.sections)
        addPart(isolated(messages::sectionHeading(section)), section.text);
    m_column->addStretch(1);
    refresh();
}

void TemplateText::addPart(const QString &heading, const QString &form)
{
    auto *card = new Card(m_theme, {}, this);
    card->body()->addWidget((new PlainLabel(m_theme, heading, TextRole::Strong))->wrapped());
    Shown shown;
    shown.form = form;
    shown.options = agreements::optionsOf(form);
    auto *wordings = new FlowLayout(m_theme.px(18), m_theme.px(8));
    card->body()->addLayout(wordings);
    for (const Option &option : std::as_const(shown.options))
        wordings->addWidget(chipFor(option));
    auto *blanks = new FlowLayout(m_theme.px(18), m_theme.px(8));
    card->body()->addLayout(blanks);
    for (const QString &blank : agreements::blanksOf(form)) {
        if (!m_blanks.contains(blank))
            blanks->addWidget(fieldFor(blank));
    }
    shown.lines = new QVBoxLayout;
    shown.lines->setSpacing(m_theme.px(4));
    card->body()->addLayout(shown.lines);
    shown.differs = new PlainLabel(m_theme, TextRole::Small, Ink::Near, card);
    shown.differs->wrapped();
    shown.differs->hide();
    card->body()->addWidget(shown.differs);
    m_column->addWidget(card);
    m_parts.append(shown);
}

QWidget *TemplateText::chipFor(const Option &option)
{
    const QString name = messages::optionText(option.name);
    auto *chip = new ChoiceChip(m_theme, name);
    chip->setAutoDefault(false);
    for (int i = 0; i < option.wordings.size(); ++i)
        chip->addChoice(isolated(shortened(option.wordings[i])), i);
    m_wordings.insert(option.name, chip);
    connect(chip, &ChoiceChip::chosen, this, [this, option](int choice) {
        refresh();
        Q_EMIT worded(option, choice);
    });
    return labelled(m_theme, name, chip);
}

QWidget *TemplateText::fieldFor(const QString &blank)
{
    auto *field = new QLineEdit;
    field->setMaxLength(kMostBlank);
    field->setMinimumWidth(m_theme.px(260));
    m_blanks.insert(blank, field);
    connect(field, &QLineEdit::textEdited, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    return labelled(m_theme, messages::blankText(blank), field);
}

agreements::Filling TemplateText::filling() const
{
    agreements::Filling filling;
    for (auto it = m_blanks.cbegin(); it != m_blanks.cend(); ++it)
        filling.blanks.insert(it.key(), it.value()->text().trimmed().isEmpty() ? it.value()->placeholderText() : it.value()->text());
    for (auto it = m_wordings.cbegin(); it != m_wordings.cend(); ++it)
        filling.choices.insert(it.key(), it.value()->value());
    return filling;
}

agreements::Filled TemplateText::filled() const
{
    return agreements::fill(m_form, filling());
}

void TemplateText::follow(const Agreement &agreement)
{
    const QHash<QString, QString> known = blanksFrom(agreement);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (QLineEdit *field = m_blanks.value(it.key()))
            field->setPlaceholderText(it.value());
    }
    const bool hasEnd = agreement.validUntil.isValid();
    if (ChoiceChip *end = m_wordings.value(u"end"_s); end && (hasEnd != m_hasEnd || !end->property("followed").toBool())) {
        end->setValue(hasEnd ? kWithEnd : kWithoutEnd);
        end->setProperty("followed", true);
        m_hasEnd = hasEnd;
    }
    for (Shown &part : m_parts) {
        QStringList differs;
        for (const Option &option : std::as_const(part.options)) {
            ChoiceChip *chip = m_wordings.value(option.name);
            const auto meaning = agreements::meaningOf(option, chip->value());
            if (!meaning || meaning->value == agreements::valueOf(agreement, meaning->variable))
                continue;
            if (const auto says = agreements::wordingFor(option, agreement)) {
                chip->setValue(*says);
                continue;
            }
            differs << tr("No wording here says what the checks read, %1: %2. Change one of them, or the text once it is kept.")
                           .arg(messages::variableText(meaning->variable), messages::variableValueText(agreement, meaning->variable));
        }
        part.differs->setText(differs.join(u'\n'));
        part.differs->setVisible(!differs.isEmpty());
    }
    refresh();
}

void TemplateText::refresh()
{
    for (Shown &part : m_parts)
        showPieces(part);
}

void TemplateText::showPieces(Shown &shown)
{
    const QList<FilledPiece> pieces = agreements::filledPieces(shown.form, filling());
    if (pieces == shown.pieces)
        return;
    shown.pieces = pieces;
    const QList<QList<TextPiece>> lines = linesOf(pieces);
    while (shown.labels.size() > lines.size())
        delete shown.labels.takeLast();
    while (shown.labels.size() < lines.size()) {
        auto *label = new PlainLabel(m_theme, TextRole::Body, Ink::Text, this);
        shown.lines->addWidget(label->wrapped());
        shown.labels.append(label);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        shown.labels[i]->setPieces(lines[i]);
}

} // namespace countersign::ui
