#pragma once

#include "core/alerts/hit.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLayout;

namespace countersign::ui {

/// The way of a hit across the top: what is done, where it stands, what is to come. Words
/// and icons, mirrored where they point.
class HitSteps : public QWidget
{
    Q_OBJECT
public:
    HitSteps(const Theme &theme, const alerts::HitStanding &standing, QWidget *parent = nullptr);

private:
    void add(QLayout &row, const QString &words, int state);
    const Theme &m_theme;
};

} // namespace countersign::ui
