#include "ui/cases/case_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseStatus;
using cases::ItemKind;
using workstation::CaseColumn;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::CaseWords)
};
}

QString caseStatusText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open: return Words::tr("Open");
    case CaseStatus::Waiting: return Words::tr("Waiting");
    case CaseStatus::Closed: return Words::tr("Closed");
    }
    return {};
}

QString itemKindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Alert: return Words::tr("Alert");
    case ItemKind::Document: return Words::tr("Document");
    case ItemKind::Person: return Words::tr("Person");
    case ItemKind::Vessel: return Words::tr("Vessel");
    case ItemKind::Place: return Words::tr("Place");
    case ItemKind::Agency: return Words::tr("Agency");
    case ItemKind::OtherCase: return Words::tr("Case");
    case ItemKind::Other: return Words::tr("Other");
    }
    return {};
}

const char *itemKindIcon(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Alert: return "shield-alert";
    case ItemKind::Document: return "file-text";
    case ItemKind::Person: return "user";
    case ItemKind::Vessel: return "ship";
    case ItemKind::Place: return "map-pin";
    case ItemKind::Agency: return "building-2";
    case ItemKind::OtherCase: return "folder-open";
    case ItemKind::Other: return "circle-dot";
    }
    return "circle-dot";
}

QString caseColumnText(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Reference: return Words::tr("Reference");
    case CaseColumn::Title: return Words::tr("Title");
    case CaseColumn::Status: return Words::tr("Status");
    case CaseColumn::Marking: return Words::tr("Marking");
    case CaseColumn::Assignee: return Words::tr("Assigned to");
    case CaseColumn::Notes: return Words::tr("Notes");
    case CaseColumn::OpenTasks: return Words::tr("Tasks");
    case CaseColumn::Changed: return Words::tr("Changed");
    }
    return {};
}

QString dueText(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const auto days = today.daysTo(due);
    if (days < 0)
        return Words::tr("overdue by %n day(s)", nullptr, static_cast<int>(-days));
    if (days == 0)
        return Words::tr("due today");
    if (days == 1)
        return Words::tr("due tomorrow");
    return Words::tr("due %1").arg(QLocale().toString(due, u"d MMM yyyy"_s));
}

} // namespace countersign::ui
