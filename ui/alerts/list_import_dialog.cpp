#include "ui/alerts/list_import_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/import_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

ListImportDialog::ListImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_intro(new PlainLabel(context.theme)),
      m_choose(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Choose the XML file"), "upload")),
      m_progress(new QProgressBar), m_counts(new RuledGrid(context.theme)),
      m_remarksTitle(new PlainLabel(context.theme, TextRole::Strong)), m_remarks(new QTableWidget(0, 4)),
      m_fault(new NoticeBar(context.theme)),
      m_apply(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Take it in"), "check")),
      m_close(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a sanctions list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(context.theme, windowTitle(), TextRole::Title));
    m_intro->wrapped();
    m_intro->setText(tr("Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so."));
    column->addWidget(m_intro);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Reading the list"));
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_counts);
    column->addWidget(m_remarksTitle);
    m_remarks->setHorizontalHeaderLabels({tr("Line"), tr("Reference"), tr("As printed"), tr("Why")});
    m_remarks->setAccessibleName(tr("Lines that could not be used, or only in part"));
    m_remarks->verticalHeader()->hide();
    m_remarks->setShowGrid(false);
    m_remarks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_remarks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_remarks->setTabKeyNavigation(false);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->horizontalHeader()->setStretchLastSection(true);
    m_remarks->hide();
    column->addWidget(m_remarks, 1);
    column->addWidget(m_fault);
    column->addStretch(0);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    m_apply->hide();
    resize(context.theme.px(760), context.theme.px(560));
    connect(m_choose, &QPushButton::clicked, this, &ListImportDialog::chooseFile);
    connect(m_apply, &QPushButton::clicked, this, &ListImportDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

ListImportDialog::~ListImportDialog()
{
    m_stop.request_stop();
}

void ListImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the XML file"), {}, tr("XML lists (*.xml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListImportDialog::read);
    dialog->open();
}

void ListImportDialog::read(const QString &path)
{
    m_fault->show(Tone::Calm, "info", {});
    m_choose->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    QPointer<QProgressBar> bar = m_progress;
    // The reader reports from its own thread.
    const auto progress = [bar](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [bar, done, total] {
            if (bar && total > 0) {
                bar->setRange(0, 1000);
                bar->setValue(static_cast<int>(done * 1000 / total));
            }
        }, Qt::QueuedConnection);
    };
    workstation::ImportRequest request;
    request.paths = {path};
    auto task = m_context.session.imports().preview(request, m_stop.get_token(), progress);
    QCoro::connect(std::move(task), this, [this](const base::Result<std::shared_ptr<workstation::ImportService::Preview>> &preview) {
        m_choose->setEnabled(true);
        m_progress->hide();
        if (preview)
            show(*preview);
        else
            fail(preview.error());
    });
}

void ListImportDialog::show(const std::shared_ptr<workstation::ImportService::Preview> &preview)
{
    m_preview = preview;
    const QLocale locale;
    const alerts::ListReading &reading = preview->reading;
    const alerts::ImportPlan &plan = preview->plan;
    m_counts->clear();
    m_counts->addFact(tr("List"), isolated(reading.list));
    m_counts->addFact(tr("Edition"), isolatedLtr(reading.edition));
    m_counts->addFact(tr("Persons and entities"), locale.toString(reading.persons.size()));
    m_counts->addFact(tr("Passport entries, documents made"),
                      u"%1, %2"_s.arg(locale.toString(reading.passportEntries), locale.toString(reading.documents.size())));
    m_counts->addFact(tr("New, changed, withdrawn, the same"),
                      u"%1, %2, %3, %4"_s.arg(locale.toString(plan.addDocuments.size() + plan.addPersons.size()),
                                              locale.toString(plan.changeDocuments.size() + plan.changePersons.size()),
                                              locale.toString(plan.withdrawals.size()), locale.toString(plan.unchanged)));
    m_remarksTitle->setText(tr("%n line(s) could not be used, or only in part", nullptr, static_cast<int>(reading.remarks.size())));
    m_remarks->setRowCount(static_cast<int>(reading.remarks.size()));
    for (int i = 0; i < reading.remarks.size(); ++i) {
        const alerts::ImportRemark &remark = reading.remarks[i];
        const QStringList cells{locale.toString(remark.line), visibleText(remark.reference), visibleText(remark.value),
                                messages::remarkReasonText(remark.reasonCode)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column].toHtmlEscaped());
            m_remarks->setItem(i, column, item);
        }
    }
    m_remarks->setVisible(!reading.remarks.isEmpty());
    m_remarks->resizeColumnsToContents();
    m_remarks->setColumnWidth(2, qMin(m_remarks->columnWidth(2), m_context.theme.px(220)));
    m_choose->hide();
    m_apply->setVisible(true);
    m_apply->setFocus();
}

void ListImportDialog::apply()
{
    m_apply->setEnabled(false);
    auto task = m_context.session.imports().apply(m_preview, m_stop.get_token(), {});
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        m_apply->setEnabled(true);
        if (!status) {
            fail(status.error());
            return;
        }
        Q_EMIT imported();
        accept();
    });
}

void ListImportDialog::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
