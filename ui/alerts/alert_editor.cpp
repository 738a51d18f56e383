#include "ui/alerts/alert_editor.h"

#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::Category;
using base::ErrorCode;
using documents::DocumentType;

namespace {

constexpr std::array kEntered{Category::Stolen,  Category::Lost,    Category::StolenBlank, Category::Revoked,
                                 Category::Invalid, Category::NotRecognised, Category::Counterfeit, Category::Forged,
                                 Category::Pseudo,  Category::FraudulentlyObtained, Category::Impostor, Category::Morphed};
constexpr std::array kTypes{DocumentType::Passport,        DocumentType::DiplomaticPassport, DocumentType::OfficialPassport,
                            DocumentType::EmergencyPassport, DocumentType::RefugeePassport,  DocumentType::AlienPassport,
                            DocumentType::StatelessPassport, DocumentType::IdentityCard,     DocumentType::ResidenceCard,
                            DocumentType::Visa,            DocumentType::SeafarerIdentity,   DocumentType::BorderPass,
                            DocumentType::ConventionTravelDocument, DocumentType::CertificateOfIdentity};
constexpr std::array kLevels{markings::Tlp::Clear, markings::Tlp::Green, markings::Tlp::Amber,
                             markings::Tlp::AmberStrict, markings::Tlp::Red};

QComboBox *combo(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QLineEdit *line(int most)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(most);
    return edit;
}

void selectData(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

AlertEditor::AlertEditor(const PageContext &context, std::optional<alerts::AlertRecord> existing, QWidget *parent)
    : QDialog(parent), m_context(context), m_existing(std::move(existing)), m_category(combo(tr("Category"))),
      m_number(line(alerts::kMaxEnteredNumber)), m_blankTo(line(alerts::kMaxEnteredNumber)), m_quantity(new QSpinBox),
      m_issuer(new CountryField(tr("Issuer"))), m_type(combo(tr("Type"))), m_happened(line(10)), m_expires(line(10)),
      m_circumstance(combo(tr("How"))), m_circumstanceText(line(200)), m_reference(line(60)),
      m_source(combo(tr("Source"))), m_information(combo(tr("Information"))), m_tlp(combo(tr("Marking"))),
      m_more(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_existing ? tr("Edit alert") : tr("New alert"));
    build();
    if (m_existing) {
        fill(*m_existing);
    } else {
        m_issuer->setCode(m_context.session.identity().desk);
        selectData(m_tlp, static_cast<int>(markings::Tlp::Amber));
    }
    categoryChanged();
    m_number->setFocus();
    resize(context.theme.px(560), context.theme.px(620));
}

void AlertEditor::propose(const QString &number, const QString &issuer)
{
    m_number->setText(number);
    if (const auto code = base::CountryCode::fromText(issuer))
        m_issuer->setCode(*code);
}

void AlertEditor::addField(const QString &name, QWidget *field, const QString &hint)
{
    const Theme &theme = m_context.theme;
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(theme, name, TextRole::Body, Ink::Sub);
    label->setBuddy(field);
    label->setContentsMargins(0, theme.px(8), 0, 0);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    if (auto *edit = qobject_cast<QLineEdit *>(field); edit && !hint.isEmpty())
        edit->setPlaceholderText(hint);
    auto *fault = new PlainLabel(theme, TextRole::Small, Ink::Hit);
    fault->wrapped();
    fault->hide();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(fault, row + 1, 1);
    m_faults.insert(field, fault);
    m_names.insert(field, label);
}

QWidget *AlertEditor::buildForm()
{
    auto *form = new QWidget;
    form->setAutoFillBackground(false);
    m_grid = new QGridLayout(form);
    m_grid->setContentsMargins(20, 4, 20, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    const QString dateHint = tr("2026-03-04, 2026-03 or 2026");
    addField(tr("Category"), m_category);
    addField(tr("Number"), m_number);
    addField(tr("Last number"), m_blankTo);
    addField(tr("Quantity"), m_quantity);
    addField(tr("Issuer"), m_issuer, tr("Code or name"));
    addField(tr("Type"), m_type);
    addField(tr("Happened"), m_happened, dateHint);
    addField(tr("Expires"), m_expires, dateHint);
    addField(tr("How"), m_circumstance);
    addField(tr("In words"), m_circumstanceText);
    addField(tr("National ref."), m_reference);
    auto *grading = new QWidget;
    auto *row = new QHBoxLayout(grading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_source);
    row->addWidget(m_information);
    row->addStretch(1);
    addField(tr("Grading"), grading);
    addField(tr("Marking"), m_tlp);
    addField(tr("More"), m_more);
    m_names[grading]->setAccessibleName(tr("Grading: source and information"));
    return form;
}

void AlertEditor::build()
{
    const Theme &theme = m_context.theme;
    for (Category category : kEntered)
        m_category->addItem(messages::categoryText(category), static_cast<int>(category));
    for (DocumentType type : kTypes)
        m_type->addItem(messages::typeText(type), static_cast<int>(type));
    const QStringList ways{tr("unknown"), tr("burglary"), tr("robbery"), tr("in transport"), tr("in the post"),
                           tr("from an office"), tr("at a border"), tr("declared by the holder")};
    for (int way = 0; way < ways.size(); ++way)
        m_circumstance->addItem(ways[way], way);
    m_source->addItem(tr("not graded"), 0);
    for (char code : markings::sourceCodes(markings::GradingScheme::Admiralty))
        m_source->addItem(QString(QLatin1Char(code)), code);
    for (char code : markings::informationCodes(markings::GradingScheme::Admiralty))
        m_information->addItem(QString(QLatin1Char(code)), code);
    for (markings::Tlp level : kLevels)
        m_tlp->addItem(u"TLP:"_s + markings::textOf(level), static_cast<int>(level));
    m_quantity->setRange(0, 1'000'000);
    m_quantity->setSpecialValueText(tr("not said"));
    m_more->setTabChangesFocus(true);
    m_more->setFixedHeight(theme.px(70));
    for (QLineEdit *edit : {m_number, m_blankTo}) {
        edit->setFont(theme.font(TextRole::Mono));
        edit->setLayoutDirection(Qt::LeftToRight);
    }

    QWidget *form = buildForm();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 18, 0, 16);
    column->setSpacing(10);
    auto *title = new PlainLabel(theme, windowTitle(), TextRole::Title);
    title->setContentsMargins(20, 0, 20, 0);
    column->addWidget(title);
    column->addWidget(area, 1);
    m_general = new PlainLabel(theme, TextRole::Body, Ink::Hit);
    m_general->wrapped();
    m_general->setContentsMargins(20, 0, 20, 0);
    m_general->hide();
    column->addWidget(m_general);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(17, 0, 17, 0);
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    m_save = new ActionButton(theme, ActionButton::Kind::Primary, m_existing ? tr("Keep the change") : tr("Keep the alert"));
    m_save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AlertEditor::save);
    connect(m_category, &QComboBox::currentIndexChanged, this, &AlertEditor::categoryChanged);
    connect(m_source, &QComboBox::currentIndexChanged, this,
            [this] { m_information->setEnabled(m_source->currentData().toInt() != 0); });
    m_information->setEnabled(false);
}

