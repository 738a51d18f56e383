#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>

namespace countersign::ui {

/// The first rows of a batch's table, with a choice over each column of what it holds. What the
/// header says, or what was remembered for such a header, is chosen already.
class BatchColumnsView : public QTableWidget
{
    Q_OBJECT
public:
    BatchColumnsView(const Theme &theme, QWidget *parent = nullptr);
    void show(const workstation::BatchPreview &preview, alerts::BatchKind kind);
    [[nodiscard]] alerts::BatchPlaces places() const;
    /// Names of needed columns that no column was chosen for; the id is not among them, a
    /// row without one goes by its line.
    [[nodiscard]] QStringList missing() const;

Q_SIGNALS:
    void changed();

private:
    void addChoice(int column, int chosen);
    void choose(int column);
    [[nodiscard]] int chosenAt(int column) const;

    const Theme &m_theme;
    alerts::BatchKind m_kind = alerts::BatchKind::Numbers;
};

/// What a batch's column is called on the screen: "Document number".
[[nodiscard]] QString batchColumnText(alerts::BatchKind kind, qsizetype column);

} // namespace countersign::ui
