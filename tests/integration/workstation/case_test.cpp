#include "case_vault.h"

#include "core/cases/edits.h"
#include "core/database/statement.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::CaseId;
using base::EntityId;
using base::ErrorCode;
using cases::CaseFile;
using cases::Note;
using workstation::CaseFilter;
using workstation::CaseRow;
using workstation::NoteVersion;

namespace {

template<typename T>
T must(const base::Result<T> &result)
{
    EXPECT_TRUE(result.has_value()) << (result ? 0 : static_cast<int>(result.error().code)) << " "
                                    << (result ? "" : qPrintable(result.error().detail));
    return result.value_or(T{});
}
void must(const base::Status &status)
{
    EXPECT_TRUE(status.has_value()) << (status ? 0 : static_cast<int>(status.error().code));
}

class Cases : public ::testing::Test
{
protected:
    void SetUp() override { must(vault.open()); }

    CaseId create(const QString &title = u"Coastal route"_s, const QString &templateName = {})
    {
        return must(QCoro::waitFor(vault.cases->create(title, templateName)));
    }
    CaseFile file(CaseVault &of, const CaseId &id) { return *must(QCoro::waitFor(of.cases->open(id))); }
    CaseFile file(const CaseId &id) { return file(vault, id); }
    static Note note(CaseVault &of, const CaseId &id, const EntityId &which) { return must(QCoro::waitFor(of.cases->note(id, which))); }
    /// The note with a text in its first paragraph.
    static void type(CaseVault &of, const CaseId &id, const EntityId &which, const QString &text)
    {
        const Note before = note(of, id, which);
        Note after = before;
        after.paragraphs[0].text = text;
        must(QCoro::waitFor(of.cases->saveDraft(id, which, cases::difference(before, after))));
    }
    static void commit(CaseVault &of, const CaseId &id, const EntityId &which, const QString &label = {})
    {
        must(QCoro::waitFor(of.cases->commit(id, which, label)));
    }
    QList<CaseRow> list(const CaseFilter &filter = {}) { return must(QCoro::waitFor(vault.cases->list(filter))); }
    QStringList audited()
    {
        return must(vault.onWriter([](sync::Stores &stores) -> base::Result<QStringList> {
            auto read = database::Statement::prepare(stores.database(), QLatin1StringView("SELECT action FROM audit_entry ORDER BY sequence"));
            if (!read)
                return base::failFrom(read);
            if (const auto run = read->run(); !run)
                return base::failFrom(run);
            QStringList actions;
            for (;;) {
                const auto next = read->next();
                if (!next)
                    return base::failFrom(next);
                if (!*next)
                    return actions;
                actions.append(read->text(0));
            }
        }));
    }

    QTemporaryDir place;
    CaseVault vault{place.filePath(u"one"_s)};
};

/// Two people of one desk, each with a vault of their own, offline.
class TwoDesks : public Cases
{
protected:
    void SetUp() override
    {
        Cases::SetUp();
        must(other.open());
    }
    void meet()
    {
        CaseVault::exchange(vault, other);
        CaseVault::exchange(other, vault);
        CaseVault::exchange(vault, other); // what settling it wrote
    }
    base::Digest digest(CaseVault &of, const CaseId &id)
    {
        const auto shelf = of.cases->shelf();
        const auto state = of.onWriter([shelf, id](sync::Stores &stores) { return store::CaseStore(stores.database(), *shelf).state(id); });
        EXPECT_TRUE(state.has_value());
        return state ? (*state)->digest() : base::Digest{};
    }

    CaseVault other{place.filePath(u"two"_s), u"A. Tan"_s};
};

} // namespace

