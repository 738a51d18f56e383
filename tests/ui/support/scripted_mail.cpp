#include "tests/ui/support/scripted_mail.h"

#include "core/release/binding.h"

#include <algorithm>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using workstation::MailItem;
using workstation::MailKind;
using workstation::RequestRow;
using workstation::RequestState;

namespace {

base::CountryCode code(const QString &text)
{
    return base::CountryCode::fromText(text).value();
}

template<typename Id>
Id idOf(int number)
{
    Id id;
    id.bytes[0] = 7;
    id.bytes[1] = static_cast<std::uint8_t>(number);
    return id;
}

release::ReleasedParagraph paragraph(int number, const QString &text, markings::Tlp tlp, const char *grade)
{
    release::ReleasedParagraph made;
    made.id = idOf<base::EntityId>(number);
    made.text = text;
    made.marking.tlp = tlp;
    if (*grade != 0)
        made.grading = markings::Grading{markings::GradingScheme::Admiralty, grade[0], grade[1], 0};
    made.language = u"en"_s;
    return made;
}

release::ReleaseLetter letterOf(int number, const QString &from, const QString &title, base::Instant at)
{
    release::ReleaseLetter letter;
    letter.envelope = idOf<base::EnvelopeId>(number);
    letter.sender = code(from);
    letter.recipient = code(u"QMA"_s);
    letter.author = u"A. Tan"_s;
    letter.officer = u"L. Perera"_s;
    letter.at = at;
    letter.reference = from + u"-2026-031"_s;
    letter.title = title;
    letter.contract.basis = u"MOU-B"_s;
    letter.contract.agreement = u"MOU QMA–"_s + from + u" 2024"_s;
    letter.contract.section = 12;
    letter.contract.purposes = {markings::Purpose::BorderCheck, markings::Purpose::DocumentFraud};
    letter.contract.marking.tlp = markings::Tlp::Amber;
    letter.contract.onward = agreements::OnwardRule::PriorConsent;
    letter.contract.expiry = at + std::chrono::hours(24 * 180);
    letter.contract.review = at + std::chrono::hours(24 * 90);
    letter.contract.recallHours = 24;
    letter.contract.caveat = u"Not to be shown to carriers."_s;
    letter.contract.contact = from + u" national desk, 24 hours"_s;
    letter.contract.tellOpened = true;
    letter.paragraphs = {paragraph(number * 10 + 1, u"On 3 March two holders of **visa foil QF-20931** boarded at the same agency's desk. Both foils carry the offset print described in the bulletin of 12 January."_s, markings::Tlp::Amber, "A2"),
                         paragraph(number * 10 + 2, u"- the micro-text under the number is missing\n- the third digit is set higher\n- the foil does not react to UV light"_s, markings::Tlp::Green, "A1"),
                         paragraph(number * 10 + 3, u"Officers may recognise the foil by the missing micro-text under the number."_s, markings::Tlp::Green, "")};
    letter.paragraphs[2].translation = u"يمكن للضباط التعرف على الملصق QF-20931 من غياب النص الدقيق أسفل الرقم."_s;
    letter.paragraphs[2].translationLanguage = u"ar"_s;
    return letter;
}

MailItem itemOf(qint64 id, MailKind kind, const release::ReleaseLetter &letter, base::Instant at)
{
    MailItem item;
    item.row.id = id;
    item.row.kind = kind;
    item.row.from = letter.sender;
    item.row.title = letter.title;
    item.row.arrivedAt = at;
    item.row.tlp = letter.contract.marking.tlp;
    item.row.envelope = letter.envelope;
    item.row.tellsOpened = letter.contract.tellOpened;
    item.letter = letter;
    return item;
}

template<typename T>
QCoro::Task<base::Result<T>> answered(base::Result<T> value)
{
    co_return value;
}

workstation::MailRow rowOf(qint64 id, MailKind kind, const QString &from, const QString &title, base::Instant at)
{
    workstation::MailRow row;
    row.id = id;
    row.kind = kind;
    row.from = code(from);
    row.title = title;
    row.arrivedAt = at;
    return row;
}

QCoro::Task<base::Status> done(base::Status status = {})
{
    co_return status;
}

} // namespace

