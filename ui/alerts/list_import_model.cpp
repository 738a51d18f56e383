#include "ui/alerts/list_import_model.h"

#include "core/messages/import_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

int onlyEditionDocuments(const alerts::ImportPlan &plan) { return plan.onlyEdition - plan.onlyEditionPersons; }

} // namespace

void ListImportModel::show(PreviewPtr preview, Part part)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_part = part;
    endResetModel();
}

int ListImportModel::countOf(const workstation::ImportService::Preview &preview, Part part)
{
    const alerts::ImportPlan &plan = preview.plan;
    switch (part) {
    case Part::New: return static_cast<int>(plan.added());
    case Part::Changed: return static_cast<int>(plan.changed()) - plan.onlyEdition;
    case Part::Withdrawn: return static_cast<int>(plan.withdrawals.size());
    case Part::Remarks: return static_cast<int>(preview.reading.remarks.size());
    }
    return 0;
}

int ListImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : countOf(*m_preview, m_part);
}

int ListImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_part == Part::Remarks ? 4 : 3;
}

QVariant ListImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_preview || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = cells(index.row()).value(index.column());
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant ListImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles = m_part == Part::Remarks
                                   ? QStringList{tr("Line"), tr("Reference"), tr("As printed"), tr("Why")}
                                   : QStringList{tr("Reference"), tr("Name"), tr("Record")};
    return titles.value(section);
}

QStringList ListImportModel::cells(int row) const
{
    const alerts::ImportPlan &plan = m_preview->plan;
    if (m_part == Part::Remarks) {
        const alerts::ImportRemark &remark = m_preview->reading.remarks[row];
        const QString line = remark.line > 0 ? QLocale().toString(remark.line) : QString();
        return {line, visibleText(remark.reference), visibleText(remark.value.isEmpty() ? remark.field : remark.value),
                messages::remarkReasonText(remark.reasonCode)};
    }
    if (m_part == Part::Withdrawn) {
        const alerts::Listing &was = plan.withdrawn[row];
        const QString number = plan.withdrawals[row].number;
        return {visibleText(was.reference), visibleText(was.personName), number.isEmpty() ? tr("Person or entity") : visibleText(number)};
    }
    const bool added = m_part == Part::New;
    const QList<alerts::ListedPerson> &persons = added ? plan.addPersons : plan.changePersons;
    const QList<alerts::AlertRecord> &documents = added ? plan.addDocuments : plan.changeDocuments;
    const qsizetype people = persons.size() - (added ? 0 : plan.onlyEditionPersons);
    Q_ASSERT(added || row < people + documents.size() - onlyEditionDocuments(plan));
    return row < people ? personCells(persons[row]) : documentCells(documents[row - people]);
}

QStringList ListImportModel::personCells(const alerts::ListedPerson &person) const
{
    const int more = static_cast<int>(person.names.size()) - 1;
    const QString kind = person.entity ? tr("Entity") : tr("Person");
    return {visibleText(person.listing.reference), visibleText(person.listing.personName),
            more > 0 ? tr("%1, %n more name(s)", nullptr, more).arg(kind) : kind};
}

QStringList ListImportModel::documentCells(const alerts::AlertRecord &document)
{
    const QString issuer = document.issuer.isNull() ? QString() : u", "_s + document.issuer.text();
    return {visibleText(document.listing->reference), visibleText(document.listing->personName),
            messages::typeText(document.type) + u' ' + visibleText(document.number) + issuer};
}

} // namespace countersign::ui
