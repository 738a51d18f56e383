#include "ui/directory/groups_dialog.h"

#include "core/messages/directory_words.h"
#include "core/messages/error_sentences.h"
#include "core/workstation/directory_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using directory::DeskGroup;

GroupsDialog::GroupsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(new RecordList(context.theme, tr("Groups"))),
      m_title(new PlainLabel(context.theme, TextRole::Section)), m_source(new PlainLabel(context.theme, TextRole::Small, Ink::Sub)),
      m_expansion(new PlainLabel(context.theme)), m_name(new QLineEdit), m_members(new QLineEdit), m_notice(new NoticeBar(context.theme)),
      m_new(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("New group"), "plus")),
      m_keep(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Keep group"), "save")),
      m_remove(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Remove group"), "trash-2"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Groups of desks"));
    build();
    connect(m_list, &RecordList::chosen, this, &GroupsDialog::openGroup);
    connect(m_new, &QPushButton::clicked, this, &GroupsDialog::beginNew);
    connect(m_keep, &QPushButton::clicked, this, &GroupsDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::remove);
    connect(&context.session.directory(), &workstation::DirectoryService::changed, this, &GroupsDialog::reload);
    reload();
}

void GroupsDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    column->addWidget((new PlainLabel(theme, tr("A group is a shortcut. Before anything is sent it becomes the named desks that it stands for."), TextRole::Body, Ink::Sub))->wrapped());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_new, 0, Qt::AlignLeading);
    m_list->setMinimumWidth(theme.px(240));
    middle->addLayout(left, 2);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_title->wrapped());
    right->addWidget(m_source->wrapped());
    for (const auto &[field, name, hint] : {std::tuple(m_name, tr("Name"), QString()), std::tuple(m_members, tr("Members by code"), u"QNB QRC"_s)}) {
        auto *label = new PlainLabel(theme, name, TextRole::Small, Ink::Sub);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setPlaceholderText(hint);
        right->addWidget(label);
        right->addWidget(field);
    }
    right->addWidget(m_expansion->wrapped());
    right->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    right->addStretch(1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_keep);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    right->addLayout(acts);
    middle->addLayout(right, 3);
    column->addLayout(middle, 1);
    auto *close = new ActionButton(theme, ActionButton::Kind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.px(760), theme.px(460));
}

void GroupsDialog::reload()
{
    auto task = m_context.session.directory().groups();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<DeskGroup>> &found) {
        if (!found)
            return settle(base::failFrom(found));
        m_groups = *found;
        QList<RecordEntry> entries;
        qint64 wanted = m_list->currentKey();
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            const DeskGroup &group = m_groups[i];
            RecordEntry entry;
            entry.key = i;
            entry.title = messages::groupTitle(group);
            const QString members = tr("%n member(s)", nullptr, static_cast<int>(group.members.size()));
            entry.detail = group.own ? tr("own") + u" · "_s + members : members;
            entry.spoken = entry.title + u", "_s + entry.detail;
            entry.icon = "users";
            entries.append(entry);
            if (group.own && group.name == m_wanted)
                wanted = i;
        }
        m_wanted.clear();
        m_list->setEntries(std::move(entries));
        m_list->select(std::clamp<qint64>(wanted, 0, m_groups.size() - 1));
        openGroup(m_list->currentKey());
    });
}

void GroupsDialog::openGroup(qint64 place)
{
    if (place < 0 || place >= m_groups.size())
        return;
    const DeskGroup &group = m_groups[place];
    m_title->setText(messages::groupTitle(group));
    m_source->setText(group.own ? tr("Made by this desk") : tr("From: %1").arg(isolated(group.source)));
    m_name->setText(group.name);
    m_members->setText(directory::membersText(group.members));
    m_members->setCursorPosition(0);
    for (QLineEdit *field : {m_name, m_members})
        field->setReadOnly(!group.own);
    m_keep->setEnabled(group.own);
    m_remove->setEnabled(group.own);
    QStringList desks;
    const auto reached = m_context.session.directory().reachable(group);
    for (const base::CountryCode desk : reached)
        desks << isolatedLtr(desk.text());
    m_expansion->setText(desks.isEmpty() ? tr("None of its members has a desk in this federation.") : tr("Here it stands for: %1").arg(desks.join(u", "_s)));
}

void GroupsDialog::beginNew()
{
    m_title->setText(tr("New group"));
    m_source->setText(tr("Made by this desk"));
    m_expansion->setText({});
    for (QLineEdit *field : {m_name, m_members}) {
        field->clear();
        field->setReadOnly(false);
    }
    m_keep->setEnabled(true);
    m_remove->setEnabled(false);
    m_name->setFocus();
}

void GroupsDialog::keep()
{
    const auto members = directory::membersFromText(m_members->text());
    if (!members || members->isEmpty() || m_name->text().trimmed().isEmpty()) {
        m_notice->show(Tone::Near, "triangle-alert", tr("A group needs a name of its own and the codes of its members, as QNB QRC."));
        return;
    }
    m_wanted = m_name->text().trimmed();
    auto task = m_context.session.directory().keepGroup(m_wanted, *members);
    QCoro::connect(std::move(task), this, [this](const base::Status &done) { settle(done); });
}

void GroupsDialog::remove()
{
    auto task = m_context.session.directory().removeGroup(m_name->text());
    QCoro::connect(std::move(task), this, [this](const base::Status &done) { settle(done); });
}

void GroupsDialog::settle(const base::Status &done)
{
    if (done)
        return m_notice->show(Tone::Calm, "info", {});
    const messages::ErrorSentence sentence = messages::sentence(done.error());
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
