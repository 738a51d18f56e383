#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

#include <memory>

namespace countersign::ui {

/// The answers of a batch, one a row; a line without an answer is a row too. The gravest stand
/// first until a column is sorted.
class BatchResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using ResultPtr = std::shared_ptr<const workstation::BatchResult>;
    enum class Part { Found, NotAnswered, All };
    static constexpr int kOutcomeColumn = 0;

    BatchResultModel(const Theme &theme, QObject *parent = nullptr);

    void show(ResultPtr result, Part part);
    /// Lines of a part.
    [[nodiscard]] static int countOf(const workstation::BatchResult &result, Part part);
    [[nodiscard]] const workstation::BatchLine *line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Place
    {
        int line = 0;
        int answer = -1;   ///< -1: the line has none
    };
    [[nodiscard]] QString text(const Place &place, int column) const;
    [[nodiscard]] QString reasonOf(const workstation::BatchLine &line) const;
    void arrange();

    const Theme &m_theme;
    ResultPtr m_result;
    Part m_part = Part::Found;
    QList<Place> m_places;
    QHash<qint64, alerts::BatchIssue> m_refusals; ///< by line of the table
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

[[nodiscard]] QString batchVerdictText(workstation::BatchVerdict verdict);

} // namespace countersign::ui
