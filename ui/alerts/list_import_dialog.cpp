#include "ui/alerts/list_import_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/import_sentences.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/visible_text.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::ListSource;
using workstation::ImportService;
using Part = ListImportModel::Part;

namespace {

constexpr std::array kSources{ListSource::UnList, ListSource::Sdn, ListSource::Table};
constexpr std::array kParts{Part::New, Part::Changed, Part::Withdrawn, Part::Remarks};

} // namespace

ListImportDialog::ListImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_sources(new PageTabs(context.theme, tr("Which list"))),
      m_intro(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_choose(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Choose the file"), "upload")),
      m_file(new PlainLabel(context.theme)), m_list(new QLineEdit), m_authority(new QLineEdit), m_edition(new QLineEdit),
      m_columnsTitle(new PlainLabel(context.theme, tr("What its columns hold"), TextRole::Section)),
      m_columns(new ListImportColumns(context.theme)), m_steps(new QStackedWidget), m_facts(new RuledGrid(context.theme)),
      m_parts(new PageTabs(context.theme, tr("What would change"))), m_model(new ListImportModel(this)),
      m_entries(new QTableView), m_nothing(new PlainLabel(context.theme, tr("Nothing here."), TextRole::Body, Ink::Sub)),
      m_running(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)), m_progress(new QProgressBar),
      m_fault(new NoticeBar(context.theme)), m_back(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Back"))),
      m_close(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Close"))),
      m_go(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Read the table"), "check"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a list"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(context.theme, windowTitle(), TextRole::Title));
    m_steps->addWidget(buildChoose());
    m_steps->addWidget(buildReview());
    column->addWidget(m_steps, 1);
    column->addWidget(m_running);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    m_fault->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    resize(context.theme.px(880), context.theme.px(620));
    connect(m_sources, &QTabBar::currentChanged, this, &ListImportDialog::sourceChanged);
    connect(m_choose, &QPushButton::clicked, this, &ListImportDialog::chooseFile);
    connect(m_parts, &QTabBar::currentChanged, this, &ListImportDialog::showPart);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step::Choose); });
    connect(m_close, &QPushButton::clicked, this, &ListImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { m_preview ? apply() : readList(); });
    setIdle();
    sourceChanged();
}

ListImportDialog::~ListImportDialog()
{
    m_stop.request_stop();
}

QWidget *ListImportDialog::buildChoose()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    // The button is drawn with room for its focus ring, which would be cut at the edge.
    column->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    column->setSpacing(12);
    m_sources->addPart(tr("UN list"));
    m_sources->addPart(tr("OFAC SDN"));
    m_sources->addPart(tr("Table (CSV, XLSX)"));
    column->addWidget(m_sources, 0, Qt::AlignLeading);
    m_intro->wrapped();
    column->addWidget(m_intro);
    auto *file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    column->addLayout(file);
    m_tableForm = buildTableForm();
    column->addWidget(m_tableForm, 1);
    column->addStretch(0);
    return page;
}

void ListImportDialog::addField(QGridLayout *grid, const QString &name, QLineEdit *field, const QString &hint)
{
    const int row = grid->rowCount();
    auto *label = new PlainLabel(m_context.theme, name, TextRole::Body, Ink::Sub);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(200);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

QWidget *ListImportDialog::buildTableForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("Name of the list"), m_list, tr("As hits will show it"));
    addField(grid, tr("Kept by"), m_authority, tr("This desk"));
    addField(grid, tr("Edition"), m_edition, tr("2026-03-04; left empty: when the file was written"));
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns, 1);
    return form;
}

QWidget *ListImportDialog::buildReview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_facts);
    for (int part = 0; part < static_cast<int>(kParts.size()); ++part)
        m_parts->addPart({});
    column->addWidget(m_parts, 0, Qt::AlignLeading);
    m_entries->setModel(m_model);
    m_entries->setAccessibleName(tr("Entries of the list"));
    m_entries->verticalHeader()->hide();
    m_entries->verticalHeader()->setDefaultSectionSize(m_context.theme.px(30));
    m_entries->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_entries->horizontalHeader()->setStretchLastSection(true);
    m_entries->horizontalHeader()->setHighlightSections(false);
    m_entries->setShowGrid(false);
    m_entries->setWordWrap(false);
    m_entries->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entries->setTabKeyNavigation(false);
    m_entries->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_entries, 1);
    m_nothing->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_nothing, 1, Qt::AlignTop | Qt::AlignLeading);
    return page;
}