void ScriptedMail::fill()
{
    const auto now = m_clock.now();
    const auto hour = std::chrono::hours(1);
    MailItem fresh = itemOf(1, MailKind::Release, letterOf(1, u"QNB"_s, u"Coastal route, forged visas"_s, now - hour), now - hour);
    release::ReleasedAttachment scan;
    scan.id = idOf<base::EntityId>(90);
    scan.name = u"foil under UV.png"_s;
    scan.type = u"image/png"_s;
    scan.size = 2'400'000;
    scan.parts = 3;
    fresh.letter->attachments = {scan};
    fresh.row.partsMissing = 2;
    items.append(fresh);

    release::ReleaseLetter older = letterOf(2, u"QRC"_s, u"Blank theft, northern office"_s, now - 30 * hour);
    MailItem corrected = itemOf(2, MailKind::Correction, older, now - 2 * hour);
    corrected.letter->version = 2;
    corrected.letter->correction = u"The date was wrong and one paragraph was not ours to give."_s;
    corrected.letter->contract.tellOpened = false;
    corrected.row.tellsOpened = false;
    corrected.letter->paragraphs[0].text = u"On 4 March three holders of **visa foil QF-20931** boarded at the same agency's desk. Both foils carry the offset print described in the bulletin of 12 January."_s;
    corrected.letter->paragraphs.removeLast();
    corrected.before = older;
    items.append(corrected);

    MailItem recalled = itemOf(3, MailKind::Release, letterOf(3, u"UTO"_s, u"Route bulletin 12"_s, now - 50 * hour), now - 49 * hour);
    recalled.row.read = recalled.row.locked = true;
    recalled.row.tellsOpened = false;
    release::RecallLetter recall;
    recall.sender = code(u"UTO"_s);
    recall.recipient = code(u"QMA"_s);
    recall.envelopes = {recalled.row.envelope};
    recall.kind = release::RecallKind::Destroy;
    recall.reason = u"The source must be protected."_s;
    recall.deadline = now + 7 * hour;
    recall.by = u"N. Eriksson"_s;
    recall.at = now - 3 * hour;
    recalled.recall = recall;
    recalled.filedTo = {u"QMA-2026-001"_s};
    items.append(recalled);

    MailItem dispute;
    dispute.row = rowOf(4, MailKind::Remark, u"QSE"_s, u"Coastal route, note v7"_s, now - 4 * hour);
    release::RemarkLetter remark;
    remark.sender = code(u"QSE"_s);
    remark.kind = release::RemarkKind::Correction;
    remark.text = u"Our register has the foil as issued on 2 March, not 3 March."_s;
    remark.proposed = u"On 2 March two holders of visa foil QF-20931 boarded at the same agency's desk."_s;
    remark.by = u"M. Okafor"_s;
    remark.at = now - 4 * hour;
    dispute.remark = remark;
    items.append(dispute);

    MailItem approval;
    approval.row = rowOf(5, MailKind::ApprovalAsked, u"QMA"_s, u"Agency network, seafarer books"_s, now - 5 * hour);
    approval.row.release = idOf<base::ReleaseId>(5);
    items.append(approval);

    MailItem aside;
    aside.row = rowOf(-6, MailKind::Trouble, u"QTD"_s, {}, now - 6 * hour);
    aside.trouble = base::Error{ErrorCode::EnvelopeGap, {}, {u"QTD"_s, u"14"_s, u"16"_s}};
    items.append(aside);

    MailItem pointer = itemOf(7, MailKind::Release, letterOf(7, u"QVF"_s, u"A record on L898902C3"_s, now - 60 * hour), now - 60 * hour);
    pointer.letter->pointer = true;
    pointer.letter->paragraphs.clear();
    pointer.letter->contract.marking.tlp = markings::Tlp::Red;
    pointer.letter->contract.tellOpened = pointer.row.tellsOpened = false;
    pointer.row.read = true;
    pointer.row.tlp = markings::Tlp::Red;
    items.append(pointer);
    Q_EMIT changed();
}

MailItem &ScriptedMail::item(qint64 id)
{
    return *std::find_if(items.begin(), items.end(), [id](const MailItem &one) { return one.row.id == id; });
}

workstation::MailService::Answer<QList<workstation::MailRow>> ScriptedMail::list(bool unreadOnly)
{
    QList<workstation::MailRow> rows;
    for (const MailItem &one : std::as_const(items)) {
        if (!unreadOnly || !one.row.read)
            rows.append(one.row);
    }
    return answered<QList<workstation::MailRow>>(rows);
}

