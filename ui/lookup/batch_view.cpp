#include "ui/lookup/batch_view.h"

#include "core/messages/batch_sentences.h"
#include "core/messages/error_sentences.h"
#include "ui/lookup/batch_columns_view.h"
#include "ui/lookup/batch_result_model.h"
#include "ui/lookup/reason_chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/visible_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::BatchKind;
using workstation::BatchVerdict;
using Part = BatchResultModel::Part;

namespace {

constexpr std::array kParts{Part::Found, Part::NotAnswered, Part::All};
constexpr int kProgressSteps = 1000;
/// Rows shown without scrolling, at most and at least.
constexpr int kMostRows = 14;
constexpr int kLeastRows = 4;

/// The one table that was dropped; empty for anything else.
QString droppedTable(const QMimeData &data)
{
    if (data.urls().size() != 1 || !data.urls().first().isLocalFile())
        return {};
    const QString path = data.urls().first().toLocalFile();
    static const QStringList kEndings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s};
    return kEndings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

BatchView::BatchView(const PageContext &context, const ReasonChip &reason, QWidget *parent)
    : QWidget(parent), m_context(context), m_reason(reason), m_empty(new EmptyState(context.theme)),
      m_choose(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Another table"), "upload")),
      m_file(new PlainLabel(context.theme)), m_notice(new NoticeBar(context.theme)),
      m_columnsCard(new Card(context.theme, tr("What its columns hold"))), m_kinds(new PageTabs(context.theme, tr("What the table asks"))),
      m_columns(new BatchColumnsView(context.theme)), m_hint(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_start(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Start"), "search")),
      m_runCard(new Card(context.theme, tr("Looking up"))), m_runText(new PlainLabel(context.theme)), m_progress(new QProgressBar),
      m_cancel(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Cancel"), "x")),
      m_resultCard(new Card(context.theme, tr("Answers"))), m_sum(new PlainLabel(context.theme, TextRole::Section)),
      m_partial(new NoticeBar(context.theme)), m_parts(new PageTabs(context.theme, tr("Which answers"))),
      m_model(new BatchResultModel(context.theme, this)), m_table(new QTableView),
      m_nothing(new PlainLabel(context.theme, tr("Nothing here."), TextRole::Body, Ink::Sub)),
      m_meaning(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_export(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Export"), "file-down")),
      m_exported(new PlainLabel(context.theme, TextRole::Small, Ink::Sub))
{
    setAcceptDrops(true);
    build();
    connect(m_choose, &QPushButton::clicked, this, &BatchView::chooseTable);
    connect(m_empty->action(), &QPushButton::clicked, this, &BatchView::chooseTable);
    connect(m_kinds, &QTabBar::currentChanged, this, &BatchView::kindChanged);
    connect(m_columns, &BatchColumnsView::changed, this, &BatchView::columnsChanged);
    connect(m_start, &QPushButton::clicked, this, &BatchView::start);
    connect(m_cancel, &QPushButton::clicked, this, &BatchView::cancel);
    connect(m_parts, &QTabBar::currentChanged, this, &BatchView::showPart);
    connect(m_export, &QPushButton::clicked, this, &BatchView::chooseExport);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    goTo(Step::Choose);
}

BatchView::~BatchView()
{
    m_stop.request_stop();
}

void BatchView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    // In the layout before it is shown: without a parent it would be a window of its own.
    column->addWidget(m_empty);
    m_empty->show("upload", tr("Look a whole table up"),
                  tr("Document numbers, machine-readable zones or names, one a row: CSV or an Excel workbook. Choose the file or drop it "
                     "here. Each row is asked as on the other tabs, and kept for late hits."),
                  tr("Choose a table"));
    auto *file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    column->addLayout(file);
    column->addWidget(m_notice);
    column->addWidget(buildColumns());
    column->addWidget(buildRun());
    column->addWidget(buildResult());
    column->addStretch(1);
}

QWidget *BatchView::buildColumns()
{
    QVBoxLayout *body = m_columnsCard->body();
    for (const BatchKind kind : workstation::kBatchKinds)
        m_kinds->addPart(messages::batchKindText(kind));
    body->addWidget(m_kinds, 0, Qt::AlignLeading);
    body->addWidget(m_columns);
    m_hint->wrapped();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_hint, 1);
    row->addWidget(m_start);
    body->addLayout(row);
    return m_columnsCard;
}

QWidget *BatchView::buildRun()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, kProgressSteps);
    QVBoxLayout *body = m_runCard->body();
    body->addWidget(m_runText);
    body->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    body->addLayout(row);
    return m_runCard;
}

QWidget *BatchView::buildResult()
{
    QVBoxLayout *body = m_resultCard->body();
    m_sum->setFocusPolicy(Qt::StrongFocus);
    m_sum->wrapped();
    body->addWidget(m_sum);
    body->addWidget(m_partial);
    for (std::size_t part = 0; part < kParts.size(); ++part)
        m_parts->addPart({});
    body->addWidget(m_parts, 0, Qt::AlignLeading);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Answers of the batch"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.px(32));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    body->addWidget(m_table);
    m_nothing->setContentsMargins(0, 8, 0, 8);
    body->addWidget(m_nothing);
    m_meaning->wrapped();
    body->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_export);
    row->addWidget(m_exported, 1);
    body->addLayout(row);
    return m_resultCard;
}

BatchKind BatchView::kind() const
{
    return workstation::kBatchKinds.at(static_cast<std::size_t>(qMax(0, m_kinds->currentIndex())));
}

void BatchView::goTo(Step step)
{
    m_running = step == Step::Running;
    m_columnsCard->setVisible(step == Step::Columns);
    m_runCard->setVisible(step == Step::Running);
    m_resultCard->setVisible(step == Step::Done);
    m_empty->setVisible(step == Step::Choose);
    m_choose->setVisible(step != Step::Choose);
    m_choose->setEnabled(step != Step::Running);
    m_file->setVisible(step != Step::Choose);
    if (step != Step::Done) {
        m_result.reset();
        m_model->show({}, Part::All);
        Q_EMIT markingChanged(std::nullopt);
    }
}

void BatchView::takeFocus()
{
    if (m_running)
        m_cancel->setFocus(Qt::ShortcutFocusReason);
    else if (m_result)
        m_sum->setFocus(Qt::ShortcutFocusReason);
    else if (m_preview && m_start->isEnabled())
        m_start->setFocus(Qt::ShortcutFocusReason);
    else
        m_empty->action()->setFocus(Qt::ShortcutFocusReason);
}

void BatchView::chooseTable()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"), {}, tr("Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.XLSX)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::openTable);
    dialog->open();
}

