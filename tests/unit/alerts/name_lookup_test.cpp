#include "core/alerts/name_lookup.h"

#include "core/alerts/name_variants.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace countersign;
using namespace countersign::alerts;
using namespace Qt::StringLiterals;

namespace {

/// Persons in a list, found through a real index.
class ListedPersons final : public PersonSource
{
public:
    void add(const ListedPerson &person)
    {
        QList<names::IndexedName> indexed;
        for (int i = 0; i < person.names.size(); ++i)
            indexed.append({i, names::readingsOf(person.names[i].text, person.names[i].language)});
        m_index.put(m_persons.size(), 0, indexed);
        m_persons.append(person);
    }
    base::Result<FoundPersons> searchPersons(const std::vector<names::PreparedName> &asked,
                                             const names::NameSearchOptions &options) override
    {
        FoundPersons found;
        const names::NameSearchResult result = m_index.search(asked, options);
        found.more = result.more;
        for (const names::NameHit &hit : result.hits)
            found.persons.append({m_persons[hit.person], hit});
        return found;
    }
    base::Result<PersonHoldings> holdings() override
    {
        return PersonHoldings{m_index.persons(), {{u"Invented list"_s, u"Nobody"_s, u"2026-02-01"_s, {}, {}}}};
    }
    base::Result<const names::SpellingFamilies *> families() override { return &names::SpellingFamilies::embedded(); }
    base::Result<QList<FeedState>> personFeeds() override { return feeds; }
    base::Result<Coverage> personCoverage() override { return Coverage{3, 4, {*base::CountryCode::fromText(u"QWG")}}; }
    QList<FeedState> feeds;

private:
    names::NameIndex m_index{names::SpellingFamilies::embedded()};
    QList<ListedPerson> m_persons;
};

class NameLookupTest : public testing::Test
{
protected:
    static base::CountryCode country(const char16_t *code) { return *base::CountryCode::fromText(QStringView(code)); }
    static base::PartialDate date(const char16_t *iso) { return *base::PartialDate::fromIso(QStringView(iso)); }
    void list(const QString &reference, const QStringList &names, const char16_t *birth = u"", const char16_t *nationality = u"")
    {
        ListedPerson person;
        person.id.bytes[0] = static_cast<std::uint8_t>(++m_count);
        person.owner = country(u"QMA");
        person.listing = {u"Invented list"_s, u"Nobody"_s, u"2026-02-01"_s, reference, {}};
        for (const QString &name : names)
            person.names.append({name, {}, {}, {}});
        if (const auto born = base::PartialDate::fromIso(QStringView(birth)); born && !born->isNull())
            person.births.append({*born, *born, false});
        if (const auto nation = base::CountryCode::fromText(QStringView(nationality)))
            person.nationalities.append(*nation);
        source.add(person);
    }
    NameAnswer ask(const QString &name, const NameQuestion &more = {})
    {
        NameQuestion question = more;
        question.typed = name;
        const auto answer = NameLookup(source).ask(question, now);
        EXPECT_TRUE(answer);
        return answer.value_or(NameAnswer{});
    }

    ListedPersons source;
    base::Instant now = base::fromMillis(1'772'000'000'000);

private:
    int m_count = 0;
};

} // namespace

TEST_F(NameLookupTest, saysListedForAStrongMatchAndSimilarForAWeakOne)
{
    list(u"INV.1"_s, {u"Khalid Osterberg"_s}, u"1958-03-04", u"UTO");
    EXPECT_EQ(ask(u"Khalid Osterberg"_s).verdict, Verdict::Listed);
    EXPECT_EQ(ask(u"Osterberg, Khalid"_s).verdict, Verdict::Listed);
    EXPECT_EQ(ask(u"Khalid Osterxerg"_s).verdict, Verdict::Listed) << "one slip in a long token";
    EXPECT_EQ(ask(u"Khal Osterberg"_s).verdict == Verdict::Listed, false);
    EXPECT_EQ(ask(u"Anna Maria Eriksson"_s).verdict == Verdict::Listed, false);
    EXPECT_TRUE(ask(u"Anna Maria Eriksson"_s).matches.isEmpty());
}

TEST_F(NameLookupTest, neverSaysListedWhereBirthOrNationalityContradicts)
{
    list(u"INV.1"_s, {u"Khalid Osterberg"_s}, u"1958-03-04", u"UTO");
    NameQuestion question;
    question.birth = date(u"1971-03-04");
    NameAnswer answer = ask(u"Khalid Osterberg"_s, question);
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_EQ(answer.verdict, Verdict::Similar);
    EXPECT_EQ(answer.matches.first().birth, Agreement::Differs);
    EXPECT_DOUBLE_EQ(answer.matches.first().score, 1.0 + names::kOtherBirthDay);
    question.birth = date(u"1958");
    question.country = country(u"QMA");
    answer = ask(u"Khalid Osterberg"_s, question);
    EXPECT_EQ(answer.verdict, Verdict::Similar);
    EXPECT_EQ(answer.matches.first().birth, Agreement::Agrees);
    EXPECT_EQ(answer.matches.first().country, Agreement::Differs);
    question.country = country(u"UTO");
    EXPECT_EQ(ask(u"Khalid Osterberg"_s, question).verdict, Verdict::Listed);
}