TEST_F(Cases, beginWithAReferenceANoteAndTheirAuthor)
{
    const CaseId id = create(u"Coastal route"_s, u"route-report"_s);
    const CaseId second = create(u"Another"_s);
    const CaseFile one = file(id);
    EXPECT_TRUE(one.reference.startsWith(u"QMA-20"_s)) << qPrintable(one.reference);
    EXPECT_TRUE(one.reference.endsWith(u"-001"_s)) << qPrintable(one.reference);
    EXPECT_TRUE(file(second).reference.endsWith(u"-002"_s));
    ASSERT_EQ(one.notes.size(), 1);
    EXPECT_EQ(one.notes[0].title, u"Route report"_s);
    EXPECT_GE(one.notes[0].paragraphs.size(), 8);
    EXPECT_EQ(one.notes[0].paragraphs[0].text, u"## Summary"_s);
    EXPECT_EQ(one.notes[0].paragraphs[1].text, QString());
    ASSERT_EQ(one.assignees.size(), 1);
    EXPECT_EQ(one.assignees[0].name, u"R. Santos"_s);
    EXPECT_EQ(must(QCoro::waitFor(vault.cases->find(one.reference.toLower()))), std::optional(id));
    EXPECT_EQ(list().size(), 2);
    EXPECT_EQ(QCoro::waitFor(vault.cases->create(u"x"_s, u"no such template"_s)).error().code, ErrorCode::NothingFound);
}

TEST_F(Cases, keepWhatIsTypedUntilItIsAVersion)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    type(vault, id, which, u"On 3 March two holders"_s);
    EXPECT_TRUE(list()[0].draft);
    EXPECT_EQ(note(vault, id, which).paragraphs[0].text, u"On 3 March two holders"_s);
    EXPECT_EQ(file(id).notes[0].paragraphs[0].text, QString()) << "no version yet";
    // The program dies; the next session says what it has.
    vault.lock();
    must(vault.open());
    const auto recovered = must(QCoro::waitFor(vault.cases->recovered()));
    ASSERT_EQ(recovered.size(), 1);
    EXPECT_EQ(recovered[0].note, which);
    EXPECT_EQ(recovered[0].paragraphs, 1);
    EXPECT_EQ(recovered[0].reference, file(id).reference);
    // Typing goes on from there and loses nothing of it.
    Note before = note(vault, id, which);
    Note after = before;
    cases::Paragraph more;
    more.id = cases::newEntity();
    more.order = cases::orderBetween(after.paragraphs.last().order, {}, vault.cases->device());
    more.text = u"and a third"_s;
    after.paragraphs.append(more);
    must(QCoro::waitFor(vault.cases->saveDraft(id, which, cases::difference(before, after))));
    EXPECT_TRUE(must(QCoro::waitFor(vault.cases->recovered())).isEmpty());
    commit(vault, id, which);
    EXPECT_FALSE(list()[0].draft);
    const Note kept = file(id).notes[0];
    ASSERT_EQ(kept.paragraphs.size(), 2);
    EXPECT_EQ(kept.paragraphs[0].text, u"On 3 March two holders"_s);
    EXPECT_EQ(kept.paragraphs[1].text, u"and a third"_s);
}

TEST_F(Cases, forgetTypingThatWasUndone)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    const Note before = note(vault, id, which);
    Note after = before;
    after.paragraphs[0].text = u"typed"_s;
    must(QCoro::waitFor(vault.cases->saveDraft(id, which, cases::difference(before, after))));
    must(QCoro::waitFor(vault.cases->saveDraft(id, which, cases::difference(before, before))));
    EXPECT_FALSE(list()[0].draft);
    EXPECT_EQ(note(vault, id, which).paragraphs[0].text, QString());
}

TEST_F(Cases, haveVersionsThatCanBeReadAndRestored)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    type(vault, id, which, u"first"_s);
    commit(vault, id, which);
    type(vault, id, which, u"second"_s);
    commit(vault, id, which, u"sent to the chief"_s);
    auto versions = must(QCoro::waitFor(vault.cases->versions(id, which)));
    ASSERT_EQ(versions.size(), 3);
    EXPECT_EQ(versions[2].label, u"sent to the chief"_s);
    EXPECT_EQ(versions[1].author, u"R. Santos"_s);
    EXPECT_EQ(versions[1].number, 2);
    EXPECT_EQ(versions[1].paragraphsChanged, 1);
    const Note old = must(QCoro::waitFor(vault.cases->noteAt(id, which, versions[1].dot)));
    EXPECT_EQ(old.paragraphs[0].text, u"first"_s);
    must(QCoro::waitFor(vault.cases->restoreVersion(id, which, versions[1].dot)));
    EXPECT_EQ(note(vault, id, which).paragraphs[0].text, u"first"_s);
    versions = must(QCoro::waitFor(vault.cases->versions(id, which)));
    EXPECT_EQ(versions.size(), 4) << "a restore is a version of its own";
    // A version can be named without typing anything.
    commit(vault, id, which, u"as briefed"_s);
    EXPECT_EQ(must(QCoro::waitFor(vault.cases->versions(id, which))).last().label, u"as briefed"_s);
    EXPECT_EQ(QCoro::waitFor(vault.cases->noteAt(id, which, {vault.cases->device(), 999})).error().code, ErrorCode::NothingFound);
}