void BatchView::openTable(const QString &path)
{
    if (m_running)
        return;
    m_preview.reset();
    m_notice->hide();
    m_file->setForeignText(QFileInfo(path).fileName());
    goTo(Step::Choose);
    const int asked = ++m_asked;
    auto task = m_context.session.batch().preview(path);
    QCoro::connect(std::move(task), this, [this, asked](const base::Result<workstation::BatchPreview> &preview) {
        if (asked != m_asked)
            return;
        if (preview)
            showPreview(*preview);
        else
            say(preview.error());
    });
}

void BatchView::showPreview(const workstation::BatchPreview &preview)
{
    m_preview = preview;
    m_columnsCard->title()->setText(preview.isRemembered ? tr("What its columns hold, as last time") : tr("What its columns hold"));
    if (!preview.otherSheets.isEmpty()) {
        QStringList names;
        for (const QString &name : preview.otherSheets)
            names.append(isolated(name));
        m_notice->show(Tone::Near, "info", tr("The workbook has other sheets, which are not asked: %1.").arg(names.join(u", "_s)));
    }
    const auto at = std::find(workstation::kBatchKinds.begin(), workstation::kBatchKinds.end(), preview.kind);
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(static_cast<int>(at - workstation::kBatchKinds.begin()));
    kindChanged();
    goTo(Step::Columns);
    takeFocus();
    Q_EMIT wantsTop();
}

void BatchView::kindChanged()
{
    if (!m_preview)
        return;
    m_columns->show(*m_preview, kind());
    columnsChanged();
}

void BatchView::columnsChanged()
{
    const QStringList missing = m_columns->missing();
    m_start->setEnabled(missing.isEmpty());
    m_hint->setInk(missing.isEmpty() ? Ink::Sub : Ink::Near);
    if (!missing.isEmpty())
        m_hint->setText(tr("Say which column holds: %1.").arg(missing.join(u", "_s)));
    else if (m_columns->places().value(0) < 0)
        m_hint->setText(tr("No column holds a reference: each answer goes by the line of its row."));
    else
        m_hint->setText(tr("The choice is remembered for tables with these columns."));
}

void BatchView::start()
{
    if (!m_preview || m_running || !m_columns->missing().isEmpty())
        return;
    workstation::BatchRequest request;
    request.path = m_preview->path;
    request.kind = kind();
    request.places = m_columns->places();
    request.header = m_preview->header;
    request.reason = m_reason.reason();
    m_stop = std::stop_source();
    m_notice->hide();
    m_progress->setValue(0);
    m_runText->setText(tr("Reading the table"));
    goTo(Step::Running);
    m_cancel->setFocus(Qt::OtherFocusReason);
    const int asked = ++m_asked;
    const auto progress = [self = QPointer<BatchView>(this), asked](qint64 rows, qint64 done, qint64 total) {
        if (!self || asked != self->m_asked)
            return;
        self->m_progress->setValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
        self->m_runText->setText(tr("%1 rows answered").arg(QLocale().toString(rows)));
    };
    auto task = m_context.session.batch().run(std::move(request), m_stop.get_token(), progress);
    QCoro::connect(std::move(task), this, [this, asked](const base::Result<std::shared_ptr<const workstation::BatchResult>> &result) {
        if (asked != m_asked)
            return;
        if (result) {
            showResult(*result);
            return;
        }
        goTo(Step::Columns);
        say(result.error());
        takeFocus();
    });
}

