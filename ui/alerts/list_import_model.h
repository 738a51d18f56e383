#pragma once

#include "core/workstation/session.h"

#include <QAbstractTableModel>

#include <memory>

namespace countersign::ui {

/// What an import would do, entry by entry, in four parts. A list has up to 100,000 entries:
/// nothing is copied, cells are made when they are shown.
class ListImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using PreviewPtr = std::shared_ptr<workstation::ImportService::Preview>;
    enum class Part { New, Changed, Withdrawn, Remarks };

    using QAbstractTableModel::QAbstractTableModel;
    void show(PreviewPtr preview, Part part);
    /// Entries of a part; of the changes those that changed in more than their edition.
    [[nodiscard]] static int countOf(const workstation::ImportService::Preview &preview, Part part);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList cells(int row) const;
    [[nodiscard]] QStringList personCells(const alerts::ListedPerson &person) const;
    [[nodiscard]] static QStringList documentCells(const alerts::AlertRecord &document);

    PreviewPtr m_preview;
    Part m_part = Part::New;
};

} // namespace countersign::ui
