#include "ui/chart/link_dialog.h"

#include "core/base/partial_date.h"
#include "core/cases/edits.h"
#include "core/cases/link_chart.h"
#include "ui/chart/chart_words.h"
#include "ui/widgets/visible_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::GradingScheme;

namespace {

constexpr int kMostExtract = 70;

QVariant keyOf(const base::EntityId &id) { return id.toBytes(); }

/// Long names are cut in the closed box; the list below it is as wide as it needs.
QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

LinkDialog::LinkDialog(const PageContext &context, std::shared_ptr<const cases::CaseFile> file, const base::EntityId &from, QWidget *parent)
    : QDialog(parent), m_context(context), m_file(std::move(file)), m_from(choice(tr("From"))), m_to(choice(tr("To"))),
      m_scheme(choice(tr("Grading scheme"))), m_source(choice(tr("Paragraph that says so"))), m_word(new QLineEdit),
      m_since(new QLineEdit), m_grade(new QLineEdit), m_fault(nullptr)
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New link"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, tr("New link"), TextRole::Section));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &name, QWidget *field, QWidget *beside = nullptr) {
        const int row = grid->rowCount();
        auto *label = new PlainLabel(theme, name, TextRole::Body, Ink::Sub);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1, 1, beside ? 1 : 2);
        if (beside)
            grid->addWidget(beside, row, 2);
    };
    m_word->setPlaceholderText(tr("holds, travelled with, booked through"));
    m_since->setPlaceholderText(tr("2026-03-04, 2026-03 or empty"));
    m_grade->setPlaceholderText(tr("A2, or empty"));
    m_word->setMaxLength(120);
    m_since->setMaxLength(10);
    m_grade->setMaxLength(4);
    addRow(tr("From"), m_from);
    addRow(tr("Word"), m_word);
    addRow(tr("To"), m_to);
    addRow(tr("Since"), m_since);
    addRow(tr("Grading"), m_grade, m_scheme);
    addRow(tr("Said in"), m_source);
    column->addLayout(grid);
    m_fault = new NoticeBar(theme, this);
    column->addWidget(m_fault);
    m_fault->show(Tone::Calm, "info", {});
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    auto *act = new ActionButton(theme, ActionButton::Kind::Primary, tr("Add link"), "link");
    act->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &LinkDialog::accept);
    setMinimumWidth(theme.px(520));
    fill(from);
    (from.isNull() ? static_cast<QWidget *>(m_from) : m_word)->setFocus();
}

void LinkDialog::fill(const base::EntityId &from)
{
    QList<cases::Item> items = m_file->items;
    std::stable_sort(items.begin(), items.end(),
                     [](const cases::Item &a, const cases::Item &b) { return a.title.localeAwareCompare(b.title) < 0; });
    for (QComboBox *box : {m_from, m_to}) {
        for (const cases::Item &item : std::as_const(items))
            box->addItem(m_context.theme.icon(kindIcon(item.kind), Ink::Sub), visibleText(item.title), keyOf(item.id));
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(keyOf(from))));
    m_to->setCurrentIndex(m_from->currentIndex() == 0 && m_to->count() > 1 ? 1 : 0);
    m_scheme->addItem(tr("Admiralty"), static_cast<int>(GradingScheme::Admiralty));
    m_scheme->addItem(tr("Europol 4x4"), static_cast<int>(GradingScheme::Europol4x4));
    m_scheme->addItem(tr("UK 5x5x5"), static_cast<int>(GradingScheme::Uk5x5x5));
    m_scheme->addItem(tr("UK 3x5x2"), static_cast<int>(GradingScheme::Uk3x5x2));
    m_scheme->setMinimumContentsLength(10);
    m_source->addItem(tr("No paragraph"), keyOf({}));
    for (const cases::Note &note : m_file->notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            QString extract = visibleText(paragraph.text.simplified());
            if (extract.size() > kMostExtract)
                extract = extract.first(kMostExtract).trimmed() + QChar(u'\u2026');
            if (!extract.isEmpty())
                m_source->addItem(paragraph.grading ? tr("%1 · %2", "grading, text").arg(paragraph.grading->text(), extract) : extract,
                                  keyOf(paragraph.id));
        }
    }
    QStringList words;
    for (const cases::Link &link : m_file->links) {
        if (!words.contains(link.word))
            words << link.word;
    }
    auto *completer = new QCompleter(words, m_word);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_word->setCompleter(completer);
}

base::EntityId LinkDialog::chosen(const QComboBox &box) const
{
    return base::EntityId::fromBytes(box.currentData().toByteArray()).value_or(base::EntityId{});
}

void LinkDialog::accept()
{
    const auto stop = [this](QWidget *field, const QString &sentence) {
        m_fault->show(Tone::Near, "circle-alert", sentence);
        field->setFocus();
    };
    cases::Link link;
    link.id = cases::newEntity();
    link.from = chosen(*m_from);
    link.to = chosen(*m_to);
    link.word = m_word->text().simplified();
    link.source = chosen(*m_source);
    link.since = m_since->text().trimmed();
    if (link.from.isNull() || link.from == link.to)
        return stop(m_to, tr("A link joins two different items. Choose another one."));
    if (link.word.isEmpty())
        return stop(m_word, tr("Say in a word or two what joins them."));
    if (!base::PartialDate::fromIso(link.since))
        return stop(m_since, tr("Write the date as 2026-03-04, 2026-03 or 2026, or leave it empty."));
    const QString grade = m_grade->text().trimmed();
    if (!grade.isEmpty()) {
        const auto scheme = markings::schemeFromNumber(m_scheme->currentData().toInt());
        link.grading = scheme ? markings::gradingFromText(*scheme, grade) : std::nullopt;
        if (!link.grading)
            return stop(m_grade, tr("This scheme has no grading %1.").arg(isolatedLtr(grade)));
    }
    Q_EMIT made(link);
    QDialog::accept();
}

} // namespace countersign::ui
