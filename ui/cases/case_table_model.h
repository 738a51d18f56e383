#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <QAbstractTableModel>

namespace countersign::ui {

/// The cases that fit a filter. Late answers of an earlier filter are dropped.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kMarkingRole = Qt::UserRole + 1;

    CaseTableModel(const PageContext &context, workstation::CaseService &cases, QObject *parent = nullptr);
    void setFilter(const workstation::CaseFilter &filter);
    [[nodiscard]] const workstation::CaseFilter &filter() const { return m_filter; }
    void reload();
    [[nodiscard]] const workstation::CaseRow *row(int place) const;
    [[nodiscard]] int placeOf(const base::CaseId &id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    static workstation::CaseColumn columnAt(int place) { return static_cast<workstation::CaseColumn>(place); }

Q_SIGNALS:
    void loaded();
    void failed(const countersign::base::Error &error);

private:
    [[nodiscard]] QString text(const workstation::CaseRow &row, workstation::CaseColumn column) const;
    [[nodiscard]] QString spoken(const workstation::CaseRow &row) const;
    [[nodiscard]] bool isOverdue(const workstation::CaseRow &row) const;

    PageContext m_context;
    workstation::CaseService &m_cases;
    workstation::CaseFilter m_filter;
    QList<workstation::CaseRow> m_rows;
    int m_asked = 0;
    bool m_loaded = false;
};

} // namespace countersign::ui
