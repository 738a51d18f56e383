#pragma once

#include "core/workstation/case_desk.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace countersign::ui {

class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setHits(QList<workstation::SearchHit> hits);
    [[nodiscard]] const workstation::SearchHit *hit(int place) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workstation::SearchHit> m_hits;
};

/// One result: where it is, then the text around the words, the words themselves marked.
class SearchResultRow : public QStyledItemDelegate
{
public:
    SearchResultRow(const Theme &theme, const SearchResultModel &model, QObject *parent);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const SearchResultModel &m_model;
};

} // namespace countersign::ui
