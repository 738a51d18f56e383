#include "ui/alerts/alerts_page.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/alerts/alert_detail_pane.h"
#include "ui/alerts/alert_editor.h"
#include "ui/alerts/alert_table.h"
#include "ui/alerts/list_import_dialog.h"
#include "ui/alerts/withdraw_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_engine.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Category;
using workstation::AlertColumn;

namespace {
constexpr int kAll = 0;
constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
constexpr std::array kShownCategories{Category::Stolen, Category::Lost, Category::StolenBlank, Category::Revoked,
                                 Category::Invalid, Category::Counterfeit, Category::Forged, Category::Pseudo,
                                 Category::FraudulentlyObtained, Category::Impostor, Category::Listed};
constexpr std::array kStatuses{alerts::AlertStatus::Active, alerts::AlertStatus::Recalled, alerts::AlertStatus::Recovered,
                               alerts::AlertStatus::Expired};
}

AlertsPage::AlertsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new AlertTableModel(context, this)),
      m_table(new AlertTable(context, *m_model)), m_detail(new AlertDetailPane(context)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_list(new QWidget), m_listStack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)), m_filterBox(new QLineEdit),
      m_pause(new QTimer(this)), m_category(new ChoiceChip(context.theme, tr("Category"))),
      m_status(new ChoiceChip(context.theme, tr("Status"))),
      m_own(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Own alerts"))),
      m_issuer(new ActionButton(context.theme, ActionButton::Kind::Chip, {})),
      m_clear(new ActionButton(context.theme, ActionButton::Kind::Link, tr("Clear"))),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    buildList(m_list);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    if (!m_splitter->restoreState(context.preferences.bytes(u"alerts/splitter"_s)))
        m_splitter->setSizes({800, 372});
    m_detail->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);

    connectFilters();
    connectList();
    m_model->reload();
}

void AlertsPage::connectFilters()
{
    connect(m_pause, &QTimer::timeout, this, &AlertsPage::applyFilter);
    connect(m_filterBox, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(m_category, &ChoiceChip::chosen, this, &AlertsPage::applyFilter);
    connect(m_status, &ChoiceChip::chosen, this, &AlertsPage::applyFilter);
    connect(m_own, &QPushButton::toggled, this, &AlertsPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, &AlertsPage::clearFilter);
    connect(m_issuer, &QPushButton::clicked, this, [this] {
        workstation::AlertFilter filter = m_model->filter();
        filter.issuers.clear();
        filter.owners.clear();
        m_issuer->hide();
        m_model->setFilter(filter);
    });
    connect(m_table, &AlertTable::filterFor, this, &AlertsPage::filterFor);
    connect(m_empty->action(), &QPushButton::clicked, this, [this] {
        if (isFiltered())
            clearFilter();
        else
            Q_EMIT wantsPage(u"settings"_s, u"sync"_s);
    });
}

void AlertsPage::connectList()
{
    connect(m_model, &AlertTableModel::loaded, this, &AlertsPage::refreshCounts);
    connect(m_model, &AlertTableModel::failed, this, [this](const base::Error &error) {
        const messages::ErrorSentence sentence = messages::sentence(error);
        m_fault->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
    });
    connect(m_table, &AlertTable::currentRowChanged, this, [this] {
        if (!isNarrow())
            openCurrent();
    });
    connect(m_table, &AlertTable::opened, this, &AlertsPage::openCurrent);
    connect(m_detail, &AlertDetailPane::back, this, [this] { showDetail(false); });
    connect(m_detail, &AlertDetailPane::wantsEdit, this, &AlertsPage::edit);
    connect(m_detail, &AlertDetailPane::wantsWithdraw, this, &AlertsPage::withdraw);
    connect(m_detail, &AlertDetailPane::shown, this, &AlertsPage::markingChanged);
    connect(m_detail, &AlertDetailPane::wantsRequest, this, [this](const QString &target) { Q_EMIT wantsPage(u"requests"_s, target); });
    connect(&m_context.session.sync(), &workstation::SyncService::dataChanged, m_model, &AlertTableModel::reload);
    connect(&m_context.theme, &Theme::changed, this, [this] { update(); });
}

void AlertsPage::filterFor(AlertColumn column, int place)
{
    const workstation::AlertRow *row = m_model->row(place);
    if (!row)
        return;
    workstation::AlertFilter filter = m_model->filter();
    if (column == AlertColumn::Category) {
        m_category->setValue(static_cast<int>(row->category));
        filter.categories = {row->category};
    } else if (column == AlertColumn::Status) {
        m_status->setValue(static_cast<int>(row->status));
        filter.statuses = {row->status};
    } else {
        const bool issuer = column == AlertColumn::Issuer;
        (issuer ? filter.issuers : filter.owners) = {issuer ? row->issuer : row->owner};
        m_issuer->setText(issuer ? tr("Issuer: %1").arg(row->issuer.text()) : tr("Owner: %1").arg(row->owner.text()));
        m_issuer->updateGeometry();
        m_issuer->show();
    }
    m_model->setFilter(filter);
}

AlertsPage::~AlertsPage()
{
    if (!isNarrow() && m_detailOpen)
        m_context.preferences.set(u"alerts/splitter"_s, m_splitter->saveState());
}

void AlertsPage::buildList(QWidget *list)
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new PlainLabel(theme, tr("Alerts"), TextRole::Title));
    head->addStretch(1);
    auto *import = new ActionButton(theme, ActionButton::Kind::Plain, tr("Import"), "upload");
    import->setAccessibleDescription(tr("Import a sanctions list"));
    auto *fresh = new ActionButton(theme, ActionButton::Kind::Primary, tr("New alert"), "plus");
    head->addWidget(import);
    head->addWidget(fresh);
    column->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    buildFilters(*filters);
    column->addLayout(filters);
    column->addWidget(m_fault);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    connect(import, &QPushButton::clicked, this, [this] { importList({}); });
    connect(fresh, &QPushButton::clicked, this, &AlertsPage::makeNew);
}

