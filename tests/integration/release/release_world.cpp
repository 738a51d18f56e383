#include "release_world.h"

#include "core/crypto/hash.h"
#include "core/store/audit_reader.h"

#include <algorithm>

namespace countersign::test {

using namespace Qt::StringLiterals;
using markings::DataClass;
using markings::Purpose;
using release::Answer;
using release::ReleaseDraft;

void ReleaseWorld::SetUp()
{
    TrainingWorld::SetUp();
    // The desks' time, so that a hold of a minute is over for the portal too.
    stopPortal();
    startPortal(clock.get());
}

std::unique_ptr<Desk> ReleaseWorld::seat(const char *code, const char *person, training::Seat wanted)
{
    auto desk = std::make_unique<Desk>(place(u"vault-%1-%2"_s.arg(QLatin1StringView(code), QLatin1StringView(person))), clock);
    desk->make(federation(), code, wanted, QLatin1StringView(person));
    sync(*desk);
    return desk;
}

void ReleaseWorld::seatAuthor()
{
    author = seat("QMA", "author");
    officer = seat("QMA", "officer", training::Seat::Officer);
    sync(*author);
}

ReleaseWorld::Written ReleaseWorld::write(const Desk &desk, const QString &title, const QList<Said> &paragraphs)
{
    Written written;
    workstation::CaseService &cases = desk.session().cases();
    const auto id = QCoro::waitFor(cases.create(title, u"blank"_s));
    EXPECT_TRUE(id.has_value()) << qPrintable(told(id));
    if (!id)
        return written;
    written.caseId = *id;
    const auto file = QCoro::waitFor(cases.open(*id));
    written.note = (*file)->notes.first().id;
    const auto before = QCoro::waitFor(cases.note(*id, written.note));
    cases::Note after = *before;
    after.paragraphs.clear();
    QString order;
    for (const Said &said : paragraphs) {
        cases::Paragraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.order = order = cases::orderBetween(order, {}, cases.device());
        paragraph.text = said.text;
        paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, said.grading);
        markings::Marking marking;
        marking.tlp = said.tlp;
        paragraph.marking = marking;
        paragraph.language = u"en"_s;
        paragraph.translation = said.translation;
        paragraph.translationLanguage = said.translation.isEmpty() ? QString() : u"th"_s;
        after.paragraphs.append(paragraph);
        written.paragraphs.append(paragraph.id);
    }
    const auto saved = QCoro::waitFor(cases.saveDraft(*id, written.note, cases::difference(*before, after)));
    EXPECT_TRUE(saved.has_value()) << qPrintable(told(saved));
    const auto kept = QCoro::waitFor(cases.commit(*id, written.note, {}));
    EXPECT_TRUE(kept.has_value()) << qPrintable(told(kept));
    return written;
}

agreements::AgreementId ReleaseWorld::agree(const Desk &desk, const QStringList &parties)
{
    agreements::Agreement agreement;
    agreement.title = u"MOU "_s + parties.join(u'–');
    agreement.kind = parties.size() > 2 ? agreements::Kind::MouMultilateral : agreements::Kind::MouBilateral;
    agreement.status = agreements::Status::Signed;
    for (const QString &party : parties)
        agreement.parties.append(*base::CountryCode::fromText(party));
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(clock->now()), Qt::UTC).date();
    agreement.validFrom = today.addYears(-1);
    agreements::Clauses &clauses = agreement.clauses;
    clauses.purposes = {Purpose::DocumentFraud, Purpose::Smuggling};
    clauses.dataClasses = {DataClass::Document, DataClass::Blank, DataClass::Route, DataClass::Assessment};
    clauses.ownCitizensExcluded = false;
    clauses.onward = agreements::OnwardRule::PriorConsent;
    clauses.noticeHours = 48;
    clauses.disclosureNotice = true;
    const auto kept = QCoro::waitFor(desk.session().agreements().keep(agreement));
    EXPECT_TRUE(kept.has_value()) << qPrintable(told(kept));
    return kept.value_or(agreements::AgreementId{});
}

void ReleaseWorld::answerAll(ReleaseDraft &draft)
{
    static constexpr std::pair<int, Answer> kAnswers[] = {{3, Answer::Yes},  {4, Answer::Yes},  {6, Answer::Yes}, {7, Answer::No},
                                                          {9, Answer::Yes},  {10, Answer::No},  {11, Answer::Yes}, {14, Answer::No},
                                                          {15, Answer::Yes}, {16, Answer::No}, {17, Answer::No},  {20, Answer::Yes}};
    draft.answersGiven.clear();
    for (const auto &[rule, answer] : kAnswers)
        draft.answersGiven.append({rule, {}, answer, {}});
    draft.reason = u"needed at the border"_s;
}

