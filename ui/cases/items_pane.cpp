#include "ui/cases/items_pane.h"

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/case_words.h"
#include "ui/cases/item_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/shown_page.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::ItemKind;

ItemsPane::ItemsPane(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_stack(new QStackedWidget),
      m_list(new RecordList(context.theme, tr("Items"))), m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)),
      m_add(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Add an item"), "plus")),
      m_edit(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Edit"), "pencil")),
      m_remove(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Remove"), "trash-2")),
      m_act(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Look up"), "scan-line")),
      m_alert(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Create an alert"), "shield-alert"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    auto *acts = new QWidget;
    auto *row = new FlowLayout(8, 6, acts);
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    for (ActionButton *button : {m_add, m_edit, m_remove, m_act, m_alert})
        row->addWidget(button);
    column->addWidget(acts);
    column->addWidget(m_fault);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    sizeByShownPage(*m_stack);
    column->addWidget(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, &ItemsPane::add);
    connect(m_empty->action(), &QPushButton::clicked, this, &ItemsPane::add);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const cases::Item *item = current())
            edit(*item);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const cases::Item *item = current())
            write(cases::remove(item->id));
    });
    connect(m_act, &QPushButton::clicked, this, &ItemsPane::act);
    connect(m_alert, &QPushButton::clicked, this, [this] {
        if (const cases::Item *item = current())
            Q_EMIT wantsPage(u"alerts"_s, u"new %1"_s.arg(item->title));
    });
    connect(m_list, &RecordList::chosen, this, &ItemsPane::refreshActs);
    connect(m_list, &RecordList::opened, this, &ItemsPane::act);
    refreshActs();
}

void ItemsPane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    m_file = std::move(file);
    m_underWay.clear();
    refresh();
}

void ItemsPane::refresh()
{
    QList<RecordEntry> entries;
    for (qsizetype i = 0; m_file && i < m_file->items.size(); ++i) {
        const cases::Item &item = m_file->items[i];
        RecordEntry entry;
        entry.key = i;
        entry.title = item.kind == ItemKind::Document || item.kind == ItemKind::Alert ? isolatedLtr(item.title) : isolated(item.title);
        QStringList parts{itemKindText(item.kind)};
        if (!item.from.isEmpty())
            parts << (item.until.isEmpty() ? isolatedLtr(item.from) : isolatedLtr(item.from + u" \u2013 "_s + item.until));
        if (!item.detail.isEmpty())
            parts << isolated(item.detail);
        entry.detail = parts.join(u" \u00B7 "_s);
        entry.trailing = item.grading ? item.grading->text() : QString();
        entry.icon = itemKindIcon(item.kind);
        entry.spoken = QStringList{entry.title, entry.detail, entry.trailing}.join(u", "_s);
        entries.append(entry);
    }
    const bool none = entries.isEmpty();
    m_list->setEntries(std::move(entries));
    if (!none && m_list->currentKey() < 0)
        m_list->selectFirst();
    if (none)
        m_empty->show("list-checks", tr("No items yet"), tr("Items are the documents, persons, vessels and places the case is about. The chart and the timeline are made of them."),
                      tr("Add an item"));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
    m_add->setVisible(!none);
    refreshActs();
}

const cases::Item *ItemsPane::current() const
{
    const qint64 key = m_list->currentKey();
    return m_file && key >= 0 && key < m_file->items.size() ? &m_file->items[key] : nullptr;
}

void ItemsPane::refreshActs()
{
    const cases::Item *item = current();
    for (ActionButton *button : {m_edit, m_remove})
        button->setVisible(item != nullptr);
    const bool numbered = item && (item->kind == ItemKind::Document || item->kind == ItemKind::Alert);
    const bool person = item && item->kind == ItemKind::Person;
    const bool other = item && item->kind == ItemKind::OtherCase;
    m_act->setVisible(numbered || person || other);
    m_act->setText(other ? tr("Open the case") : tr("Look up"));
    m_act->updateGeometry();
    m_alert->setVisible(item && item->kind == ItemKind::Document);
}

void ItemsPane::act()
{
    const cases::Item *item = current();
    if (!item)
        return;
    if (item->kind == ItemKind::Document || item->kind == ItemKind::Alert)
        Q_EMIT wantsPage(u"lookup"_s, item->title);
    else if (item->kind == ItemKind::Person)
        Q_EMIT wantsPage(u"lookup"_s, u"/name "_s + item->title);
    else if (item->kind == ItemKind::OtherCase)
        Q_EMIT wantsCase(item->target.startsWith("case:"_L1) ? item->target.mid(5) : item->title);
    else
        edit(*item);
}

void ItemsPane::add()
{
    cases::Item item;
    item.id = cases::newEntity();
    item.kind = ItemKind::Document;
    edit(item);
}

void ItemsPane::addMention(const cases::Mention &mention)
{
    using cases::MentionKind;
    cases::Item item;
    item.id = cases::newEntity();
    item.title = mention.number.isEmpty() ? mention.shown : mention.number;
    item.target = mention.key;
    switch (mention.kind) {
    case MentionKind::Document:
    case MentionKind::Zone: item.kind = ItemKind::Document; break;
    case MentionKind::Case: item.kind = ItemKind::OtherCase; break;
    case MentionKind::Alert: item.kind = ItemKind::Alert; break;
    case MentionKind::Person: item.kind = ItemKind::Person; break;
    case MentionKind::Place: item.kind = ItemKind::Place; break;
    case MentionKind::Other: item.kind = ItemKind::Other; break;
    }
    for (const cases::Item &held : m_file ? m_file->items : QList<cases::Item>()) {
        if (!item.target.isEmpty() && held.target == item.target)
            return; // it is there already
    }
    // Asked again before the case came back with it.
    if (!item.target.isEmpty() && m_underWay.contains(item.target))
        return;
    m_underWay.insert(item.target);
    write(cases::putItem(item));
}

void ItemsPane::edit(const cases::Item &item)
{
    auto *dialog = new ItemDialog(m_context, item, this);
    connect(dialog, &ItemDialog::kept, this, [this](const cases::Item &wanted) { write(cases::putItem(wanted)); });
    dialog->open();
}

void ItemsPane::write(const cases::Changes &changes)
{
    if (!m_file)
        return;
    auto task = m_cases.change(m_file->id, changes);
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        m_fault->show(Tone::Hit, "triangle-alert", status ? QString() : messages::sentence(status.error()).text());
    });
}

void ItemsPane::takeFocus()
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_empty->action()->setFocus(Qt::OtherFocusReason);
}

void ItemsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && current() && m_list->hasFocus())
        write(cases::remove(current()->id));
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
