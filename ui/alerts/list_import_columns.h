#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>

class QComboBox;

namespace countersign::ui {

/// The first rows of a table, with a choice over each column of what it holds. What the
/// header says, or what was remembered, is chosen already.
class ListImportColumns : public QTableWidget
{
    Q_OBJECT
public:
    ListImportColumns(const Theme &theme, QWidget *parent = nullptr);
    void show(const workstation::ImportService::Glimpse &glimpse);
    /// As chosen; by the header's text where the first row is one, else by number.
    [[nodiscard]] alerts::ColumnMapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    void choose(int column);
    void addChoice(int column, int chosen);
    [[nodiscard]] QComboBox *choiceOf(int column) const;

    const Theme &m_theme;
    QStringList m_header;
};

/// What a field of a list is called on the screen.
[[nodiscard]] QString listFieldText(alerts::ListField field);

} // namespace countersign::ui
