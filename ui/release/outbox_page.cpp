#include "ui/release/outbox_page.h"

#include "core/messages/error_sentences.h"
#include "ui/release/outbox_pane.h"
#include "ui/release/outbox_table.h"
#include "ui/release/release_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::OutboxRow;

namespace {

constexpr int kNarrow = 1280 - 184; ///< page width below which the detail is a page of its own
constexpr int kEverything = 0;
constexpr int kOpen = 1;

} // namespace

QString OutboxPage::releaseTarget(const base::CaseId &caseId, const base::EntityId &note)
{
    return QLatin1StringView(kReleaseTarget) + u' ' + caseId.hex() + u' ' + note.hex();
}

OutboxPage::OutboxPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new OutboxModel(context.clock, this)), m_table(new OutboxTable(context.theme, *m_model)),
      m_pane(new OutboxPane(context)), m_release(new ReleaseView(context)), m_stack(new QStackedWidget), m_lists(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Horizontal)), m_left(new QWidget), m_empty(new EmptyState(context.theme)),
      m_notice(new NoticeBar(context.theme)), m_filter(new QLineEdit), m_which(new ChoiceChip(context.theme, tr("Which releases"))),
      m_readAsk(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Read an ask file"), "file-down")),
      m_words(new PlainLabel(context.theme, TextRole::Body, Ink::Sub))
{
    build();
    follow();
    reload();
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme, tr("Outbox"), TextRole::Title));
    auto *filters = new QWidget;
    auto *head = new FlowLayout(10, 6, filters);
    head->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    m_which->addChoice(tr("Everything"), kEverything);
    m_which->addChoice(tr("Still open"), kOpen);
    m_which->setValue(kEverything);
    head->addWidget(m_which);
    m_filter->setPlaceholderText(tr("Filter by title, reference or desk"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setMaxLength(60);
    m_filter->addAction(theme.icon("filter", Ink::Sub), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(theme.px(250));
    head->addWidget(m_filter);
    head->addWidget(m_readAsk);
    column->addWidget(filters);
    column->addWidget(m_notice);
    m_notice->hide();
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    m_words->setText(tr("\"Delivered\" and \"opened\" are signed by the recipient's own device. What only the portal says is marked so."));
    column->addWidget(m_words->wrapped());
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({560, 622});
    m_pane->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_release);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void OutboxPage::follow()
{
    connect(m_which, &ChoiceChip::chosen, this, &OutboxPage::reload);
    connect(m_filter, &QLineEdit::textChanged, this, &OutboxPage::reload);
    connect(m_readAsk, &QPushButton::clicked, this, &OutboxPage::readAsk);
    connect(m_empty->action(), &QPushButton::clicked, this, &OutboxPage::clearFilter);
    connect(m_table, &OutboxTable::opened, this, [this] {
        if (const OutboxRow *row = m_table->current())
            openRow(row->id, true);
    });
    connect(m_table, &OutboxTable::moved, this, [this] {
        const OutboxRow *row = m_table->current();
        if (row && m_detailOpen && !isNarrow())
            openRow(row->id, false);
    });
    connect(m_pane, &OutboxPane::back, this, [this] { showDetail(false); });
    connect(m_pane, &OutboxPane::shown, this, [this](const std::optional<markings::Marking> &marking) {
        m_detailMarking = marking;
        if (!isReleasing())
            Q_EMIT markingChanged(marking);
    });
    connect(m_pane, &OutboxPane::wantsPage, this, &OutboxPage::wantsPage);
    connect(m_pane, &OutboxPane::wantsDraft, this, [this](const base::ReleaseId &id) {
        m_release->open(id);
        showRelease();
    });
    connect(m_pane, &OutboxPane::wantsVersion, this, [this](const release::ReleaseDraft &draft) {
        m_release->take(draft);
        showRelease();
    });
    connect(m_release, &ReleaseView::markingChanged, this, [this](const std::optional<markings::Marking> &marking) {
        m_releaseMarking = marking;
        if (isReleasing())
            Q_EMIT markingChanged(marking);
    });
    connect(m_release, &ReleaseView::wantsPage, this, &OutboxPage::wantsPage);
    connect(m_release, &ReleaseView::left, this, [this] {
        const base::ReleaseId id = m_release->desk().draft().id;
        const bool untouched = m_release->desk().isUntouched();
        m_release->close();
        showList();
        m_wanted = id;
        if (!untouched)
            return;
        auto task = m_context.session.releases().dropDraft(id);
        QCoro::connect(std::move(task), this, [](const base::Status &) {});
    });
    const auto done = [this](const base::ReleaseId &id) {
        m_release->close();
        showList();
        openRow(id, true);
    };
    connect(m_release, &ReleaseView::submitted, this, done);
    connect(m_release, &ReleaseView::declined, this, done);
    connect(&m_context.session.releases(), &workstation::ReleaseService::changed, this, [this] {
        if (isReleasing())
            return; // each letter that is typed is a change; the list is read when it is seen again
        reload();
        if (m_detailOpen && !m_pane->key().isNull())
            m_pane->open(m_pane->key(), false);
    });
    connect(&m_context.theme, &Theme::changed, this, [this] { update(); });
}

bool OutboxPage::isNarrow() const
{
    return width() < m_context.theme.px(kNarrow);
}

bool OutboxPage::isReleasing() const
{
    return m_stack->currentWidget() == m_release;
}

void OutboxPage::reload()
{
    const int question = ++m_asked;
    workstation::OutboxFilter filter;
    filter.openOnly = m_which->value() == kOpen;
    filter.text = m_filter->text().trimmed();
    auto task = m_context.session.releases().outbox(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<OutboxRow>> &rows) {
        if (question != m_asked)
            return;
        m_notice->show(Tone::Hit, "triangle-alert", rows ? QString() : messages::sentence(rows.error()).text());
        if (rows)
            refresh(*rows);
    });
}

void OutboxPage::refresh(const QList<OutboxRow> &rows)
{
    const OutboxRow *now = m_table->current();
    const base::ReleaseId keep = !m_wanted.isNull() ? std::exchange(m_wanted, {}) : now ? now->id : base::ReleaseId();
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->select(std::max(0, m_model->placeOf(keep)));
    const bool filtered = m_which->value() == kOpen || !m_filter->text().trimmed().isEmpty();
    if (rows.isEmpty() && filtered)
        m_empty->show("filter", tr("No release fits this filter"), tr("Clear it to see the others."), tr("Clear filter"));
    else if (rows.isEmpty())
        m_empty->show("send", tr("Nothing has left and nothing waits"), tr("Open a case and press Ctrl+Shift+R to prepare a release of its note."));
    m_lists->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_words->setVisible(!rows.isEmpty());
    const int needing = static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const OutboxRow &row) { return row.waitsForMe; }));
    if (!filtered && needing != m_needing) {
        m_needing = needing;
        Q_EMIT needingChanged(needing);
    }
}

