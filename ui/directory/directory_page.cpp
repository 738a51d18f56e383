#include "ui/directory/directory_page.h"

#include "core/messages/directory_words.h"
#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/directory/contact_dialog.h"
#include "ui/directory/directory_filters.h"
#include "ui/directory/directory_pane.h"
#include "ui/directory/groups_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using directory::Contact;
using directory::ContactId;
using directory::ContactKind;
using directory::KeyState;
using workstation::DirectoryEntry;

namespace {

const char *iconOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::LiaisonOfficer:
        return "user";
    case ContactKind::Embassy:
        return "landmark";
    case ContactKind::InterpolNcb:
        return "shield-alert";
    case ContactKind::Unhcr:
    case ContactKind::Protection:
        return "badge-check";
    case ContactKind::NationalDesk:
        return "building-2";
    case ContactKind::Rso:
    case ContactKind::PidcSecretariat:
    case ContactKind::Other:
        break;
    }
    return "book-user";
}

RecordEntry rowOf(const DirectoryEntry &entry, qint64 key)
{
    RecordEntry row;
    row.key = key;
    row.title = visibleText(entry.contact.title);
    QStringList parts{messages::contactKindText(entry.contact.kind)};
    if (entry.contact.kind == ContactKind::NationalDesk)
        parts = {};
    parts << messages::countryText(entry.contact.country) << messages::languagesText(entry.contact.languages);
    if (entry.key && !entry.key->own)
        parts << DirectoryPage::tr("key %1").arg(messages::keyStateText(entry.key->state));
    parts.removeAll(QString());
    row.detail = parts.join(u" · "_s);
    row.trailing = messages::openText(entry.openNow);
    row.spoken = QStringList{row.title, row.detail, row.trailing}.join(u", "_s);
    row.icon = iconOf(entry.contact.kind);
    if (entry.key && entry.key->state == KeyState::Changed) {
        row.icon = "triangle-alert";
        row.ink = Ink::Hit;
        row.strong = true;
    }
    return row;
}

} // namespace

DirectoryPage::DirectoryPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_filters(new DirectoryFilters(context.theme)), m_list(new RecordList(context.theme, tr("Directory"))),
      m_pane(new DirectoryPane(context)), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_notice(new NoticeBar(context.theme)), m_undoRow(new QWidget),
      m_undoWords(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_undo(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Undo"), "undo-2")), m_clock(new QTimer(this))
{
    build();
    connect(m_filters, &DirectoryFilters::changed, this, &DirectoryPage::refresh);
    connect(m_list, &RecordList::chosen, this, &DirectoryPage::openEntry);
    connect(m_list, &RecordList::opened, this, &DirectoryPage::openEntry);
    connect(m_pane, &DirectoryPane::wantsEdit, this, &DirectoryPage::edit);
    connect(m_pane, &DirectoryPane::wantsRemove, this, &DirectoryPage::remove);
    connect(m_empty->action(), &QPushButton::clicked, this, [this] {
        if (m_filters->isNarrow())
            m_filters->clear();
        else
            makeNew();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoRow->hide();
        takeFocus();
        if (m_undoAct)
            m_undoAct();
    });
    connect(&context.session.directory(), &workstation::DirectoryService::changed, this, &DirectoryPage::reload);
    // Offices open and close while the page stands.
    connect(m_clock, &QTimer::timeout, this, &DirectoryPage::reload);
    m_clock->start(std::chrono::minutes(1));
    reload();
}

void DirectoryPage::build()
{
    const Theme &theme = m_context.theme;
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(20, 14, 20, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(theme, tr("Directory"), TextRole::Title));
    head->addStretch(1);
    auto *groups = new ActionButton(theme, ActionButton::Kind::Plain, tr("Groups"), "users");
    auto *add = new ActionButton(theme, ActionButton::Kind::Plain, tr("Add contact"), "plus");
    connect(groups, &QPushButton::clicked, this, &DirectoryPage::openGroups);
    connect(add, &QPushButton::clicked, this, &DirectoryPage::makeNew);
    head->addWidget(groups);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto *undo = new QHBoxLayout(m_undoRow);
    undo->setContentsMargins(0, 0, 0, 8);
    undo->addWidget(m_undoWords->wrapped(), 1);
    undo->addWidget(m_undo);
    column->addWidget(m_undoRow);
    m_undoRow->hide();
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({560, 620});
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void DirectoryPage::reload()
{
    const int question = ++m_asked;
    auto task = m_context.session.directory().list();
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<DirectoryEntry>> &found) {
        if (question != m_asked)
            return;
        if (!found)
            return fail(found.error());
        m_entries = *found;
        QStringList languages;
        for (const DirectoryEntry &entry : std::as_const(m_entries)) {
            const auto tags = entry.contact.languages.split(u',', Qt::SkipEmptyParts);
            for (const QString &tag : tags)
                languages << tag.trimmed();
        }
        languages.removeDuplicates();
        languages.sort();
        m_filters->setLanguages(languages);
        refresh();
    });
}

void DirectoryPage::refresh()
{
    QList<RecordEntry> rows;
    qint64 wanted = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const DirectoryEntry &entry = m_entries[i];
        if (entry.isDesk && !m_wanted.isEmpty() && entry.contact.country.text() == m_wanted)
            wanted = i;
        if (m_filters->fits(entry))
            rows.append(rowOf(entry, i));
    }
    const bool empty = rows.isEmpty();
    m_list->setEntries(std::move(rows));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (empty) {
        if (m_filters->isNarrow())
            m_empty->show("filter", tr("Nobody fits this filter"), tr("%n entry(s) are hidden.", nullptr, static_cast<int>(m_entries.size())), tr("Clear filter"));
        else
            m_empty->show("book-user", tr("Nobody here yet"), tr("Desks appear with the first sync. Liaison officers, embassies and NCBs are your desk's own contacts."),
                          tr("Add contact"));
        m_pane->close();
        return;
    }
    if (wanted >= 0) {
        m_wanted.clear();
        m_list->select(wanted);
    }
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    openEntry(m_list->currentKey());
}

