#include "ui/requests/request_board.h"

#include "ui/requests/request_words.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

RequestBoard::RequestBoard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const RequestGroup group : kRequestGroups) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        auto *head = new PlainLabel(context.theme, groupText(group), TextRole::Strong, Ink::Sub);
        auto *list = new RecordList(context.theme, groupText(group));
        column->addWidget(head);
        column->addWidget(list, 1);
        row->addLayout(column, 1);
        m_heads.append(head);
        m_lists.append(list);
        connect(list, &RecordList::opened, this, &RequestBoard::opened);
        connect(list, &QListView::clicked, this, [this, list] { Q_EMIT opened(list->currentKey()); });
    }
}

void RequestBoard::setRows(const QList<workstation::RequestRow> &rows)
{
    const auto now = m_context.clock.now();
    for (std::size_t g = 0; g < kRequestGroups.size(); ++g) {
        QList<RecordEntry> entries;
        for (const workstation::RequestRow &row : rows) {
            if (groupOf(row) == kRequestGroups[g])
                entries.append(entryOf(row, now));
        }
        const auto place = static_cast<qsizetype>(g);
        m_heads[place]->setText(groupText(kRequestGroups[g]) + u"  "_s + QString::number(entries.size()));
        // An empty column takes no stop of Tab.
        m_lists[place]->setFocusPolicy(entries.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        m_lists[place]->setEntries(std::move(entries));
    }
}

void RequestBoard::select(qint64 key)
{
    for (RecordList *list : std::as_const(m_lists))
        list->select(key);
}

} // namespace countersign::ui