TEST_F(Cases, goToTheBinAndComeBack)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    type(vault, id, which, u"unsaved words"_s);
    must(QCoro::waitFor(vault.cases->putInBin(id)));
    EXPECT_TRUE(list().isEmpty());
    CaseFilter bin;
    bin.binned = true;
    ASSERT_EQ(list(bin).size(), 1);
    ASSERT_TRUE(list(bin)[0].binnedUntil.has_value());
    const auto left = *list(bin)[0].binnedUntil - vault.clock->now();
    EXPECT_GT(left, std::chrono::hours(29 * 24));
    EXPECT_LE(left, std::chrono::hours(30 * 24));
    must(QCoro::waitFor(vault.cases->restore(id)));
    EXPECT_EQ(list().size(), 1);
    EXPECT_EQ(file(id).notes[0].paragraphs[0].text, u"unsaved words"_s);
}

TEST_F(Cases, mergeAndKeepTheirOldReferences)
{
    const CaseId from = create(u"Small case"_s), into = create(u"Large case"_s);
    const QString oldReference = file(from).reference;
    const EntityId which = file(from).notes[0].id;
    type(vault, from, which, u"what the small case knew"_s);
    must(QCoro::waitFor(vault.cases->change(from, cases::putTask({cases::newEntity(), u"Ask QNB"_s, QDate(2026, 12, 1), false, {}}))));
    must(QCoro::waitFor(vault.cases->merge(from, into)));
    const CaseFile merged = file(into);
    EXPECT_EQ(merged.notes.size(), 2);
    EXPECT_EQ(merged.tasks.size(), 1);
    EXPECT_EQ(merged.earlierReferences, QStringList{oldReference});
    const auto carried = std::find_if(merged.notes.begin(), merged.notes.end(), [&which](const Note &one) { return one.id == which; });
    ASSERT_NE(carried, merged.notes.end());
    EXPECT_EQ(carried->paragraphs[0].text, u"what the small case knew"_s);
    EXPECT_EQ(must(QCoro::waitFor(vault.cases->find(oldReference))), std::optional(into));
    EXPECT_EQ(file(from).mergedInto, into);
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list()[0].openTasks, 1);
    EXPECT_EQ(list()[0].nextDue, QDate(2026, 12, 1));
    CaseFilter byOld;
    byOld.text = oldReference;
    EXPECT_EQ(list(byOld).size(), 1) << "the list finds it by its old reference";
    EXPECT_EQ(QCoro::waitFor(vault.cases->merge(into, into)).error().code, ErrorCode::NothingFound);
}

TEST_F(Cases, areFoundWhereTheySpeakOfARecord)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    type(vault, id, which, u"He showed [L898902C3](doc:UTO/L898902C3) at the counter."_s);
    commit(vault, id, which);
    const auto links = must(QCoro::waitFor(vault.cases->backlinks(cases::documentKey(u"UTO", u"L898902C3"))));
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links[0].caseId, id);
    EXPECT_EQ(links[0].note, which);
    EXPECT_TRUE(links[0].extract.contains(u"at the counter"_s)) << qPrintable(links[0].extract);
    cases::Item item;
    item.id = cases::newEntity();
    item.kind = cases::ItemKind::Person;
    item.title = u"Anna Maria Eriksson"_s;
    item.target = cases::personKey(item.title);
    must(QCoro::waitFor(vault.cases->change(id, cases::putItem(item))));
    EXPECT_EQ(must(QCoro::waitFor(vault.cases->backlinks(u"person:anna maria eriksson"_s))).size(), 1);
    type(vault, id, which, u"Nothing of it is left."_s);
    commit(vault, id, which);
    EXPECT_TRUE(must(QCoro::waitFor(vault.cases->backlinks(cases::documentKey(u"UTO", u"L898902C3")))).isEmpty());
}

