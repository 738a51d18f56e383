#pragma once

#include "alert_samples.h"

#include "core/cases/note.h"
#include "core/crypto/hash.h"
#include "core/release/letters.h"

#include <gtest/gtest.h>

/// One letter of each kind, with something in every field.
namespace countersign::release::tests {

using namespace Qt::StringLiterals;

inline base::CountryCode desk(QStringView code)
{
    return *base::CountryCode::fromText(code);
}

template<typename Id>
Id numbered(int number)
{
    Id id;
    id.bytes.fill(static_cast<std::uint8_t>(number));
    return id;
}

inline base::Instant at(int hours = 0)
{
    return base::fromMillis(1'790'000'000'000) + std::chrono::hours(hours);
}

inline markings::Marking marked(markings::Tlp tlp)
{
    markings::Marking marking;
    marking.tlp = tlp;
    return marking;
}

inline alerts::AlertRecord detection(base::CountryCode owner, quint64 id = 7)
{
    alerts::AlertRecord record = testing::stolenPassport(owner, id, u"L898902C3"_s);
    record.category = alerts::Category::Impostor;
    record.marking = marked(markings::Tlp::Green);
    record.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"A1");
    return record;
}

inline ReleaseLetter releaseLetter()
{
    ReleaseLetter letter;
    letter.envelope = numbered<base::EnvelopeId>(1);
    letter.sender = desk(u"QMA");
    letter.recipient = desk(u"QMB");
    letter.author = u"R. Santos"_s;
    letter.officer = u"M. Tan"_s;
    letter.at = at();
    letter.reference = u"QMA/R-12"_s;
    letter.title = u"Coastal route"_s;
    letter.version = 2;
    letter.replaces = numbered<base::EnvelopeId>(9);
    letter.correction = u"number was wrong"_s;
    letter.answers = numbered<base::RequestId>(3);
    Contract &contract = letter.contract;
    contract.basis = u"MOU-B"_s;
    contract.article = u"4"_s;
    contract.agreement = u"MOU QMA–QMB 2024"_s;
    contract.section = 7;
    contract.purposes = {markings::Purpose::DocumentFraud, markings::Purpose::Smuggling};
    contract.marking = marked(markings::Tlp::Amber);
    contract.marking.national = {{u"DIRAHASIAKAN"_s, desk(u"QMA")}};
    contract.classes = {markings::DataClass::Document, markings::DataClass::Route};
    contract.onward = agreements::OnwardRule::PriorConsent;
    contract.exempt = {u"IOM"_s};
    contract.expiry = at(24 * 180);
    contract.review = at(24 * 90);
    contract.recallHours = 24;
    contract.caveat = u"For your desk"_s;
    contract.contact = u"QMA desk, 24/7"_s;
    contract.via = u"RSO"_s;
    contract.tellOpened = true;
    ReleasedParagraph paragraph;
    paragraph.id = numbered<base::EntityId>(20);
    paragraph.text = u"Three boats left Port North […]."_s;
    paragraph.marking = marked(markings::Tlp::Amber);
    paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2");
    paragraph.gradedOn = u"2026-09-01"_s;
    paragraph.source = u"patrol"_s;
    paragraph.language = u"ar"_s;
    paragraph.direction = cases::TextDirection::RightToLeft;
    paragraph.translation = u"Three boats"_s;
    paragraph.translationLanguage = u"en"_s;
    letter.paragraphs = {paragraph};
    paragraph = {};
    paragraph.id = numbered<base::EntityId>(21);
    paragraph.text = u"Ungraded."_s;
    paragraph.marking = marked(markings::Tlp::Green);
    letter.paragraphs << paragraph;
    letter.attachments = {{numbered<base::EntityId>(22), u"boat.png"_s, u"image/png"_s, (2U << 20) + 5, crypto::sha256("boat"), 3,
                           marked(markings::Tlp::Amber)}};
    letter.alerts = {alerts::encode(detection(letter.sender))};
    return letter;
}

inline PartLetter partLetter()
{
    return {numbered<base::EnvelopeId>(1), numbered<base::EntityId>(22), 2, 3, QByteArray("12345")};
}
inline ReceiptLetter receiptLetter()
{
    return {numbered<base::EnvelopeId>(1), numbered<base::ObjectId>(2), desk(u"QMB"), desk(u"QMA"), ReceiptAct::Purged, u"gone"_s, 4, at(1)};
}
inline RecallLetter recallLetter()
{
    return {desk(u"QMA"), desk(u"QMB"), {numbered<base::EnvelopeId>(1), numbered<base::EnvelopeId>(2)}, RecallKind::Correct,
            u"wrong boat"_s, at(48), numbered<base::EnvelopeId>(5), u"M. Tan"_s, at(2)};
}
inline RequestLetter requestLetter()
{
    return {numbered<base::RequestId>(1), desk(u"QMA"), desk(u"QMB"), RequestKind::PassOn, numbered<base::EnvelopeId>(8),
            numbered<base::EntityId>(9), numbered<base::AlertId>(10), u"Pass on"_s, u"May we?"_s, {desk(u"QMC"), desk(u"QMD")},
            markings::Purpose::Smuggling, u"MOU-B"_s, true, at(72), u"R. Santos"_s, at(1)};
}
inline AnswerLetter answerLetter()
{
    return {numbered<base::RequestId>(1), desk(u"QMB"), desk(u"QMA"), AnswerKind::Permitted, u"yes"_s, {desk(u"QMC")},
            {markings::Purpose::Smuggling}, at(1000), {}, u"K. Lim"_s, at(3)};
}
inline RemarkLetter remarkLetter()
{
    return {numbered<base::EntityId>(4), desk(u"QMB"), desk(u"QMA"), numbered<base::EnvelopeId>(1), numbered<base::EntityId>(20),
            RemarkKind::Correction, u"two boats"_s, u"Two boats left."_s, u"K. Lim"_s, at(4)};
}

} // namespace countersign::release::tests