void AlertEditor::categoryChanged()
{
    const auto category = static_cast<Category>(m_category->currentData().toInt());
    const bool blanks = category == Category::StolenBlank;
    for (QWidget *field : {static_cast<QWidget *>(m_blankTo), static_cast<QWidget *>(m_quantity)}) {
        field->setVisible(blanks);
        m_names[field]->setVisible(blanks);
        m_faults[field]->hide();
    }
    static_cast<QLabel *>(m_names[m_number])->setText(blanks ? tr("First number") : tr("Number"));
}

void AlertEditor::fill(const alerts::AlertRecord &record)
{
    selectData(m_category, static_cast<int>(record.category));
    m_number->setText(record.number);
    m_blankTo->setText(record.blankTo);
    m_quantity->setValue(static_cast<int>(qMin<std::uint32_t>(record.quantity, 1'000'000)));
    m_issuer->setCode(record.issuer);
    selectData(m_type, static_cast<int>(record.type));
    m_happened->setText(record.happenedOn.isoText());
    m_expires->setText(record.expiresOn.isoText());
    selectData(m_circumstance, static_cast<int>(record.circumstance));
    m_circumstanceText->setText(record.circumstanceText);
    m_reference->setText(record.nationalReference);
    if (record.grading && record.grading->scheme == markings::GradingScheme::Admiralty) {
        selectData(m_source, record.grading->source);
        selectData(m_information, record.grading->information);
    }
    selectData(m_tlp, static_cast<int>(record.marking.tlp));
    m_more->setPlainText(record.additionalInfo);
}