TEST_F(Cases, writeEachActIntoTheAuditChain)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    file(id);
    type(vault, id, which, u"words"_s);
    commit(vault, id, which);
    must(QCoro::waitFor(vault.cases->change(id, cases::setStatus(id, cases::CaseStatus::Waiting))));
    must(QCoro::waitFor(vault.cases->noteExport(id, {u"markdown"_s, u"a.md"_s, u"QNB"_s, u"1"_s})));
    must(QCoro::waitFor(vault.cases->putInBin(id)));
    must(QCoro::waitFor(vault.cases->restore(id)));
    QStringList actions = audited();
    actions.removeIf([](const QString &action) { return !action.startsWith(u"case."_s); });
    EXPECT_EQ(actions, (QStringList{u"case.create"_s, u"case.view"_s, u"case.version"_s, u"case.change"_s, u"case.export"_s,
                                    u"case.bin"_s, u"case.restore"_s}));
}

TEST_F(Cases, letTheDeskKeepItsOwnTemplates)
{
    auto all = must(QCoro::waitFor(vault.cases->templates()));
    ASSERT_EQ(all.size(), 5);
    EXPECT_EQ(all[2].title, u"Document-fraud bulletin"_s);
    must(QCoro::waitFor(vault.cases->keepTemplate({u"interview"_s, u"Interview"_s, u"## Who\n\n{cursor}\n\n## What"_s, u"en"_s, true})));
    workstation::NoteTemplate changed = all[0];
    changed.body = u"## Ours\n"_s;
    must(QCoro::waitFor(vault.cases->keepTemplate(changed)));
    all = must(QCoro::waitFor(vault.cases->templates()));
    ASSERT_EQ(all.size(), 6);
    EXPECT_TRUE(all[0].own);
    EXPECT_EQ(all[0].body, u"## Ours\n"_s);
    const CaseId id = create(u"x"_s, u"interview"_s);
    ASSERT_EQ(file(id).notes[0].paragraphs.size(), 3);
    EXPECT_EQ(file(id).notes[0].paragraphs[0].language, u"en"_s);
    must(QCoro::waitFor(vault.cases->forgetTemplate(changed.name)));
    EXPECT_FALSE(must(QCoro::waitFor(vault.cases->templates()))[0].own);
}

TEST_F(Cases, areFilteredAndSorted)
{
    const CaseId a = create(u"Zebra"_s), b = create(u"apple"_s);
    must(QCoro::waitFor(vault.cases->change(a, cases::setWatching(a, vault.cases->self(), true))));
    must(QCoro::waitFor(vault.cases->change(b, cases::setStatus(b, cases::CaseStatus::Closed) + cases::setAssigned(b, vault.cases->self(), false))));
    CaseFilter filter;
    filter.sortBy = workstation::CaseColumn::Title;
    filter.descending = false;
    EXPECT_EQ(list(filter)[0].title, u"apple"_s);
    filter.mine = true;
    ASSERT_EQ(list(filter).size(), 1);
    EXPECT_EQ(list(filter)[0].title, u"Zebra"_s);
    EXPECT_TRUE(list(filter)[0].watched);
    filter.mine = false;
    filter.statuses = {cases::CaseStatus::Closed};
    ASSERT_EQ(list(filter).size(), 1);
    EXPECT_EQ(list(filter)[0].title, u"apple"_s);
    filter = {};
    filter.needsGrade = true;
    EXPECT_TRUE(list(filter).isEmpty()) << "an empty paragraph needs none";
    const EntityId which = file(a).notes[0].id;
    type(vault, a, which, u"a fact"_s);
    commit(vault, a, which);
    EXPECT_EQ(list(filter).size(), 1);
}

