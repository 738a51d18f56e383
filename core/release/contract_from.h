#pragma once

#include "core/release/draft.h"
#include "core/release/letters.h"
#include "core/release/partner.h"

/// The contract of one recipient's letter: from the author's choice, the agreement and the terms, made
/// stricter by each part that goes along. Private to this room.
namespace countersign::release {

class ContractMaker
{
public:
    ContractMaker(const ReleaseDraft &draft, const RecipientChoice &choice, const std::optional<agreements::Agreement> &agreement);
    void add(const markings::Marking &marking, const PartClasses &classes, const std::optional<Provenance> &from);
    [[nodiscard]] const Contract &contract() const { return m_contract; }

private:
    Contract m_contract;
    bool m_any = false;
};

} // namespace countersign::release
