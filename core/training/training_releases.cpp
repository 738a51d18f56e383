#include "core/training/training_releases.h"

#include "core/cases/edits.h"
#include "core/crypto/secret_bytes.h"
#include "core/sync/letter_sending.h"
#include "core/training/states.h"
#include "core/training/training_agreements.h"
#include "core/training/training_federation.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_desk.h"
#include "core/workstation/session.h"
#include "core/workstation/vault_session.h"
#include "core/workstation/workstation.h"

#include <QFileInfo>

#include <algorithm>

namespace countersign::training {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::Answer;
using release::ReleaseDraft;
using workstation::Session;
using workstation::Workstation;

namespace {

std::shared_ptr<crypto::SecretBytes> passphrase()
{
    return std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(workstation::kTrainingPassphrase));
}

/// An invented colleague with a vault of their own.
struct Colleague
{
    QString folder;
    std::unique_ptr<Workstation> station;
    [[nodiscard]] Session *session() const { return station->session(); }
};
using ColleaguePtr = std::shared_ptr<Colleague>;

struct ColleagueWanted
{
    QString name;
    const char *desk = "";
    Seat seat = Seat::Analyst;
};

QCoro::Task<base::Result<ColleaguePtr>> seated(QString directory, ColleagueWanted wanted, std::shared_ptr<const base::Clock> clock)
{
    const auto colleague = std::make_shared<Colleague>();
    colleague->folder = u"%1/vaults/%2-%3"_s.arg(directory, QLatin1StringView(wanted.desk), wanted.name.section(u' ', -1).toLower());
    colleague->station = std::make_unique<Workstation>(colleague->folder, std::make_shared<base::SystemClock>());
    colleague->station->setAutomaticSync(false);
    colleague->station->setIdleLock(std::chrono::minutes(0));
    const workstation::NewVault made{colleague->folder, QLatin1StringView(wanted.desk) + u" · "_s + wanted.name, {}, true};
    const auto secret = passphrase();
    const auto created = co_await colleague->station->createVault(made, secret);
    if (!created)
        co_return base::failFrom(created);
    const SeatWanted seat{codeOf(wanted.desk), wanted.name, wanted.seat};
    const auto joined = co_await joinDesk(colleague->session(), directory, seat, clock);
    if (!joined)
        co_return base::failFrom(joined);
    const auto synced = co_await colleague->session()->sync().syncNow();
    if (!synced)
        co_return base::failFrom(synced);
    co_return colleague;
}

/// Every question answered as it lets pass: nobody in these notes exists.
void answerAll(ReleaseDraft &draft)
{
    static constexpr std::pair<int, Answer> kAnswers[] = {{3, Answer::Yes},  {4, Answer::Yes}, {6, Answer::Yes},  {7, Answer::No},
                                                          {10, Answer::No},  {11, Answer::Yes}, {14, Answer::No}, {15, Answer::Yes},
                                                          {16, Answer::No},  {17, Answer::No}, {20, Answer::Yes}};
    draft.answersGiven.clear();
    for (const auto &[rule, answer] : kAnswers)
        draft.answersGiven.append({rule, {}, answer, {}});
}

/// What is released of a case: its first note without headings and without what the paper does not cover.
struct Wanted
{
    QString title;              ///< of the case
    base::CountryCode to;
    QString reason;
};

base::Result<base::CaseId> caseNamed(const QList<workstation::CaseRow> &rows, const QString &title)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&title](const workstation::CaseRow &one) { return one.title == title; });
    if (row == rows.end())
        return base::fail(ErrorCode::NothingFound, u"training case"_s);
    return row->id;
}

void cutWhatStays(ReleaseDraft &draft, const cases::Note &note)
{
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        const bool speaks = paragraph.grading && paragraph.text.contains(u"](doc:"_s)
            && paragraph.marking.value_or(markings::Marking{}).tlp <= markings::Tlp::Amber;
        if (!speaks)
            draft.cuts.append({paragraph.id, {}});
    }
}

