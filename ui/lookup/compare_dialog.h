#pragma once

#include "core/alerts/lookup.h"
#include "ui/widgets/page.h"

#include <QDialog>

namespace countersign::ui {

class RuledGrid;

/// The document in hand beside the alert, field by field, with what agrees in words.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const PageContext &context, const alerts::Answer &answer, const alerts::Match &match, QWidget *parent);

Q_SIGNALS:
    void wantsConfirm();

private:
    enum class Judged { Agrees, Differs, NotSaid };
    void addRow(RuledGrid &grid, const QString &name, const QString &presented, const QString &alert, Judged judged,
                bool mono = false);
    [[nodiscard]] static Judged judge(const QString &presented, const QString &alert);

    PageContext m_context;
};

} // namespace countersign::ui
