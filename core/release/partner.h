#pragma once

#include "core/agreements/agreement.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"
#include "core/release/letters.h"
#include "core/release/question.h"

#include <QDate>
#include <QHash>
#include <QList>

/// What a desk knows that stands in no note: about its partners, and about what it has from others.
namespace countersign::release {

/// A desk that may be given something. The defaults are what is known of any member of the federation.
struct Partner
{
    base::CountryCode desk;
    base::CountryCode country;                      ///< whose law governs it; the desk's code for a national desk
    QList<base::CountryCode> onward;                ///< countries it must or does pass on to by its law
    bool community = true;                          ///< a member of the federation
    markings::Tlp ceiling = markings::Tlp::Red;     ///< the strictest level it may be given
    bool operator==(const Partner &) const = default;
};
/// As listed, or the defaults under the desk's own code.
[[nodiscard]] Partner partnerOf(const QList<Partner> &partners, base::CountryCode desk);

/// Where a paragraph of ours came from that another desk released to us: what binds it still.
struct Provenance
{
    base::CountryCode originator;
    Contract contract;                              ///< of the release it came with
    markings::Marking marking;                      ///< of the paragraph, as released
    std::optional<markings::Grading> grading;
    QDate gradedOn;
    QDate receivedOn;                               ///< last heard of it from its owner
    QList<Permission> permissions;                  ///< leave that the originator gave since
};
/// By paragraph or attachment of the note.
using Provenances = QHash<base::EntityId, Provenance>;

[[nodiscard]] Provenance provenanceOf(const ReleaseLetter &letter, const ReleasedParagraph &paragraph, base::Instant receivedAt);
[[nodiscard]] Provenance provenanceOf(const ReleaseLetter &letter, const ReleasedAttachment &attachment, base::Instant receivedAt);
/// What is known to come from `originator` while the release itself is here no more: nothing is allowed.
[[nodiscard]] Provenance lostProvenance(base::CountryCode originator);
/// Leave that an answer gives, one for each desk; empty unless it permits.
[[nodiscard]] QList<Permission> permissionsOf(const AnswerLetter &answer);
/// One of them lets it go to `to` for all of these purposes that day.
[[nodiscard]] bool isPermitted(const QList<Permission> &permissions, base::CountryCode to, const QList<markings::Purpose> &purposes,
                               QDate day);
/// The rule the next recipient comes under.
[[nodiscard]] ThirdPartyRule thirdPartyRuleOf(agreements::OnwardRule rule);
/// Of the exempt bodies those that are desks.
[[nodiscard]] QList<base::CountryCode> exemptDesks(const QStringList &bodies);

} // namespace countersign::release
