#include "feed_fixture.h"

#include "core/names/reading.h"
#include "core/store/name_index_store.h"
#include "core/store/person_names.h"
#include "core/store/publish_store.h"
#include "core/store/setting_store.h"

#include <map>
#include <random>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

/// Listed persons that come and go in a feed and wait to be published, each state held
/// against a plain search over every row.
class NameIndexTest : public FeedTest
{
protected:
    [[nodiscard]] QString nameOf()
    {
        static const QStringList tokens{u"Kassim"_s, u"Rahman"_s, u"Mohd"_s, u"Muhammad"_s, u"Osterberg"_s, u"Jong"_s, u"Un"_s,
                                        u"Jongun"_s, u"Thein"_s, u"Landauer"_s, u"Gruber"_s, u"Ali"_s, u"\u0645\u062D\u0645\u062F"_s,
                                        u"\u041A\u0430\u0441\u0441\u0438\u043C"_s};
        QStringList name;
        const std::size_t count = 1 + random() % 3;
        for (std::size_t i = 0; i < count; ++i) {
            QString token = tokens[qsizetype(random() % std::size_t(tokens.size()))];
            if (random() % 5 == 0 && token.size() > 3)
                token[qsizetype(random() % std::size_t(token.size()))] = QChar(u'a' + char16_t(random() % 26));
            name.append(token);
        }
        return name.join(u' ');
    }
    [[nodiscard]] alerts::ListedPerson person(quint64 id)
    {
        alerts::ListedPerson made;
        made.id = testing::alertId(id);
        made.owner = qma;
        made.listing = {u"Invented list"_s, u"Nobody"_s, u"2026-02-0%1"_s.arg(1 + id % 3), u"INV.%1"_s.arg(id), {}};
        const std::size_t count = 1 + random() % 2;
        for (std::size_t i = 0; i < count; ++i)
            made.names.append({nameOf(), {}, {}, {}});
        made.version = ++version;
        return made;
    }
    [[nodiscard]] WrittenOperation putPerson(const alerts::ListedPerson &made)
    {
        live.insert(made.id.toBytes(), alerts::encode(made));
        published.insert(made.id.toBytes(), made);
        return {objects::OperationKind::Put, alerts::encode(made)};
    }
    [[nodiscard]] WrittenOperation withdrawPerson(const base::AlertId &id)
    {
        live.remove(id.toBytes());
        published.remove(id.toBytes());
        return {objects::OperationKind::Withdraw, alerts::encode(alerts::Withdrawal{alerts::Withdrawal::Kind::ListedPerson, id, {}, u"delisted"_s})};
    }
    /// Some persons put, changed or withdrawn through the feed.
    void publishSome(int count)
    {
        QList<WrittenOperation> operations;
        QSet<quint64> done;
        for (int i = 0; i < count; ++i) {
            const quint64 id = random() % 150;
            if (done.contains(id))
                continue;
            done.insert(id);
            if (random() % 4 == 0 && published.contains(testing::alertId(id).toBytes()))
                operations.append(withdrawPerson(testing::alertId(id)));
            else
                operations.append(putPerson(person(id)));
        }
        const auto applied = publish(operations, live);
        ASSERT_TRUE(applied) << why(applied.error());
    }
    void enterSome(int count)
    {
        for (int i = 0; i < count; ++i) {
            const alerts::ListedPerson made = person(random() % 200);
            const PendingOperation put{0, objects::OperationKind::Put, alerts::encode(made), "signed", now, false};
            ASSERT_TRUE(PublishStore(*database, hash()).enter(qma, {put}));
            waiting.insert(made.id.toBytes(), made);
        }
    }
    void takeBackAll()
    {
        const auto pending = PublishStore(*database, hash()).pending(1000);
        ASSERT_TRUE(pending);
        for (const PendingOperation &operation : *pending)
            ASSERT_TRUE(PublishStore(*database, hash()).takeBack(operation.id));
        waiting.clear();
    }
    /// What must be found: the newest version of each person, compared name by name.
    [[nodiscard]] std::map<QByteArray, double> expected(const names::PreparedName &asked) const
    {
        QMap<QByteArray, alerts::ListedPerson> all = published;
        for (auto made = waiting.begin(); made != waiting.end(); ++made)
            all.insert(made.key(), made.value());
        std::map<QByteArray, double> found;
        for (const alerts::ListedPerson &made : all) {
            double best = 0;
            for (const alerts::ListedName &name : made.names) {
                for (const names::Reading &reading : names::readingsOf(name.text, name.language))
                    best = std::max(best, names::compareNames(asked, names::PreparedName(reading.latin, names::SpellingFamilies::embedded())).score);
            }
            if (best >= names::kShownScore)
                found[made.id.toBytes()] = best;
        }
        return found;
    }
    void expectTrue(PersonNames &search)
    {
        for (int q = 0; q < 12; ++q) {
            const QList<names::Reading> readings = names::readingsOf(nameOf());
            ASSERT_FALSE(readings.isEmpty());
            const names::PreparedName asked(readings.first().latin, names::SpellingFamilies::embedded());
            names::NameSearchOptions options;
            options.most = 1000;
            const auto found = search.searchPersons({asked}, options);
            ASSERT_TRUE(found) << why(found.error());
            std::map<QByteArray, double> scores;
            for (const alerts::FoundPerson &made : found->persons)
                scores[made.person.id.toBytes()] = made.hit.score;
            ASSERT_EQ(scores, expected(asked)) << readings.first().latin.constData();
        }
    }
    void save(PersonNames &search)
    {
        const PersonNames::ToSave toSave = search.toSave();
        if (toSave.pieces.isEmpty())
            return;
        ASSERT_TRUE(NameIndexStore(*database).save(toSave.pieces, toSave.changes));
        search.noteSaved(toSave.changes);
    }

