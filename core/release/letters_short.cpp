#include "core/release/letter_fields.h"
#include "core/release/letters.h"

/// Receipts, recalls, requests, answers and remarks.
namespace countersign::release {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(ReceiptAct) { return static_cast<std::uint64_t>(ReceiptAct::Purged); }
constexpr std::uint64_t highestOf(RecallKind) { return static_cast<std::uint64_t>(RecallKind::Destroy); }
constexpr std::uint64_t highestOf(RequestKind) { return static_cast<std::uint64_t>(RequestKind::Access); }
constexpr std::uint64_t highestOf(AnswerKind) { return static_cast<std::uint64_t>(AnswerKind::NotConfirmed); }
constexpr std::uint64_t highestOf(RemarkKind) { return static_cast<std::uint64_t>(RemarkKind::Correction); }

constexpr auto fieldsOf(const ReceiptLetter *)
{
    return std::make_tuple(&ReceiptLetter::envelope, &ReceiptLetter::object, &ReceiptLetter::sender, &ReceiptLetter::recipient,
                           &ReceiptLetter::act, &ReceiptLetter::note, &ReceiptLetter::exports, &ReceiptLetter::at);
}
constexpr auto fieldsOf(const RecallLetter *)
{
    return std::make_tuple(&RecallLetter::sender, &RecallLetter::recipient, &RecallLetter::envelopes, &RecallLetter::kind,
                           &RecallLetter::reason, &RecallLetter::deadline, &RecallLetter::replacement, &RecallLetter::by,
                           &RecallLetter::at);
}
constexpr auto fieldsOf(const RequestLetter *)
{
    return std::make_tuple(&RequestLetter::id, &RequestLetter::sender, &RequestLetter::recipient, &RequestLetter::kind,
                           &RequestLetter::about, &RequestLetter::paragraph, &RequestLetter::alert, &RequestLetter::subject,
                           &RequestLetter::text, &RequestLetter::onward, &RequestLetter::purpose, &RequestLetter::basis,
                           &RequestLetter::urgent, &RequestLetter::due, &RequestLetter::by, &RequestLetter::at);
}
constexpr auto fieldsOf(const AnswerLetter *)
{
    return std::make_tuple(&AnswerLetter::request, &AnswerLetter::sender, &AnswerLetter::recipient, &AnswerLetter::kind,
                           &AnswerLetter::text, &AnswerLetter::permitTo, &AnswerLetter::permitFor, &AnswerLetter::permitUntil,
                           &AnswerLetter::release, &AnswerLetter::by, &AnswerLetter::at);
}
constexpr auto fieldsOf(const RemarkLetter *)
{
    return std::make_tuple(&RemarkLetter::id, &RemarkLetter::sender, &RemarkLetter::recipient, &RemarkLetter::about,
                           &RemarkLetter::paragraph, &RemarkLetter::kind, &RemarkLetter::text, &RemarkLetter::proposed,
                           &RemarkLetter::by, &RemarkLetter::at);
}

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isRight(const ReceiptLetter &receipt)
{
    const bool saysWhy = receipt.act != ReceiptAct::Refused || !isBlank(receipt.note);
    const bool counts = receipt.act == ReceiptAct::Purged || receipt.exports == 0;
    return !receipt.envelope.isNull() && !receipt.object.isNull() && saysWhy && counts;
}

bool isRight(const RecallLetter &recall)
{
    const bool named = !recall.envelopes.isEmpty() && objects::rises(recall.envelopes) && !recall.envelopes.first().isNull();
    const bool replaces = recall.kind == RecallKind::Correct || recall.replacement.isNull();
    return named && replaces && !isBlank(recall.reason) && !recall.envelopes.contains(recall.replacement);
}

bool isRight(const RequestLetter &request)
{
    const bool passesOn = request.kind == RequestKind::PassOn;
    const bool onward = passesOn != request.onward.isEmpty() && objects::rises(request.onward);
    const bool about = !request.about.isNull() || (!passesOn && request.paragraph.isNull());
    const bool pointed = request.kind != RequestKind::Access || !request.about.isNull() || !request.alert.isNull();
    return !request.id.isNull() && onward && about && pointed;
}

bool isRight(const AnswerLetter &answer)
{
    const bool permits = answer.kind == AnswerKind::Permitted;
    const bool to = permits != answer.permitTo.isEmpty() && objects::rises(answer.permitTo) && objects::rises(answer.permitFor);
    const bool terms = permits || (answer.permitFor.isEmpty() && answer.permitUntil == base::Instant{});
    const bool reason = answer.kind != AnswerKind::Declined || !isBlank(answer.text);
    const bool released = answer.kind == AnswerKind::Released || answer.release.isNull();
    return !answer.request.isNull() && to && terms && reason && released;
}

bool isRight(const RemarkLetter &remark)
{
    const bool proposes = (remark.kind == RemarkKind::Correction) != isBlank(remark.proposed);
    const bool says = remark.kind == RemarkKind::Correction || !isBlank(remark.text);
    return !remark.id.isNull() && !remark.about.isNull() && proposes && says;
}

template<typename Letter>
base::Result<Letter> read(QByteArrayView body, QString what)
{
    auto letter = objects::decodeFields<Letter>(body, objects::Extra::Refuse);
    if (letter && (letter->sender == letter->recipient || !isRight(*letter)))
        return base::fail(ErrorCode::NotCanonical, std::move(what));
    return letter;
}

} // namespace

QByteArray ReceiptLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<ReceiptLetter> ReceiptLetter::decodeBody(QByteArrayView body)
{
    return read<ReceiptLetter>(body, u"receipt"_s);
}

QByteArray RecallLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<RecallLetter> RecallLetter::decodeBody(QByteArrayView body)
{
    return read<RecallLetter>(body, u"recall"_s);
}

QByteArray RequestLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<RequestLetter> RequestLetter::decodeBody(QByteArrayView body)
{
    return read<RequestLetter>(body, u"request"_s);
}

QByteArray AnswerLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<AnswerLetter> AnswerLetter::decodeBody(QByteArrayView body)
{
    return read<AnswerLetter>(body, u"answer"_s);
}

QByteArray RemarkLetter::encodeBody() const
{
    return objects::encodeFields(*this);
}

base::Result<RemarkLetter> RemarkLetter::decodeBody(QByteArrayView body)
{
    return read<RemarkLetter>(body, u"remark"_s);
}

} // namespace countersign::release
