#include "core/cases/mentions.h"

#include <QElapsedTimer>
#include <QStringList>

#include <gtest/gtest.h>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

QStringList keysIn(QStringView text)
{
    QStringList keys;
    for (const Mention &mention : mentionsIn(text))
        keys.append(mention.key);
    return keys;
}

} // namespace

TEST(Mentions, findsDocumentNumbersWithTheirIssuer)
{
    EXPECT_EQ(keysIn(u"He showed UTO L898902C3 at the gate."), QStringList{u"doc:UTO/L898902C3"_s});
    EXPECT_EQ(keysIn(u"passport L898902C3 (UTO)"), QStringList{u"doc:UTO/L898902C3"_s});
    EXPECT_EQ(keysIn(u"UTO/L898902C3 and D23145890."), (QStringList{u"doc:UTO/L898902C3"_s, u"doc:/D23145890"_s}));
    EXPECT_EQ(keysIn(u"QNB 123456789 was stolen"), QStringList{u"doc:QNB/123456789"_s});
    EXPECT_EQ(keysIn(u"หนังสือเดินทางL898902C3ปลอม"), QStringList{u"doc:/L898902C3"_s});
}

TEST(Mentions, giveTheirPlaces)
{
    const QString text = u"seen: UTO L898902C3, late"_s;
    const QList<Mention> mentions = mentionsIn(text);
    ASSERT_EQ(mentions.size(), 1);
    EXPECT_EQ(text.mid(mentions[0].begin, mentions[0].length), u"UTO L898902C3");
    EXPECT_EQ(mentions[0].issuer, u"UTO");
    EXPECT_EQ(mentions[0].number, u"L898902C3");
    EXPECT_FALSE(mentions[0].linked);
}

TEST(Mentions, findsWholeZones)
{
    const QString text = u"Read at the gate:\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\nand noted."_s;
    const QList<Mention> mentions = mentionsIn(text);
    ASSERT_EQ(mentions.size(), 1);
    EXPECT_EQ(mentions[0].kind, MentionKind::Zone);
    EXPECT_EQ(mentions[0].key, u"doc:UTO/L898902C3");
    EXPECT_EQ(text.mid(mentions[0].begin, mentions[0].length).count(u'\n'), 1);
}

TEST(Mentions, findsCasesAlertsAndLinks)
{
    EXPECT_EQ(keysIn(u"See QMA-2026-014 and [him](person:erik son) there, alert 00112233445566778899aabbccddeeff."),
              (QStringList{u"case:QMA-2026-014"_s, u"person:erik son"_s, u"alert:00112233445566778899aabbccddeeff"_s}));
    const QList<Mention> linked = mentionsIn(u"[L898902C3](doc:UTO/L898902C3)");
    ASSERT_EQ(linked.size(), 1);
    EXPECT_TRUE(linked[0].linked);
    EXPECT_EQ(linked[0].issuer, u"UTO");
}

TEST(Mentions, leaveEverydayTextAlone)
{
    for (const QStringView text : {
             u"On 2026-03-04 at 14:30 and 04.03.2026, 20260304, 20260304T101500Z", u"call +66 81 234 5678 or 0812345678 or (02)1234567",
             u"USD 12,000 or 250000THB, EUR100000, RM2500", u"flights TG916 and KL0834, MH370", u"COVID19, ISO27001, RFC3339, UTF8, CVE-2026-1234",
             u"A2, B3, 4x4, 5x5x5, TLP2, 1st, 10th, 100km, h264", u"550e8400-e29b-41d4-a716-446655440000 and be47f31a",
             u"BE68539007547034 is an account", u"mail a12345678@example.org or https://example.org/A12345678x", u"JUNE2026 and THE2026",
             u"PASSPORTS ARE NOT VALID", u"IMO9074729 is a ship", u"12345678 alone", u"room B1204, gate C12", u"Windows11 and mp3player2"})
        EXPECT_EQ(keysIn(text), QStringList()) << text.toUtf8().constData();
}

TEST(Mentions, takeLinearTime)
{
    for (const QString &piece : {u"UTO "_s, u"A1"_s, u"L898902C3 "_s, u"QMA-"_s, u"<"_s, u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"_s}) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(mentionsIn(piece.repeated(20'000)));
        EXPECT_LT(timer.elapsed(), 5000) << piece.toStdString();
    }
}

} // namespace countersign::cases
