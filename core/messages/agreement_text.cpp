#include "core/messages/agreement_text.h"

#include "core/cases/markdown.h"
#include "core/messages/say.h"

#include <iterator>

namespace countersign::messages {

using namespace Qt::StringLiterals;

namespace {

struct NameRow
{
    const char *name;
    const char *text;
};

constexpr NameRow kBlankNames[] = {
    {"party_1", QT_TRANSLATE_NOOP("countersign::messages", "First party")},
    {"party_2", QT_TRANSLATE_NOOP("countersign::messages", "Second party")},
    {"parties", QT_TRANSLATE_NOOP("countersign::messages", "Parties")},
    {"authority_1", QT_TRANSLATE_NOOP("countersign::messages", "Authority of the first party")},
    {"authority_2", QT_TRANSLATE_NOOP("countersign::messages", "Authority of the second party")},
    {"languages", QT_TRANSLATE_NOOP("countersign::messages", "Languages")},
    {"prevailing_language", QT_TRANSLATE_NOOP("countersign::messages", "Language that prevails")},
    {"purposes", QT_TRANSLATE_NOOP("countersign::messages", "Purposes, in words")},
    {"other_excluded_purposes", QT_TRANSLATE_NOOP("countersign::messages", "Other excluded purposes, in words")},
    {"legal_authority", QT_TRANSLATE_NOOP("countersign::messages", "Statutes that permit it")},
    {"treaties", QT_TRANSLATE_NOOP("countersign::messages", "Treaties")},
    {"grading_scheme", QT_TRANSLATE_NOOP("countersign::messages", "Grading scheme")},
    {"exempt_bodies", QT_TRANSLATE_NOOP("countersign::messages", "No consent needed for")},
    {"review_period", QT_TRANSLATE_NOOP("countersign::messages", "Reviewed every")},
    {"record_period", QT_TRANSLATE_NOOP("countersign::messages", "Records kept for")},
    {"start_date", QT_TRANSLATE_NOOP("countersign::messages", "First day")},
    {"end_date", QT_TRANSLATE_NOOP("countersign::messages", "Last day")},
    {"field_notes", QT_TRANSLATE_NOOP("countersign::messages", "Notes on the fields")},
    {"contacts", QT_TRANSLATE_NOOP("countersign::messages", "Contacts")},
    {"marking_table", QT_TRANSLATE_NOOP("countersign::messages", "Markings that correspond")},
    {"secretariat", QT_TRANSLATE_NOOP("countersign::messages", "Secretariat")},
    {"signatory_1", QT_TRANSLATE_NOOP("countersign::messages", "Who signs")},
    {"rso_address", QT_TRANSLATE_NOOP("countersign::messages", "Address of the Regional Support Office")},
    {"letter_date", QT_TRANSLATE_NOOP("countersign::messages", "Date of the letter")},
    {"host_authority", QT_TRANSLATE_NOOP("countersign::messages", "Authority that hosts it")},
    {"funding", QT_TRANSLATE_NOOP("countersign::messages", "Who pays")},
    {"depositary", QT_TRANSLATE_NOOP("countersign::messages", "Depositary")},
    {"addressee", QT_TRANSLATE_NOOP("countersign::messages", "Addressee")},
};

constexpr NameRow kOptionNames[] = {
    {"binding", QT_TRANSLATE_NOOP("countersign::messages", "Binding")},
    {"biometrics", QT_TRANSLATE_NOOP("countersign::messages", "Biometrics")},
    {"contact_change_days", QT_TRANSLATE_NOOP("countersign::messages", "A new contact is told within (days)")},
    {"correction_days", QT_TRANSLATE_NOOP("countersign::messages", "Corrected within")},
    {"disclosure", QT_TRANSLATE_NOOP("countersign::messages", "Disclosure by law")},
    {"end", QT_TRANSLATE_NOOP("countersign::messages", "End")},
    {"end_notice", QT_TRANSLATE_NOOP("countersign::messages", "Notice to end it (days)")},
    {"evidence", QT_TRANSLATE_NOOP("countersign::messages", "Use as evidence")},
    {"joint_review", QT_TRANSLATE_NOOP("countersign::messages", "Review of the records")},
    {"liability", QT_TRANSLATE_NOOP("countersign::messages", "Liability")},
    {"meeting_days", QT_TRANSLATE_NOOP("countersign::messages", "Invitation to a meeting (days)")},
    {"more_excluded", QT_TRANSLATE_NOOP("countersign::messages", "Other excluded purposes")},
    {"nominal", QT_TRANSLATE_NOOP("countersign::messages", "Names persons")},
    {"notice_hours", QT_TRANSLATE_NOOP("countersign::messages", "Breach told within")},
    {"objection_days", QT_TRANSLATE_NOOP("countersign::messages", "Time to object (days)")},
    {"onward", QT_TRANSLATE_NOOP("countersign::messages", "Passing on")},
    {"own_citizens", QT_TRANSLATE_NOOP("countersign::messages", "Own citizens")},
    {"prevailing", QT_TRANSLATE_NOOP("countersign::messages", "Where the texts differ")},
    {"recall_hours", QT_TRANSLATE_NOOP("countersign::messages", "A recall is obeyed within")},
    {"refusal_hours", QT_TRANSLATE_NOOP("countersign::messages", "Declined within")},
    {"reply_hours", QT_TRANSLATE_NOOP("countersign::messages", "Reply time")},
    {"retention", QT_TRANSLATE_NOOP("countersign::messages", "Kept for at most")},
    {"spontaneous", QT_TRANSLATE_NOOP("countersign::messages", "Sharing unasked")},
    {"treaties", QT_TRANSLATE_NOOP("countersign::messages", "Treaties")},
    {"urgent_hours", QT_TRANSLATE_NOOP("countersign::messages", "Urgent reply time")},
};

/// By their numbers, from 1; A to D are 22 to 25.
constexpr const char *kSectionNames[] = {
    QT_TRANSLATE_NOOP("countersign::messages", "Parties and competent authorities"),
    QT_TRANSLATE_NOOP("countersign::messages", "Status"),
    QT_TRANSLATE_NOOP("countersign::messages", "Background and principles"),
    QT_TRANSLATE_NOOP("countersign::messages", "Definitions"),
    QT_TRANSLATE_NOOP("countersign::messages", "Purpose and scope"),
    QT_TRANSLATE_NOOP("countersign::messages", "Legal authority"),
    QT_TRANSLATE_NOOP("countersign::messages", "Categories of information"),
    QT_TRANSLATE_NOOP("countersign::messages", "Channels and procedure"),
    QT_TRANSLATE_NOOP("countersign::messages", "Hit and response rules"),
    QT_TRANSLATE_NOOP("countersign::messages", "Grading and handling"),
    QT_TRANSLATE_NOOP("countersign::messages", "Use limitation"),
    QT_TRANSLATE_NOOP("countersign::messages", "Onward disclosure"),
    QT_TRANSLATE_NOOP("countersign::messages", "Protection"),
    QT_TRANSLATE_NOOP("countersign::messages", "Data quality and correction"),
    QT_TRANSLATE_NOOP("countersign::messages", "Security"),
    QT_TRANSLATE_NOOP("countersign::messages", "Retention and destruction"),
    QT_TRANSLATE_NOOP("countersign::messages", "Records, audit and oversight"),
    QT_TRANSLATE_NOOP("countersign::messages", "Individual access and redress"),
    QT_TRANSLATE_NOOP("countersign::messages", "Costs and liability"),
    QT_TRANSLATE_NOOP("countersign::messages", "Consultation and disputes"),
    QT_TRANSLATE_NOOP("countersign::messages", "Start, amendment, suspension and termination"),
    QT_TRANSLATE_NOOP("countersign::messages", "Annex A: Data fields"),
    QT_TRANSLATE_NOOP("countersign::messages", "Annex B: Contact list"),
    QT_TRANSLATE_NOOP("countersign::messages", "Annex C: Request form"),
    QT_TRANSLATE_NOOP("countersign::messages", "Annex D: Marking table"),
};
static_assert(std::size(kSectionNames) == agreements::kSectionsAndAnnexes);

/// A template of a later program may ask for what has no name yet: its own word, without the lines.
template<std::size_t n>
QString nameIn(const NameRow (&rows)[n], const QString &name)
{
    for (const NameRow &row : rows) {
        if (name == QLatin1StringView(row.name))
            return QCoreApplication::translate("countersign::messages", row.text);
    }
    QString words = name;
    return words.replace(u'_', u' ');
}

/// Its number is ours and behind a sign, where it begins no list: only the title needs its signs escaped.
QString headingMarkdown(const agreements::Section &section)
{
    agreements::Section escaped = section;
    escaped.title = cases::escapedMarkdown(section.title.simplified());
    return sectionHeading(escaped);
}

} // namespace

QString sectionHeading(const agreements::Section &section)
{
    return section.number <= agreements::kSections ? u"%1. %2"_s.arg(section.number).arg(section.title) : section.title;
}

QString sectionMarkdown(const agreements::Section &section)
{
    QStringList blocks{u"## "_s + headingMarkdown(section)};
    for (const QString &line : section.text.split(u'\n', Qt::SkipEmptyParts))
        blocks << cases::escapedMarkdown(line.trimmed());
    return blocks.join(u"\n\n"_s);
}

QString sectionParagraph(const agreements::Section &section)
{
    QStringList lines{u"**%1**"_s.arg(headingMarkdown(section))};
    for (const QString &line : section.text.split(u'\n', Qt::SkipEmptyParts))
        lines << cases::escapedMarkdown(line.trimmed());
    return lines.join(u'\n');
}

QString sectionTitle(std::uint32_t number)
{
    if (number == 0 || number > std::size(kSectionNames))
        return {};
    return QCoreApplication::translate("countersign::messages", kSectionNames[number - 1]);
}

QString blankText(const QString &name)
{
    return nameIn(kBlankNames, name);
}

QString optionText(const QString &name)
{
    return nameIn(kOptionNames, name);
}

} // namespace countersign::messages
