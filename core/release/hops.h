#pragma once

#include "core/agreements/agreement.h"
#include "core/release/draft.h"
#include "core/release/partner.h"

#include <QList>
#include <QString>

/// Question 18: who can end up seeing it, and on whose word.
namespace countersign::release {

struct Hop
{
    base::CountryCode country;
    int hop = 1;                                 ///< 1 = the recipient itself
    bool permitted = true;                       ///< under the contract; false: only by its law or breach
    QString why;                                 ///< agreement or law that carries it on; plain text
    bool operator==(const Hop &) const = default;
};

/// In the order of the hops, then of the codes; each country once, at its nearest hop. The sender's own is
/// left out. `why` names the agreement whose clause 12 carries it, or the country whose law does.
[[nodiscard]] QList<Hop> hopsOf(const ReleaseDraft &draft, base::CountryCode recipient, const QList<agreements::Agreement> &agreements,
                                const QList<Partner> &partners, base::CountryCode senderDesk, base::CountryCode senderCountry);

} // namespace countersign::release
