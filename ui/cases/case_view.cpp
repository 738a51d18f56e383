#include "ui/cases/case_view.h"

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/case_words.h"
#include "ui/cases/items_pane.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/cases/tasks_pane.h"
#include "ui/release/case_releases.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseStatus;

CaseView::CaseView(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases),
      m_back(new ActionButton(context.theme, ActionButton::Kind::Quiet, tr("Cases"), "arrow-left")), m_title(new QLineEdit),
      m_reference(new Badge(context.theme, {})), m_version(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_status(new ChoiceChip(context.theme, tr("Status"))),
      m_versions(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Versions"), "history")),
      m_print(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Print"), "printer")),
      m_release(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Prepare release"), "send")),
      m_more(new ActionButton(context.theme, ActionButton::Kind::Plain, {}, "ellipsis")), m_fault(new NoticeBar(context.theme)),
      m_tabs(new PageTabs(context.theme, tr("Parts of the case"))), m_stack(new QStackedWidget), m_note(new NotePane(context, cases)),
      m_items(new ItemsPane(context, cases)), m_tasks(new TasksPane(context, cases)), m_releases(new CaseReleases(context)),
      m_soon(new QTimer(this))
{
    build();
    bindKeys();
    m_soon->setSingleShot(true);
    m_soon->setInterval(60);
    connect(m_soon, &QTimer::timeout, this, &CaseView::reload);
    connect(&m_cases, &workstation::CaseService::changed, this, [this](const base::CaseId &id) {
        if (!m_id.isNull() && (id.isNull() || id == m_id))
            m_soon->start();
    });
}

CaseView::~CaseView() = default;

void CaseView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 20, 0);
    column->setSpacing(6);
    buildHead(*column);
    column->addWidget(m_fault);
    m_fault->show(Tone::Calm, "info", {});
    column->addWidget(m_tabs, 0, Qt::AlignLeading);
    column->addWidget(m_stack, 1);
    addParts();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_note, &NotePane::markingChanged, this, &CaseView::markingChanged);
    connect(m_note, &NotePane::wantsPage, this, &CaseView::wantsPage);
    connect(m_note, &NotePane::wantsCase, this, &CaseView::wantsCase);
    connect(m_note, &NotePane::wantsItem, m_items, &ItemsPane::addMention);
    connect(m_note, &NotePane::wantsReload, this, &CaseView::reload);
    connect(m_note, &NotePane::versionChanged, this, &CaseView::refreshHead);
    connect(m_items, &ItemsPane::wantsPage, this, &CaseView::wantsPage);
    connect(m_items, &ItemsPane::wantsCase, this, &CaseView::wantsCase);
}

void CaseView::buildHead(QVBoxLayout &column)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_back);
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title of the case"));
    m_title->setMaxLength(200);
    m_title->setFont(m_context.theme.font(TextRole::Title));
    QPalette colours = m_title->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    m_title->setPalette(colours);
    m_title->setMinimumWidth(m_context.theme.px(160));
    row->addWidget(m_title, 1);
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::Waiting, CaseStatus::Closed})
        m_status->addChoice(caseStatusText(status), static_cast<int>(status));
    m_more->setAccessibleName(tr("More for this case"));
    m_more->setToolTip(m_more->accessibleName());
    // In a narrow window or with large letters these go on in a second line.
    auto *facts = new QWidget;
    auto *flow = new FlowLayout(10, 6, facts);
    flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    for (QWidget *one : {static_cast<QWidget *>(m_reference), static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_status),
                         static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_release), static_cast<QWidget *>(m_more)})
        flow->addWidget(one);
    m_head->addLayout(row, 1);
    m_head->addWidget(facts);
    column.addLayout(m_head);
    connect(&m_context.theme, &Theme::changed, m_title, [this] {
        m_title->setFont(m_context.theme.font(TextRole::Title));
        arrangeHead();
    });
    connect(m_back, &QPushButton::clicked, this, &CaseView::back);
    connect(m_title, &QLineEdit::editingFinished, this, &CaseView::renameCase);
    connect(m_status, &ChoiceChip::chosen, this, [this](int value) { write(cases::setStatus(m_id, static_cast<CaseStatus>(value))); });
    connect(m_versions, &QPushButton::clicked, this, [this] {
        showPart(0);
        m_note->showVersions(true);
    });
    connect(m_print, &QPushButton::clicked, this, &CaseView::print);
    connect(m_release, &QPushButton::clicked, this, &CaseView::prepareRelease);
    connect(m_more, &QPushButton::clicked, this, &CaseView::openMenu);
}

void CaseView::arrangeHead()
{
    // Beside each other there would be no room left to read the title.
    const bool narrow = width() < m_context.theme.px(760);
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setSpacing(narrow ? 0 : 10);
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHead();
}

