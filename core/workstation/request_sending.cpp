#include "core/workstation/request_sending.h"

#include "core/crypto/hash.h"
#include "core/release/draft.h"
#include "core/store/agreement_store.h"
#include "core/store/release_store.h"
#include "core/workstation/mail_seat.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_seat.h"

#include <algorithm>

namespace countersign::workstation {

using agreements::Agreement;
using agreements::LegalBasis;
using base::ErrorCode;
using release::AnswerKind;
using release::AnswerLetter;
using release::RequestConcern;
using release::RequestKind;
using release::RequestLetter;
using release::RequestState;
using store::RequestStore;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kShortTime{24};
constexpr std::chrono::hours kOtherTime{14 * 24};
/// Basis of what names nobody and needs no paper (domain.md 5.15).
constexpr QLatin1StringView kNonNominal{"AGG"};

base::Result<QList<Agreement>> inForceWith(sync::Stores &stores, const RequestSeat &seat, base::CountryCode desk)
{
    const auto all = store::AgreementStore(stores.database()).all();
    if (!all)
        return base::failFrom(all);
    QList<Agreement> found;
    for (const store::KeptAgreement &kept : *all) {
        const Agreement &one = kept.agreement;
        if (one.hasParty(seat.desk()) && one.hasParty(desk)
            && agreements::stateOn(one, dayOf(seat.now())) == agreements::StateOnDay::InForce)
            found.append(one);
    }
    return found;
}

const LegalBasis *basisFor(const agreements::LegalBases &bases, const Agreement &agreement)
{
    const auto &all = bases.all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&agreement](const LegalBasis &basis) { return basis.agreementKinds.contains(agreement.kind); });
    return found == all.end() ? nullptr : &*found;
}

/// The named one, else the one in force that the basis asks for.
std::optional<Agreement> agreementFor(const RequestSeat &seat, const QList<Agreement> &inForce, const QString &basisCode,
                                      const agreements::AgreementId &wanted)
{
    const LegalBasis *basis = seat.bases->find(basisCode);
    for (const Agreement &one : inForce) {
        if (wanted.isNull() ? basis != nullptr && basis->agreementKinds.contains(one.kind) : one.id == wanted)
            return one;
    }
    return std::nullopt;
}

release::RequestSetting settingOf(const RequestSeat &seat, base::CountryCode desk, const RequestConcern &concern)
{
    const release::Partner partner = release::partnerOf(seat.partners, desk);
    release::RequestSetting setting;
    setting.day = dayOf(seat.now());
    setting.sender = seat.desk();
    setting.author = officerOf(seat.mail.identity->directory, seat.mail.identity->user, seat.now());
    setting.recipient.desk = desk;
    setting.recipient.country = partner.country;
    setting.recipient.onward = partner.onward;
    setting.recipient.community = partner.community;
    setting.recipient.ceiling = partner.ceiling;
    setting.concern = concern;
    return setting;
}

template<typename T>
void inOrder(QList<T> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool stands(const release::Finding &finding)
{
    return finding.verdict != release::Verdict::Pass && finding.verdict != release::Verdict::Warn;
}

/// What the answer says has to fit what was asked.
base::Status checkForm(const store::RequestRecord &request, const AnswerLetter &answer)
{
    const bool mayAnswer = !request.ours && (request.state == RequestState::ToAnswer || request.state == RequestState::Answered);
    if (!mayAnswer)
        return base::fail(ErrorCode::RequestStateWrong);
    switch (answer.kind) {
    case AnswerKind::Answered:
    case AnswerKind::Declined:
        return answer.text.trimmed().isEmpty() ? base::Status(base::fail(ErrorCode::ReasonMissing)) : base::Status{};
    case AnswerKind::Permitted:
        if (request.letter.kind != RequestKind::PassOn)
            return base::fail(ErrorCode::RequestStateWrong);
        return answer.permitTo.isEmpty() ? base::Status(base::fail(ErrorCode::RecipientMissing)) : base::Status{};
    case AnswerKind::Confirmed:
    case AnswerKind::NotConfirmed:
        return request.letter.kind == RequestKind::Confirmation ? base::Status{} : base::Status(base::fail(ErrorCode::RequestStateWrong));
    case AnswerKind::Released:
        break;
    }
    return {};
}

} // namespace

