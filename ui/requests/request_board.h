#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

namespace countersign::ui {

class PlainLabel;
class RecordList;

/// The open requests in columns, one for each state; the arrows go up and down in a column, Tab to the next.
class RequestBoard : public QWidget
{
    Q_OBJECT
public:
    explicit RequestBoard(const PageContext &context, QWidget *parent = nullptr);
    void setRows(const QList<workstation::RequestRow> &rows);
    void select(qint64 key);

Q_SIGNALS:
    void opened(qint64 key);

private:
    PageContext m_context;
    QList<RecordList *> m_lists;
    QList<PlainLabel *> m_heads;
};

} // namespace countersign::ui
