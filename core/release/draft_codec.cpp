#include "core/release/draft.h"
#include "core/release/question_fields.h"

namespace countersign::release {

using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const RecipientChoice *)
{
    return std::make_tuple(&RecipientChoice::desk, &RecipientChoice::channel, &RecipientChoice::basis, &RecipientChoice::agreement,
                           &RecipientChoice::purposes, &RecipientChoice::pointer);
}
constexpr auto fieldsOf(const Cut *)
{
    return std::make_tuple(&Cut::part, objects::orNobody(&Cut::recipient));
}
constexpr auto fieldsOf(const Redaction *)
{
    return std::make_tuple(&Redaction::paragraph, &Redaction::translation, &Redaction::from, &Redaction::length,
                           objects::orNobody(&Redaction::recipient));
}
constexpr auto fieldsOf(const PartClasses *)
{
    return std::make_tuple(&PartClasses::part, &PartClasses::classes, &PartClasses::nominal);
}
constexpr auto fieldsOf(const ReleaseDraft *)
{
    return std::make_tuple(&ReleaseDraft::id, &ReleaseDraft::seed, &ReleaseDraft::caseId, &ReleaseDraft::note, &ReleaseDraft::version,
                           &ReleaseDraft::replaces, &ReleaseDraft::correction, &ReleaseDraft::answers, &ReleaseDraft::recipients,
                           &ReleaseDraft::attachments, &ReleaseDraft::alerts, &ReleaseDraft::cuts, &ReleaseDraft::redactions,
                           &ReleaseDraft::withSource, &ReleaseDraft::withTranslation, &ReleaseDraft::persons,
                           &ReleaseDraft::sanitised, &ReleaseDraft::classes, &ReleaseDraft::answersGiven, &ReleaseDraft::terms,
                           &ReleaseDraft::via, &ReleaseDraft::tellOpened, &ReleaseDraft::reason);
}

QByteArray ReleaseDraft::encode() const
{
    return objects::encodeFields(*this);
}

base::Result<ReleaseDraft> ReleaseDraft::decode(QByteArrayView bytes)
{
    auto draft = objects::decodeFields<ReleaseDraft>(bytes, objects::Extra::Refuse);
    if (!draft)
        return draft;
    for (const Redaction &redaction : draft->redactions) {
        if (redaction.from < 0 || redaction.length < 0)
            return base::fail(base::ErrorCode::NotCanonical, u"redaction of a draft"_s);
    }
    return draft;
}

} // namespace countersign::release
