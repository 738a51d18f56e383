#include "core/release/letters.h"

#include "core/alerts/alert_record.h"
#include "core/cases/file_name.h"
#include "core/crypto/hash.h"
#include "core/release/letter_fields.h"

#include <QSet>

#include <algorithm>

/// The release itself and the pieces of its attachments.
namespace countersign::release {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const Contract *)
{
    return std::make_tuple(&Contract::basis, &Contract::article, &Contract::agreement, &Contract::section, &Contract::purposes,
                           &Contract::marking, &Contract::classes, &Contract::nominal, &Contract::onward, &Contract::exempt,
                           &Contract::evidence, &Contract::expiry, &Contract::review, &Contract::recallHours, &Contract::caveat,
                           &Contract::contact, &Contract::via, &Contract::tellOpened);
}
constexpr auto fieldsOf(const ReleasedParagraph *)
{
    return std::make_tuple(&ReleasedParagraph::id, &ReleasedParagraph::text, &ReleasedParagraph::marking,
                           &ReleasedParagraph::grading, &ReleasedParagraph::gradedOn, &ReleasedParagraph::source,
                           &ReleasedParagraph::language, &ReleasedParagraph::direction, &ReleasedParagraph::translation,
                           &ReleasedParagraph::translationLanguage);
}
constexpr auto fieldsOf(const ReleasedAttachment *)
{
    return std::make_tuple(&ReleasedAttachment::id, &ReleasedAttachment::name, &ReleasedAttachment::type, &ReleasedAttachment::size,
                           &ReleasedAttachment::sha256, &ReleasedAttachment::parts, &ReleasedAttachment::marking);
}
constexpr auto fieldsOf(const ReleaseLetter *)
{
    return std::make_tuple(&ReleaseLetter::envelope, &ReleaseLetter::sender, &ReleaseLetter::recipient, &ReleaseLetter::author,
                           &ReleaseLetter::officer, &ReleaseLetter::at, &ReleaseLetter::reference, &ReleaseLetter::title,
                           &ReleaseLetter::version, &ReleaseLetter::replaces, &ReleaseLetter::correction, &ReleaseLetter::answers,
                           &ReleaseLetter::pointer, &ReleaseLetter::contract, &ReleaseLetter::paragraphs,
                           &ReleaseLetter::attachments, &ReleaseLetter::alerts);
}
constexpr auto fieldsOf(const PartLetter *)
{
    return std::make_tuple(&PartLetter::release, &PartLetter::attachment, &PartLetter::index, &PartLetter::count,
                           &PartLetter::bytes);
}

