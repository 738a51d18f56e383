#pragma once

#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/objects/federation_objects.h"
#include "core/training/seeded_random.h"

#include <QList>
#include <QString>

#include <chrono>

namespace countersign::training {

/// An invented state. The numbers of its documents look like those of the region, its
/// people's names are put together from syllables and belong to nobody.
struct State
{
    base::CountryCode code;
    QString deskName;
    QString numberForm; ///< L = a letter, D = a digit, others stand for themselves
    QString cardForm;   ///< of identity cards
    QString script;     ///< ISO 15924
    QString language;   ///< BCP 47
    QString timeZone;
    int share = 0; ///< of the alerts, per mille over all states
    bool publishes = true;
    std::chrono::hours behind{0}; ///< how old its newest head is made
};

[[nodiscard]] const QList<State> &states();
/// DeskUnknown (args: code).
[[nodiscard]] base::Result<State> findState(base::CountryCode code);
[[nodiscard]] base::CountryCode codeOf(const char *letters);

/// A number in a form.
[[nodiscard]] QString numberIn(const QString &form, SeededRandom &random);

/// An invented person's name in a script, and in Latin letters.
struct InventedName
{
    QString original;
    QString latin;
};
[[nodiscard]] InventedName nameIn(const QString &script, SeededRandom &random);

[[nodiscard]] objects::ContactPoint contactOf(const State &state, SeededRandom &random);

} // namespace countersign::training
