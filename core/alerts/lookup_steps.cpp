#include "core/alerts/lookup_steps.h"

#include "core/documents/issuer_codes.h"
#include "core/documents/number_list.h"

#include <algorithm>
#include <limits>

namespace countersign::alerts {

namespace {

/// Numbers below this have too many neighbours in use to ask about all (domain.md 5.7).
constexpr qsizetype kShortestForEdits = 7;
/// Readings of one number that a zone's check digit allows; real numbers have fewer than twenty.
constexpr qsizetype kMostZoneReadings = 64;
/// More neighbours than any person looks at.
constexpr int kMostFolded = 100;

Agreement issuerAgreement(const Answer &answer, const AlertRecord &alert)
{
    if (answer.issuer.isNull() || alert.issuer.isNull())
        return Agreement::NotSaid;
    return documents::isSameIssuer(answer.issuer, alert.issuer) ? Agreement::Agrees : Agreement::Differs;
}

Agreement typeAgreement(const std::optional<documents::DocumentType> &asked, documents::DocumentType found)
{
    using documents::DocumentType;
    if (!asked || *asked == DocumentType::Unknown || found == DocumentType::Unknown)
        return Agreement::NotSaid;
    // Letters behind the P vary by country and decade, so the class decides.
    return documents::classOf(*asked) == documents::classOf(found) ? Agreement::Agrees : Agreement::Differs;
}

} // namespace

base::Status LookupSteps::exact()
{
    StepReport report{Step::Exact, 1, 0};
    const auto found = m_source.byNumber(m_normal);
    if (!found)
        return base::failFrom(found);
    keep(*found, report, m_normal, Issuers::Any);
    m_answer.steps.append(report);
    return {};
}

base::Status LookupSteps::lookAlike()
{
    const auto found = m_source.bySkeleton(m_skeleton);
    if (!found)
        return base::failFrom(found);
    const auto readings = std::min<std::int64_t>(documents::lookAlikeReadings(m_normal), std::numeric_limits<int>::max());
    StepReport report{Step::LookAlike, static_cast<int>(readings), 0};
    keep(*found, report, m_normal, Issuers::Any);
    m_answer.steps.append(report);
    return {};
}

base::Status LookupSteps::blankRange()
{
    StepReport report{Step::BlankRange, 1, 0};
    const auto found = m_source.bySeries(m_normal);
    if (!found)
        return base::failFrom(found);
    keep(*found, report, m_normal, Issuers::AskedOnly);
    m_answer.steps.append(report);
    return {};
}

base::Status LookupSteps::zone(const documents::MrzReading &mrz)
{
    const documents::MrzCheck *check = mrz.asTyped.check(documents::MrzCheckName::Number);
    if (check != nullptr && check->state == documents::MrzCheckState::Differs)
        return mended(mrz);
    documents::NumberList numbers;
    for (const QByteArray &variant : documents::blindVariants(m_normal, kMostZoneReadings))
        numbers.add(variant);
    return numbers.isEmpty() ? base::Status{} : readings(Step::BlindVariant, numbers, Issuers::Any);
}

base::Status LookupSteps::mended(const documents::MrzReading &mrz)
{
    documents::NumberList numbers;
    const documents::MrzCheck *check = mrz.asTyped.check(documents::MrzCheckName::Number);
    documents::addMendedNumbers(mrz.asTyped.number.printed().toLatin1(), check->found, kMostZoneReadings, numbers);
    // A filler at the place of the check digit may also stand for a digit that was left out:
    // then the number ends with its field.
    constexpr qsizetype kFieldWidth = 9;
    if (const QString &printed = mrz.asTyped.number.printed(); printed.size() > kFieldWidth)
        numbers.add(documents::normalForm(QStringView(printed).first(kFieldWidth)));
    // What is proposed may change more than one character, where other digits say so too.
    if (mrz.proposed && !mrz.proposed->number.isEmpty()) {
        const QByteArray &proposed = mrz.proposed->number.normal();
        bool known = proposed == m_normal;
        for (std::size_t i = 0; i < numbers.size() && !known; ++i)
            known = numbers.at(i) == proposed;
        if (!known)
            numbers.add(proposed);
    }
    return readings(Step::MendedCheckDigit, numbers, Issuers::Any);
}

base::Status LookupSteps::oneEdit()
{
    documents::NumberList numbers;
    if (m_normal.size() >= kShortestForEdits)
        documents::addOneEdits(m_normal, numbers);
    else
        documents::addVisualEdits(m_normal, numbers);
    return readings(Step::OneEdit, numbers, Issuers::AskedOnly);
}

base::Status LookupSteps::readings(Step step, documents::NumberList &numbers, Issuers issuers)
{
    StepReport report{step, static_cast<int>(numbers.size()), 0};
    m_source.sift(numbers, issuers == Issuers::AskedOnly ? m_answer.issuer : base::CountryCode{});
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto found = m_source.byNumber(numbers.at(i));
        if (!found)
            return base::failFrom(found);
        keep(*found, report, numbers.at(i), issuers);
    }
    m_answer.steps.append(report);
    return {};
}

void LookupSteps::keep(const QList<AlertRecord> &found, StepReport &report, QByteArrayView asked, Issuers issuers)
{
    for (const AlertRecord &alert : found) {
        const Agreement issuer = issuerAgreement(m_answer, alert);
        if (issuers == Issuers::AskedOnly && issuer == Agreement::Differs)
            continue;
        const bool known = std::any_of(m_answer.matches.begin(), m_answer.matches.end(),
                                       [&alert](const Match &match) { return match.alert.id == alert.id && match.alert.owner == alert.owner; });
        if (known)
            continue;
        ++report.found;
        if (report.step == Step::OneEdit && report.found > kMostFolded)
            continue;
        Match match;
        match.alert = alert;
        match.step = report.step;
        match.asked = QString::fromLatin1(asked);
        if (!match.isOfTheNumber())
            match.differences = documents::differences(m_normal, documents::normalForm(alert.number));
        match.issuer = issuer;
        match.type = typeAgreement(m_answer.question.type, alert.type);
        m_answer.matches.append(std::move(match));
    }
}

} // namespace countersign::alerts
