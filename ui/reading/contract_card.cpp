#include "ui/reading/contract_card.h"

#include "ui/reading/letter_words.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

namespace countersign::ui {

ContractCard::ContractCard(const Theme &theme, const release::Contract &contract, base::CountryCode sender,
                           const agreements::LegalBases &bases, QWidget *parent)
    : Card(theme, tr("What binds you"), parent)
{
    auto *facts = new RuledGrid(theme);
    for (const ContractLine &line : contractLines(contract, sender, bases)) {
        auto *value = facts->addFact(line.name, line.foreign ? isolated(line.words) : line.words,
                                     line.strong ? TextRole::Strong : TextRole::Body);
        value->wrapped();
    }
    body()->addWidget(facts);
}

} // namespace countersign::ui
