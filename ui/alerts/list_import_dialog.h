#pragma once

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/ruled_grid.h"

#include <QDialog>

#include <stop_token>

class QProgressBar;
class QTableWidget;

namespace countersign::ui {

/// Imports a sanctions list: reads the file, shows what would change and every line that
/// could not be used, and only then takes it in, all or nothing.
class ListImportDialog : public QDialog
{
    Q_OBJECT
public:
    ListImportDialog(const PageContext &context, QWidget *parent);
    ~ListImportDialog() override;
    void read(const QString &path);

Q_SIGNALS:
    void imported();

private:
    void chooseFile();
    void show(const std::shared_ptr<workstation::ImportService::Preview> &preview);
    void apply();
    void fail(const base::Error &error);

    PageContext m_context;
    std::stop_source m_stop;
    std::shared_ptr<workstation::ImportService::Preview> m_preview;
    PlainLabel *m_intro;
    ActionButton *m_choose;
    QProgressBar *m_progress;
    RuledGrid *m_counts;
    PlainLabel *m_remarksTitle;
    QTableWidget *m_remarks;
    NoticeBar *m_fault;
    ActionButton *m_apply;
    ActionButton *m_close;
};

} // namespace countersign::ui