alerts::AlertRecord AlertEditor::gathered(QList<base::Error> &faults) const
{
    alerts::AlertRecord record = m_existing.value_or(alerts::AlertRecord());
    record.category = static_cast<Category>(m_category->currentData().toInt());
    record.number = m_number->text().trimmed();
    const bool blanks = record.category == Category::StolenBlank;
    record.blankTo = blanks ? m_blankTo->text().trimmed() : QString();
    record.quantity = blanks ? static_cast<std::uint32_t>(m_quantity->value()) : 0;
    record.issuer = m_issuer->code();
    record.type = static_cast<DocumentType>(m_type->currentData().toInt());
    record.owner = m_context.session.identity().desk;
    record.reportedBy = record.owner;
    record.circumstance = static_cast<alerts::Circumstance>(m_circumstance->currentData().toInt());
    record.circumstanceText = m_circumstanceText->text().trimmed();
    record.nationalReference = m_reference->text().trimmed();
    record.additionalInfo = m_more->toPlainText().trimmed();
    record.marking.tlp = static_cast<markings::Tlp>(m_tlp->currentData().toInt());
    record.source = alerts::SourceSystem::Local;
    if (m_source->currentData().toInt() == 0) {
        record.grading.reset();
    } else {
        markings::Grading grading;
        grading.source = static_cast<char>(m_source->currentData().toInt());
        grading.information = static_cast<char>(m_information->currentData().toInt());
        record.grading = grading;
    }
    const auto readDate = [&faults](const QLineEdit *edit, base::PartialDate &date) {
        const QString text = edit->text().trimmed();
        const auto read = text.isEmpty() ? base::PartialDate() : base::PartialDate::fromIso(text);
        if (read)
            date = *read;
        else
            faults.append({ErrorCode::DatesOutOfOrder, u"unreadable"_s, {edit->accessibleName()}});
    };
    readDate(m_happened, record.happenedOn);
    readDate(m_expires, record.expiresOn);
    return record;
}

void AlertEditor::clearFaults()
{
    for (PlainLabel *fault : std::as_const(m_faults))
        fault->hide();
    m_general->hide();
}

void AlertEditor::showFaults(const QList<base::Error> &faults)
{
    clearFaults();
    QWidget *first = nullptr;
    for (const base::Error &error : faults) {
        QWidget *field = nullptr;
        QString words = messages::sentence(error).what;
        switch (error.code) {
        case ErrorCode::NumberMissing:
        case ErrorCode::NumberTooLong: field = m_number; break;
        case ErrorCode::BlankSeriesWrong: field = m_blankTo->isVisible() ? m_blankTo : m_number; break;
        case ErrorCode::IssuerMissing:
        case ErrorCode::NotTheIssuer: field = m_issuer; break;
        case ErrorCode::DatesOutOfOrder:
            field = error.args.value(0) == m_expires->accessibleName() ? m_expires : m_happened;
            if (error.args.size() == 1)
                words = tr("Write the date as 2026-03-04, or only 2026-03 or 2026.");
            break;
        case ErrorCode::GradingMissing: field = m_source->parentWidget(); break;
        case ErrorCode::TextTooLong: field = m_more; break;
        default: break;
        }
        PlainLabel *label = field ? m_faults.value(field) : m_general;
        label->setText(label->isVisible() ? label->text() + u'\n' + words : words);
        label->show();
        if (field) {
            field->setAccessibleDescription(words);
            first = first ? first : field;
        }
    }
    if (first)
        first->setFocus();
}

void AlertEditor::save()
{
    QList<base::Error> faults;
    const alerts::AlertRecord record = gathered(faults);
    faults += alerts::faultsOf(record);
    if (!faults.isEmpty()) {
        showFaults(faults);
        return;
    }
    clearFaults();
    m_save->setEnabled(false);
    const auto done = [this](const std::optional<base::Error> &error) {
        m_save->setEnabled(true);
        if (error) {
            showFaults({*error});
            return;
        }
        Q_EMIT saved();
        accept();
    };
    if (m_existing) {
        auto task = m_context.session.alerts().change(record);
        QCoro::connect(std::move(task), this, [done](const base::Status &status) {
            done(status ? std::nullopt : std::optional(status.error()));
        });
    } else {
        auto task = m_context.session.alerts().add(record);
        QCoro::connect(std::move(task), this, [done](const base::Result<base::AlertId> &added) {
            done(added ? std::nullopt : std::optional(added.error()));
        });
    }
}

} // namespace countersign::ui