void AlertsPage::buildFilters(QHBoxLayout &row)
{
    const Theme &theme = m_context.theme;
    m_filterBox->setPlaceholderText(tr("Filter by number or reference"));
    m_filterBox->setAccessibleName(tr("Filter by number or reference"));
    m_filterBox->setMaxLength(60);
    m_filterBox->setClearButtonEnabled(false);
    m_filterBox->addAction(theme.icon("filter", Ink::Sub), QLineEdit::LeadingPosition);
    m_filterBox->setMinimumWidth(theme.px(150));
    m_filterBox->setMaximumWidth(theme.px(300));
    row.addWidget(m_filterBox, 3);
    row.addSpacing(4);
    m_category->addChoice(tr("All categories"), kAll);
    for (Category category : kShownCategories)
        m_category->addChoice(messages::categoryText(category), static_cast<int>(category));
    m_status->addChoice(tr("Any status"), kAll);
    for (alerts::AlertStatus status : kStatuses)
        m_status->addChoice(messages::statusText(status), static_cast<int>(status));
    m_category->setValue(kAll);
    m_status->setValue(kAll);
    m_own->setCheckable(true);
    m_issuer->setTrailingIcon("x");
    m_issuer->hide();
    m_clear->hide();
    for (QWidget *chip : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_status),
                          static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_issuer), static_cast<QWidget *>(m_clear)})
        row.addWidget(chip);
    row.addStretch(1);
    row.addWidget(m_count);
}

bool AlertsPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

bool AlertsPage::isFiltered() const
{
    const workstation::AlertFilter &f = m_model->filter();
    return !f.text.isEmpty() || !f.categories.isEmpty() || !f.issuers.isEmpty() || !f.owners.isEmpty()
        || !f.statuses.isEmpty() || f.ownOnly;
}

void AlertsPage::applyFilter()
{
    m_pause->stop();
    workstation::AlertFilter filter = m_model->filter();
    filter.text = m_filterBox->text().trimmed();
    filter.categories.clear();
    filter.statuses.clear();
    if (m_category->value() != kAll)
        filter.categories = {static_cast<Category>(m_category->value())};
    if (m_status->value() != kAll)
        filter.statuses = {static_cast<alerts::AlertStatus>(m_status->value())};
    filter.ownOnly = m_own->isChecked();
    m_model->setFilter(filter);
}

void AlertsPage::clearFilter()
{
    const QSignalBlocker quiet(m_own);
    m_filterBox->clear();
    m_category->setValue(kAll);
    m_status->setValue(kAll);
    m_own->setChecked(false);
    m_issuer->hide();
    workstation::AlertFilter filter = m_model->filter();
    filter.issuers.clear();
    filter.owners.clear();
    m_model->setFilter(filter);
    applyFilter();
    m_filterBox->setFocus();
}

void AlertsPage::refreshCounts()
{
    const QLocale locale;
    m_fault->show(Tone::Calm, "info", {});
    m_clear->setVisible(isFiltered());
    m_count->setText(isFiltered() ? tr("%1 of %2").arg(locale.toString(m_model->matching()), locale.toString(m_model->all()))
                                  : locale.toString(m_model->all()));
    m_count->setAccessibleName(tr("%n alert(s) shown", nullptr, static_cast<int>(m_model->matching())));
    if (m_model->matching() > 0) {
        m_listStack->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid() && !isNarrow())
            m_table->select(m_detail->key() >= 0 ? qMax(0, m_model->placeOf(m_detail->key())) : 0);
    } else if (isFiltered()) {
        m_empty->show("filter", tr("No alert fits this filter"),
                      tr("%n alert(s) are hidden by it.", nullptr, static_cast<int>(m_model->all())), tr("Clear filter"));
        m_listStack->setCurrentWidget(m_empty);
    } else {
        m_empty->show("shield-alert", tr("No alerts yet"),
                      tr("Alerts of the member desks come with the first sync; your own begin with New alert."),
                      tr("See the sync"));
        m_listStack->setCurrentWidget(m_empty);
    }
    if (m_model->matching() == 0)
        showDetail(false);
    m_loadedOnce = true;
}

