#pragma once

#include "core/base/country_code.h"

#include <QList>
#include <QString>

namespace countersign::ui {

/// A shortcut for several recipients. It is only ever a way to type names: a release goes to named desks.
struct DeskGroup
{
    QString name;
    QList<base::CountryCode> desks;
    bool own = false;
};

/// The desk's setting with its own groups, one "Name: QNB QRC" a line; a name that ships stands in for it.
inline constexpr char16_t kDeskGroups[] = u"release.groups";

/// Bali Process, its Ad Hoc Group, PIDC, ASEAN, then the desk's own.
[[nodiscard]] QList<DeskGroup> deskGroups(const QString &setting);
/// `setting` with that group added or changed; without desks: taken away.
[[nodiscard]] QString withGroup(const QString &setting, const QString &name, const QList<base::CountryCode> &desks);

} // namespace countersign::ui
