#pragma once

#include "core/markings/grading.h"
#include "core/markings/marking.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace countersign::ui {

/// Words on a small ground of their own, read by screen readers as a label.
class Badge : public QWidget
{
    Q_OBJECT
public:
    Badge(const Theme &theme, QString text, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] virtual QColor ground() const;
    [[nodiscard]] virtual QColor words() const;
    [[nodiscard]] virtual QColor frame() const;
    const Theme &m_theme;

private:
    QString m_text;
};

/// "TLP:AMBER" in the colours of FIRST TLP 2.0, whatever the theme.
class MarkingBadge : public Badge
{
    Q_OBJECT
public:
    MarkingBadge(const Theme &theme, const markings::Marking &marking, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QColor ground() const override;
    [[nodiscard]] QColor words() const override;
    [[nodiscard]] QColor frame() const override;

private:
    markings::Tlp m_tlp;
};

/// "A2", or "not graded" left out by its owner.
class GradeBadge : public Badge
{
    Q_OBJECT
public:
    GradeBadge(const Theme &theme, const markings::Grading &grading, QWidget *parent = nullptr);
};

/// A key as it is printed on it: "Ctrl K".
class KeyHint : public Badge
{
    Q_OBJECT
public:
    using Badge::Badge;

protected:
    [[nodiscard]] QColor words() const override;
};

QColor tlpColour(markings::Tlp tlp);

} // namespace countersign::ui