TEST_F(Cases, areSignedOnceTheVaultHasJoined)
{
    CaseVault fresh(place.filePath(u"fresh"_s));
    fresh.joined = false;
    must(fresh.open());
    const CaseId id = must(QCoro::waitFor(fresh.cases->create(u"Before joining"_s, {})));
    const auto shelf = fresh.cases->shelf();
    const auto unsent = [&fresh, shelf] {
        return must(fresh.onWriter([shelf](sync::Stores &stores) { return store::CaseStore(stores.database(), *shelf).unsent(10); }));
    };
    EXPECT_TRUE(unsent().isEmpty());
    EXPECT_TRUE(file(fresh, id).reference.startsWith(u"CASE-"_s));
    fresh.join();
    fresh.cases->signKept();
    ASSERT_EQ(unsent().size(), 1);
    vault.take(unsent(), fresh.key());
    EXPECT_EQ(file(id).title, u"Before joining"_s);
}

TEST_F(TwoDesks, showTheSameAfterTheyMeet)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    type(vault, id, which, u"before"_s);
    commit(vault, id, which);
    meet();
    type(vault, id, which, u"mine"_s);
    commit(vault, id, which);
    type(other, id, which, u"theirs"_s);
    commit(other, id, which);
    meet();
    EXPECT_EQ(digest(vault, id), digest(other, id));
    const Note merged = note(vault, id, which);
    ASSERT_TRUE(merged.paragraphs[0].isConflict());
    EXPECT_EQ(merged.paragraphs[0].before, u"before"_s);
    EXPECT_EQ(list()[0].conflicts, 1);
    // One of both settles it; there is nothing left for the other.
    Note settled = merged;
    settled.paragraphs[0].text = u"both agree"_s;
    settled.paragraphs[0].texts = {};
    must(QCoro::waitFor(vault.cases->saveDraft(id, which, cases::difference(merged, settled))));
    commit(vault, id, which);
    meet();
    EXPECT_FALSE(note(other, id, which).paragraphs[0].isConflict());
    EXPECT_EQ(note(other, id, which).paragraphs[0].text, u"both agree"_s);
    const auto versions = must(QCoro::waitFor(other.cases->versions(id, which)));
    ASSERT_EQ(versions.size(), 5);
    EXPECT_TRUE(versions[3].merged);
    EXPECT_FALSE(versions[4].merged);
    EXPECT_TRUE(versions[2].author == u"A. Tan"_s || versions[3].author == u"A. Tan"_s);
}

TEST_F(TwoDesks, keepWhatCameWhileOneWasTyping)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    meet();
    type(vault, id, which, u"being typed"_s);
    type(other, id, which, u"committed meanwhile"_s);
    commit(other, id, which);
    meet();
    // Typing goes on in the editor that was open all the time.
    type(vault, id, which, u"being typed still"_s);
    commit(vault, id, which);
    const Note now = note(vault, id, which);
    ASSERT_TRUE(now.paragraphs[0].isConflict()) << qPrintable(now.paragraphs[0].text);
    EXPECT_EQ(now.paragraphs[0].texts.size(), 2);
}

TEST_F(TwoDesks, giveOneReferenceToOneCase)
{
    const CaseId mine = create(u"mine"_s);
    const CaseId theirs = must(QCoro::waitFor(other.cases->create(u"theirs"_s, {})));
    const QString chosen = file(mine).reference;
    ASSERT_EQ(file(other, theirs).reference, chosen);
    meet();
    meet();
    EXPECT_EQ(digest(vault, theirs), digest(other, theirs));
    EXPECT_EQ(file(mine).reference, chosen);
    EXPECT_NE(file(theirs).reference, chosen);
    EXPECT_EQ(file(theirs).earlierReferences, QStringList{chosen});
}

TEST_F(TwoDesks, carryOnWhatCameForAMergedCase)
{
    const CaseId from = create(u"Small"_s), into = create(u"Large"_s);
    const EntityId which = file(from).notes[0].id;
    meet();
    must(QCoro::waitFor(vault.cases->merge(from, into)));
    // The other does not know yet and writes on.
    type(other, from, which, u"a late fact"_s);
    commit(other, from, which);
    must(QCoro::waitFor(other.cases->addNote(from, u"Late note"_s, {})));
    meet();
    meet();
    EXPECT_EQ(digest(vault, into), digest(other, into));
    const CaseFile merged = file(into);
    QStringList texts, titles;
    for (const Note &one : merged.notes) {
        titles.append(one.title);
        for (const cases::Paragraph &paragraph : one.paragraphs)
            texts.append(paragraph.text);
    }
    EXPECT_EQ(texts.count(u"a late fact"_s), 1) << qPrintable(texts.join(u'|'));
    EXPECT_TRUE(titles.contains(u"Late note"_s));
}