/// Written, submitted and approved in the officer's vault on the same machine; held afterwards.
QCoro::Task<base::Result<base::ReleaseId>> released(Session *session, QString officerFolder, Wanted wanted)
{
    const workstation::CaseFilter all;
    const auto rows = co_await session->cases().list(all);
    if (!rows)
        co_return base::failFrom(rows);
    const auto id = caseNamed(*rows, wanted.title);
    if (!id)
        co_return base::failFrom(id);
    const auto file = co_await session->cases().open(*id);
    if (!file)
        co_return base::failFrom(file);
    const cases::Note note = (*file)->notes.first();
    workstation::ReleaseService &releases = session->releases();
    const auto offers = co_await releases.offers(*id, note.id);
    if (!offers)
        co_return base::failFrom(offers);
    const auto offer = std::find_if(offers->begin(), offers->end(), [&wanted](const auto &one) { return one.desk == wanted.to; });
    if (offer == offers->end())
        co_return base::fail(ErrorCode::DeskUnknown, u"training release"_s, {wanted.to.text()});
    const release::RecipientChoice choice = offer->proposed;
    const auto begun = co_await releases.begin(*id, note.id);
    if (!begun)
        co_return base::failFrom(begun);
    ReleaseDraft draft = *begun;
    draft.recipients = {choice};
    draft.persons.clear();
    draft.reason = wanted.reason;
    answerAll(draft);
    cutWhatStays(draft, note);
    const auto kept = co_await releases.keepDraft(draft);
    if (!kept)
        co_return base::failFrom(kept);
    const auto submitted = co_await releases.submit(draft);
    if (!submitted)
        co_return base::failFrom(submitted);
    const auto secret = passphrase();
    const QString reason = u"Read; nothing in it names a source."_s;
    const auto decided = co_await releases.decideWithVault(draft.id, officerFolder, secret, true, reason);
    if (!decided)
        co_return base::failFrom(decided);
    co_return draft.id;
}

/// Nobody waits a minute at the beginning of an exercise.
QCoro::Task<base::Status> sealed(Session *session, base::ReleaseId id)
{
    const auto *const vault = dynamic_cast<workstation::VaultSession *>(session);
    if (vault == nullptr || !vault->core()->identity())
        co_return base::fail(ErrorCode::VaultLocked);
    const workstation::CorePtr core = vault->core();
    const sync::MailSeat seat{core->identity(), core->clock()};
    auto seal = [seat, id](sync::Stores &stores) { return sync::sealRelease(stores, seat, id); };
    const auto done = co_await core->writer()->run(std::move(seal));
    co_return done;
}

QCoro::Task<base::Status> synced(Session *session)
{
    const auto done = co_await session->sync().syncNow();
    co_return done ? base::Status{} : base::failFrom(done);
}

/// QNB has one case: what it tells QMA.
QCoro::Task<base::Status> writeTheirCase(Session *session, QString title)
{
    workstation::CaseService &cases = session->cases();
    const QString blank = u"blank"_s;
    const auto id = co_await cases.create(title, blank);
    if (!id)
        co_return base::failFrom(id);
    const auto file = co_await cases.open(*id);
    if (!file)
        co_return base::failFrom(file);
    const base::EntityId noteId = (*file)->notes.first().id;
    const auto before = co_await cases.note(*id, noteId);
    if (!before)
        co_return base::failFrom(before);
    cases::Note after = *before;
    after.paragraphs.clear();
    cases::Paragraph paragraph;
    paragraph.id = cases::newEntity();
    paragraph.order = cases::orderBetween({}, {}, cases.device());
    paragraph.text = u"Visa foil [QF209318](doc:QMA/QF209318) was presented at our southern bridge on 4 March; its number lies in your stolen series."_s;
    paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"A1");
    markings::Marking marking;
    marking.tlp = markings::Tlp::Green;
    paragraph.marking = marking;
    paragraph.language = u"en"_s;
    after.paragraphs.append(paragraph);
    const cases::Changes typed = cases::difference(*before, after);
    const auto saved = co_await cases.saveDraft(*id, noteId, typed);
    if (!saved)
        co_return saved;
    const QString unnamed;
    const auto committed = co_await cases.commit(*id, noteId, unnamed);
    co_return committed;
}

