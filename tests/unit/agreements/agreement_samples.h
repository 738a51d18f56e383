#pragma once

#include "core/agreements/allowance.h"

namespace countersign::agreements::tests {

inline base::CountryCode country(const char16_t *code)
{
    return base::CountryCode::fromText(code).value_or(base::CountryCode{});
}

inline Agreement sample()
{
    Agreement agreement;
    agreement.id = AgreementId::fromBytes(QByteArray(16, 'a')).value_or(AgreementId{});
    agreement.title = QStringLiteral("MOU QMA–QNB 2024");
    agreement.status = Status::Signed;
    agreement.binding = true;
    agreement.parties = {country(u"QMA"), country(u"QNB")};
    agreement.validFrom = QDate(2024, 7, 1);
    agreement.validUntil = QDate(2027, 6, 30);
    agreement.clauses.purposes = {markings::Purpose::DocumentFraud, markings::Purpose::Evidence};
    agreement.clauses.excludedPurposes = {markings::Purpose::CapitalCase};
    agreement.clauses.dataClasses = {markings::DataClass::Document, markings::DataClass::Holder, markings::DataClass::Biometric};
    agreement.clauses.nominal = true;
    agreement.clauses.exemptBodies = {QStringLiteral("Ombudsman of QNB")};
    agreement.clauses.retentionDays = 365;
    agreement.text = {{1, QStringLiteral("Parties"), QStringLiteral("QMA and QNB.")},
                      {7, QStringLiteral("Categories of information"), QStringLiteral("(a) Documents. (c) Own citizens are left out.")}};
    return agreement;
}

inline Wanted wanted()
{
    return {country(u"QMA"), country(u"QNB"), {markings::DataClass::Document}, false, Known::No, {markings::Purpose::DocumentFraud}};
}

inline const QDate kDay(2026, 5, 4);

} // namespace countersign::agreements::tests