TEST_F(TwoDesks, waitForWhatIsMissingAndRefuseAFork)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        type(vault, id, which, text);
        commit(vault, id, which);
    }
    const auto shelf = vault.cases->shelf();
    const auto all = must(vault.onWriter([shelf](sync::Stores &stores) { return store::CaseStore(stores.database(), *shelf).unsent(10); }));
    ASSERT_EQ(all.size(), 4);
    other.take({all[3], all[2]}, vault.key());
    EXPECT_EQ(other.lastTaken.waiting, 2);
    EXPECT_EQ(QCoro::waitFor(other.cases->open(id)).error().code, ErrorCode::NothingFound);
    other.take({all[0]}, vault.key());
    EXPECT_EQ(other.lastTaken.applied, 1);
    other.take({all[1], all[1], all[3]}, vault.key());
    EXPECT_EQ(other.lastTaken.applied, 3) << "the two that waited came with it";
    EXPECT_EQ(digest(vault, id), digest(other, id));
    // Another content under a number that is taken.
    const auto signing = *crypto::SigningKey::generate();
    auto forged = cases::Revision::decode(objects::Signed::decode(all[3].bytes)->body());
    ASSERT_TRUE(forged.has_value());
    forged->label = u"other"_s;
    const auto made = objects::Signed::make(objects::ObjectType::CaseRevision, forged->encode(), {&signing});
    const auto verified = objects::verify<cases::SignedRevision>(made, {signing.publicKey()});
    ASSERT_TRUE(verified.has_value());
    const auto otherShelf = other.cases->shelf();
    const QList<cases::VerifiedRevision> one{*verified};
    const auto taken = other.onWriter([otherShelf, one](sync::Stores &stores) {
        return store::CaseStore(stores.database(), *otherShelf).takeRevisions(one);
    });
    EXPECT_EQ(taken.error().code, ErrorCode::SequenceFork);
}

TEST_F(Cases, openTenThousandParagraphsWithinASecond)
{
    const CaseId id = create();
    const EntityId which = file(id).notes[0].id;
    const Note before = note(vault, id, which);
    Note after = before;
    after.paragraphs.clear();
    QString order;
    for (int i = 0; i < 10'000; ++i) {
        cases::Paragraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.order = order = cases::orderBetween(order, {}, vault.cases->device());
        paragraph.text = u"Paragraph %1: on that day the officer at the counter saw a document that did not look right."_s.arg(i);
        paragraph.grading = markings::gradingFromText(markings::GradingScheme::Admiralty, u"B2");
        after.paragraphs.append(paragraph);
    }
    const auto millisOf = [](auto act) {
        const auto start = std::chrono::steady_clock::now();
        act();
        return static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count());
    };
    must(QCoro::waitFor(vault.cases->saveDraft(id, which, cases::difference(before, after))));
    const auto committed = millisOf([&] { commit(vault, id, which); });
    vault.lock();
    must(vault.open());
    Note now;
    const auto cold = millisOf([&] { now = note(vault, id, which); });
    const auto warm = millisOf([&] { now = note(vault, id, which); });
    ASSERT_EQ(now.paragraphs.size(), 10'000);
    EXPECT_LE(cold, 1000);
    Note typed = now;
    QList<long long> saves;
    for (int i = 0; i < 50; ++i) {
        typed.paragraphs[5000].text += u" more words"_s;
        const auto changes = cases::difference(now, typed);
        saves.append(millisOf([&] { must(QCoro::waitFor(vault.cases->saveDraft(id, which, changes))); }));
    }
    std::sort(saves.begin(), saves.end());
    const auto version = millisOf([&] { commit(vault, id, which); });
    std::printf("10,000 paragraphs: first version %lld ms, open cold %lld ms, again %lld ms; saveDraft median %lld ms, worst %lld ms; "
                "next version %lld ms\n",
                committed, cold, warm, saves[25], saves.last(), version);
    EXPECT_LE(saves[45], 20);
}
