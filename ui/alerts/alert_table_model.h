#pragma once

#include "ui/widgets/page.h"

#include <QAbstractTableModel>

namespace countersign::ui {

/// The alerts that fit a filter, fetched page by page as the table scrolls. Late answers
/// of an earlier filter are dropped.
class AlertTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kPage = 200;
    static constexpr int kGradeRole = Qt::UserRole + 1;

    AlertTableModel(const PageContext &context, QObject *parent = nullptr);

    void setFilter(const workstation::AlertFilter &filter);
    [[nodiscard]] const workstation::AlertFilter &filter() const { return m_filter; }
    /// Asks again for what is shown: data or language changed.
    void reload();
    [[nodiscard]] const workstation::AlertRow *row(int place) const;
    [[nodiscard]] int placeOf(qint64 key) const;
    [[nodiscard]] qint64 matching() const { return m_matching; }
    [[nodiscard]] qint64 all() const { return m_all; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

    static workstation::AlertColumn columnAt(int place);
    static int placeOfColumn(workstation::AlertColumn column);

Q_SIGNALS:
    /// Counts are new: the list may be empty, filtered or full.
    void loaded();
    void failed(const countersign::base::Error &error);

private:
    void load(qint64 offset, int limit);
    [[nodiscard]] QString text(const workstation::AlertRow &row, workstation::AlertColumn column) const;
    [[nodiscard]] QString reviewText(const base::PartialDate &date) const;
    [[nodiscard]] QString spokenRow(const workstation::AlertRow &row) const;

    PageContext m_context;
    workstation::AlertFilter m_filter;
    QList<workstation::AlertRow> m_rows;
    qint64 m_matching = 0;
    qint64 m_all = 0;
    int m_asked = 0;
    bool m_loading = false;
};

} // namespace countersign::ui
