#include "ui/reports/report_choices.h"

#include "core/messages/report_text.h"
#include "core/workstation/session.h"
#include "ui/reports/template_dialog.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::Tlp;

namespace {
constexpr int kWholeNote = -1;
const QString kReportSetting = QString::fromUtf16(cases::kReportTemplates);
}

ReportChoices::ReportChoices(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layouts(new QComboBox), m_tearLine(new QComboBox), m_recipient(new QLineEdit),
      m_serial(new QLineEdit), m_translations(new QCheckBox(tr("Translations beside the text"))),
      m_attachments(new QCheckBox(tr("List of attachments"))), m_timeline(new QCheckBox(tr("Timeline, a page"))),
      m_chart(new QCheckBox(tr("Link chart, a page"))), m_sources(new QCheckBox(tr("Source references"))),
      m_edit(new ActionButton(context.theme, ActionButton::Kind::Link, tr("Edit templates")))
{
    build();
    loadLayouts(context.preferences.text(u"reports/template"_s));
    connect(m_layouts, &QComboBox::activated, this, [this] {
        m_context.preferences.set(u"reports/template"_s, m_layouts->currentText());
        takeLayout();
    });
    connect(m_edit, &QPushButton::clicked, this, &ReportChoices::editLayouts);
    connect(m_recipient, &QLineEdit::textChanged, this, &ReportChoices::changed);
    connect(m_serial, &QLineEdit::textEdited, this, [this] { m_serialTyped = true; });
    connect(m_serial, &QLineEdit::textChanged, this, &ReportChoices::changed);
    connect(m_tearLine, &QComboBox::activated, this, &ReportChoices::changed);
    for (QCheckBox *box : {m_translations, m_attachments, m_timeline, m_chart, m_sources})
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
}

void ReportChoices::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const auto addField = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(theme, name, TextRole::Small, Ink::Sub);
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(5);
    };
    addField(tr("Template"), m_layouts);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addStretch(1);
    column->addLayout(row);
    m_recipient->setPlaceholderText(tr("Desk or person"));
    m_recipient->setMaxLength(120);
    m_serial->setMaxLength(80);
    addField(tr("Recipient"), m_recipient);
    addField(tr("Serial"), m_serial);
    m_tearLine->addItem(tr("Whole note"), kWholeNote);
    for (const Tlp limit : {Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear})
        m_tearLine->addItem(tr("Up to TLP:%1").arg(markings::textOf(limit)), static_cast<int>(limit));
    addField(tr("Tear-line"), m_tearLine);
    column->addSpacing(4);
    for (QCheckBox *box : {m_translations, m_attachments, m_timeline, m_chart, m_sources})
        column->addWidget(box);
    m_sources->setToolTip(tr("Never printed unless you choose it here, for this copy."));
    for (QComboBox *box : {m_layouts, m_tearLine}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void ReportChoices::loadLayouts(const QString &wanted)
{
    const QSignalBlocker quiet(m_layouts);
    m_templates = cases::reportTemplates(m_context.session.settings().value(kReportSetting, {}), messages::shippedReportTemplates());
    m_layouts->clear();
    for (const cases::ReportTemplate &one : std::as_const(m_templates))
        m_layouts->addItem(one.name);
    m_layouts->setCurrentIndex(std::max(0, m_layouts->findText(wanted)));
    takeLayout();
}

void ReportChoices::takeLayout()
{
    const cases::ReportTemplate one = chosenTemplate();
    {
        const QSignalBlocker a(m_translations), b(m_attachments), c(m_timeline), d(m_chart);
        m_translations->setChecked(one.translations);
        m_attachments->setChecked(one.attachments);
        m_timeline->setChecked(one.timeline);
        m_chart->setChecked(one.chart);
    }
    Q_EMIT changed();
}

void ReportChoices::editLayouts()
{
    auto *dialog = new TemplateDialog(m_context, m_templates, m_layouts->currentText(), this);
    connect(dialog, &TemplateDialog::kept, this, [this](const QString &setting, const QString &name) {
        m_context.session.settings().setValue(kReportSetting, setting);
        loadLayouts(name);
    });
    dialog->open();
}

cases::ReportTemplate ReportChoices::chosenTemplate() const
{
    return m_templates.value(std::max(0, m_layouts->currentIndex()));
}

cases::ReportOptions ReportChoices::options() const
{
    cases::ReportOptions options;
    options.recipient = m_recipient->text().simplified();
    options.serial = m_serial->text().simplified();
    if (const int limit = m_tearLine->currentData().toInt(); limit != kWholeNote)
        options.tearLine = markings::tlpFromNumber(limit);
    // What is not offered is not in the copy, whatever the box says.
    options.sources = m_sources->isEnabled() && m_sources->isChecked();
    options.translations = m_translations->isChecked();
    options.attachments = m_attachments->isChecked();
    options.chart = m_chart->isChecked();
    options.timeline = m_timeline->isChecked();
    return options;
}

void ReportChoices::proposeSerial(const QString &serial)
{
    if (m_serialTyped)
        return;
    const QSignalBlocker quiet(m_serial);
    m_serial->setText(serial);
}

void ReportChoices::offer(bool translations, bool attachments, bool chart, bool timeline, bool sources)
{
    m_translations->setEnabled(translations);
    m_attachments->setEnabled(attachments);
    m_chart->setEnabled(chart);
    m_timeline->setEnabled(timeline);
    m_sources->setEnabled(sources);
}

} // namespace countersign::ui
