#pragma once

#include "core/base/clock.h"
#include "core/markings/marking.h"
#include "core/workstation/session.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

namespace countersign::ui {

/// What every page of the unlocked window is given. All of it outlives the page.
struct PageContext
{
    const Theme &theme;
    Preferences &preferences;
    workstation::Session &session;
    const base::Clock &clock;
};

/// One entry of the rail. Pages are made after unlock and are gone before the lock.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Where the keyboard goes when the page is opened.
    virtual void takeFocus() = 0;
    /// Scroll, splitter, selection: kept over a lock in memory, never written. No typed text.
    [[nodiscard]] virtual QVariantMap viewState() const { return {}; }
    virtual void restoreView(const QVariantMap &) {}
    /// Areas that F6 walks through besides rail and status line.
    [[nodiscard]] virtual QList<QWidget *> areas() { return {this}; }
    /// Ctrl+N on this page; false when it makes nothing new.
    virtual bool makeNew() { return false; }
    /// Ctrl+Shift+F on this page.
    virtual bool filterList() { return false; }
    /// Opens what the top box found or another page points at.
    virtual void openTarget(const QString &) {}

Q_SIGNALS:
    /// Strictest marking of what the page shows; nothing when it shows no marked item.
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    /// "lookup", "alerts", "settings/sync", with what to open there.
    void wantsPage(const QString &page, const QString &target);
};

} // namespace countersign::ui
