#include "core/release/hops.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace countersign::release {

using base::CountryCode;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOnwardSection = 12; // domain.md 5.16: third-party rule

const agreements::Agreement *find(const QList<agreements::Agreement> &agreements, const agreements::AgreementId &id)
{
    const auto found = std::find_if(agreements.begin(), agreements.end(),
                                    [&id](const agreements::Agreement &one) { return !id.isNull() && one.id == id; });
    return found == agreements.end() ? nullptr : &*found;
}

/// Spreads from country to country; the nearest hop counts, and what is permitted before what is not.
class Spread
{
public:
    Spread(const QList<Partner> &partners, CountryCode senderDesk, CountryCode senderCountry)
        : m_partners(partners), m_home{senderDesk, senderCountry}
    {
    }
    void reach(const Hop &hop)
    {
        if (m_home.contains(hop.country) || m_reached.contains(hop.country))
            return;
        m_reached.insert(hop.country, hop);
        m_edge << hop;
    }
    /// Whoever is reached passes on by its own law, until nobody is added.
    void follow()
    {
        while (!m_edge.isEmpty()) {
            const Hop from = m_edge.takeFirst();
            for (const Partner &partner : m_partners) {
                if (partner.desk != from.country && partner.country != from.country)
                    continue;
                for (const CountryCode onward : partner.onward)
                    reach({onward, from.hop + 1, false, partner.country.isNull() ? partner.desk.text() : partner.country.text()});
            }
        }
    }
    [[nodiscard]] QList<Hop> hops() const
    {
        QList<Hop> hops = m_reached.values();
        std::stable_sort(hops.begin(), hops.end(), [](const Hop &a, const Hop &b) { return a.hop < b.hop; });
        return hops;
    }

private:
    const QList<Partner> &m_partners;
    QSet<CountryCode> m_home;
    QMap<CountryCode, Hop> m_reached;
    QList<Hop> m_edge;
};

} // namespace

QList<Hop> hopsOf(const ReleaseDraft &draft, CountryCode recipient, const QList<agreements::Agreement> &agreements,
                  const QList<Partner> &partners, CountryCode senderDesk, CountryCode senderCountry)
{
    const auto choice = std::find_if(draft.recipients.begin(), draft.recipients.end(),
                                     [recipient](const RecipientChoice &one) { return one.desk == recipient; });
    if (choice == draft.recipients.end())
        return {};
    const agreements::Agreement *agreement = find(agreements, choice->agreement);
    const QString paper = agreement == nullptr ? choice->basis.code : agreement->title;
    Spread spread(partners, senderDesk, senderCountry);
    spread.reach({recipient, 1, true, paper});
    // A desk that works under another country's law shows it to that country by being there.
    if (const Partner partner = partnerOf(partners, recipient); partner.country != recipient)
        spread.reach({partner.country, 1, true, paper});
    if (agreement != nullptr && agreement->clauses.onward == agreements::OnwardRule::Free) {
        for (const CountryCode party : agreement->parties)
            spread.reach({party, 2, true, u"%1 §%2"_s.arg(paper).arg(kOnwardSection)});
    }
    spread.follow();
    return spread.hops();
}

} // namespace countersign::release
