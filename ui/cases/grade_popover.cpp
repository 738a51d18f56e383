#include "ui/cases/grading_words.h"
#include "ui/cases/paragraph_popover.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::GradingScheme;

namespace {
constexpr std::array kSchemes{GradingScheme::Admiralty, GradingScheme::Europol4x4, GradingScheme::Uk5x5x5, GradingScheme::Uk3x5x2};
}

GradePopover::GradePopover(const Theme &theme, const std::optional<markings::Grading> &now, GradingScheme scheme, QWidget *parent)
    : ParagraphPopover(theme, tr("Grade this paragraph"), parent), m_field(new QLineEdit), m_scheme(new QComboBox),
      m_source(new PlainLabel(theme)), m_information(new PlainLabel(theme)), m_beside(new PlainLabel(theme, TextRole::Small, Ink::Sub))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setAccessibleName(tr("Grading, for example A2"));
    m_field->setPlaceholderText(u"A2"_s);
    m_field->setMaxLength(24);
    m_field->setFont(theme.font(TextRole::Mono));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_scheme->setAccessibleName(tr("Scheme"));
    for (const GradingScheme one : kSchemes)
        m_scheme->addItem(schemeText(one), static_cast<int>(one));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(now ? now->scheme : scheme)));
    row->addWidget(m_field, 1);
    row->addWidget(m_scheme, 1);
    body()->addLayout(row);
    for (PlainLabel *label : {m_source, m_information, m_beside})
        body()->addWidget(label->wrapped());
    addButtons(tr("Grade"), now ? tr("Not graded") : QString());
    if (now) {
        m_field->setText(now->text());
        m_field->selectAll();
    }
    connect(m_field, &QLineEdit::textChanged, this, &GradePopover::explain);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &GradePopover::explain);
    explain();
}

GradingScheme GradePopover::scheme() const
{
    return static_cast<GradingScheme>(m_scheme->currentData().toInt());
}

void GradePopover::explain()
{
    const auto grading = markings::gradingFromText(scheme(), m_field->text().section(u' ', 0, 0));
    m_beside->setText({});
    if (!grading) {
        QString sources, information;
        for (const char code : markings::sourceCodes(scheme()))
            sources += QLatin1Char(code);
        for (const char code : markings::informationCodes(scheme()))
            information += QLatin1Char(code);
        m_source->setText(tr("Source: one of %1").arg(sources.split(QString(), Qt::SkipEmptyParts).join(u' ')));
        m_information->setText(tr("Information: one of %1").arg(information.split(QString(), Qt::SkipEmptyParts).join(u' ')));
        return;
    }
    m_source->setText(tr("%1: %2").arg(QString(QLatin1Char(grading->source)), sourceMeaning(*grading)));
    m_information->setText(tr("%1: %2").arg(QString(QLatin1Char(grading->information)), informationMeaning(*grading)));
    const QString beside = besideAdmiralty(*grading);
    if (!beside.isEmpty())
        m_beside->setText(tr("About %1 in the Admiralty scale. The original is kept.").arg(beside));
}

void GradePopover::accept()
{
    const QStringList words = m_field->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto grading = markings::gradingFromText(scheme(), words.value(0));
    if (!grading) {
        m_source->setInk(Ink::Hit);
        m_field->selectAll();
        return;
    }
    if (const auto tlp = words.size() > 1 ? markings::tlpFromText(words[1]) : std::nullopt)
        Q_EMIT marked(*tlp);
    Q_EMIT chosen(grading);
    leave();
}

void GradePopover::takeAway()
{
    Q_EMIT chosen(std::nullopt);
}

} // namespace countersign::ui