    std::mt19937 random{20261127};
    std::uint32_t version = 1;
    LiveRecords live;
    QMap<QByteArray, alerts::ListedPerson> published, waiting;
};

} // namespace

TEST_F(NameIndexTest, answersAsASearchOverAllRowsAfterEachBatch)
{
    AlertStore alertStore(*database, hash());
    PersonNames search(*database, alertStore);
    for (int round = 0; round < 6; ++round) {
        publishSome(40);
        ASSERT_FALSE(HasFatalFailure());
        expectTrue(search);
        if (round % 2 == 0)
            enterSome(5);
        else
            takeBackAll();
        expectTrue(search);
        ASSERT_FALSE(HasFatalFailure());
    }
}

TEST_F(NameIndexTest, isReadBackFromTheVaultAndFollowsWhatCameSince)
{
    AlertStore alertStore(*database, hash());
    publishSome(80);
    {
        PersonNames first(*database, alertStore);
        expectTrue(first);
        save(first);
    }
    publishSome(30);
    enterSome(4);
    PersonNames second(*database, alertStore);
    expectTrue(second);
    const auto loaded = NameIndexStore(*database).load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ((*loaded)->savedChanges, (*loaded)->changes) << "the saved pieces were not used";
    EXPECT_FALSE(*NameIndexStore(*database).isCurrent(**loaded));
}

TEST_F(NameIndexTest, isBuiltAnewWhenItsPiecesAreForeign)
{
    AlertStore alertStore(*database, hash());
    publishSome(60);
    {
        PersonNames first(*database, alertStore);
        expectTrue(first);
        save(first);
    }
    ASSERT_TRUE(database->execute(QByteArrayLiteral("UPDATE name_index_piece SET bytes = x'0102030405' WHERE id = 1")));
    publishSome(20);
    PersonNames second(*database, alertStore);
    expectTrue(second);
    ASSERT_TRUE(database->execute(QByteArrayLiteral("DELETE FROM name_index_piece")));
    PersonNames third(*database, alertStore);
    expectTrue(third);
}

TEST_F(NameIndexTest, readsAnewWhenAnotherConnectionSavedWhatItHasNotSeen)
{
    AlertStore alertStore(*database, hash());
    publishSome(60);
    PersonNames slow(*database, alertStore);
    expectTrue(slow);
    publishSome(40);
    {
        PersonNames quick(*database, alertStore);
        expectTrue(quick);
        ASSERT_TRUE(NameIndexStore(*database).save(quick.toSave().pieces, quick.toSave().changes));
    }
    publishSome(10);
    expectTrue(slow);
}

TEST_F(NameIndexTest, followsInSlices)
{
    AlertStore alertStore(*database, hash());
    publishSome(60);
    PersonNames search(*database, alertStore);
    expectTrue(search);
    publishSome(60);
    int slices = 0;
    for (bool current = false; !current; ++slices) {
        const auto followed = search.followSome(7);
        ASSERT_TRUE(followed) << why(followed.error());
        current = *followed;
    }
    EXPECT_GT(slices, 3);
    expectTrue(search);
}

TEST_F(NameIndexTest, countsPersonsAndNamesTheirLists)
{
    AlertStore alertStore(*database, hash());
    publishSome(60);
    PersonNames search(*database, alertStore);
    const auto holdings = search.holdings();
    ASSERT_TRUE(holdings);
    EXPECT_EQ(holdings->persons, published.size());
    EXPECT_EQ(holdings->lists.size(), 3);
    EXPECT_EQ(holdings->lists.first().list, u"Invented list"_s);
    EXPECT_TRUE(holdings->lists.first().reference.isEmpty());
}

TEST_F(NameIndexTest, takesTheDesksOwnSpellingsAtOnce)
{
    AlertStore alertStore(*database, hash());
    alerts::ListedPerson made = person(7);
    made.names = {{u"Qwartz Osterberg"_s, {}, {}, {}}};
    ASSERT_TRUE(publish({putPerson(made)}, live));
    PersonNames search(*database, alertStore);
    alerts::NameQuestion question;
    question.typed = u"Zimbol Osterberg"_s;
    const auto before = alerts::NameLookup(search).ask(question, now);
    ASSERT_TRUE(before);
    EXPECT_TRUE(before->matches.isEmpty());
    ASSERT_TRUE(SettingStore(*database).set(names::kSpellingsSetting, u"ZIMBOL QWARTZ"_s));
    const auto after = alerts::NameLookup(search).ask(question, now);
    ASSERT_TRUE(after);
    ASSERT_EQ(after->matches.size(), 1);
    EXPECT_EQ(after->matches.first().comparison.tokens.first().how, names::Meeting::Family);
}

} // namespace countersign::store
