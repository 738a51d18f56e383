#pragma once

#include "app/ctl/open_case.h"
#include "core/release/draft.h"
#include "core/workstation/release_desk.h"

namespace countersign::ctl {

/// What the words of `release draft` are looked up in.
struct DraftWords
{
    std::shared_ptr<const cases::CaseFile> file;
    QList<workstation::RecipientOffer> offers;
    QList<agreements::Agreement> agreements;
};

[[nodiscard]] QList<Option> draftOptions();
/// Lays what the command line says over the draft. UsageWrong, naming the word.
[[nodiscard]] base::Status applyDraftOptions(const Invocation &invocation, const DraftWords &words, release::ReleaseDraft &draft);

} // namespace countersign::ctl
