#pragma once

#include <QString>
#include <QStringList>

namespace countersign::ui {

/// Languages that notes are written in, as BCP 47 tags, most used here first.
QStringList noteLanguages();
/// "Arabic", in the interface language; the tag itself where it has no name.
QString languageName(const QString &tag);

} // namespace countersign::ui