ListSource ListImportDialog::source() const
{
    return kSources.at(static_cast<std::size_t>(qMax(0, m_sources->currentIndex())));
}

void ListImportDialog::chooseSource(ListSource source)
{
    const auto at = std::find(kSources.begin(), kSources.end(), source);
    m_sources->setCurrentIndex(static_cast<int>(at - kSources.begin()));
}

void ListImportDialog::sourceChanged()
{
    m_path.clear();
    m_file->setInk(Ink::Sub);
    m_file->setText(tr("or drop it here"));
    m_fault->hide();
    m_tableForm->hide();
    switch (source()) {
    case ListSource::UnList:
        m_intro->setText(tr("The Consolidated List of the United Nations Security Council, as XML. Nothing is changed before you say so."));
        break;
    case ListSource::Sdn:
        m_intro->setText(tr("The list of Specially Designated Nationals of the United States Treasury, as CSV. Choose sdn.csv; alt.csv, "
                            "add.csv and sdn_comments.csv are read from the same folder. Nothing is changed before you say so."));
        break;
    case ListSource::Table:
        m_intro->setText(tr("A table of persons of your own, one a row: CSV or an Excel workbook. Rows without a passport are kept "
                            "and found by name. Nothing is changed before you say so."));
        break;
    }
    goTo(Step::Choose);
}

void ListImportDialog::chooseFile()
{
    const QString filter = source() == ListSource::UnList ? tr("XML lists (*.xml)")
                           : source() == ListSource::Sdn  ? tr("SDN list (sdn.csv SDN.CSV *.csv *.CSV)")
                                                          : tr("Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)");
    auto *dialog = new QFileDialog(this, tr("Choose the file"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ListImportDialog::read);
    dialog->open();
}

void ListImportDialog::read(const QString &path)
{
    m_path = path;
    m_file->setInk(Ink::Text);
    m_file->setForeignText(QFileInfo(path).fileName());
    if (source() == ListSource::Table)
        glimpse();
    else
        readList();
}

void ListImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const bool choosing = !m_busy && m_steps->currentIndex() == static_cast<int>(Step::Choose);
    if (choosing && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void ListImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(event->mimeData()->urls().value(0).toLocalFile());
}

void ListImportDialog::glimpse()
{
    setBusy(tr("Looking at the table"));
    auto task = m_context.session.imports().glimpse(m_path, {});
    QCoro::connect(std::move(task), this, [this](const base::Result<ImportService::Glimpse> &glimpse) {
        setIdle();
        if (!glimpse) {
            fail(glimpse.error());
            return;
        }
        m_list->setText(glimpse->list);
        m_columnsTitle->setText(glimpse->remembered ? tr("What its columns hold, as last time") : tr("What its columns hold"));
        m_columns->show(*glimpse);
        m_tableForm->show();
        goTo(Step::Choose);
        m_go->setFocus();
    });
}

void ListImportDialog::readList()
{
    workstation::ImportRequest request;
    request.source = source();
    request.paths = {m_path};
    if (request.source == ListSource::Table) {
        request.list = m_list->text().simplified();
        request.authority = m_authority->text().simplified();
        request.edition = m_edition->text().trimmed();
        request.columns = m_columns->mapping();
    }
    setBusy(tr("Reading the list and comparing it with what is here"));
    auto task = m_context.session.imports().preview(request, m_stop.get_token(), progress());
    QCoro::connect(std::move(task), this, [this](const base::Result<std::shared_ptr<Preview>> &preview) {
        setIdle();
        if (preview)
            show(*preview);
        else
            fail(preview.error());
    });
}

void ListImportDialog::show(const std::shared_ptr<Preview> &preview)
{
    m_preview = preview;
    const QLocale locale;
    const alerts::ListReading &reading = preview->reading;
    const alerts::ImportPlan &plan = preview->plan;
    qsizetype names = 0;
    for (const alerts::ListedPerson &person : reading.persons)
        names += person.names.size();
    m_facts->clear();
    m_facts->addFact(tr("List"), isolated(reading.list), TextRole::Strong);
    m_facts->addFact(tr("Edition"), isolatedLtr(reading.edition));
    m_facts->addFact(tr("It holds"), messages::holdingsText(reading.persons.size(), names, reading.documents.size()));
    m_facts->addFact(tr("The same as here"),
                     plan.onlyEdition > 0 ? tr("%1; %n more only in a newer edition", nullptr, plan.onlyEdition).arg(locale.toString(plan.unchanged))
                                          : locale.toString(plan.unchanged));
    m_facts->setStretch(0, 1);
    m_facts->setStretch(1, 3);
    const QStringList titles{tr("New"), tr("Changed"), tr("Taken off"), tr("Not or partly used")};
    int first = -1;
    for (int part = 0; part < titles.size(); ++part) {
        const int count = ListImportModel::countOf(*preview, kParts[static_cast<std::size_t>(part)]);
        m_parts->setTabText(part, u"%1  %2"_s.arg(titles[part], locale.toString(count)));
        first = first < 0 && count > 0 ? part : first;
    }
    m_parts->setCurrentIndex(qMax(0, first));
    showPart(m_parts->currentIndex());
    goTo(Step::Review);
    if (m_go->isEnabled())
        m_go->setFocus();
    else
        m_close->setFocus();
}

void ListImportDialog::showPart(int part)
{
    if (!m_preview || part < 0)
        return;
    m_model->show(m_preview, kParts[static_cast<std::size_t>(part)]);
    const bool any = m_model->rowCount() > 0;
    m_entries->setVisible(any);
    m_nothing->setVisible(!any);
    const bool remarks = kParts[static_cast<std::size_t>(part)] == Part::Remarks;
    const QList<int> widths = remarks ? QList<int>{70, 110, 260} : QList<int>{110, 340};
    for (int column = 0; column < widths.size(); ++column)
        m_entries->setColumnWidth(column, m_context.theme.px(widths[column]));
    m_entries->scrollToTop();
}

void ListImportDialog::apply()
{
    setBusy(tr("Taking it in"));
    auto task = m_context.session.imports().apply(m_preview, m_stop.get_token(), progress());
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        setIdle();
        if (!status) {
            fail(status.error());
            return;
        }
        Q_EMIT imported();
        accept();
    });
}

