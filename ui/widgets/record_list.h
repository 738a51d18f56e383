#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace countersign::ui {

/// One record in two lines: what it is, and where it stands.
struct RecordEntry
{
    qint64 key = 0;
    QString title;
    QString detail;
    QString trailing;        ///< time, at the end of the first line
    QString spoken;          ///< the whole row for a screen reader
    const char *icon = "info";
    Ink ink = Ink::Sub;      ///< of the icon
    bool strong = false;     ///< unread, or somebody must act
};

class RecordListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(QList<RecordEntry> entries);
    [[nodiscard]] const RecordEntry *entry(int place) const;
    [[nodiscard]] int placeOf(qint64 key) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecordEntry> m_entries;
};

/// A list of records; the selection follows a record, not a place, when the entries change.
class RecordList : public QListView
{
    Q_OBJECT
public:
    RecordList(const Theme &theme, const QString &accessibleName, QWidget *parent = nullptr);
    void setEntries(QList<RecordEntry> entries);
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] qint64 currentKey() const; ///< -1 = none
    /// Tells nobody: what is selected by the program was not chosen by a person.
    void select(qint64 key);
    void selectFirst();

Q_SIGNALS:
    /// A person moved to another record.
    void chosen(qint64 key);
    /// Enter or a double click.
    void opened(qint64 key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    RecordListModel m_model;
    bool m_quiet = false;
};

} // namespace countersign::ui
