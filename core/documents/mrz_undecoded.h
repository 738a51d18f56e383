#pragma once

#include <QStringView>

#include <cstdint>

namespace countersign::documents {

/// What is recognised beside the zones of Doc 9303, and not read.
enum class MrzUndecoded : std::uint8_t {
    None,
    OldFrenchCard,  ///< 2 x 36, before 2021
    DrivingLicence, ///< one line of 30 that begins D1 and a state: the European layout of France
    DigitalSeal,    ///< VDS, Doc 9303-13: signed bytes in a barcode, as such or in hexadecimal
    DigitalSealNc   ///< VDS-NC, Doc 9303 VDS-NC report 1.1: JSON in a barcode
};

/// A seal or a national line at the beginning of `text`; the French card is told by its lines.
[[nodiscard]] MrzUndecoded undecodedKind(QStringView text);

} // namespace countersign::documents