/// Asked for by the other desk, due tomorrow.
QCoro::Task<base::Status> ask(Session *session, base::CountryCode to, base::Instant now)
{
    release::RequestLetter letter;
    letter.recipient = to;
    letter.kind = release::RequestKind::Information;
    letter.subject = u"Visa foils of the series QF2093"_s;
    letter.text = u"Has any other foil of this series been seen on your side of the bridge since February?"_s;
    letter.purpose = markings::Purpose::DocumentFraud;
    letter.basis = u"MOU-B"_s;
    letter.due = now + std::chrono::hours(24);
    workstation::RequestService &requests = session->requests();
    const auto kept = co_await requests.keep(letter);
    if (!kept)
        co_return base::failFrom(kept);
    release::RequestConcern concern;
    concern.protection = Answer::No;
    concern.reason = u"blank foils, nobody's papers"_s;
    const auto sent = co_await requests.send(*kept, concern);
    co_return sent;
}

/// What the other desk does: its own release, its request, and the receipts for ours.
QCoro::Task<base::Status> playTheOtherDesk(ColleaguePtr writer, ColleaguePtr officer, std::shared_ptr<const base::Clock> clock)
{
    const QString title = u"Foil at the southern bridge"_s;
    const QDate today = workstation::dayOf(clock->now());
    const auto agreed = co_await fillAgreements(&writer->session()->agreements(), today);
    if (!agreed)
        co_return agreed;
    const auto written = co_await writeTheirCase(writer->session(), title);
    if (!written)
        co_return written;
    const Wanted wanted{title, codeOf("QMA"), u"It is their series."_s};
    const QString folder = officer->folder;
    officer->station->lock(workstation::LockReason::Menu);
    const auto id = co_await released(writer->session(), folder, wanted);
    if (!id)
        co_return base::failFrom(id);
    const auto left = co_await sealed(writer->session(), *id);
    if (!left)
        co_return left;
    const auto asked = co_await ask(writer->session(), codeOf("QMA"), clock->now());
    if (!asked)
        co_return asked;
    const auto done = co_await synced(writer->session());
    co_return done;
}

} // namespace

QCoro::Task<base::Status> fillReleases(Session *session, QString directory, std::shared_ptr<const base::Clock> clock)
{
    const workstation::OutboxFilter all;
    const auto held = co_await session->releases().outbox(all);
    if (!held)
        co_return base::failFrom(held);
    const ColleagueWanted officerSeat{u"N. Officer"_s, "QMA", Seat::Officer};
    const ColleagueWanted theirSeat{u"L. Writer"_s, "QNB", Seat::Analyst};
    const ColleagueWanted theirOfficerSeat{u"P. Officer"_s, "QNB", Seat::Officer};
    if (!held->isEmpty() || QFileInfo::exists(directory + u"/vaults/QMA-officer"_s))
        co_return base::Status{};
    const auto officer = co_await seated(directory, officerSeat, clock);
    if (!officer)
        co_return base::failFrom(officer);
    const auto their = co_await seated(directory, theirSeat, clock);
    if (!their)
        co_return base::failFrom(their);
    const auto theirOfficer = co_await seated(directory, theirOfficerSeat, clock);
    if (!theirOfficer)
        co_return base::failFrom(theirOfficer);
    // Each learns of the others' seats before it has to believe what they sign.
    const auto met = co_await synced(session);
    if (!met)
        co_return met;
    const auto theyMet = co_await synced((*their)->session());
    if (!theyMet)
        co_return theyMet;
    const QString folder = (*officer)->folder;
    (*officer)->station->lock(workstation::LockReason::Menu);
    const Wanted first{u"Blank theft, northern office"_s, codeOf("QNB"), u"The foils turn up on their side of the bridge."_s};
    const auto delivered = co_await released(session, folder, first);
    if (!delivered)
        co_return base::failFrom(delivered);
    const auto left = co_await sealed(session, *delivered);
    if (!left)
        co_return left;
    const auto sent = co_await synced(session);
    if (!sent)
        co_return sent;
    const auto played = co_await playTheOtherDesk(*their, *theirOfficer, clock);
    if (!played)
        co_return played;
    const auto received = co_await synced(session);
    if (!received)
        co_return received;
    const Wanted second{u"Coastal route, forged visas"_s, codeOf("QNB"), u"Their officers meet the same foils."_s};
    const auto waiting = co_await released(session, folder, second);
    co_return waiting ? base::Status{} : base::failFrom(waiting);
}

} // namespace countersign::training