TEST_F(NameLookupTest, putsTheNamesakeWhoseBirthAgreesFirst)
{
    for (int i = 0; i < 200; ++i)
        list(u"INV.%1"_s.arg(i, 3, 10, QChar(u'0')), {u"Khalid Osterberg"_s}, i == 150 ? u"1958-03-04" : u"1971-01-01");
    NameQuestion question;
    question.birth = date(u"1958-03-04");
    const NameAnswer answer = ask(u"Khalid Osterberg"_s, question);
    ASSERT_FALSE(answer.matches.isEmpty());
    EXPECT_EQ(answer.matches.first().person.listing.reference, u"INV.150"_s);
    EXPECT_LE(answer.matches.size(), kMostNameMatches);
    EXPECT_TRUE(answer.more);
}

TEST_F(NameLookupTest, givesEveryMatchItsTokens)
{
    list(u"INV.1"_s, {u"Muhammad Kassim Rahman"_s});
    const NameAnswer answer = ask(u"Mohd Kassim Rahman"_s);
    ASSERT_EQ(answer.matches.size(), 1);
    const NameMatch &match = answer.matches.first();
    ASSERT_EQ(match.comparison.tokens.size(), 3);
    EXPECT_EQ(match.comparison.tokens[0].how, names::Meeting::Family);
    EXPECT_DOUBLE_EQ(match.comparison.score, match.score);
    EXPECT_EQ(match.reading, u"MUHAMMAD KASSIM RAHMAN"_s);
    EXPECT_EQ(match.variant, u"reading:MOHD KASSIM RAHMAN"_s);
}

TEST_F(NameLookupTest, listsItsVariantsAndLeavesOutThoseSwitchedOff)
{
    list(u"INV.1"_s, {u"Muhammad Osterberg"_s});
    const NameAnswer answer = ask(u"Mohd Osterberg"_s);
    const auto has = [&answer](const QString &id) {
        return std::any_of(answer.variants.begin(), answer.variants.end(), [&id](const SearchedVariant &v) { return v.id == id && v.on; });
    };
    EXPECT_TRUE(has(u"reading:MOHD OSTERBERG"_s));
    EXPECT_TRUE(has(u"family:MOHD"_s));
    EXPECT_TRUE(has(kSoundVariant));
    EXPECT_TRUE(has(kEditVariant));
    ASSERT_EQ(answer.matches.size(), 1);

    NameQuestion without;
    without.switchedOff = {u"family:MOHD"_s, kSoundVariant, kEditVariant};
    const NameAnswer narrower = ask(u"Mohd Osterberg"_s, without);
    EXPECT_TRUE(narrower.matches.isEmpty());
    const auto off = std::count_if(narrower.variants.begin(), narrower.variants.end(), [](const SearchedVariant &v) { return !v.on; });
    EXPECT_EQ(off, 3);
}

TEST_F(NameLookupTest, switchesSlipsAndSoundsOffOneByOne)
{
    list(u"INV.1"_s, {u"Khalid Osterberg"_s});
    NameQuestion noEdits;
    noEdits.switchedOff = {kEditVariant, kSoundVariant};
    EXPECT_FALSE(ask(u"Khalid Ostermerg"_s).matches.isEmpty());
    EXPECT_TRUE(ask(u"Khalid Ostermerg"_s, noEdits).matches.isEmpty());
}

TEST_F(NameLookupTest, refusesAQuestionWithoutAnyReadingLeft)
{
    NameQuestion question;
    question.typed = u"  123 -- "_s;
    EXPECT_EQ(NameLookup(source).ask(question, now).error().code, base::ErrorCode::EmptyQuestion);
    question.typed = u"Osterberg"_s;
    question.switchedOff = {u"reading:OSTERBERG"_s};
    for (const names::Reading &reading : names::readingsOf(question.typed))
        question.switchedOff.append(u"reading:"_s + QString::fromLatin1(reading.latin));
    EXPECT_EQ(NameLookup(source).ask(question, now).error().code, base::ErrorCode::EmptyQuestion);
}

TEST_F(NameLookupTest, isHonestAboutWhatANoHitRestsOn)
{
    EXPECT_EQ(ask(u"Khalid Osterberg"_s).verdict, Verdict::NoHitOldData) << "no person is here";
    list(u"INV.1"_s, {u"Anna Eriksson"_s});
    NameAnswer answer = ask(u"Khalid Osterberg"_s);
    EXPECT_EQ(answer.verdict, Verdict::NoHit) << "a list imported here needs no feed";
    EXPECT_EQ(answer.personsSearched, 1);
    ASSERT_EQ(answer.lists.size(), 1);
    EXPECT_EQ(answer.lists.first().edition, u"2026-02-01"_s);
    EXPECT_EQ(answer.coverage.covered, 3);
    FeedState old;
    old.headAt = now - std::chrono::hours(24 * 30);
    old.nextBy = now + std::chrono::hours(1);
    source.feeds = {old};
    EXPECT_EQ(ask(u"Khalid Osterberg"_s).verdict, Verdict::NoHitOldData);
    FeedState fresh = old;
    fresh.headAt = now - std::chrono::hours(3);
    source.feeds = {old, fresh};
    EXPECT_EQ(ask(u"Khalid Osterberg"_s).verdict, Verdict::NoHit);
}

TEST_F(NameLookupTest, neverChangesWhatWasTyped)
{
    list(u"INV.1"_s, {u"Khalid Osterberg"_s});
    const QString typed = u"  \u0645\u062D\u0645\u062F  khalid"_s;
    EXPECT_EQ(ask(typed).question.typed, typed);
}
