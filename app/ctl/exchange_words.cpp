#include "app/ctl/exchange_words.h"

#include "core/messages/lookup_sentences.h"

#include <QDateTime>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using release::AnswerKind;
using release::ReceiptAct;
using release::RemarkKind;
using release::RequestKind;
using workstation::MailKind;
using workstation::RequestState;

namespace {

template<typename T>
std::optional<T> fromWord(QStringView word, std::initializer_list<T> all)
{
    for (const T one : all) {
        if (wordOf(one) == word)
            return one;
    }
    return std::nullopt;
}

} // namespace

QString wordOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Release: return u"release"_s;
    case MailKind::Correction: return u"correction"_s;
    case MailKind::Recall: return u"recall"_s;
    case MailKind::Remark: return u"remark"_s;
    case MailKind::ApprovalAsked: return u"approval-asked"_s;
    case MailKind::AdviceAsked: return u"advice-asked"_s;
    case MailKind::Trouble: return u"trouble"_s;
    }
    return {};
}

QString wordOf(ReceiptAct act)
{
    switch (act) {
    case ReceiptAct::Delivered: return u"delivered"_s;
    case ReceiptAct::Opened: return u"opened"_s;
    case ReceiptAct::Acted: return u"acted"_s;
    case ReceiptAct::Refused: return u"refused"_s;
    case ReceiptAct::Purged: return u"purged"_s;
    }
    return {};
}

QString wordOf(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Reply: return u"reply"_s;
    case RemarkKind::Dispute: return u"dispute"_s;
    case RemarkKind::Correction: return u"correction"_s;
    }
    return {};
}

QString wordOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Information: return u"information"_s;
    case RequestKind::Confirmation: return u"confirmation"_s;
    case RequestKind::PassOn: return u"pass-on"_s;
    case RequestKind::Access: return u"access"_s;
    }
    return {};
}

QString wordOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Answered: return u"answered"_s;
    case AnswerKind::Declined: return u"declined"_s;
    case AnswerKind::Permitted: return u"permitted"_s;
    case AnswerKind::Released: return u"released"_s;
    case AnswerKind::Confirmed: return u"confirmed"_s;
    case AnswerKind::NotConfirmed: return u"not-confirmed"_s;
    }
    return {};
}

QString wordOf(RequestState state)
{
    switch (state) {
    case RequestState::Draft: return u"draft"_s;
    case RequestState::Sent: return u"sent"_s;
    case RequestState::Delivered: return u"delivered"_s;
    case RequestState::Answered: return u"answered"_s;
    case RequestState::Declined: return u"declined"_s;
    case RequestState::Closed: return u"closed"_s;
    case RequestState::ToAnswer: return u"to-answer"_s;
    }
    return {};
}

std::optional<RemarkKind> remarkKindFromWord(QStringView word)
{
    return fromWord(word, {RemarkKind::Reply, RemarkKind::Dispute, RemarkKind::Correction});
}

std::optional<RequestKind> requestKindFromWord(QStringView word)
{
    return fromWord(word, {RequestKind::Information, RequestKind::Confirmation, RequestKind::PassOn, RequestKind::Access});
}

std::optional<base::Instant> instantFrom(const QString &word, base::Instant now)
{
    if (word.endsWith(u'h')) {
        bool ok = false;
        const int hours = word.chopped(1).toInt(&ok);
        return ok && hours > 0 ? std::optional(now + std::chrono::hours(hours)) : std::nullopt;
    }
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return base::fromMillis(day.endOfDay(Qt::UTC).toMSecsSinceEpoch());
}

QString isoOf(base::Instant at)
{
    return at == base::Instant{} ? QString() : messages::exactUtcText(at);
}

} // namespace countersign::ctl
