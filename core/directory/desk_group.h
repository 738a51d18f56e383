#pragma once

#include "core/base/country_code.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::directory {

/// A shortcut for several recipients. It says who is meant, never who receives: a release names desks.
struct DeskGroup
{
    QString name;                        ///< "asean"; for an own one what a person called it
    QString title;                       ///< as a source names it; empty for own ones
    QList<base::CountryCode> members;    ///< rising
    QString source;                      ///< where the list is from; empty for own ones
    bool own = false;                    ///< made by this desk: can be changed
};

/// The groups that come with the program (resources/reference/groups.txt), in its order.
[[nodiscard]] QList<DeskGroup> knownGroups();

/// "QNB QRC", in any case and with commas; nothing where a word is no code.
[[nodiscard]] std::optional<QList<base::CountryCode>> membersFromText(const QString &text);
[[nodiscard]] QString membersText(const QList<base::CountryCode> &members);

} // namespace countersign::directory
