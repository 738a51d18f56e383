#include "ui/agreements/agreement_cards.h"

#include "core/messages/agreement_sentences.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::Variable;

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::AgreementCards)
};

PlainLabel *wrappedText(const Theme &theme, const QString &foreign, TextRole role = TextRole::Body, Ink ink = Ink::Text)
{
    auto *label = new PlainLabel(theme, role, ink);
    label->setForeignText(foreign);
    return label->wrapped();
}

QString sectionTitle(std::uint32_t number, const QString &title)
{
    return number <= agreements::kSections ? Cards::tr("Clause %1 · %2").arg(number).arg(isolated(title)) : isolated(title);
}

/// What stands in which column. Titles of agreements are long: they wrap, and both columns are equal.
void addCompared(RuledGrid &grid, const Theme &theme, const QString &what, const Agreement &left, const Agreement &right)
{
    const auto name = [&theme](const QString &text) { return (new PlainLabel(theme, text, TextRole::Small, Ink::Sub))->wrapped(); };
    grid.addRow({name(what), name(isolated(left.title)), name(isolated(right.title))});
    grid.setStretch(0, 1);
    grid.setStretch(1, 3);
    grid.setStretch(2, 3);
}

} // namespace

Card *makeTextCard(const Theme &theme, const QString &title, const QList<agreements::Section> &sections)
{
    auto *card = new Card(theme, title);
    if (sections.isEmpty())
        card->body()->addWidget((new PlainLabel(theme, Cards::tr("The text was not entered."), TextRole::Body, Ink::Sub))->wrapped());
    for (const agreements::Section &section : sections) {
        card->body()->addWidget((new PlainLabel(theme, sectionTitle(section.number, section.title), TextRole::Strong))->wrapped());
        for (const QString &line : section.text.split(u'\n', Qt::SkipEmptyParts))
            card->body()->addWidget(wrappedText(theme, line));
    }
    card->body()->addStretch(1);
    return card;
}

Card *makeVariablesCard(const Theme &theme, const Agreement &agreement)
{
    auto *card = new Card(theme, Cards::tr("What the checks read from it"));
    auto *grid = new RuledGrid(theme);
    for (int i = 0; i < agreements::kVariables; ++i) {
        const auto variable = static_cast<Variable>(i);
        grid->addFact(messages::variableText(variable), messages::variableValueText(agreement, variable))->wrapped();
    }
    card->body()->addWidget(grid);
    card->body()->addStretch(1);
    return card;
}

Card *makeVariableComparison(const Theme &theme, const Agreement &left, const Agreement &right)
{
    auto *card = new Card(theme, Cards::tr("What the checks read from both"));
    auto *grid = new RuledGrid(theme);
    addCompared(*grid, theme, Cards::tr("Variable"), left, right);
    for (const agreements::VariableRow &row : agreements::compare(left, right).variables) {
        const TextRole role = row.differs() ? TextRole::Strong : TextRole::Body;
        const Ink ink = row.differs() ? Ink::Text : Ink::Sub;
        grid->addRow({(new PlainLabel(theme, messages::variableText(row.variable), TextRole::Body, Ink::Sub))->wrapped(),
                      (new PlainLabel(theme, messages::variableValueText(left, row.variable), role, ink))->wrapped(),
                      (new PlainLabel(theme, messages::variableValueText(right, row.variable), role, ink))->wrapped()});
    }
    card->body()->addWidget(grid);
    return card;
}

Card *makeTextComparison(const Theme &theme, const Agreement &left, const Agreement &right)
{
    auto *card = new Card(theme, Cards::tr("Text, clause by clause"));
    auto *grid = new RuledGrid(theme);
    addCompared(*grid, theme, Cards::tr("Clause"), left, right);
    for (const agreements::SectionRow &row : agreements::compare(left, right).sections) {
        const Ink ink = row.differs() ? Ink::Text : Ink::Sub;
        grid->addRow({(new PlainLabel(theme, sectionTitle(row.number, row.title), TextRole::Body, Ink::Sub))->wrapped(),
                      wrappedText(theme, row.left, TextRole::Body, ink), wrappedText(theme, row.right, TextRole::Body, ink)});
    }
    card->body()->addWidget(grid);
    return card;
}

} // namespace countersign::ui
