#include "portal_fixture.h"

#include "core/crypto/hash.h"
#include "core/objects/case_objects.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;
using Code = protocol::RefusalCode;

namespace {

constexpr auto kLog = "/v1/desks/QMA/cases";

objects::CaseEntry entryOf(quint8 caseNumber, const QByteArray &content, const char16_t *desk = u"QMA")
{
    objects::CaseEntry entry;
    entry.desk = deskCode(desk);
    entry.name.caseId.bytes.fill(caseNumber);
    entry.name.key.bytes.fill(7);
    entry.name.epoch = 1;
    entry.sealed = QByteArray(64, 's') + content;
    return entry;
}

QByteArray signedEntry(const objects::CaseEntry &entry, const Person &person)
{
    return FederationBuilder::signedBy(entry, person.userKey);
}

QByteArray appendOf(const QList<QByteArray> &entries)
{
    protocol::LogAppend append;
    append.entries = entries;
    return append.encode();
}

protocol::LogPage pageOf(const RawAnswer &answer)
{
    const auto page = protocol::LogPage::decode(answer.body);
    EXPECT_TRUE(page.has_value());
    return page.value_or(protocol::LogPage{});
}

} // namespace

class PortalCaseLog : public PortalTest
{
protected:
    void SetUp() override
    {
        start();
        analyst = caller(federation.analyst);
        publisher = caller(federation.publisher);
        outsider = caller(federation.outsider);
    }
    std::unique_ptr<Caller> analyst, publisher, outsider;
};

TEST_F(PortalCaseLog, keepsTheOrderOfArrivalAndGoesOnWhereOneStopped)
{
    EXPECT_EQ(pageOf(analyst->get(kLog)).end, 0u);
    QList<QByteArray> sent;
    for (quint8 i = 1; i <= 3; ++i)
        sent.append(signedEntry(entryOf(i, "one"), federation.analyst));
    ASSERT_EQ(analyst->write("POST", kLog, appendOf(sent)).status, 200);
    const QByteArray later = signedEntry(entryOf(1, "two"), federation.publisher);
    ASSERT_EQ(publisher->write("POST", kLog, appendOf({later})).status, 200);
    const auto all = pageOf(publisher->get(kLog));
    EXPECT_EQ(all.entries, sent + QList<QByteArray>{later});
    EXPECT_EQ(all.end, 4u);
    const auto rest = pageOf(analyst->get(QByteArray(kLog) + "?from=3"));
    EXPECT_EQ(rest.from, 3u);
    EXPECT_EQ(rest.entries, QList<QByteArray>{later});
    EXPECT_EQ(pageOf(analyst->get(QByteArray(kLog) + "?from=99")).from, 4u);
}

TEST_F(PortalCaseLog, takesAnObjectOnceHoweverOftenItIsSent)
{
    const QByteArray entry = signedEntry(entryOf(1, "one"), federation.analyst);
    ASSERT_EQ(analyst->write("POST", kLog, appendOf({entry})).status, 200);
    ASSERT_EQ(analyst->write("POST", kLog, appendOf({entry, entry})).status, 200);
    // The same object under another member's request: still one place.
    ASSERT_EQ(publisher->write("POST", kLog, appendOf({entry})).status, 200);
    EXPECT_EQ(pageOf(analyst->get(kLog)).entries.size(), 1);
}

TEST_F(PortalCaseLog, isForItsOwnDeskAlone)
{
    const QByteArray entry = signedEntry(entryOf(1, "one"), federation.analyst);
    ASSERT_EQ(analyst->write("POST", kLog, appendOf({entry})).status, 200);
    const RawAnswer notAllowed = outsider->get(kLog);
    const RawAnswer notThere = outsider->get("/v1/desks/QXX/cases");
    EXPECT_EQ(refusalOf(notAllowed), Code::NothingFound);
    EXPECT_EQ(notAllowed.head, notThere.head);
    EXPECT_EQ(notAllowed.body, notThere.body);
    EXPECT_EQ(refusalOf(outsider->write("POST", kLog, appendOf({entry}))), Code::NothingFound);
    EXPECT_EQ(pageOf(outsider->get("/v1/desks/QMC/cases")).end, 0u);
}

TEST_F(PortalCaseLog, refusesWhatNobodyOfTheDeskSigned)
{
    const auto refused = [&](const QByteArray &entry) { return refusalOf(analyst->write("POST", kLog, appendOf({entry}))); };
    EXPECT_EQ(refused(signedEntry(entryOf(1, "one"), federation.outsider)), Code::BadSignature);
    EXPECT_EQ(refused(signedEntry(entryOf(1, "one", u"QMC"), federation.analyst)), Code::BadRequest);
    EXPECT_EQ(refused("rubbish"), Code::BadRequest);
    // Another kind of object, well signed.
    EXPECT_EQ(refused(FederationBuilder::signedBy(objects::UserEntry{}, federation.analyst.userKey)), Code::BadRequest);
    QByteArray flipped = signedEntry(entryOf(1, "one"), federation.analyst);
    flipped[flipped.size() / 2] = static_cast<char>(flipped.at(flipped.size() / 2) ^ 1);
    EXPECT_TRUE(refused(flipped));
    EXPECT_EQ(pageOf(analyst->get(kLog)).end, 0u);
}

TEST_F(PortalCaseLog, takesAllOfOneAppendOrNothing)
{
    const QByteArray good = signedEntry(entryOf(1, "one"), federation.analyst);
    const QByteArray bad = signedEntry(entryOf(2, "two"), federation.outsider);
    EXPECT_EQ(refusalOf(analyst->write("POST", kLog, appendOf({good, bad}))), Code::BadSignature);
    EXPECT_EQ(pageOf(analyst->get(kLog)).end, 0u);
}

TEST_F(PortalCaseLog, holdsTheLimitOfADesk)
{
    server.reset();
    config.limits.deskCaseBytes = 3 << 20;
    start();
    analyst = caller(federation.analyst);
    const QByteArray mebibyte(1 << 20, 'x');
    ASSERT_EQ(analyst->write("POST", kLog, appendOf({signedEntry(entryOf(1, mebibyte), federation.analyst),
                                                    signedEntry(entryOf(2, mebibyte), federation.analyst)})).status, 200);
    EXPECT_EQ(refusalOf(analyst->write("POST", kLog, appendOf({signedEntry(entryOf(3, mebibyte), federation.analyst)}))),
              Code::TooMany);
    EXPECT_EQ(pageOf(analyst->get(kLog)).end, 2u);
}

TEST_F(PortalCaseLog, answersInPagesThatFitIntoOneAnswer)
{
    const QByteArray large(3 << 20, 'x');
    for (quint8 i = 1; i <= 4; ++i)
        ASSERT_EQ(analyst->write("POST", kLog, appendOf({signedEntry(entryOf(i, large), federation.analyst)})).status, 200);
    const auto first = pageOf(analyst->get(kLog));
    EXPECT_EQ(first.entries.size(), 2);
    EXPECT_EQ(first.end, 4u);
    EXPECT_EQ(pageOf(analyst->get(QByteArray(kLog) + "?from=2")).entries.size(), 2);
}

} // namespace countersign::testing