void AlertsPage::openCurrent()
{
    const qint64 key = m_table->currentKey();
    if (key < 0)
        return;
    m_detail->open(key);
    showDetail(true);
}

void AlertsPage::showDetail(bool open)
{
    m_detailOpen = open;
    if (!open)
        m_detail->close();
    arrange();
    if (!open && isVisible() && m_listStack->currentWidget() == m_table && isNarrow())
        m_table->setFocus();
}

void AlertsPage::arrange()
{
    const bool narrow = isNarrow();
    m_detail->setBackShown(narrow);
    m_detail->setVisible(m_detailOpen);
    m_list->setVisible(!narrow || !m_detailOpen);
}

void AlertsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AlertsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen && isNarrow())
        showDetail(false);
    else if (event->key() == Qt::Key_Escape)
        m_table->setFocus();
    else
        Page::keyPressEvent(event);
}

void AlertsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().surface);
}

void AlertsPage::takeFocus()
{
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid() && !isNarrow())
        m_table->select(0);
    else if (m_table->currentIndex().isValid() && !m_detailOpen && !isNarrow())
        openCurrent();
    if (m_list->isVisible() || !m_detailOpen)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_detail->setFocus(Qt::OtherFocusReason);
}

QVariantMap AlertsPage::viewState() const
{
    return {{u"scroll"_s, m_table->verticalScrollBar()->value()}, {u"row"_s, m_table->currentKey()}};
}

void AlertsPage::restoreView(const QVariantMap &state)
{
    const int scroll = state.value(u"scroll"_s).toInt();
    const qint64 key = state.value(u"row"_s, -1).toLongLong();
    // After the first page of rows has come.
    connect(m_model, &AlertTableModel::loaded, this, [this, scroll, key] {
        if (const int place = m_model->placeOf(key); place >= 0)
            m_table->select(place);
        m_table->verticalScrollBar()->setValue(scroll);
    }, Qt::SingleShotConnection);
}

QList<QWidget *> AlertsPage::areas()
{
    return {m_list, m_detail};
}

bool AlertsPage::makeNew()
{
    auto *editor = new AlertEditor(m_context, std::nullopt, this);
    connect(editor, &AlertEditor::saved, m_model, &AlertTableModel::reload);
    editor->open();
    return true;
}

bool AlertsPage::filterList()
{
    m_filterBox->setFocus(Qt::ShortcutFocusReason);
    m_filterBox->selectAll();
    return true;
}

void AlertsPage::edit(const workstation::AlertDetails &details)
{
    auto *editor = new AlertEditor(m_context, details.record, this);
    connect(editor, &AlertEditor::saved, this, [this] {
        m_model->reload();
        if (m_detail->key() >= 0)
            m_detail->open(m_detail->key());
    });
    editor->open();
}

void AlertsPage::withdraw(qint64 key, const QString &number)
{
    auto *dialog = new WithdrawDialog(m_context, key, number, this);
    connect(dialog, &WithdrawDialog::withdrawn, this, [this] {
        m_model->reload();
        if (m_detail->key() >= 0)
            m_detail->open(m_detail->key());
    });
    dialog->open();
}

void AlertsPage::importList(const QString &path)
{
    auto *dialog = new ListImportDialog(m_context, this);
    connect(dialog, &ListImportDialog::imported, m_model, &AlertTableModel::reload);
    dialog->open();
    if (!path.isEmpty())
        dialog->read(path);
}

void AlertsPage::openTarget(const QString &target)
{
    if (target == "import"_L1 || target.startsWith("import:"_L1)) {
        importList(target.section(u':', 1));
    } else if (target == "pending"_L1) {
        m_own->setChecked(true);
    } else if (target.startsWith("new "_L1)) {
        auto *editor = new AlertEditor(m_context, std::nullopt, this);
        editor->propose(target.section(u' ', 1, 1), target.section(u' ', 2, 2));
        connect(editor, &AlertEditor::saved, m_model, &AlertTableModel::reload);
        editor->open();
    } else {
        const qint64 key = target.toLongLong();
        if (const int place = m_model->placeOf(key); place >= 0)
            m_table->select(place);
        m_detail->open(key);
        showDetail(true);
    }
}

} // namespace countersign::ui