base::Result<RequestSeat> requestSeatOf(const SessionCore &core)
{
    static const auto bases = std::make_shared<const agreements::LegalBases>(agreements::LegalBases::embedded());
    auto mail = seatOf(core);
    if (!mail)
        return base::failFrom(mail);
    return RequestSeat{std::move(*mail), bases, partnersFrom(core.settings())};
}

base::Status setRight(const RequestSeat &seat, RequestLetter &letter)
{
    if (letter.recipient == seat.desk() || !seat.mail.identity->directory.isAdmitted(letter.recipient))
        return base::fail(ErrorCode::DeskUnknown, {}, {letter.recipient.text()});
    if (letter.kind != RequestKind::PassOn)
        letter.onward.clear();
    else if (letter.onward.isEmpty())
        return base::fail(ErrorCode::RecipientMissing);
    inOrder(letter.onward);
    const auto read = RequestLetter::decodeBody(letter.encodeBody());
    return read ? base::Status{} : base::failFrom(read);
}

base::Status setRight(AnswerLetter &letter)
{
    if (letter.kind != AnswerKind::Permitted) {
        letter.permitTo.clear();
        letter.permitFor.clear();
        letter.permitUntil = {};
    }
    if (letter.kind != AnswerKind::Released)
        letter.release = {};
    inOrder(letter.permitTo);
    inOrder(letter.permitFor);
    const auto read = AnswerLetter::decodeBody(letter.encodeBody());
    return read ? base::Status{} : base::failFrom(read);
}

base::Status fillIn(sync::Stores &stores, const RequestSeat &seat, RequestLetter &letter)
{
    const auto inForce = inForceWith(stores, seat, letter.recipient);
    if (!inForce)
        return base::failFrom(inForce);
    std::uint32_t hours = 0;
    for (const Agreement &one : *inForce) {
        const LegalBasis *basis = basisFor(*seat.bases, one);
        if (basis == nullptr)
            continue;
        if (letter.basis.isEmpty())
            letter.basis = basis->code;
        if (letter.basis != basis->code)
            continue;
        hours = letter.urgent && one.clauses.urgentHours > 0 ? one.clauses.urgentHours : one.clauses.replyHours;
        break;
    }
    if (letter.basis.isEmpty())
        letter.basis = kNonNominal;
    if (letter.due != base::Instant{})
        return {};
    const auto usual = letter.urgent || letter.kind == RequestKind::Confirmation ? kShortTime : kOtherTime;
    letter.due = seat.now() + (hours > 0 ? std::chrono::hours(hours) : usual);
    return {};
}

base::Result<release::GateReport> gateOf(sync::Stores &stores, const RequestSeat &seat, const RequestLetter &letter,
                                         const RequestConcern &concern)
{
    const auto inForce = inForceWith(stores, seat, letter.recipient);
    if (!inForce)
        return base::failFrom(inForce);
    release::RequestSetting setting = settingOf(seat, letter.recipient, concern);
    setting.recipient.agreement = agreementFor(seat, *inForce, letter.basis, concern.agreement);
    return release::checkRequest(letter, setting, *seat.bases);
}

base::Result<release::GateReport> gateOf(sync::Stores &stores, const RequestSeat &seat, const AnswerLetter &letter,
                                         const RequestConcern &concern)
{
    Q_UNUSED(stores)
    return release::checkAnswer(letter, settingOf(seat, letter.recipient, concern), *seat.bases);
}

base::Status passed(const release::GateReport &report)
{
    if (report.isAllowed())
        return {};
    const auto count = std::count_if(report.findings.begin(), report.findings.end(), stands);
    return base::fail(ErrorCode::GateBlocks, {}, {QString::number(count)});
}

