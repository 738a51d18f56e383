#pragma once

#include "core/release/exchange_states.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <cstdio>

namespace countersign::test {

/// The name of a state in a report.
[[nodiscard]] inline QByteArray wordOf(release::ReleaseState state)
{
    using release::ReleaseState;
    switch (state) {
    case ReleaseState::Held:
        return "held";
    case ReleaseState::Queued:
        return "queued";
    case ReleaseState::Sending:
        return "sending";
    case ReleaseState::Accepted:
        return "accepted";
    case ReleaseState::Delivered:
        return "delivered";
    case ReleaseState::Opened:
        return "opened";
    case ReleaseState::Recalled:
        return "recalled";
    default:
        return QByteArray::number(static_cast<int>(state));
    }
}

/// How many faults struck in which state of the release, as the sender's outbox has it, and in whose hands.
class StateTable
{
public:
    void count(release::ReleaseState state, const QByteArray &column)
    {
        if (!m_columns.contains(column))
            m_columns.append(column);
        ++m_cells[state][column];
    }
    [[nodiscard]] qsizetype states() const { return m_cells.size(); }
    void print(const char *title) const
    {
        std::printf("%s\n  %-10s", title, "state");
        for (const QByteArray &column : m_columns)
            std::printf(" %14s", column.constData());
        std::printf(" %14s\n", "all");
        QMap<QByteArray, int> sums;
        int all = 0;
        for (auto row = m_cells.begin(); row != m_cells.end(); ++row) {
            std::printf("  %-10s", wordOf(row.key()).constData());
            int inRow = 0;
            for (const QByteArray &column : m_columns) {
                const int cell = row->value(column);
                std::printf(" %14d", cell);
                sums[column] += cell;
                inRow += cell;
            }
            std::printf(" %14d\n", inRow);
            all += inRow;
        }
        std::printf("  %-10s", "all");
        for (const QByteArray &column : m_columns)
            std::printf(" %14d", sums.value(column));
        std::printf(" %14d\n", all);
        std::fflush(stdout);
    }

private:
    QList<QByteArray> m_columns;
    QMap<release::ReleaseState, QMap<QByteArray, int>> m_cells;
};

} // namespace countersign::test