void DirectoryPage::openEntry(qint64 place)
{
    if (place >= 0 && place < m_entries.size())
        m_pane->show(m_entries[place]);
}

ContactDialog *DirectoryPage::edit(const Contact &contact)
{
    auto *dialog = new ContactDialog(m_context, contact, this);
    connect(dialog, &ContactDialog::kept, this, [this](const ContactId &id, const Contact &before) {
        if (before.id.isNull()) {
            offerUndo(tr("The contact is added."), [this, id] {
                auto undone = m_context.session.directory().remove(id);
                QCoro::connect(std::move(undone), this, [](const base::Status &) {});
            });
        } else {
            offerUndo(tr("The contact is changed."), [this, before] {
                auto undone = m_context.session.directory().keep(before);
                QCoro::connect(std::move(undone), this, [](const base::Result<ContactId> &) {});
            });
        }
    });
    dialog->open();
    return dialog;
}

GroupsDialog *DirectoryPage::openGroups()
{
    auto *dialog = new GroupsDialog(m_context, this);
    dialog->open();
    return dialog;
}

void DirectoryPage::remove(const ContactId &id)
{
    auto task = m_context.session.directory().remove(id);
    QCoro::connect(std::move(task), this, [this, id](const base::Status &done) {
        if (!done)
            return fail(done.error());
        offerUndo(tr("The contact rests in the bin for 30 days."), [this, id] {
            auto undone = m_context.session.directory().restore(id);
            QCoro::connect(std::move(undone), this, [](const base::Status &) {});
        });
    });
}

void DirectoryPage::offerUndo(const QString &words, std::function<void()> undo)
{
    m_undoWords->setText(words);
    m_undoAct = std::move(undo);
    m_undoRow->show();
}

void DirectoryPage::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void DirectoryPage::takeFocus()
{
    if (m_list->count() == 0)
        m_filters->field()->setFocus();
    else
        m_list->setFocus();
}

bool DirectoryPage::makeNew()
{
    edit({});
    return true;
}

bool DirectoryPage::filterList()
{
    m_filters->field()->setFocus(Qt::ShortcutFocusReason);
    m_filters->field()->selectAll();
    return true;
}

QVariantMap DirectoryPage::viewState() const
{
    return {{u"entry"_s, m_list->currentKey()}};
}

void DirectoryPage::restoreView(const QVariantMap &state)
{
    m_list->select(state.value(u"entry"_s, qint64{-1}).toLongLong());
}

QList<QWidget *> DirectoryPage::areas()
{
    return {m_filters, m_stack, m_pane};
}

void DirectoryPage::openTarget(const QString &target)
{
    const bool isDesk = std::any_of(m_entries.cbegin(), m_entries.cend(), [&target](const DirectoryEntry &e) { return e.isDesk && e.contact.country.text() == target; });
    if (!isDesk) {
        m_filters->field()->setText(target);
        return;
    }
    m_wanted = target;
    m_filters->clear();
}

} // namespace countersign::ui
