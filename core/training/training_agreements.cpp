#include "core/training/training_agreements.h"

#include "core/workstation/agreement_desk.h"

namespace countersign::training {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::Clauses;
using agreements::EvidentialUse;
using agreements::Kind;
using agreements::OnwardRule;
using agreements::Section;
using agreements::Status;
using base::CountryCode;
using markings::DataClass;
using markings::Purpose;

namespace {

QList<CountryCode> statesOf(const QStringList &codes)
{
    QList<CountryCode> states;
    for (const QString &code : codes) {
        if (const auto state = CountryCode::fromText(code))
            states.append(*state);
    }
    return states;
}

/// The sections that a person compares most often; the rest was not entered.
QList<Section> text(const QString &parties, const QString &categories, const QString &onward)
{
    return {
        {1, u"Parties and competent authorities"_s, parties},
        {5, u"Purpose and scope"_s,
         u"Information is exchanged to check travel documents at the border, to detect document fraud and to fight the smuggling of migrants. It is not exchanged for political offences or to refuse a claim for protection."_s},
        {7, u"Categories of information"_s, categories},
        {11, u"Use limitation"_s, u"Information is used as evidence only with the prior consent of the party that gave it."_s},
        {12, u"Onward disclosure"_s, onward},
        {13, u"Protection"_s,
         u"Nothing about a person who seeks or holds protection, a victim or a child reaches the country that person may need protection from."_s},
        {16, u"Retention and destruction"_s, u"Information is destroyed when it is no longer needed, at the latest after two years, and the destruction is confirmed."_s},
    };
}

Clauses common()
{
    Clauses clauses;
    clauses.purposes = {Purpose::BorderCheck, Purpose::DocumentFraud, Purpose::Smuggling, Purpose::Identity};
    clauses.excludedPurposes = {Purpose::Political, Purpose::AsylumRefusal};
    clauses.dataClasses = {DataClass::Document, DataClass::Blank, DataClass::Holder, DataClass::Route};
    clauses.nominal = true;
    clauses.replyHours = 24;
    clauses.urgentHours = 2;
    clauses.markingScheme = u"TLP 2.0"_s;
    clauses.evidence = EvidentialUse::ByConsent;
    clauses.onward = OnwardRule::PriorConsent;
    clauses.disclosureNotice = true;
    clauses.protection = true;
    clauses.noticeHours = 48;
    clauses.retentionDays = 730;
    return clauses;
}

QList<Agreement> invented(QDate today)
{
    Agreement near;
    near.title = u"MOU QMA–QNB"_s;
    near.status = Status::Signed;
    near.parties = statesOf({u"QMA"_s, u"QNB"_s});
    near.validFrom = today.addYears(-2);
    near.validUntil = today.addDays(52);
    near.clauses = common();
    near.text = text(u"The national desk of QMA and the national desk of QNB."_s,
                     u"Travel documents, their holders, series of stolen blanks and routes. Data on own citizens and biometrics are left out."_s,
                     u"Nothing is passed on without prior written consent."_s);
    Agreement wide;
    wide.title = u"Arrangement QMA–QRC–QSE"_s;
    wide.kind = Kind::MouMultilateral;
    wide.status = Status::Signed;
    wide.parties = statesOf({u"QMA"_s, u"QRC"_s, u"QSE"_s});
    wide.validFrom = today.addYears(-4);
    wide.clauses = common();
    wide.clauses.nominal = false;
    wide.clauses.dataClasses = {DataClass::Document, DataClass::Blank, DataClass::Route, DataClass::Statistics, DataClass::Specimen};
    wide.clauses.onward = OnwardRule::Free;
    wide.text = text(u"The national desks of QMA, QRC and QSE."_s, u"Travel documents without their holders, series of stolen blanks, routes, counts and specimens."_s,
                     u"Information may be passed on among the parties."_s);
    Agreement ended;
    ended.title = u"Exchange of letters QMA–QTD"_s;
    ended.kind = Kind::ExchangeOfLetters;
    ended.status = Status::Signed;
    ended.parties = statesOf({u"QMA"_s, u"QTD"_s});
    ended.validFrom = today.addYears(-3);
    ended.validUntil = today.addDays(-1);
    ended.clauses = common();
    ended.clauses.dataClasses = {DataClass::Document};
    ended.clauses.nominal = false;
    return {near, wide, ended};
}

} // namespace

QCoro::Task<base::Status> fillAgreements(workstation::AgreementService *agreements, QDate today)
{
    const auto held = co_await agreements->list();
    if (!held)
        co_return base::failFrom(held);
    if (!held->isEmpty())
        co_return base::Status{};
    const QList<Agreement> all = invented(today);
    for (const Agreement &one : all) {
        const Agreement kept = one;
        const auto done = co_await agreements->keep(kept);
        if (!done)
            co_return base::failFrom(done);
    }
    co_return base::Status{};
}

} // namespace countersign::training
