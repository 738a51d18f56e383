#pragma once

#include "core/agreements/agreement.h"
#include "core/markings/data_class.h"
#include "core/release/findings.h"
#include "core/release/letters.h"
#include "core/release/question.h"

/// What the gate asks of a request and of an answer in words. Both can give a person away to the country
/// they fled: that somebody asks is itself news. The rules are those of the gate, questions 1, 3, 7 and 8.
/// A request has one person behind it, and nobody advises themselves: what the protection adviser would
/// have to decide does not go as a request at all.
namespace countersign::release {

/// What is told of a request or an answer beside its words. Stays at this desk.
struct RequestConcern
{
    std::optional<Answer> protection;            ///< question 7: may anyone in it need protection? See asksProtection()
    QList<ConcernedPerson> persons;              ///< whom it is about, as far as known
    QString reason;                              ///< of the answer, for the audit
    Basis basis;                                 ///< article, citation and statement; the code is the letter's
    agreements::AgreementId agreement;           ///< null = the one in force between both that the basis asks for
    QList<markings::DataClass> dataClasses;      ///< empty = documents, and their holders where persons are named
};

/// Where a request is asked.
struct RequestSetting
{
    QDate day;
    base::CountryCode sender;
    Officer author;
    Recipient recipient;                         ///< basis code and purposes are taken from the letter
    RequestConcern concern;
};

/// Its words may tell of a person: question 7 has to be answered. Passing on and access speak of what the
/// recipient wrote itself.
[[nodiscard]] bool asksProtection(RequestKind kind);
/// Only an answer in free words; content of a case is released, through the whole gate.
[[nodiscard]] bool asksProtection(AnswerKind kind);

/// Questions 1, 3, 7 and 8. May be asked when GateReport::isAllowed().
[[nodiscard]] GateReport checkRequest(const RequestLetter &letter, const RequestSetting &setting, const agreements::LegalBases &bases);
/// Questions 7 and 8: an answer discloses to a country that asked. Authority and purpose were the request's.
[[nodiscard]] GateReport checkAnswer(const AnswerLetter &letter, const RequestSetting &setting, const agreements::LegalBases &bases);

} // namespace countersign::release
