#include "exchange_world.h"

#include "core/release/courier_file.h"

#include <cstdio>
#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using release::ReceiptAct;
using Summary = workstation::CourierService::Summary;

/// Letters that travel in files while the portal is away.
class Courier : public ExchangeWorld
{
protected:
    void SetUp() override
    {
        ExchangeWorld::SetUp();
        meet();
        stopPortal();
    }
    base::Result<Summary> write(const Desk &from, const Desk &to, const QString &name)
    {
        return now(from.session().courier().write(codeOf(to), place(name), {}));
    }
    base::Result<Summary> read(const Desk &desk, const QString &name) { return now(desk.session().courier().read(place(name), {})); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(place(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

TEST_F(Courier, carriesReleaseFileRequestAndReceiptsBothWays)
{
    const QByteArray scan = crypto::randomBytes(300'000);
    auto sent = letter({u"By hand."_s});
    addFile(sent, u"scan.bin"_s, scan);
    const auto id = seal(sent, scan);
    const auto out = must(write(*qma, *qnb, u"one.courier"_s));
    EXPECT_EQ(out.number, 1U);
    EXPECT_EQ(out.letters, 2) << "the release and its part";
    EXPECT_FALSE(bytes(u"one.courier"_s).contains("By hand"));
    const auto in = must(read(*qnb, u"one.courier"_s));
    EXPECT_EQ(in.from, codeOf(*qma));
    EXPECT_EQ(in.letters, 2);
    EXPECT_EQ(in.taken, 2);
    EXPECT_TRUE(in.missing.isEmpty());
    const auto row = inbox(*qnb).value(0);
    EXPECT_EQ(opened(*qnb, row.id).letter->paragraphs.value(0).text, u"By hand."_s);
    EXPECT_EQ(must(now(qnb->session().mail().attachment(row.id, sent.attachments[0].id))), scan);

    // What was there already changes nothing, and is still offered until the answer is here.
    const auto again = must(read(*qnb, u"one.courier"_s));
    EXPECT_EQ(again.taken, 0);
    EXPECT_EQ(again.known, 2);
    EXPECT_EQ(inbox(*qnb).size(), 1);
    EXPECT_EQ(must(write(*qma, *qnb, u"two.courier"_s)).letters, 2);

    const auto back = must(write(*qnb, *qma, u"back.courier"_s));
    EXPECT_GE(back.letters, 2) << "delivered and opened";
    must(read(*qma, u"back.courier"_s));
    EXPECT_TRUE(receipt(id, ReceiptAct::Delivered));
    EXPECT_TRUE(receipt(id, ReceiptAct::Opened));
    EXPECT_EQ(must(write(*qma, *qnb, u"three.courier"_s)).letters, 0) << "signed for: nothing left";
    // The portal, when it is there again, is told the same and makes no double.
    startPortal();
    exchange();
    EXPECT_EQ(inbox(*qnb).size(), 1);
}

TEST_F(Courier, saysWhichNumberNeverCame)
{
    (void)seal(letter({u"First."_s}));
    must(write(*qma, *qnb, u"one.courier"_s));
    (void)seal(letter({u"Second."_s}));
    must(write(*qma, *qnb, u"two.courier"_s));
    const auto second = must(read(*qnb, u"two.courier"_s));
    EXPECT_EQ(second.missing, (QList<std::uint64_t>{1}));
    EXPECT_EQ(second.taken, 2) << "nothing is missing but the file: what is unsigned goes along again";
    const auto first = must(read(*qnb, u"one.courier"_s));
    EXPECT_TRUE(first.missing.isEmpty());
    EXPECT_EQ(first.known, 1);
    (void)seal(letter({u"Third."_s}));
    must(write(*qma, *qnb, u"three.courier"_s));
    EXPECT_TRUE(must(read(*qnb, u"three.courier"_s)).missing.isEmpty());
}

TEST_F(Courier, isOpenedByTheDeskItIsForAlone)
{
    startPortal();
    const auto qrc = newDesk("QRC");
    synced(*qrc);
    synced(*qma);
    (void)seal(letter({u"Not for QRC."_s}));
    must(write(*qma, *qnb, u"one.courier"_s));
    const auto refused = read(*qrc, u"one.courier"_s);
    EXPECT_EQ(errorOf(refused), ErrorCode::CourierNotForUs);
    EXPECT_EQ(errorOf(read(*qma, u"one.courier"_s)), ErrorCode::CourierNotForUs) << "nor by who wrote it";
    EXPECT_EQ(errorOf(now(qma->session().courier().write(codeOf(*qma), place(u"self"_s), {}))), ErrorCode::DeskUnknown);
    EXPECT_EQ(errorOf(now(qma->session().courier().write(*base::CountryCode::fromText(u"UTO"), place(u"none"_s), {}))), ErrorCode::DeskUnknown);
    EXPECT_FALSE(QFile::exists(place(u"self"_s)));
}

TEST_F(Courier, isRefusedWithAnyBitOfItsHeaderOrContentTurned)
{
    (void)seal(letter({u"To be turned."_s}));
    must(write(*qma, *qnb, u"whole.courier"_s));
    const QByteArray whole = bytes(u"whole.courier"_s);
    const auto sealed = must(release::readCourier(whole)).sealed.size();
    const qsizetype header = whole.size() - sealed;
    std::mt19937 random(20261128);
    // COUNTERSIGN_FULL=1: every bit of the header and 10,000 of the content (issue 6, proof 8).
    const bool full = qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1;
    QList<qsizetype> places;
    for (qsizetype bit = 0; bit < header * 8; bit += full ? 1 : 1 + static_cast<qsizetype>(random() % 7))
        places << bit;
    for (int i = 0; i < (full ? 10'000 : 400); ++i)
        places << header * 8 + static_cast<qsizetype>(random() % static_cast<quint32>(sealed * 8));
    for (const qsizetype bit : places) {
        QByteArray turned = whole;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        put(u"turned.courier"_s, turned);
        const auto done = read(*qnb, u"turned.courier"_s);
        ASSERT_FALSE(done.has_value()) << "bit " << bit;
    }
    RecordProperty("bits", static_cast<int>(places.size()));
    std::printf("%d bits turned, %d of the header, each refused\n", static_cast<int>(places.size()), static_cast<int>(places.size()) - (full ? 10'000 : 400));
    for (const qsizetype cut : {qsizetype(0), qsizetype(1), header, whole.size() - 1}) {
        put(u"cut.courier"_s, whole.first(cut));
        EXPECT_EQ(errorOf(read(*qnb, u"cut.courier"_s)), ErrorCode::CourierDamaged) << "cut at " << cut;
    }
    put(u"long.courier"_s, whole + 'x');
    EXPECT_FALSE(read(*qnb, u"long.courier"_s).has_value());
    EXPECT_EQ(errorOf(read(*qnb, u"absent.courier"_s)), ErrorCode::FileUnreadable);
    EXPECT_TRUE(inbox(*qnb).isEmpty()) << "nothing of it was taken";
    EXPECT_EQ(must(read(*qnb, u"whole.courier"_s)).taken, 1);
}

TEST_F(Courier, carriesAThousandLetters)
{
    for (int i = 0; i < 1000; ++i) {
        release::RequestLetter ask;
        ask.id = drawn<base::RequestId>();
        ask.sender = codeOf(*qma);
        ask.recipient = codeOf(*qnb);
        ask.subject = u"Series %1"_s.arg(i);
        ask.text = u"Known?"_s;
        ask.basis = u"AGG"_s;
        ask.by = u"R. Santos"_s;
        ask.at = clock->now();
        queue(*qma, ask);
    }
    const auto out = must(write(*qma, *qnb, u"many.courier"_s));
    EXPECT_EQ(out.letters, 1000);
    EXPECT_EQ(out.left, 0);
    const auto in = must(read(*qnb, u"many.courier"_s));
    EXPECT_EQ(in.taken, 1000);
    EXPECT_EQ(in.aside, 0);
    EXPECT_EQ(must(now(qnb->session().requests().list())).size(), 1000);
}