workstation::MailService::Answer<QList<qint64>> ScriptedMail::find(QString words)
{
    QList<qint64> found;
    for (const MailItem &one : std::as_const(items)) {
        QString all = one.row.title;
        if (one.letter) {
            for (const release::ReleasedParagraph &paragraph : one.letter->paragraphs)
                all += u' ' + paragraph.text;
        }
        if (all.contains(words, Qt::CaseInsensitive))
            found.append(one.row.id);
    }
    return answered<QList<qint64>>(found);
}

workstation::MailService::Answer<MailItem> ScriptedMail::open(qint64 id)
{
    opened.append(id);
    MailItem &one = item(id);
    one.row.read = true;
    if (std::exchange(one.row.tellsOpened, false)) {
        one.openedIsTold = true;
        sign(id, release::ReceiptAct::Opened, {});
    }
    const MailItem read = one;
    Q_EMIT changed();
    return answered<MailItem>(read);
}

void ScriptedMail::sign(qint64 id, release::ReceiptAct act, const QString &note)
{
    release::ReceiptLetter receipt;
    receipt.act = act;
    receipt.note = note;
    receipt.at = m_clock.now();
    item(id).receipts.append(receipt);
}

workstation::MailService::Done ScriptedMail::fileToCase(qint64 id, base::CaseId caseId)
{
    filedTo = caseId;
    item(id).filedTo.append(u"QMA-2026-001"_s);
    return done();
}

workstation::MailService::Done ScriptedMail::acknowledge(qint64 id, QString what)
{
    sign(id, release::ReceiptAct::Acted, what);
    return done();
}

workstation::MailService::Done ScriptedMail::remark(qint64 id, release::RemarkKind kind, base::EntityId at, QString text, QString proposed)
{
    release::RemarkLetter letter;
    letter.about = item(id).row.envelope;
    letter.kind = kind;
    letter.paragraph = at;
    letter.text = text;
    letter.proposed = proposed;
    remarks.append(letter);
    return done();
}

workstation::MailService::Done ScriptedMail::refuse(qint64 id, QString why)
{
    sign(id, release::ReceiptAct::Refused, why);
    return done();
}

workstation::MailService::Done ScriptedMail::destroyNow(qint64 id)
{
    MailItem &one = item(id);
    one.row.purged = true;
    one.letter.reset();
    sign(id, release::ReceiptAct::Purged, {});
    Q_EMIT changed();
    return done();
}

workstation::MailService::Answer<QByteArray> ScriptedMail::attachment(qint64, base::EntityId)
{
    return answered<QByteArray>(base::fail(ErrorCode::NothingFound));
}

workstation::MailService::Done ScriptedMail::bound(qint64 id, workstation::BoundAct act, QString target, base::EntityId)
{
    asked.append({act, target});
    release::Holding holding;
    holding.holder = code(u"QMA"_s);
    holding.now = m_clock.now();
    return done(release::mayDo(act, *item(id).letter, holding));
}

workstation::MailService::Answer<int> ScriptedMail::unread()
{
    return answered<int>(static_cast<int>(std::count_if(items.begin(), items.end(), [](const MailItem &one) { return !one.row.read; })));
}

void ScriptedRequests::fill()
{
    const auto now = m_clock.now();
    const auto hour = std::chrono::hours(1);
    const auto make = [&](int number, bool ours, const QString &desk, release::RequestKind kind, RequestState state, const QString &subject) {
        RequestRow made;
        made.number = number;
        made.ours = ours;
        made.state = state;
        made.letter.id = idOf<base::RequestId>(number);
        made.letter.sender = ours ? code(u"QMA"_s) : code(desk);
        made.letter.recipient = ours ? code(desk) : code(u"QMA"_s);
        made.letter.kind = kind;
        made.letter.subject = subject;
        made.letter.text = u"Please say whether the document is the one of your alert, and what became of its holder's application."_s;
        made.letter.purpose = markings::Purpose::DocumentFraud;
        made.letter.basis = u"MOU-B"_s;
        made.letter.by = ours ? u"R. Santos"_s : u"N. Eriksson"_s;
        made.letter.at = made.changedAt = now - number * hour;
        made.letter.due = now + 6 * hour;
        rows.append(made);
        return static_cast<int>(rows.size()) - 1;
    };
    using release::RequestKind;
    make(31, true, u"QNB"_s, RequestKind::Confirmation, RequestState::Sent, u"L898902C3"_s);
    const int leave = make(28, false, u"QRC"_s, RequestKind::PassOn, RequestState::ToAnswer, u"May we pass on paragraph 4?"_s);
    rows[leave].letter.onward = {code(u"QNB"_s), code(u"QSE"_s)};
    rows[leave].letter.due = now - 50 * hour;
    rows[leave].overdue = true;
    make(30, false, u"UTO"_s, RequestKind::Confirmation, RequestState::ToAnswer, u"K7590137"_s);
    make(29, false, u"QSE"_s, RequestKind::Information, RequestState::ToAnswer, u"Agency network, seafarer books"_s);
    const int said = make(27, true, u"QVF"_s, RequestKind::Access, RequestState::Answered, u"A record on L898902C3"_s);
    release::AnswerLetter answer;
    answer.sender = code(u"QVF"_s);
    answer.kind = release::AnswerKind::Released;
    answer.text = u"See our release of today."_s;
    answer.by = u"T. Moana"_s;
    answer.at = now - hour;
    answer.release = idOf<base::EnvelopeId>(1);
    rows[said].answers = {answer};
    make(26, true, u"QTD"_s, RequestKind::Information, RequestState::Closed, u"Ferry timetable of January"_s);
    const int draft = make(0, true, u"QSE"_s, RequestKind::Information, RequestState::Draft, u"Route of MV Sea Star"_s);
    rows[draft].letter.id = idOf<base::RequestId>(99);
    Q_EMIT changed();
}

