#pragma once

#include "ui/widgets/theme.h"

#include <QTabBar>

namespace countersign::ui {

/// The parts of a page beside its title: words with a line under the one in front.
/// Arrows change inside, Ctrl+Tab from anywhere on the page (the page binds it).
class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    PageTabs(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    /// `keys` is what opens the tab from anywhere, shown in its tool tip.
    int addPart(const QString &text, const QString &keys = {});

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
};

} // namespace countersign::ui
