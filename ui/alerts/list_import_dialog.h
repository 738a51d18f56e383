#pragma once

#include "ui/alerts/list_import_columns.h"
#include "ui/alerts/list_import_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/ruled_grid.h"

#include <QDialog>

#include <stop_token>

class QGridLayout;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace countersign::ui {

/// Imports a list of persons: which list and which file, for a table which columns; then what
/// would change and every line that could not be used; and only then it is taken in, all or
/// nothing. Reading and taking in can be stopped.
class ListImportDialog : public QDialog
{
    Q_OBJECT
public:
    ListImportDialog(const PageContext &context, QWidget *parent);
    ~ListImportDialog() override;

    /// Shows a source's part, as its tab does.
    void chooseSource(alerts::ListSource source);
    /// The file (for SDN: sdn.csv) was chosen: a table is glimpsed at, another list is read.
    void read(const QString &path);

Q_SIGNALS:
    void imported();

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Choose, Review };
    using Preview = workstation::ImportService::Preview;

    QWidget *buildChoose();
    QWidget *buildTableForm();
    QWidget *buildReview();
    void addField(QGridLayout *grid, const QString &name, QLineEdit *field, const QString &hint);
    void sourceChanged();
    void chooseFile();
    void glimpse();
    void readList();
    void show(const std::shared_ptr<Preview> &preview);
    void showPart(int part);
    void apply();
    void goTo(Step step);
    /// Bar and Stop button while something runs; `what` is said beside the bar.
    void setBusy(const QString &what);
    void setIdle();
    [[nodiscard]] std::function<void(qint64, qint64)> progress();
    void fail(const base::Error &error);
    [[nodiscard]] alerts::ListSource source() const;

    PageContext m_context;
    std::stop_source m_stop;
    std::shared_ptr<Preview> m_preview;
    QString m_path;
    bool m_busy = false;

    PageTabs *m_sources;
    PlainLabel *m_intro;
    ActionButton *m_choose;
    PlainLabel *m_file;
    QWidget *m_tableForm = nullptr;
    QLineEdit *m_list;
    QLineEdit *m_authority;
    QLineEdit *m_edition;
    PlainLabel *m_columnsTitle;
    ListImportColumns *m_columns;
    QStackedWidget *m_steps;
    RuledGrid *m_facts;
    PageTabs *m_parts;
    ListImportModel *m_model;
    QTableView *m_entries;
    PlainLabel *m_nothing;
    PlainLabel *m_running;
    QProgressBar *m_progress;
    NoticeBar *m_fault;
    ActionButton *m_back;
    ActionButton *m_close;
    ActionButton *m_go;
};

} // namespace countersign::ui
