#pragma once

#include "core/documents/mrz.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace countersign::documents {

/// Text brought into the lines of a zone: the step before fields are read.
struct MrzArrangement
{
    MrzState state = MrzState::NotMrz;
    MrzFormat format = MrzFormat::Unknown;
    QList<QByteArray> lines; ///< when Complete or NotDecoded: exact width, A-Z 0-9 `<` only
    int lineDone = 0;
    int lineCount = 0;
    bool reordered = false;
    QList<MrzCorrection> corrections; ///< only FillerMissing and FillerSurplus
};

MrzArrangement arrangeMrz(QStringView text);

} // namespace countersign::documents
