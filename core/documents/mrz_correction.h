#pragma once

#include "core/documents/mrz.h"

#include <QByteArray>
#include <QList>

namespace countersign::documents {

/// Proposals for a zone whose characters or check digits cannot all be right.
struct MrzProposal
{
    QList<QByteArray> lines;          ///< with the unambiguous corrections applied
    QList<MrzCorrection> corrections; ///< all of them, by line and column
};

/// `lines` must be a zone that readMrzLines() reads. A zone without fault gives the same
/// lines and no correction.
MrzProposal proposeCorrections(const QList<QByteArray> &lines, base::PartialDate today);

} // namespace countersign::documents
