#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

namespace countersign::ui {

class Disclosure;

/// Beside the answer: what was searched, how good the data is, whom to call.
class BasisCards : public QWidget
{
    Q_OBJECT
public:
    BasisCards(const PageContext &context, QWidget *parent = nullptr);
    /// With an answer: its steps and the issuer's feed. Without: all feeds.
    void show(const alerts::Answer &answer);
    void showData();

private:
    void fillSteps(const alerts::Answer &answer);
    void fillReadings(const alerts::Answer &answer);
    void fillData(const QList<alerts::FeedState> &feeds, const alerts::Coverage &coverage,
                  const base::CountryCode &issuer, base::Instant now);
    void findContact(const alerts::AlertRecord &alert);

    PageContext m_context;
    Card *m_searched;
    RuledGrid *m_steps;
    Disclosure *m_readings;      ///< the look-alike readings themselves
    PlainLabel *m_readingList;
    Card *m_data;
    RuledGrid *m_feeds;
    PlainLabel *m_note;
    Card *m_contact;
    PlainLabel *m_contactText;
    int m_asked = 0;
};

} // namespace countersign::ui
