#include "ui/cases/grading_words.h"
#include "ui/cases/paragraph_popover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using markings::HandlingCode;
using markings::Pap;
using markings::Tlp;

namespace {
constexpr std::array kLevels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};
constexpr std::array kPaps{Pap::Clear, Pap::Green, Pap::Amber, Pap::Red};
constexpr std::array kCodes{HandlingCode::CrimePreventionOnly, HandlingCode::NotInProceedings, HandlingCode::NoDissemination,
                            HandlingCode::OtherRestrictions};

/// The level that the word begins, where it is one alone: "AM" is AMBER, "R" is RED.
std::optional<Tlp> levelOf(const QString &word)
{
    if (const auto exact = markings::tlpFromText(word))
        return exact;
    std::optional<Tlp> found;
    for (const Tlp level : kLevels) {
        if (word.isEmpty() || !markings::textOf(level).startsWith(word, Qt::CaseInsensitive))
            continue;
        if (!found)
            found = level;
    }
    return found;
}
}

MarkingPopover::MarkingPopover(const Theme &theme, const std::optional<markings::Marking> &now, QWidget *parent)
    : ParagraphPopover(theme, tr("Mark this paragraph"), parent), m_field(new QLineEdit), m_pap(new QComboBox), m_other(new QLineEdit),
      m_national(new QLineEdit), m_country(new CountryField(tr("State of the national marking"))),
      m_orcon(new QCheckBox(tr("Originator control (ORCON)"))), m_meaning(new PlainLabel(theme))
{
    m_field->setAccessibleName(tr("Marking, for example AMBER"));
    m_field->setPlaceholderText(tr("CLEAR, GREEN, AMBER, AMBER+STRICT or RED"));
    m_field->setMaxLength(60);
    m_field->setLayoutDirection(Qt::LeftToRight);
    body()->addWidget(m_field);
    body()->addWidget(m_meaning->wrapped());
    m_pap->setAccessibleName(tr("Permissible actions (PAP)"));
    m_pap->addItem(tr("PAP: not given"), -1);
    for (const Pap pap : kPaps)
        m_pap->addItem(u"PAP:%1 \u00B7 %2"_s.arg(markings::textOf(pap), papMeaning(pap)), static_cast<int>(pap));
    body()->addWidget(m_pap);
    for (const HandlingCode code : kCodes) {
        auto *box = new QCheckBox(u"%1 \u00B7 %2"_s.arg(markings::textOf(code), handlingMeaning(code)));
        m_codes.append(box);
        body()->addWidget(box);
    }
    m_other->setAccessibleName(tr("Other restriction"));
    m_other->setPlaceholderText(tr("Other restriction, as written"));
    m_other->setMaxLength(300);
    m_other->hide();
    body()->addWidget(m_other);
    connect(m_codes.last(), &QCheckBox::toggled, this, [this](bool on) {
        m_other->setVisible(on);
        adjustSize();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_national->setAccessibleName(tr("National marking"));
    m_national->setPlaceholderText(tr("National marking, as written"));
    m_national->setMaxLength(100);
    m_country->setPlaceholderText(tr("State"));
    row->addWidget(m_national, 3);
    row->addWidget(m_country, 1);
    body()->addLayout(row);
    body()->addWidget(m_orcon);
    addButtons(tr("Mark"), now ? tr("As the note") : QString());
    if (now) {
        m_field->setText(markings::textOf(now->tlp));
        m_field->selectAll();
        m_pap->setCurrentIndex(now->pap ? m_pap->findData(static_cast<int>(*now->pap)) : 0);
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            m_codes[static_cast<qsizetype>(i)]->setChecked(now->handling.contains(kCodes[i]));
        m_other->setText(now->otherRestrictions);
        m_orcon->setChecked(now->orcon);
        if (!now->national.isEmpty()) {
            m_national->setText(now->national.first().text);
            m_country->setCode(now->national.first().country);
            m_more = now->national.mid(1);
        }
    }
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        readLine();
        explain();
    });
    explain();
}

void MarkingPopover::readLine()
{
    const QStringList words = m_field->text().toUpper().simplified().split(u' ', Qt::SkipEmptyParts).mid(1);
    for (const QString &word : words) {
        if (const auto pap = markings::papFromText(word); pap && word.startsWith("PAP:"_L1))
            m_pap->setCurrentIndex(m_pap->findData(static_cast<int>(*pap)));
        for (std::size_t i = 0; i < kCodes.size(); ++i) {
            if (word == markings::textOf(kCodes[i]))
                m_codes[static_cast<qsizetype>(i)]->setChecked(true);
        }
        if (word == "ORCON"_L1)
            m_orcon->setChecked(true);
    }
}

void MarkingPopover::explain()
{
    const auto level = levelOf(m_field->text().simplified().section(u' ', 0, 0));
    m_meaning->setInk(level ? Ink::Text : Ink::Sub);
    m_meaning->setText(level ? u"TLP:%1 \u00B7 %2"_s.arg(markings::textOf(*level), tlpMeaning(*level))
                             : tr("One of CLEAR, GREEN, AMBER, AMBER+STRICT, RED. Without one it counts as the note."));
}

std::optional<markings::Marking> MarkingPopover::marking() const
{
    const auto level = levelOf(m_field->text().simplified().section(u' ', 0, 0));
    if (!level)
        return std::nullopt;
    markings::Marking marking;
    marking.tlp = *level;
    if (m_pap->currentData().toInt() >= 0)
        marking.pap = static_cast<Pap>(m_pap->currentData().toInt());
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (m_codes[static_cast<qsizetype>(i)]->isChecked())
            marking.handling.insert(kCodes[i]);
    }
    if (marking.handling.contains(HandlingCode::OtherRestrictions))
        marking.otherRestrictions = m_other->text().trimmed();
    if (!m_national->text().trimmed().isEmpty())
        marking.national.append({m_national->text().trimmed(), m_country->code()});
    marking.national += m_more;
    marking.orcon = m_orcon->isChecked();
    return marking;
}

void MarkingPopover::accept()
{
    const auto wanted = marking();
    if (!wanted) {
        m_meaning->setInk(Ink::Hit);
        m_field->selectAll();
        return;
    }
    Q_EMIT chosen(wanted);
    leave();
}

void MarkingPopover::takeAway()
{
    Q_EMIT chosen(std::nullopt);
}

} // namespace countersign::ui