base::Status sendRequest(sync::Stores &stores, const RequestSeat &seat, const base::RequestId &id, const RequestConcern &concern)
{
    RequestStore requests(stores.database());
    const auto record = requests.find(id);
    if (!record)
        return base::failFrom(record);
    if (!record->ours || record->state != RequestState::Draft)
        return base::fail(ErrorCode::RequestStateWrong);
    RequestLetter letter = record->letter;
    const sync::DeskIdentity &identity = *seat.mail.identity;
    if (const auto filled = fillIn(stores, seat, letter); !filled)
        return filled;
    letter.sender = seat.desk();
    letter.by = identity.person;
    letter.at = seat.now();
    if (const auto right = setRight(seat, letter); !right)
        return right;
    const auto report = gateOf(stores, seat, letter, concern);
    if (!report)
        return base::failFrom(report);
    if (const auto free = passed(*report); !free)
        return free;
    if (const auto kept = requests.keepDraft(letter, seat.now()); !kept)
        return base::failFrom(kept);
    const auto object = objects::Signed::make(RequestLetter::kType, letter.encodeBody(), {identity.userKey.get()});
    const auto queued = sync::queueLetter(stores, seat.mail, {letter.recipient, object, {}, {}, {}, {}, id.toBytes()});
    if (!queued)
        return base::failFrom(queued);
    if (const auto marked = requests.markSent(id, queued->envelope, object.bytes(), seat.now()); !marked)
        return marked;
    return seat.mail.audit(stores, u"request.send"_s, id.hex(), u"done"_s, letter.recipient.text().toLatin1() + ' ' + concern.reason.toUtf8());
}

base::Status sendAnswer(sync::Stores &stores, const RequestSeat &seat, const base::RequestId &id, AnswerLetter answer,
                        const RequestConcern &concern)
{
    RequestStore requests(stores.database());
    const auto record = requests.find(id);
    if (!record)
        return base::failFrom(record);
    if (const auto fits = checkForm(*record, answer); !fits)
        return fits;
    const sync::DeskIdentity &identity = *seat.mail.identity;
    answer.request = id;
    answer.sender = seat.desk();
    answer.recipient = record->letter.sender;
    answer.text = answer.text.trimmed();
    answer.by = identity.person;
    answer.at = seat.now();
    if (const auto right = setRight(answer); !right)
        return right;
    if (release::asksProtection(answer.kind)) {
        const auto report = gateOf(stores, seat, answer, concern);
        if (!report)
            return base::failFrom(report);
        if (const auto free = passed(*report); !free)
            return free;
    }
    const auto object = objects::Signed::make(AnswerLetter::kType, answer.encodeBody(), {identity.userKey.get()});
    const auto queued = sync::queueLetter(stores, seat.mail, {answer.recipient, object, {}, {}, {}, {}, id.toBytes()});
    if (!queued)
        return base::failFrom(queued);
    const auto kept = requests.keepAnswer(answer, object.bytes(), object.id(), queued->envelope, true, seat.now());
    if (!kept)
        return base::failFrom(kept);
    const QString result = answer.kind == AnswerKind::Declined ? u"declined"_s : u"done"_s;
    return seat.mail.audit(stores, u"request.answer"_s, id.hex(), result, answer.recipient.text().toLatin1() + ' ' + answer.text.toUtf8());
}

base::Result<int> answerByReleases(sync::Stores &stores, const RequestSeat &seat)
{
    RequestStore requests(stores.database());
    store::ReleaseStore releases(stores.database());
    const auto open = requests.list();
    if (!open)
        return base::failFrom(open);
    QHash<base::RequestId, base::CountryCode> waiting;
    for (const store::RequestRecord &one : *open) {
        if (!one.ours && one.state == RequestState::ToAnswer)
            waiting.insert(one.letter.id, one.letter.sender);
    }
    if (waiting.isEmpty())
        return 0;
    const auto made = releases.list();
    if (!made)
        return base::failFrom(made);
    int answered = 0;
    for (const store::ReleaseRecord &one : *made) {
        const auto draft = one.draft.isEmpty() ? base::Result<release::ReleaseDraft>(release::ReleaseDraft{}) : release::ReleaseDraft::decode(one.draft);
        if (!draft)
            return base::failFrom(draft);
        const auto asker = waiting.constFind(draft->answers);
        if (draft->answers.isNull() || asker == waiting.constEnd())
            continue;
        const auto recipients = releases.recipients(one.id);
        if (!recipients)
            return base::failFrom(recipients);
        const auto sent = std::find_if(recipients->begin(), recipients->end(), [&](const store::RecipientRecord &recipient) {
            return recipient.desk == *asker && !recipient.object.isNull();
        });
        if (sent == recipients->end())
            continue;
        AnswerLetter answer;
        answer.kind = AnswerKind::Released;
        answer.release = sent->envelope;
        if (const auto done = sendAnswer(stores, seat, draft->answers, answer, {}); !done)
            return base::failFrom(done);
        waiting.remove(draft->answers);
        ++answered;
    }
    return answered;
}

} // namespace countersign::workstation
