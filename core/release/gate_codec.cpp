#include "core/release/gate_codec.h"

#include "core/release/question_fields.h"

namespace countersign::release {

constexpr auto fieldsOf(const Officer *)
{
    return std::make_tuple(&Officer::id, objects::orNobody(&Officer::desk), &Officer::roles, &Officer::ceiling, &Officer::delegated,
                           &Officer::validFrom, &Officer::validUntil);
}
constexpr auto fieldsOf(const Recipient *)
{
    return std::make_tuple(objects::orNobody(&Recipient::desk), objects::orNobody(&Recipient::country), &Recipient::onward,
                           &Recipient::community, &Recipient::ceiling, &Recipient::basis, &Recipient::agreement,
                           &Recipient::purposes, &Recipient::channel);
}
constexpr auto fieldsOf(const Permission *)
{
    return std::make_tuple(objects::orNobody(&Permission::to), &Permission::until, &Permission::purposes);
}
constexpr auto fieldsOf(const Item *)
{
    return std::make_tuple(&Item::id, objects::orNobody(&Item::originator), &Item::thirdParty, &Item::exempt, &Item::permissions,
                           &Item::marking, &Item::releaseTo, &Item::purposes, &Item::grading, &Item::gradedOn, &Item::checkedOn,
                           &Item::dataClasses, &Item::nominal, &Item::persons, &Item::sanitised, &Item::expiry, &Item::translated,
                           &Item::translationMarked, &Item::originalAttached, &Item::cutFor);
}
constexpr auto fieldsOf(const Approval *)
{
    return std::make_tuple(&Approval::officer, &Approval::approves, &Approval::content, &Approval::proof);
}
constexpr auto fieldsOf(const AdviserDecision *)
{
    return std::make_tuple(&AdviserDecision::officer, &AdviserDecision::rules, objects::orNobody(&AdviserDecision::recipient),
                           &AdviserDecision::allows, &AdviserDecision::reason, &AdviserDecision::proof);
}
constexpr auto fieldsOf(const GateQuestion *)
{
    return std::make_tuple(&GateQuestion::day, objects::orNobody(&GateQuestion::senderDesk),
                           objects::orNobody(&GateQuestion::senderCountry), &GateQuestion::author, &GateQuestion::coauthors,
                           &GateQuestion::content, &GateQuestion::recipients, &GateQuestion::items, &GateQuestion::answers,
                           &GateQuestion::adviser, &GateQuestion::approvals, &GateQuestion::terms, &GateQuestion::reason);
}

QByteArray encode(const GateQuestion &question)
{
    return objects::encodeFields(question);
}

base::Result<GateQuestion> decodeQuestion(QByteArrayView bytes)
{
    return objects::decodeFields<GateQuestion>(bytes, objects::Extra::Refuse);
}

} // namespace countersign::release
