#pragma once

#include "core/workstation/case_desk.h"

#include <QList>
#include <QString>

namespace countersign::workstation {
class SettingsService;
}

namespace countersign::ui {

/// A saved view of the list: what it asks for, which columns it shows and how it sorts.
struct CaseListView
{
    QString name;
    workstation::CaseFilter filter;
    QList<workstation::CaseColumn> columns;
    bool own = false;   ///< made here; the others come with the program
    const char *icon = "bookmark";
};

/// "Open, mine", "Watching", "Needs grade", "Closed", "All", "Bin" and the desk's own ones, which
/// are kept in the settings of the vault.
class CaseViews
{
public:
    explicit CaseViews(workstation::SettingsService &settings);
    [[nodiscard]] const QList<CaseListView> &all() const { return m_views; }
    /// Replaces the own view of that name, or adds it.
    void keep(CaseListView view);
    void forget(const QString &name);
    static QList<workstation::CaseColumn> everyColumn();

private:
    void read();
    void write();
    workstation::SettingsService &m_settings;
    QList<CaseListView> m_views;
};

} // namespace countersign::ui