void CaseView::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_note->grade(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_note->mark(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { prepareRelease(); });
    bind(QKeySequence::Save, [this] { m_note->saveVersion(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { m_note->editor()->turnDirection(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_note->settleConflict(1); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { m_note->settleConflict(2); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { m_note->settleConflict(3); });
    // Chart and timeline print themselves with the same keys.
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}) {
        auto *shortcut = new QShortcut(keys, m_note, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CaseView::print);
    }
    bind(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { showPart((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { showPart((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count()); });
}

void CaseView::open(const base::CaseId &id, const base::EntityId &note, const base::EntityId &entity, bool write, const QString &part)
{
    if (m_id != id)
        close();
    m_id = id;
    m_wantedNote = note;
    m_wantedEntity = entity;
    m_wantedPart = part;
    if (write)
        m_note->writeWhenRead();
    reload();
    if (write)
        showPart(0);
}

void CaseView::close()
{
    ++m_asked;
    m_note->close();
    m_id = {};
    m_file.reset();
    showPart(0);
}

void CaseView::reload()
{
    if (m_id.isNull())
        return;
    const int question = ++m_asked;
    auto task = m_cases.open(m_id);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<std::shared_ptr<const cases::CaseFile>> &file) {
        if (question != m_asked)
            return;
        if (file)
            show(*file);
        else
            say(file.error());
    });
}

void CaseView::show(std::shared_ptr<const cases::CaseFile> file)
{
    const bool first = !m_file;
    m_file = std::move(file);
    m_fault->show(Tone::Calm, "info", {});
    if (!m_file->mergedInto.isNull())
        m_fault->show(Tone::Calm, "git-merge", tr("This case was merged into another one. Its reference leads there."));
    else if (m_file->binned)
        m_fault->show(Tone::Near, "trash-2", tr("This case lies in the bin."));
    for (const Part &part : std::as_const(m_parts))
        part.take(m_file);
    refreshHead();
    refreshTabs();
    if (!m_wantedNote.isNull() && m_wantedNote != m_note->note())
        m_note->openNote(m_wantedNote);
    if (!m_wantedEntity.isNull())
        showEntity(m_wantedEntity);
    m_wantedNote = m_wantedEntity = {};
    if (!m_wantedPart.isEmpty())
        showPartNamed(std::exchange(m_wantedPart, {}));
    if (first) {
        takeFocus();
        Q_EMIT opened();
    }
}

void CaseView::showEntity(const base::EntityId &entity)
{
    for (const cases::Item &item : m_file->items) {
        if (item.id == entity) {
            showPart(static_cast<int>(m_stack->indexOf(m_items)));
            return;
        }
    }
    const auto is = [&entity](const auto &one) { return one.id == entity; };
    if (std::any_of(m_file->tasks.cbegin(), m_file->tasks.cend(), is)) {
        showPartNamed(u"tasks"_s);
        return;
    }
    if (std::any_of(m_file->attachments.cbegin(), m_file->attachments.cend(), is)) {
        showPartNamed(u"attachments"_s);
        return;
    }
    for (const cases::Note &note : m_file->notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            if (paragraph.id != entity)
                continue;
            showPart(0);
            if (note.id != m_note->note())
                m_note->openNote(note.id);
            m_note->goToWhenRead(entity);
            return;
        }
    }
}

void CaseView::refreshHead()
{
    if (!m_file)
        return;
    if (!m_title->hasFocus() || m_title->text().isEmpty()) {
        m_title->setText(visibleText(m_file->title));
        m_title->setCursorPosition(0);
    }
    m_reference->setText(m_file->reference);
    m_version->setText(m_note->noteVersion() > 0 ? tr("version %1").arg(m_note->noteVersion()) : QString());
    m_status->setValue(static_cast<int>(m_file->status));
    m_status->updateGeometry();
}

void CaseView::refreshTabs()
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const qsizetype count = m_parts[i].count ? m_parts[i].count(*m_file) : 0;
        m_tabs->setTabText(i, count > 0 ? u"%1 %2"_s.arg(m_parts[i].name, QLocale().toString(count)) : m_parts[i].name);
    }
    m_tabs->updateGeometry();
}

void CaseView::renameCase()
{
    const QString wanted = m_title->text().trimmed();
    if (!m_file || wanted.isEmpty() || wanted == m_file->title || wanted == visibleText(m_file->title))
        return;
    write(cases::setTitle(cases::entityOf(m_id), wanted));
}

void CaseView::write(const cases::Changes &changes)
{
    auto task = m_cases.change(m_id, changes);
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        if (!status)
            say(status.error());
    });
}

void CaseView::say(const base::Error &error)
{
    m_fault->show(Tone::Hit, "triangle-alert", messages::sentence(error).text());
}

void CaseView::showPart(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_tabs->setCurrentIndex(part);
    if (isVisible() && !m_id.isNull())
        takeFocus();
}

void CaseView::takeFocus()
{
    m_parts[m_tabs->currentIndex()].focus();
}

bool CaseView::makeNew()
{
    if (m_stack->currentWidget() == m_items) {
        m_items->add();
        return true;
    }
    if (m_stack->currentWidget() == m_tasks) {
        m_tasks->field()->setFocus();
        return true;
    }
    return false;
}

void CaseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
