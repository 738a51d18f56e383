#pragma once

#include "core/agreements/legal_basis.h"
#include "core/release/letters.h"
#include "ui/widgets/card.h"

namespace countersign::ui {

/// What the reader of a release is bound by, in words.
class ContractCard : public Card
{
    Q_OBJECT
public:
    ContractCard(const Theme &theme, const release::Contract &contract, base::CountryCode sender, const agreements::LegalBases &bases,
                 QWidget *parent = nullptr);
};

} // namespace countersign::ui
