#include "ui/cases/item_dialog.h"

#include "core/base/partial_date.h"
#include "ui/cases/case_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::ItemKind;

namespace {

constexpr std::array kKinds{ItemKind::Document, ItemKind::Person, ItemKind::Vessel, ItemKind::Place, ItemKind::Agency,
                            ItemKind::Alert,    ItemKind::OtherCase, ItemKind::Other};

QVBoxLayout *beginDialog(QDialog &dialog, const Theme &theme, const QString &title)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(theme.px(440));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(theme, title, TextRole::Title));
    column->addSpacing(6);
    return column;
}

template<typename Keep>
void endDialog(QDialog &dialog, const Theme &theme, QVBoxLayout &column, PlainLabel &fault, Keep keep)
{
    fault.wrapped();
    fault.hide();
    column.addWidget(&fault);
    column.addSpacing(8);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, ItemDialog::tr("Cancel"));
    auto *save = new ActionButton(theme, ActionButton::Kind::Primary, ItemDialog::tr("Keep"));
    cancel->setAutoDefault(false);
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column.addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(save, &QPushButton::clicked, &dialog, keep);
}

bool isDate(const QString &text)
{
    return text.isEmpty() || base::PartialDate::fromIso(text).has_value();
}

} // namespace

ItemDialog::ItemDialog(const PageContext &context, const cases::Item &item, QWidget *parent)
    : QDialog(parent), m_context(context), m_item(item), m_kind(new QComboBox), m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit))
{
    const Theme &theme = context.theme;
    auto *column = beginDialog(*this, theme, item.title.isEmpty() ? tr("New item") : tr("Edit item"));
    column->addWidget(new PlainLabel(theme, tr("Kind"), TextRole::Body, Ink::Sub));
    m_kind->setAccessibleName(tr("Kind"));
    for (const ItemKind kind : kKinds)
        m_kind->addItem(theme.icon(itemKindIcon(kind), Ink::Sub), itemKindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(item.kind)));
    column->addWidget(m_kind);
    m_title = addField(*column, tr("Number, name or title"), item.title, {});
    auto *issuer = new CountryField(tr("Issuer of the document"));
    m_issuer = issuer;
    m_issuer->setPlaceholderText(tr("Issuing state, for a document"));
    if (item.target.startsWith("doc:"_L1))
        m_issuer->setText(item.target.mid(4).section(u'/', 0, 0));
    column->addWidget(m_issuer);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(8);
    m_from = new QLineEdit(item.from);
    m_until = new QLineEdit(item.until);
    m_from->setAccessibleName(tr("From"));
    m_from->setPlaceholderText(tr("From: 2026-03-04, 2026-03 or 2026"));
    m_until->setAccessibleName(tr("Until"));
    m_until->setPlaceholderText(tr("Until, if it lasted"));
    for (QLineEdit *edit : {m_from, m_until}) {
        edit->setMaxLength(10);
        dates->addWidget(edit);
    }
    column->addSpacing(4);
    column->addLayout(dates);
    m_detail = addField(*column, tr("Detail"), item.detail, {});
    m_grading = addField(*column, tr("Grading"), item.grading ? item.grading->text() : QString(), u"A2"_s);
    m_grading->setMaxLength(3);
    const auto forDocuments = [this] { m_issuer->setVisible(m_kind->currentData().toInt() == static_cast<int>(ItemKind::Document)); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, forDocuments);
    forDocuments();
    endDialog(*this, theme, *column, *m_fault, [this] { keep(); });
    m_title->setFocus();
}

QLineEdit *ItemDialog::addField(QVBoxLayout &column, const QString &name, const QString &text, const QString &hint)
{
    column.addWidget(new PlainLabel(m_context.theme, name, TextRole::Body, Ink::Sub));
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setMaxLength(300);
    column.addWidget(edit);
    return edit;
}

void ItemDialog::keep()
{
    m_item.kind = static_cast<ItemKind>(m_kind->currentData().toInt());
    m_item.title = m_title->text().trimmed();
    m_item.from = m_from->text().trimmed();
    m_item.until = m_until->text().trimmed();
    m_item.detail = m_detail->text().trimmed();
    QString fault;
    if (m_item.title.isEmpty())
        fault = tr("An item needs a number, a name or a title.");
    else if (!isDate(m_item.from) || !isDate(m_item.until))
        fault = tr("A date is written 2026-03-04, 2026-03 or 2026.");
    const QString codes = m_grading->text().trimmed();
    if (codes.isEmpty()) {
        m_item.grading.reset();
    } else if (const auto grading = markings::gradingFromText(m_item.grading ? m_item.grading->scheme : markings::GradingScheme::Admiralty, codes)) {
        m_item.grading = grading;
    } else {
        fault = tr("A grading is a letter A to F and a digit 1 to 6.");
    }
    if (!fault.isEmpty()) {
        m_fault->setText(fault);
        m_fault->show();
        return;
    }
    switch (m_item.kind) {
    case ItemKind::Document: m_item.target = cases::documentKey(static_cast<CountryField *>(m_issuer)->code().text(), m_item.title); break;
    case ItemKind::Person: m_item.target = cases::personKey(m_item.title); break;
    case ItemKind::OtherCase: m_item.target = cases::caseKey(m_item.title); break;
    default: break;
    }
    Q_EMIT kept(m_item);
    accept();
}

TaskDialog::TaskDialog(const PageContext &context, const cases::Task &task, const QList<cases::Person> &people, QWidget *parent)
    : QDialog(parent), m_context(context), m_task(task), m_people(people), m_title(new QLineEdit(task.title)),
      m_due(new QLineEdit(task.dueOn.isValid() ? task.dueOn.toString(Qt::ISODate) : QString())), m_who(new QComboBox),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit))
{
    const Theme &theme = context.theme;
    auto *column = beginDialog(*this, theme, task.title.isEmpty() ? tr("New task") : tr("Edit task"));
    const auto add = [&](const QString &name, QWidget *field) {
        column->addWidget(new PlainLabel(theme, name, TextRole::Body, Ink::Sub));
        field->setAccessibleName(name);
        column->addWidget(field);
    };
    m_title->setMaxLength(300);
    m_due->setMaxLength(10);
    m_due->setPlaceholderText(tr("2026-03-12, empty for none"));
    add(tr("What is to be done"), m_title);
    add(tr("Due"), m_due);
    m_who->addItem(tr("nobody yet"));
    for (const cases::Person &person : std::as_const(m_people)) {
        m_who->addItem(visibleText(person.name));
        if (person.user == task.assignee.user)
            m_who->setCurrentIndex(m_who->count() - 1);
    }
    add(tr("By"), m_who);
    endDialog(*this, theme, *column, *m_fault, [this] { keep(); });
    m_title->setFocus();
}

void TaskDialog::keep()
{
    m_task.title = m_title->text().trimmed();
    const QString due = m_due->text().trimmed();
    m_task.dueOn = due.isEmpty() ? QDate() : QDate::fromString(due, Qt::ISODate);
    m_task.assignee = m_who->currentIndex() > 0 ? m_people[m_who->currentIndex() - 1] : cases::Person();
    if (m_task.title.isEmpty() || (!due.isEmpty() && !m_task.dueOn.isValid())) {
        m_fault->setText(m_task.title.isEmpty() ? tr("A task needs words.") : tr("A due date is written 2026-03-12."));
        m_fault->show();
        return;
    }
    Q_EMIT kept(m_task);
    accept();
}

} // namespace countersign::ui
