#pragma once

#include "core/base/clock.h"
#include "core/workstation/release_desk.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace countersign::ui {

enum class OutboxColumn { State, What, To, Checks, Delivered, Opened };
inline constexpr int kOutboxColumns = 6;

/// Releases as the Outbox lists them, two lines a row.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kSecondLine = Qt::UserRole + 1;
    static constexpr int kIcon = Qt::UserRole + 2;
    static constexpr int kInk = Qt::UserRole + 3;
    static constexpr int kStrong = Qt::UserRole + 4;

    OutboxModel(const base::Clock &clock, QObject *parent);
    void setRows(QList<workstation::OutboxRow> rows);
    [[nodiscard]] const workstation::OutboxRow *row(int place) const;
    [[nodiscard]] int placeOf(const base::ReleaseId &id) const;
    /// Something counts down: its cells are to be painted anew.
    [[nodiscard]] bool isHolding() const;
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const workstation::OutboxRow &row, OutboxColumn column) const;
    [[nodiscard]] QString second(const workstation::OutboxRow &row, OutboxColumn column) const;

    const base::Clock &m_clock;
    QList<workstation::OutboxRow> m_rows;
};

/// The whole row for a screen reader, and for lists of one line.
[[nodiscard]] QString spokenRow(const workstation::OutboxRow &row, base::Instant now);
/// "Held 0:41", "Awaiting approval".
[[nodiscard]] QString standingText(const workstation::OutboxRow &row, base::Instant now);

} // namespace countersign::ui
