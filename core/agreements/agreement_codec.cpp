#include "core/agreements/agreement.h"

#include "core/objects/fields.h"

namespace countersign::markings {

// Found by argument-dependent lookup from the templates of fields.h.
constexpr std::uint64_t highestOf(Purpose) { return static_cast<std::uint64_t>(Purpose::AsylumRefusal); }
constexpr std::uint64_t highestOf(DataClass) { return static_cast<std::uint64_t>(DataClass::Assessment); }

} // namespace countersign::markings

namespace countersign::agreements {

using base::ErrorCode;
using base::fail;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(Kind) { return static_cast<std::uint64_t>(Kind::Rmas); }
constexpr std::uint64_t highestOf(Status) { return static_cast<std::uint64_t>(Status::Terminated); }
constexpr std::uint64_t highestOf(OnwardRule) { return static_cast<std::uint64_t>(OnwardRule::Free); }
constexpr std::uint64_t highestOf(EvidentialUse) { return static_cast<std::uint64_t>(EvidentialUse::Yes); }

constexpr auto fieldsOf(const Clauses *)
{
    return std::make_tuple(&Clauses::purposes, &Clauses::excludedPurposes, &Clauses::dataClasses, &Clauses::nominal,
                           &Clauses::biometrics, &Clauses::ownCitizensExcluded, &Clauses::replyHours, &Clauses::urgentHours,
                           &Clauses::markingScheme, &Clauses::evidence, &Clauses::onward, &Clauses::exemptBodies,
                           &Clauses::disclosureNotice, &Clauses::protection, &Clauses::noticeHours, &Clauses::retentionDays);
}
constexpr auto fieldsOf(const Section *)
{
    return std::make_tuple(&Section::number, &Section::title, &Section::text);
}

namespace {

/// As it is kept: dates in ISO form, empty for none.
struct Kept
{
    AgreementId id;
    QString title;
    Kind kind = Kind::MouBilateral;
    Status status = Status::Draft;
    bool binding = false;
    QList<base::CountryCode> parties;
    QString validFrom;
    QString validUntil;
    Clauses clauses;
    QList<Section> text;
};

constexpr auto fieldsOf(const Kept *)
{
    return std::make_tuple(&Kept::id, &Kept::title, &Kept::kind, &Kept::status, &Kept::binding, &Kept::parties,
                           &Kept::validFrom, &Kept::validUntil, &Kept::clauses, &Kept::text);
}

bool readDay(const QString &text, QDate &day)
{
    if (text.isEmpty())
        return true;
    day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text;
}

} // namespace

QByteArray Agreement::encode() const
{
    return objects::encodeFields(Kept{id, title, kind, status, binding, parties, validFrom.toString(Qt::ISODate),
                                      validUntil.toString(Qt::ISODate), clauses, text});
}

base::Result<Agreement> Agreement::decode(QByteArrayView bytes)
{
    auto kept = objects::decodeFields<Kept>(bytes, objects::Extra::Allow);
    if (!kept)
        return base::failFrom(kept);
    Agreement agreement{kept->id, kept->title, kept->kind, kept->status, kept->binding, kept->parties, {}, {}, kept->clauses,
                        kept->text};
    if (!readDay(kept->validFrom, agreement.validFrom) || !readDay(kept->validUntil, agreement.validUntil))
        return fail(ErrorCode::NotCanonical, u"day of an agreement"_s);
    if (!objects::rises(agreement.text, [](const Section &s) { return s.number; }))
        return fail(ErrorCode::NotCanonical, u"sections of an agreement"_s);
    return agreement;
}

} // namespace countersign::agreements