ReleaseDraft ReleaseWorld::draftOf(const Desk &desk, const Written &written, const QStringList &recipients)
{
    workstation::ReleaseService &releases = releasesOf(desk);
    const auto begun = QCoro::waitFor(releases.begin(written.caseId, written.note));
    EXPECT_TRUE(begun.has_value()) << qPrintable(told(begun));
    ReleaseDraft draft = begun.value_or(ReleaseDraft{});
    const auto offers = QCoro::waitFor(releases.offers(written.caseId, written.note));
    EXPECT_TRUE(offers.has_value()) << qPrintable(told(offers));
    for (const QString &code : recipients) {
        const auto offer = std::find_if(offers->begin(), offers->end(), [&code](const auto &one) { return one.desk.text() == code; });
        EXPECT_NE(offer, offers->end()) << qPrintable(code);
        if (offer != offers->end())
            draft.recipients.append(offer->proposed);
    }
    answerAll(draft);
    const auto kept = QCoro::waitFor(releases.keepDraft(draft));
    EXPECT_TRUE(kept.has_value()) << qPrintable(told(kept));
    return draft;
}

workstation::OutboxRow ReleaseWorld::row(const Desk &desk, const ReleaseId &id) const
{
    const auto rows = QCoro::waitFor(releasesOf(desk).outbox({}));
    EXPECT_TRUE(rows.has_value()) << qPrintable(told(rows));
    for (const workstation::OutboxRow &one : rows.value_or(QList<workstation::OutboxRow>{})) {
        if (one.id == id)
            return one;
    }
    ADD_FAILURE() << "no such release in the Outbox";
    return {};
}

workstation::RecipientStanding ReleaseWorld::standing(const Desk &desk, const ReleaseId &id, const char *recipient) const
{
    const auto shown = row(desk, id);
    for (const workstation::RecipientStanding &one : shown.recipients) {
        if (one.desk == training::codeOf(recipient))
            return one;
    }
    ADD_FAILURE() << recipient << " is no recipient";
    return {};
}

void ReleaseWorld::sync(const Desk &desk) const
{
    const auto done = desk.sync();
    ASSERT_TRUE(done.has_value()) << qPrintable(told(done));
    for (const base::Error &remark : done->remarks)
        ADD_FAILURE() << "remark " << qPrintable(base::codeText(remark.code) + u' ' + remark.detail);
}

void ReleaseWorld::approve(const ReleaseDraft &draft)
{
    const auto submitted = QCoro::waitFor(releasesOf(*author).submit(draft));
    if (!submitted) {
        const auto checked = QCoro::waitFor(releasesOf(*author).check(draft));
        for (const release::Finding &finding : checked->report.findings) {
            if (finding.verdict == release::Verdict::Block || finding.verdict == release::Verdict::NeedsAnswer)
                ADD_FAILURE() << finding.rule << ' ' << qPrintable(release::wordOf(finding.reason) + u' ' + finding.paragraph);
        }
    }
    ASSERT_TRUE(submitted.has_value()) << qPrintable(told(submitted));
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::AwaitingApproval);
    sync(*author);
    sync(*officer);
    EXPECT_TRUE(row(*officer, draft.id).waitsForMe);
    const auto asked = QCoro::waitFor(releasesOf(*officer).asked(draft.id));
    ASSERT_TRUE(asked.has_value()) << qPrintable(told(asked));
    const auto decided = QCoro::waitFor(releasesOf(*officer).decide(draft.id, true, u"as asked"_s));
    ASSERT_TRUE(decided.has_value()) << qPrintable(told(decided));
    sync(*officer);
    sync(*author);
    EXPECT_EQ(stateOf(*author, draft.id), ReleaseState::Held);
}

void ReleaseWorld::send()
{
    clock->shift += workstation::kHold + std::chrono::seconds(1);
    sync(*author);
}

QStringList ReleaseWorld::audited(const Desk &desk, const QString &action)
{
    auto read = [action](sync::Stores &stores) {
        store::AuditQuery query;
        query.actions = {action};
        return store::AuditReader(stores.database()).page(query);
    };
    const auto page = QCoro::waitFor(vaultOf(desk).core()->writer()->run(std::move(read)));
    EXPECT_TRUE(page.has_value());
    QStringList results;
    for (const store::AuditRow &one : page->rows)
        results.prepend(one.result);
    return results;
}

QString ReleaseWorld::told(const base::Status &status)
{
    return status ? u"done"_s : base::codeText(status.error().code) + u' ' + status.error().detail + u' ' + status.error().args.join(u' ');
}

} // namespace countersign::test
