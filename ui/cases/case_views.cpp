#include "ui/cases/case_views.h"

#include "core/workstation/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseStatus;
using workstation::CaseColumn;

namespace {

struct ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::CaseViews)
};
const QString kKey = u"cases/views"_s;
constexpr qsizetype kMostViews = 40;

QList<CaseColumn> usualColumns()
{
    return {CaseColumn::Reference, CaseColumn::Title, CaseColumn::Status, CaseColumn::Marking, CaseColumn::Assignee, CaseColumn::OpenTasks, CaseColumn::Changed};
}

} // namespace

QList<CaseColumn> CaseViews::everyColumn()
{
    return {CaseColumn::Reference, CaseColumn::Title, CaseColumn::Status, CaseColumn::Marking,
            CaseColumn::Assignee, CaseColumn::Notes, CaseColumn::OpenTasks, CaseColumn::Changed};
}

CaseViews::CaseViews(workstation::SettingsService &settings) : m_settings(settings)
{
    const auto add = [this](const QString &name, const char *icon, const workstation::CaseFilter &filter) {
        m_views.append({name, filter, usualColumns(), false, icon});
    };
    const QList<CaseStatus> live{CaseStatus::Open, CaseStatus::Waiting};
    workstation::CaseFilter open;
    open.statuses = live;
    workstation::CaseFilter mine = open;
    mine.mine = true;
    add(ViewWords::tr("Open, mine"), "user", mine);
    add(ViewWords::tr("Open, all"), "folder-open", open);
    workstation::CaseFilter watching;
    watching.watched = true;
    add(ViewWords::tr("Watching"), "eye", watching);
    workstation::CaseFilter ungraded = open;
    ungraded.needsGrade = true;
    add(ViewWords::tr("Needs grade"), "badge-check", ungraded);
    workstation::CaseFilter closed;
    closed.statuses = {CaseStatus::Closed};
    add(ViewWords::tr("Closed"), "check", closed);
    workstation::CaseFilter bin;
    bin.binned = true;
    add(ViewWords::tr("Bin"), "trash-2", bin);
    read();
}

void CaseViews::read()
{
    const QJsonArray kept = QJsonDocument::fromJson(m_settings.value(kKey, {}).toUtf8()).array();
    for (const auto value : kept) {
        const QJsonObject object = value.toObject();
        CaseListView view;
        view.own = true;
        view.name = object.value(u"name"_s).toString().left(60);
        view.filter.text = object.value(u"text"_s).toString();
        const QJsonArray statuses = object.value(u"statuses"_s).toArray();
        const QJsonArray columns = object.value(u"columns"_s).toArray();
        for (const auto status : statuses)
            view.filter.statuses.append(static_cast<CaseStatus>(qBound(1, status.toInt(), 3)));
        view.filter.mine = object.value(u"mine"_s).toBool();
        view.filter.watched = object.value(u"watched"_s).toBool();
        view.filter.needsGrade = object.value(u"needsGrade"_s).toBool();
        const int last = static_cast<int>(CaseColumn::Changed);
        view.filter.sortBy = static_cast<CaseColumn>(qBound(0, object.value(u"sortBy"_s).toInt(last), last));
        view.filter.descending = object.value(u"descending"_s).toBool(true);
        for (const auto column : columns)
            view.columns.append(static_cast<CaseColumn>(qBound(0, column.toInt(), last)));
        if (view.columns.isEmpty())
            view.columns = usualColumns();
        if (!view.name.isEmpty())
            m_views.append(view);
    }
}

void CaseViews::write()
{
    QJsonArray kept;
    for (const CaseListView &view : std::as_const(m_views)) {
        if (!view.own)
            continue;
        QJsonArray statuses, columns;
        for (const CaseStatus status : view.filter.statuses)
            statuses.append(static_cast<int>(status));
        for (const CaseColumn column : view.columns)
            columns.append(static_cast<int>(column));
        kept.append(QJsonObject{{u"name"_s, view.name}, {u"text"_s, view.filter.text}, {u"statuses"_s, statuses}, {u"mine"_s, view.filter.mine},
                                {u"watched"_s, view.filter.watched}, {u"needsGrade"_s, view.filter.needsGrade},
                                {u"sortBy"_s, static_cast<int>(view.filter.sortBy)}, {u"descending"_s, view.filter.descending}, {u"columns"_s, columns}});
    }
    m_settings.setValue(kKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void CaseViews::keep(CaseListView view)
{
    view.own = true;
    for (CaseListView &held : m_views) {
        if (held.own && held.name == view.name) {
            held = view;
            write();
            return;
        }
    }
    if (m_views.size() >= kMostViews)
        return;
    m_views.append(view);
    write();
}

void CaseViews::forget(const QString &name)
{
    m_views.removeIf([&name](const CaseListView &view) { return view.own && view.name == name; });
    write();
}

} // namespace countersign::ui
