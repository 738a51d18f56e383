#include "core/agreements/wordings.h"

#include <QLatin1StringView>

#include <algorithm>

namespace countersign::agreements {

using namespace Qt::StringLiterals;
using markings::DataClass;
using markings::Purpose;

namespace {

/// How the wordings of an option follow each other.
enum class WordingOrder : std::uint8_t { YesNo, Evidence, Onward, Hours, Days };

struct OptionRow
{
    QLatin1StringView name;
    Variable variable;
    WordingOrder order;
};

constexpr OptionRow kOptionRows[] = {
    {"binding"_L1, Variable::Binding, WordingOrder::YesNo},
    {"nominal"_L1, Variable::Nominal, WordingOrder::YesNo},
    {"own_citizens"_L1, Variable::OwnCitizensExcluded, WordingOrder::YesNo},
    {"biometrics"_L1, Variable::Biometrics, WordingOrder::YesNo},
    {"disclosure"_L1, Variable::DisclosureNotice, WordingOrder::YesNo},
    {"evidence"_L1, Variable::Evidence, WordingOrder::Evidence},
    {"onward"_L1, Variable::Onward, WordingOrder::Onward},
    {"reply_hours"_L1, Variable::ReplyHours, WordingOrder::Hours},
    {"urgent_hours"_L1, Variable::UrgentHours, WordingOrder::Hours},
    {"notice_hours"_L1, Variable::NoticeHours, WordingOrder::Hours},
    {"retention"_L1, Variable::RetentionDays, WordingOrder::Days}};

const OptionRow *rowFor(const QString &name)
{
    const auto *found = std::find_if(std::begin(kOptionRows), std::end(kOptionRows), [&name](const OptionRow &row) { return row.name == name; });
    return found == std::end(kOptionRows) ? nullptr : found;
}

constexpr std::uint32_t kHoursOfDay = 24;
constexpr std::uint32_t kDaysOfYear = 365;

/// "5 days" as 120 hours, "1 year" as 365 days; 0 where it is no time.
std::uint32_t timeOf(const QString &wording, WordingOrder order)
{
    const std::uint32_t number = wording.section(u' ', 0, 0).toUInt();
    const QString unit = wording.section(u' ', 1, 1);
    if (order == WordingOrder::Hours)
        return unit.startsWith("day"_L1) ? number * kHoursOfDay : unit.startsWith("hour"_L1) ? number : 0;
    return unit.startsWith("year"_L1) ? number * kDaysOfYear : unit.startsWith("day"_L1) ? number : 0;
}

/// "Data of holders and other persons": the classes that such a wording adds or leaves out.
void list(QList<DataClass> &classes, std::initializer_list<DataClass> which, bool listed)
{
    for (const DataClass one : which) {
        classes.removeAll(one);
        if (listed)
            classes.append(one);
    }
    std::sort(classes.begin(), classes.end());
}

void put(const Meaning &meaning, Agreement &agreement)
{
    Clauses &clauses = agreement.clauses;
    const bool yes = meaning.value == "yes"_L1;
    const std::uint32_t number = meaning.value.toUInt();
    switch (meaning.variable) {
    case Variable::Binding: agreement.binding = yes; break;
    case Variable::Nominal:
        clauses.nominal = yes;
        list(clauses.dataClasses, {DataClass::Holder, DataClass::Biographic}, yes);
        break;
    case Variable::OwnCitizensExcluded: clauses.ownCitizensExcluded = yes; break;
    case Variable::Biometrics:
        clauses.biometrics = yes;
        list(clauses.dataClasses, {DataClass::Biometric}, yes);
        break;
    case Variable::DisclosureNotice: clauses.disclosureNotice = yes; break;
    case Variable::Evidence: clauses.evidence = evidentialUseFromWord(meaning.value).value_or(clauses.evidence); break;
    case Variable::Onward: clauses.onward = onwardRuleFromWord(meaning.value).value_or(clauses.onward); break;
    case Variable::ReplyHours: clauses.replyHours = number; break;
    case Variable::UrgentHours: clauses.urgentHours = number; break;
    case Variable::NoticeHours: clauses.noticeHours = number; break;
    case Variable::RetentionDays: clauses.retentionDays = number; break;
    default: break;
    }
}

} // namespace

std::optional<Meaning> meaningOf(const Option &option, int choice)
{
    const OptionRow *row = rowFor(option.name);
    if (!row || choice < 0 || choice >= option.wordings.size())
        return std::nullopt;
    switch (row->order) {
    case WordingOrder::YesNo: return Meaning{row->variable, choice == 0 ? u"yes"_s : u"no"_s};
    case WordingOrder::Evidence: return Meaning{row->variable, wordOf(static_cast<EvidentialUse>(choice + 1))};
    case WordingOrder::Onward: return Meaning{row->variable, wordOf(static_cast<OnwardRule>(choice + 1))};
    case WordingOrder::Hours:
    case WordingOrder::Days: return Meaning{row->variable, QString::number(timeOf(option.wordings[choice], row->order))};
    }
    return std::nullopt;
}

std::optional<int> wordingFor(const Option &option, const Agreement &agreement)
{
    for (int choice = 0; choice < option.wordings.size(); ++choice) {
        const auto meaning = meaningOf(option, choice);
        if (meaning && meaning->value == valueOf(agreement, meaning->variable))
            return choice;
    }
    return std::nullopt;
}

void takeWording(const Option &option, int choice, Agreement &agreement)
{
    if (const auto meaning = meaningOf(option, choice))
        put(*meaning, agreement);
}

Agreement beginFrom(const Template &form)
{
    Agreement agreement;
    agreement.kind = form.kind;
    Clauses &clauses = agreement.clauses;
    clauses.protection = true;
    clauses.markingScheme = u"TLP 2.0"_s;
    clauses.excludedPurposes = {Purpose::CapitalCase, Purpose::Political, Purpose::AsylumRefusal};
    clauses.dataClasses = {DataClass::Document, DataClass::Carrier, DataClass::Route, DataClass::Statistics};
    for (const Option &option : form.options())
        takeWording(option, 0, agreement);
    return agreement;
}

} // namespace countersign::agreements