void OutboxPage::clearFilter()
{
    m_which->setValue(kEverything);
    m_filter->clear();
    reload();
}

void OutboxPage::openRow(const base::ReleaseId &id, bool focus)
{
    m_wanted = id;
    if (const int place = m_model->placeOf(id); place >= 0)
        m_table->select(place);
    showDetail(true);
    m_pane->open(id, focus);
}

void OutboxPage::openTarget(const QString &target)
{
    const QStringList words = target.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words.first() == QLatin1StringView(kReleaseTarget) && words.size() == 3) {
        const auto caseId = base::CaseId::fromHex(words[1]);
        const auto note = base::EntityId::fromHex(words[2]);
        if (!caseId || !note)
            return;
        m_release->begin(*caseId, *note);
        showRelease();
        return;
    }
    if (words.first() == QLatin1StringView(kDraftTarget) && words.size() == 2) {
        if (const auto id = base::ReleaseId::fromHex(words[1])) {
            m_release->open(*id);
            showRelease();
        }
        return;
    }
    showList();
    if (const auto id = base::ReleaseId::fromHex(words.first())) {
        openRow(*id, true);
        reload();
    }
}

void OutboxPage::showRelease()
{
    m_stack->setCurrentWidget(m_release);
    m_releaseMarking.reset();
    Q_EMIT markingChanged(std::nullopt);
    m_release->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::showList()
{
    m_stack->setCurrentWidget(m_splitter);
    Q_EMIT markingChanged(m_detailMarking);
    reload();
    if (isVisible())
        takeFocus();
}

void OutboxPage::showDetail(bool open)
{
    m_detailOpen = open;
    if (!open)
        m_pane->close();
    arrange();
    if (!open && isVisible())
        takeFocus();
}

void OutboxPage::arrange()
{
    const bool narrow = isNarrow();
    m_pane->setBackShown(m_detailOpen);
    m_pane->setVisible(m_detailOpen);
    m_left->setVisible(!narrow || !m_detailOpen);
    m_readAsk->setVisible(!m_detailOpen);
}

void OutboxPage::readAsk()
{
    auto *dialog = new QFileDialog(this, tr("Read an ask file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto task = m_context.session.releases().readAsk(path);
        QCoro::connect(std::move(task), this, [this](const base::Result<base::ReleaseId> &id) {
            if (!id) {
                m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(id.error()).text());
                return;
            }
            openRow(*id, true);
            reload();
        });
    });
    dialog->open();
}

void OutboxPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OutboxPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen && !isReleasing())
        showDetail(false);
    else
        Page::keyPressEvent(event);
}

void OutboxPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), isReleasing() ? m_context.theme.tokens().window : m_context.theme.tokens().surface);
}

void OutboxPage::takeFocus()
{
    if (isReleasing())
        m_release->takeFocus();
    else if (m_lists->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

bool OutboxPage::filterList()
{
    if (isReleasing())
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QVariantMap OutboxPage::viewState() const
{
    const OutboxRow *row = m_table->current();
    return {{u"release"_s, row ? row->id.hex() : QString()},
            {u"which"_s, m_which->value()},
            {u"draft"_s, isReleasing() ? m_release->desk().draft().id.hex() : QString()}};
}

void OutboxPage::restoreView(const QVariantMap &state)
{
    m_which->setValue(state.value(u"which"_s, kEverything).toInt());
    m_wanted = base::ReleaseId::fromHex(state.value(u"release"_s).toString()).value_or(base::ReleaseId());
    reload();
    const auto draft = base::ReleaseId::fromHex(state.value(u"draft"_s).toString());
    if (draft && !draft->isNull()) {
        m_release->open(*draft);
        showRelease();
    }
}

QList<QWidget *> OutboxPage::areas()
{
    if (isReleasing())
        return {m_release};
    return {m_left, m_pane};
}

} // namespace countersign::ui