RequestRow *ScriptedRequests::row(const base::RequestId &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const RequestRow &one) { return one.letter.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

workstation::RequestService::Answer<QList<RequestRow>> ScriptedRequests::list()
{
    return answered<QList<RequestRow>>(rows);
}

workstation::RequestService::Answer<base::RequestId> ScriptedRequests::keep(release::RequestLetter letter)
{
    if (RequestRow *held = row(letter.id)) {
        held->letter = letter;
    } else {
        letter.id = idOf<base::RequestId>(200 + static_cast<int>(rows.size()));
        RequestRow made;
        made.letter = letter;
        made.changedAt = m_clock.now();
        rows.prepend(made);
    }
    Q_EMIT changed();
    return answered<base::RequestId>(letter.id);
}

workstation::RequestService::Answer<release::GateReport> ScriptedRequests::check(release::RequestLetter, release::RequestConcern)
{
    return answered<release::GateReport>(stands);
}

workstation::RequestService::Done ScriptedRequests::send(base::RequestId id, release::RequestConcern concern)
{
    told = concern;
    if (!stands.findings.isEmpty())
        return done(base::fail(ErrorCode::GateBlocks, {}, {QString::number(stands.findings.size())}));
    row(id)->state = RequestState::Sent;
    row(id)->number = 32;
    Q_EMIT changed();
    return done();
}

workstation::RequestService::Done ScriptedRequests::answer(base::RequestId id, release::AnswerLetter answer, release::RequestConcern concern)
{
    told = concern;
    if (!stands.findings.isEmpty())
        return done(base::fail(ErrorCode::GateBlocks, {}, {QString::number(stands.findings.size())}));
    answer.sender = code(u"QMA"_s);
    answer.at = m_clock.now();
    answer.by = u"R. Santos"_s;
    row(id)->answers.append(answer);
    row(id)->state = answer.kind == release::AnswerKind::Declined ? RequestState::Declined : RequestState::Answered;
    Q_EMIT changed();
    return done();
}

workstation::RequestService::Done ScriptedRequests::close(base::RequestId id)
{
    row(id)->state = RequestState::Closed;
    Q_EMIT changed();
    return done();
}

QList<workstation::AnswerTemplate> ScriptedRequests::templates() const
{
    return {{u"no-record"_s, u"No record"_s, u"We hold no record of this document."_s},
            {u"decline-time"_s, u"No time before the date asked"_s, u"We cannot answer before the date you ask for."_s}};
}

workstation::RequestService::Answer<workstation::RequestService::Counts> ScriptedRequests::counts()
{
    return answered<Counts>(Counts{});
}

QCoro::Task<base::Result<workstation::CourierService::Summary>> ScriptedCourier::write(base::CountryCode to, QString file, std::stop_token)
{
    desk = to;
    path = file;
    if (fails)
        return answered<Summary>(tl::unexpected<base::Error>(*fails));
    return answered<Summary>(summary);
}

QCoro::Task<base::Result<workstation::CourierService::Summary>> ScriptedCourier::read(QString file, std::stop_token)
{
    path = file;
    if (fails)
        return answered<Summary>(tl::unexpected<base::Error>(*fails));
    return answered<Summary>(summary);
}

} // namespace countersign::testing
