#pragma once

#include "core/markings/marking.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

namespace countersign::ui {

/// The line above everything: strictest marking on the page, or TRAINING DATA with
/// stripes, which no marking hides.
class MarkingBar : public QWidget
{
    Q_OBJECT
public:
    MarkingBar(const Theme &theme, bool training, QWidget *parent = nullptr);
    void setMarking(const std::optional<markings::Marking> &marking);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    bool m_training;
    std::optional<markings::Marking> m_marking;
};

} // namespace countersign::ui
