#include "ui/reports/template_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::ReportTemplate;

namespace {

QPlainTextEdit *textField(const Theme &theme, int lines)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(QFontMetrics(theme.font(TextRole::Body)).lineSpacing() * lines + theme.px(14));
    return field;
}

} // namespace

TemplateDialog::TemplateDialog(const PageContext &context, QList<ReportTemplate> templates, const QString &name, QWidget *parent)
    : QDialog(parent), m_context(context), m_templates(std::move(templates)), m_choice(new QComboBox), m_name(new QLineEdit),
      m_letterhead(textField(context.theme, 2)), m_facts(textField(context.theme, 6)), m_closing(textField(context.theme, 3)),
      m_grading(new QCheckBox(tr("Grading and marking beside each paragraph"))), m_translations(new QCheckBox(tr("Translations beside the text"))),
      m_attachments(new QCheckBox(tr("List of attachments"))), m_chart(new QCheckBox(tr("Link chart, a page"))),
      m_timeline(new QCheckBox(tr("Timeline, a page"))),
      m_drop(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Give up changes"), "undo-2")), m_fault(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report templates"));
    build();
    for (const ReportTemplate &one : std::as_const(m_templates))
        m_choice->addItem(one.name);
    connect(m_choice, &QComboBox::activated, this, [this](int place) {
        take();
        showTemplate(place);
    });
    const int place = std::max(0, m_choice->findText(name));
    m_choice->setCurrentIndex(place);
    showTemplate(place);
    m_letterhead->setFocus();
}

void TemplateDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(7);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *copy = new ActionButton(theme, ActionButton::Kind::Plain, tr("New from this"), "plus");
    m_choice->setAccessibleName(tr("Template"));
    head->addWidget(m_choice, 1);
    head->addWidget(copy);
    head->addWidget(m_drop);
    column->addLayout(head);
    const auto addField = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(theme, name, TextRole::Small, Ink::Sub);
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
    };
    m_name->setMaxLength(100);
    addField(tr("Name"), m_name);
    addField(tr("Letterhead"), m_letterhead);
    addField(tr("Title block, one \u201CName | value\u201D a line"), m_facts);
    addField(tr("After the last paragraph"), m_closing);
    auto *places = new PlainLabel(theme, tr("Places that are filled in: %1").arg(u"{title} {case} {reference} {date} {recipient} {serial} {desk} {author} {version}"_s),
                                  TextRole::Small, Ink::Sub);
    places->wrapped();
    column->addWidget(places);
    for (QCheckBox *box : {m_grading, m_translations, m_attachments, m_timeline, m_chart})
        column->addWidget(box);
    m_fault = new NoticeBar(theme, this);
    column->addWidget(m_fault);
    m_fault->show(Tone::Calm, "info", {});
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    auto *act = new ActionButton(theme, ActionButton::Kind::Primary, tr("Keep templates"), "save");
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(560));
    connect(copy, &QPushButton::clicked, this, &TemplateDialog::addCopy);
    connect(m_drop, &QPushButton::clicked, this, &TemplateDialog::dropOwn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &TemplateDialog::keep);
}

void TemplateDialog::showTemplate(int place)
{
    m_shown = place;
    const ReportTemplate &one = m_templates[place];
    m_name->setText(one.name);
    // A changed template stands in for the shipped one by its name.
    m_name->setReadOnly(!one.own);
    m_letterhead->setPlainText(one.letterhead);
    m_facts->setPlainText(one.facts);
    m_closing->setPlainText(one.closing);
    m_grading->setChecked(one.grading);
    m_translations->setChecked(one.translations);
    m_attachments->setChecked(one.attachments);
    m_chart->setChecked(one.chart);
    m_timeline->setChecked(one.timeline);
    m_drop->setVisible(one.own);
}

void TemplateDialog::take()
{
    ReportTemplate &one = m_templates[m_shown];
    ReportTemplate now = one;
    now.name = m_name->text().simplified();
    now.letterhead = m_letterhead->toPlainText();
    now.facts = m_facts->toPlainText();
    now.closing = m_closing->toPlainText();
    now.grading = m_grading->isChecked();
    now.translations = m_translations->isChecked();
    now.attachments = m_attachments->isChecked();
    now.chart = m_chart->isChecked();
    now.timeline = m_timeline->isChecked();
    if (now == one)
        return;
    now.own = true;
    one = now;
    m_choice->setItemText(m_shown, one.name);
}

void TemplateDialog::addCopy()
{
    take();
    ReportTemplate copy = m_templates[m_shown];
    copy.own = true;
    copy.name = tr("Copy of %1").arg(copy.name).left(100);
    m_templates.append(copy);
    m_choice->addItem(copy.name);
    m_choice->setCurrentIndex(m_choice->count() - 1);
    showTemplate(m_choice->currentIndex());
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateDialog::dropOwn()
{
    // A shipped one of this name comes back when the list is read again.
    m_templates.removeAt(m_shown);
    m_choice->removeItem(m_shown);
    m_shown = -1;
    keep();
}

void TemplateDialog::keep()
{
    if (m_shown >= 0)
        take();
    QStringList names;
    for (const ReportTemplate &one : std::as_const(m_templates)) {
        if (one.name.isEmpty() || names.contains(one.name)) {
            m_fault->show(Tone::Near, "circle-alert", tr("Each template needs a name of its own."));
            return;
        }
        names << one.name;
    }
    Q_EMIT kept(cases::settingOf(m_templates), m_shown >= 0 ? m_templates[m_shown].name : QString());
    QDialog::accept();
}

} // namespace countersign::ui