void ListImportDialog::goTo(Step step)
{
    if (step == Step::Choose)
        m_preview.reset();
    m_steps->setCurrentIndex(static_cast<int>(step));
    const bool table = source() == ListSource::Table && !m_path.isEmpty();
    const auto operations = static_cast<int>(m_preview ? m_preview->plan.operations() : 0);
    m_back->setVisible(step == Step::Review);
    m_go->setVisible(step == Step::Review || table);
    m_go->setText(step == Step::Choose ? tr("Read the table")
                  : operations > 0     ? tr("Import %n change(s)", nullptr, operations)
                                       : tr("Nothing to import"));
    m_go->setEnabled(step == Step::Choose || operations > 0);
    m_go->setDefault(true);
}

void ListImportDialog::setBusy(const QString &what)
{
    m_busy = true;
    m_stop = std::stop_source();
    m_fault->hide();
    m_running->setText(what);
    m_progress->setRange(0, 0);
    for (QWidget *widget : QList<QWidget *>{m_running, m_progress})
        widget->show();
    for (QWidget *widget : QList<QWidget *>{m_steps, m_back, m_go})
        widget->setEnabled(false);
    m_close->setText(tr("Stop"));
}

void ListImportDialog::setIdle()
{
    m_busy = false;
    for (QWidget *widget : QList<QWidget *>{m_running, m_progress})
        widget->hide();
    for (QWidget *widget : QList<QWidget *>{m_steps, m_back, m_go})
        widget->setEnabled(true);
    m_close->setText(tr("Close"));
}

std::function<void(qint64, qint64)> ListImportDialog::progress()
{
    return [bar = QPointer<QProgressBar>(m_progress)](qint64 done, qint64 total) {
        if (bar && total > 0) {
            bar->setRange(0, 1000);
            bar->setValue(static_cast<int>(done * 1000 / total));
        }
    };
}

void ListImportDialog::reject()
{
    // The first Close or Esc stops what runs and says so; the second closes.
    if (m_busy)
        m_stop.request_stop();
    else
        QDialog::reject();
}

void ListImportDialog::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    const bool stopped = error.code == base::ErrorCode::Cancelled;
    m_fault->QWidget::show();
    m_fault->show(stopped ? Tone::Calm : Tone::Hit, stopped ? "info" : "triangle-alert",
                  QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
