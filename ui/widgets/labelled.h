#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>
#include <QWidget>

namespace countersign::ui {

/// A small name above its control, as one piece of a flow.
inline QWidget *labelled(const Theme &theme, const QString &name, QWidget *field)
{
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    // The ring of a button is painted outside of its frame.
    const bool ring = qobject_cast<ActionButton *>(field) != nullptr;
    column->setContentsMargins(ring ? kRingRoom : 0, 0, ring ? kRingRoom : 0, ring ? kRingRoom : 0);
    column->setSpacing(3);
    auto *label = new PlainLabel(theme, name, TextRole::Small, Ink::Sub);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field, 0, ring ? Qt::AlignLeading : Qt::Alignment());
    return pair;
}

} // namespace countersign::ui