namespace {

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

/// What binds the whole binds each part: a looser word on the outside would loosen it.
bool covers(const markings::Marking &outer, const markings::Marking &inner)
{
    return markings::strictest(outer, inner) == outer;
}

bool isDay(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text;
}

base::Status checkParagraphs(const ReleaseLetter &letter, QSet<base::EntityId> &ids)
{
    for (const ReleasedParagraph &paragraph : letter.paragraphs) {
        if (paragraph.id.isNull() || ids.contains(paragraph.id) || !isDay(paragraph.gradedOn))
            return broken(u"paragraph of a release"_s);
        if (!covers(letter.contract.marking, paragraph.marking))
            return broken(u"marking of a release"_s);
        ids.insert(paragraph.id);
    }
    return {};
}

base::Status checkAttachments(const ReleaseLetter &letter, QSet<base::EntityId> &ids)
{
    std::uint64_t total = 0;
    for (const ReleasedAttachment &attachment : letter.attachments) {
        total += std::min<std::uint64_t>(attachment.size, kMostReleased + 1);
        const bool named = cases::safeFileName(attachment.name) == attachment.name;
        if (attachment.id.isNull() || ids.contains(attachment.id) || !named)
            return broken(u"attachment of a release"_s);
        if (total > kMostReleased)
            return base::fail(ErrorCode::TooLarge, u"attachments of a release"_s);
        if (attachment.parts != partsFor(static_cast<qsizetype>(attachment.size)) || !covers(letter.contract.marking, attachment.marking))
            return broken(u"attachment of a release"_s);
        ids.insert(attachment.id);
    }
    return {};
}

/// Alerts of the sender's own, of the detection family alone: what an issuer says stands in its feed.
base::Status checkAlerts(const ReleaseLetter &letter)
{
    for (const QByteArray &bytes : letter.alerts) {
        const auto alert = alerts::decodeAlert(bytes);
        if (!alert)
            return base::failFrom(alert);
        if (alert->owner != letter.sender || alert->family() != alerts::Family::FraudDetection)
            return base::fail(ErrorCode::ForeignOwner, u"alert of a release"_s, {alert->owner.text()});
        if (!covers(letter.contract.marking, alert->marking))
            return broken(u"marking of a release"_s);
    }
    return {};
}

base::Status checkRelease(const ReleaseLetter &letter)
{
    if (letter.envelope.isNull() || letter.sender == letter.recipient || letter.version < 1)
        return broken(u"head of a release"_s);
    if (letter.replaces == letter.envelope || (letter.version == 1 && !letter.replaces.isNull()))
        return broken(u"version of a release"_s);
    const Contract &contract = letter.contract;
    if (contract.purposes.isEmpty() || !objects::rises(contract.purposes) || !objects::rises(contract.classes))
        return broken(u"contract of a release"_s);
    const bool empty = letter.paragraphs.isEmpty() && letter.attachments.isEmpty() && letter.alerts.isEmpty();
    if (empty != letter.pointer)
        return broken(u"content of a release"_s);
    QSet<base::EntityId> ids;
    if (const auto checked = checkParagraphs(letter, ids); !checked)
        return checked;
    if (const auto checked = checkAttachments(letter, ids); !checked)
        return checked;
    return checkAlerts(letter);
}

} // namespace

std::uint32_t partsFor(qsizetype bytes)
{
    return static_cast<std::uint32_t>(std::max<qsizetype>(1, (bytes + kPartBytes - 1) / kPartBytes));
}

QByteArray ReleaseLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<ReleaseLetter> ReleaseLetter::decodeBody(QByteArrayView body)
{
    auto letter = objects::decodeFields<ReleaseLetter>(body, objects::Extra::Refuse);
    if (!letter)
        return letter;
    if (const auto checked = checkRelease(*letter); !checked)
        return base::failFrom(checked);
    return letter;
}

QByteArray PartLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<PartLetter> PartLetter::decodeBody(QByteArrayView body)
{
    auto part = objects::decodeFields<PartLetter>(body, objects::Extra::Refuse);
    if (!part)
        return part;
    if (part->release.isNull() || part->attachment.isNull() || part->index >= part->count)
        return broken(u"part of an attachment"_s);
    if (part->bytes.size() > kPartBytes)
        return base::fail(ErrorCode::TooLarge, u"part of an attachment"_s);
    // Every part but the last is full, so that the sizes add up before the last one is here.
    if (part->index + 1 < part->count && part->bytes.size() != kPartBytes)
        return broken(u"part of an attachment"_s);
    return part;
}

QString contentOf(const QList<QByteArray> &signedLetters)
{
    QMap<base::CountryCode, base::ObjectId> ids;
    for (const QByteArray &bytes : signedLetters) {
        const auto object = objects::Signed::decode(bytes);
        const auto letter = object ? ReleaseLetter::decodeBody(object->body()) : base::Result<ReleaseLetter>(base::failFrom(object));
        if (!letter || object->type() != ReleaseLetter::kType || ids.contains(letter->recipient))
            return {};
        ids.insert(letter->recipient, object->id());
    }
    if (ids.isEmpty())
        return {};
    crypto::Sha256 hash;
    for (const base::ObjectId &id : ids)
        hash.add(id.view());
    return hash.result().hex();
}

} // namespace countersign::release