void BatchView::cancel()
{
    m_stop.request_stop();
    m_runText->setText(tr("Stopping; what was answered until now is kept"));
}

void BatchView::showResult(const std::shared_ptr<const workstation::BatchResult> &result)
{
    goTo(Step::Done);
    m_result = result;
    const QLocale locale;
    QMap<BatchVerdict, int> counts;
    for (const workstation::BatchLine &line : result->lines)
        ++counts[line.verdict];
    QStringList words;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        words.append(tr("%1: %2", "outcome and number of rows").arg(batchVerdictText(count.key()), locale.toString(count.value())));
    const QString rows = tr("%n row(s)", nullptr, static_cast<int>(result->outcome.rows));
    m_sum->setText(words.isEmpty() ? rows : tr("%1. %2.", "number of rows, outcomes").arg(rows, words.join(u", "_s)));
    m_partial->setVisible(result->outcome.partial);
    if (result->outcome.partial)
        m_partial->show(Tone::Near, "triangle-alert",
                        tr("Partial result: you stopped it. The rows behind line %1 were not asked.")
                            .arg(locale.toString(result->lines.isEmpty() ? 1 : result->lines.last().line)));
    m_meaning->setText(result->outcome.kind == BatchKind::Zones
                           ? tr("Fields stand as typed. Proposed corrections are not applied; the document decides.")
                           : tr("A possible hit must be confirmed by the owner of the alert. No hit is no clearance: it says what is "
                                "not known here."));
    m_meaning->setVisible(true);
    const QStringList titles{result->outcome.kind == BatchKind::Zones ? tr("To look at") : tr("Found"), tr("Not answered"), tr("All rows")};
    int first = static_cast<int>(kParts.size()) - 1;
    for (int part = static_cast<int>(kParts.size()) - 1; part >= 0; --part) {
        const int count = BatchResultModel::countOf(*result, kParts[static_cast<std::size_t>(part)]);
        m_parts->setTabText(part, u"%1  %2"_s.arg(titles[part], locale.toString(count)));
        first = count > 0 ? part : first;
    }
    m_exported->clear();
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicator(BatchResultModel::kOutcomeColumn, Qt::AscendingOrder);
    {
        const QSignalBlocker quiet(m_parts);
        m_parts->setCurrentIndex(first);
    }
    showPart(first);
    m_table->setSortingEnabled(true);
    const bool isNominal = result->outcome.kind != BatchKind::Numbers && result->outcome.answers > 0;
    Q_EMIT markingChanged(isNominal ? std::optional<markings::Marking>(markings::Marking()) : std::nullopt);
    m_sum->setFocus(Qt::OtherFocusReason);
    Q_EMIT wantsTop();
}

void BatchView::showPart(int part)
{
    if (!m_result || part < 0)
        return;
    m_model->show(m_result, kParts[static_cast<std::size_t>(part)]);
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    const QList<int> widths{170, 70, 120, 170, 150, 130};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, m_context.theme.px(widths.value(column, 120)));
    const int rows = qBound(kLeastRows, m_model->rowCount(), kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalScrollBar()->sizeHint().height());
    m_table->scrollToTop();
}

void BatchView::openRow(int row)
{
    const workstation::BatchLine *line = m_model->line(row);
    if (line && m_result)
        Q_EMIT wantsQuestion(m_result->outcome.kind, line->asked);
}

void BatchView::chooseExport()
{
    const QString name = QFileInfo(m_preview ? m_preview->path : QString()).completeBaseName();
    const QString proposed = m_result->outcome.partial ? tr("%1 answers (partial).csv").arg(name) : tr("%1 answers.csv").arg(name);
    auto *dialog = new QFileDialog(this, tr("Export the answers"), {}, tr("CSV table (*.csv);;Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.contains("xlsx"_L1) ? u"xlsx"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::exportTo);
    dialog->open();
}

void BatchView::exportTo(const QString &path)
{
    if (!m_result)
        return;
    m_export->setEnabled(false);
    auto task = m_context.session.batch().exportAnswers(m_result, path);
    QCoro::connect(std::move(task), this, [this, path, partial = m_result->outcome.partial](const base::Status &written) {
        m_export->setEnabled(true);
        if (!written) {
            say(written.error());
            return;
        }
        const QString name = isolated(QFileInfo(path).fileName());
        m_exported->setText(partial ? tr("The partial result is in %1.").arg(name) : tr("The answers are in %1.").arg(name));
    });
}

void BatchView::say(const base::Error &error)
{
    m_notice->show(Tone::Hit, "circle-alert", messages::sentence(error).text());
}

void BatchView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_running && !droppedTable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BatchView::dropEvent(QDropEvent *event)
{
    const QString path = droppedTable(*event->mimeData());
    if (m_running || path.isEmpty())
        return;
    event->acceptProposedAction();
    openTable(path);
}

} // namespace countersign::ui
