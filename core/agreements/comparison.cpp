#include "core/agreements/comparison.h"

#include <QLatin1StringView>

#include <map>

using namespace Qt::StringLiterals;

namespace countersign::agreements {

namespace {

template<typename T>
QString joined(const QList<T> &list)
{
    QStringList words;
    for (const T value : list)
        words << wordOf(value);
    return words.join(u' ');
}

QString codes(const QList<base::CountryCode> &list)
{
    QStringList words;
    for (const base::CountryCode code : list)
        words << code.text();
    return words.join(u' ');
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// 0 = not agreed, and shown as nothing.
QString count(std::uint32_t value)
{
    return value == 0 ? QString() : QString::number(value);
}

} // namespace

QString wordOf(Variable variable)
{
    constexpr QLatin1StringView kWords[] = {
        "kind"_L1, "status"_L1, "binding"_L1, "parties"_L1, "from"_L1, "until"_L1, "purposes"_L1, "excluded-purposes"_L1,
        "data-classes"_L1, "nominal"_L1, "biometrics"_L1, "own-citizens-excluded"_L1, "reply-hours"_L1, "urgent-hours"_L1,
        "marking-scheme"_L1, "evidence"_L1, "onward"_L1, "exempt-bodies"_L1, "disclosure-notice"_L1, "protection"_L1,
        "notice-hours"_L1, "retention-days"_L1};
    static_assert(std::size(kWords) == kVariables);
    return kWords[static_cast<std::size_t>(variable)];
}

QString valueOf(const Agreement &agreement, Variable variable)
{
    const Clauses &clauses = agreement.clauses;
    switch (variable) {
    case Variable::Kind: return wordOf(agreement.kind);
    case Variable::Status: return wordOf(agreement.status);
    case Variable::Binding: return yesNo(agreement.binding);
    case Variable::Parties: return codes(agreement.parties);
    case Variable::ValidFrom: return agreement.validFrom.toString(Qt::ISODate);
    case Variable::ValidUntil: return agreement.validUntil.toString(Qt::ISODate);
    case Variable::Purposes: return joined(clauses.purposes);
    case Variable::ExcludedPurposes: return joined(clauses.excludedPurposes);
    case Variable::DataClasses: return joined(clauses.dataClasses);
    case Variable::Nominal: return yesNo(clauses.nominal);
    case Variable::Biometrics: return yesNo(clauses.biometrics);
    case Variable::OwnCitizensExcluded: return yesNo(clauses.ownCitizensExcluded);
    case Variable::ReplyHours: return count(clauses.replyHours);
    case Variable::UrgentHours: return count(clauses.urgentHours);
    case Variable::MarkingScheme: return clauses.markingScheme;
    case Variable::Evidence: return wordOf(clauses.evidence);
    case Variable::Onward: return wordOf(clauses.onward);
    case Variable::ExemptBodies: return clauses.exemptBodies.join(u"; "_s);
    case Variable::DisclosureNotice: return yesNo(clauses.disclosureNotice);
    case Variable::Protection: return yesNo(clauses.protection);
    case Variable::NoticeHours: return count(clauses.noticeHours);
    case Variable::RetentionDays: return count(clauses.retentionDays);
    }
    return {};
}

Comparison compare(const Agreement &left, const Agreement &right)
{
    Comparison comparison;
    for (int i = 0; i < kVariables; ++i) {
        const auto variable = static_cast<Variable>(i);
        comparison.variables << VariableRow{variable, valueOf(left, variable), valueOf(right, variable)};
    }
    std::map<std::uint32_t, SectionRow> rows;
    for (const Section &section : left.text)
        rows[section.number] = {section.number, section.title, section.text, {}};
    for (const Section &section : right.text) {
        SectionRow &row = rows[section.number];
        row.number = section.number;
        if (row.title.isEmpty())
            row.title = section.title;
        row.right = section.text;
    }
    for (const auto &[number, row] : rows)
        comparison.sections << row;
    return comparison;
}

} // namespace countersign::agreements
