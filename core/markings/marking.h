#pragma once

#include "core/base/country_code.h"
#include "core/markings/handling_code.h"
#include "core/markings/tlp.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::markings {

/// A national classification, shown exactly as its state wrote it.
struct NationalMarking
{
    QString text;
    base::CountryCode country;
    bool operator==(const NationalMarking &) const = default;
};

/// What a reader may do with an item. The default is what an unmarked item counts as.
struct Marking
{
    Tlp tlp = Tlp::Amber;
    std::optional<Pap> pap;
    HandlingCodes handling;
    QString otherRestrictions; ///< free text of H3
    QList<NationalMarking> national;
    /// Originator control: no re-share, extract or merge without a logged permission.
    bool orcon = false;

    bool operator==(const Marking &) const = default;
    /// "TLP:AMBER PAP:GREEN H1 ORCON": codes only, for logs and files.
    [[nodiscard]] QString codes() const;
};

/// The marking of an item that quotes both: the stricter level of each layer, every
/// handling code, every national marking once, originator control if either has it.
/// A PAP level counts only where given: one side without leaves the other's.
Marking strictest(const Marking &a, const Marking &b);

} // namespace countersign::markings
