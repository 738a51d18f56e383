#pragma once

#include <QCoreApplication>

namespace countersign::messages {

/// `Say::tr("...")` in the one translation context of this room.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(countersign::messages)
};

} // namespace countersign::messages
