#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace countersign::ui {

/// Something the window can do, found in the top box and listed in the shortcut sheet.
struct Command
{
    QString title;
    QKeySequence keys;
    std::function<void()> run;
    bool boundByPage = false; ///< the pages listen to the keys themselves
};

/// "Ctrl+K" as the keyboard prints it, in the interface language.
inline QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace countersign::ui
