#include "core/objects/cbor.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace {

using countersign::base::ErrorCode;
using namespace countersign::objects::cbor;

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// What skip() says about one item that must fill the bytes.
std::optional<ErrorCode> problemOf(const QByteArray &bytes)
{
    Reader reader(bytes);
    if (const auto item = reader.skip(); !item)
        return item.error().code;
    if (const auto end = reader.end(); !end)
        return end.error().code;
    return std::nullopt;
}

struct Deviation { const char *name; const char *bytes; ErrorCode code; };

class StrictCbor : public testing::TestWithParam<Deviation>
{
};

TEST_P(StrictCbor, refusesWhatTheWriterWouldNotWrite)
{
    EXPECT_EQ(problemOf(hex(GetParam().bytes)), GetParam().code) << GetParam().name;
}

std::string caseName(const testing::TestParamInfo<Deviation> &deviation)
{
    return "case" + std::to_string(deviation.index);
}

// RFC 8949 section 4.2.1 and the closed profile of trust.md 2, deviation by deviation.
INSTANTIATE_TEST_SUITE_P(Deviations, StrictCbor, testing::Values(
    Deviation{"23 in two bytes", "1817", ErrorCode::NotCanonical},
    Deviation{"0 in two bytes", "1800", ErrorCode::NotCanonical},
    Deviation{"255 in three bytes", "1900ff", ErrorCode::NotCanonical},
    Deviation{"65535 in five bytes", "1a0000ffff", ErrorCode::NotCanonical},
    Deviation{"2^32-1 in nine bytes", "1b00000000ffffffff", ErrorCode::NotCanonical},
    Deviation{"-1 in two bytes", "3800", ErrorCode::NotCanonical},
    Deviation{"negative beyond 64 bits", "3b8000000000000000", ErrorCode::NotCanonical},
    Deviation{"reserved length 28", "1c", ErrorCode::NotCanonical},
    Deviation{"reserved length 30", "5e", ErrorCode::NotCanonical},
    Deviation{"string length not minimal", "580161", ErrorCode::NotCanonical},
    Deviation{"array length not minimal", "980101", ErrorCode::NotCanonical},
    Deviation{"map length not minimal", "b8010101", ErrorCode::NotCanonical},
    Deviation{"indefinite byte string", "5f4101ff", ErrorCode::NotCanonical},
    Deviation{"indefinite text", "7f6161ff", ErrorCode::NotCanonical},
    Deviation{"indefinite array", "9f01ff", ErrorCode::NotCanonical},
    Deviation{"indefinite map", "bf0101ff", ErrorCode::NotCanonical},
    Deviation{"break alone", "ff", ErrorCode::NotCanonical},
    Deviation{"half float", "f93c00", ErrorCode::NotCanonical},
    Deviation{"single float", "fa3f800000", ErrorCode::NotCanonical},
    Deviation{"double float", "fb3ff0000000000000", ErrorCode::NotCanonical},
    Deviation{"tag 0", "c074323031332d30332d32315432303a30343a30305a", ErrorCode::NotCanonical},
    Deviation{"tag 55799", "d9d9f700", ErrorCode::NotCanonical},
    Deviation{"undefined", "f7", ErrorCode::NotCanonical},
    Deviation{"simple 16", "f0", ErrorCode::NotCanonical},
    Deviation{"simple false in two bytes", "f814", ErrorCode::NotCanonical},
    Deviation{"duplicate key", "a201010102", ErrorCode::NotCanonical},
    Deviation{"falling keys", "a202010101", ErrorCode::NotCanonical},
    Deviation{"text as key", "a1616101", ErrorCode::NotCanonical},
    Deviation{"negative key", "a12001", ErrorCode::NotCanonical},
    Deviation{"overlong UTF-8", "62c080", ErrorCode::NotCanonical},
    Deviation{"lone surrogate", "63eda080", ErrorCode::NotCanonical},
    Deviation{"beyond U+10FFFF", "64f4908080", ErrorCode::NotCanonical},
    Deviation{"cut UTF-8", "61c3", ErrorCode::NotCanonical},
    Deviation{"trailing byte", "0100", ErrorCode::NotCanonical},
    Deviation{"nothing", "", ErrorCode::Truncated},
    Deviation{"head cut", "19ff", ErrorCode::Truncated},
    Deviation{"string cut", "4401", ErrorCode::Truncated},
    Deviation{"array count beyond the bytes", "9affffffff01", ErrorCode::Truncated},
    Deviation{"map count beyond the bytes", "a3010102", ErrorCode::Truncated},
    Deviation{"array of 2^60", "9b100000000000000001", ErrorCode::Truncated},
    Deviation{"string of 2^63", "5b800000000000000001", ErrorCode::TooLarge}),
    caseName);

TEST(CborReader, refusesEachDeviationInsideOtherItemsToo)
{
    for (const char *inner : {"1817", "f93c00", "c001", "9f01ff", "a201010102", "62c080"}) {
        EXPECT_TRUE(problemOf(hex("81") + hex(inner))) << inner;
        EXPECT_TRUE(problemOf(hex("a101") + hex(inner))) << inner;
    }
}

TEST(CborReader, acceptsDepthSixteenAndRefusesSeventeen)
{
    EXPECT_FALSE(problemOf(QByteArray(16, '\x81') + '\x01'));
    EXPECT_EQ(problemOf(QByteArray(17, '\x81') + '\x01'), ErrorCode::TooDeep);
    // The depth of what was entered counts for what is skipped inside it.
    const QByteArray deep = QByteArray(17, '\x81') + '\x01';
    Reader reader(deep);
    ASSERT_TRUE(reader.enterArray());
    EXPECT_EQ(reader.skip().error().code, ErrorCode::TooDeep);
    const QByteArray entered = QByteArray(17, '\x81') + '\x01';
    Reader step(entered);
    for (int i = 0; i < 16; ++i)
        ASSERT_TRUE(step.enterArray());
    EXPECT_EQ(step.enterArray().error().code, ErrorCode::TooDeep);
}

TEST(CborReader, refusesItemsAboveSixteenMebibytes)
{
    Writer writer;
    writer.bytes(QByteArray(kMaxItem, 'x'));
    EXPECT_EQ(problemOf(writer.result()), ErrorCode::TooLarge);
}

TEST(CborReader, keepsFailingAfterTheFirstFailure)
{
    const QByteArray bytes = hex("6161" "01");
    Reader reader(bytes);
    EXPECT_EQ(reader.unsignedInt().error().code, ErrorCode::WrongFieldType);
    EXPECT_EQ(reader.text().error().code, ErrorCode::WrongFieldType);
    EXPECT_FALSE(reader.tryNull());
    EXPECT_FALSE(reader.skip());
    EXPECT_FALSE(reader.end());
}

TEST(CborReader, tellsOneTypeFromAnother)
{
    const QByteArray number = hex("01");
    EXPECT_EQ(Reader(number).text().error().code, ErrorCode::WrongFieldType);
    EXPECT_EQ(Reader(number).bytes().error().code, ErrorCode::WrongFieldType);
    EXPECT_EQ(Reader(number).boolean().error().code, ErrorCode::WrongFieldType);
    EXPECT_EQ(Reader(number).enterMap().error().code, ErrorCode::WrongFieldType);
    const QByteArray negative = hex("20");
    EXPECT_EQ(Reader(negative).unsignedInt().error().code, ErrorCode::WrongFieldType);
    const QByteArray null = hex("f6");
    EXPECT_EQ(Reader(null).boolean().error().code, ErrorCode::WrongFieldType);
    const QByteArray large = hex("1bffffffffffffffff");
    EXPECT_EQ(Reader(large).integer().error().code, ErrorCode::WrongFieldType);
    EXPECT_EQ(Reader(large).unsignedInt().value(), std::numeric_limits<std::uint64_t>::max());
}

TEST(Cbor, writesTheExamplesOfTheStandard)
{
    // RFC 8949 appendix A.
    const auto written = [](auto &&write) { Writer writer; write(writer); return writer.take().toHex(); };
    EXPECT_EQ(written([](Writer &w) { w.unsignedInt(0); }), "00");
    EXPECT_EQ(written([](Writer &w) { w.unsignedInt(24); }), "1818");
    EXPECT_EQ(written([](Writer &w) { w.unsignedInt(1000); }), "1903e8");
    EXPECT_EQ(written([](Writer &w) { w.unsignedInt(1000000); }), "1a000f4240");
    EXPECT_EQ(written([](Writer &w) { w.unsignedInt(18446744073709551615U); }), "1bffffffffffffffff");
    EXPECT_EQ(written([](Writer &w) { w.integer(-1000); }), "3903e7");
    EXPECT_EQ(written([](Writer &w) { w.text(u"\u00fc"); }), "62c3bc");
    EXPECT_EQ(written([](Writer &w) { w.boolean(true); w.null(); }), "f5f6");
}

TEST(Cbor, readsBackWhateverItWrites)
{
    std::mt19937_64 random(20261124);
    for (int round = 0; round < 2000; ++round) {
        const int shift = static_cast<int>(random() % 64);
        const auto number = random() >> shift;
        const auto integer = static_cast<std::int64_t>(random()) >> shift;
        QByteArray bytes(static_cast<qsizetype>(random() % 300), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        const QString text = QString::fromUtf8(bytes);
        Writer writer;
        writer.map(3);
        writer.key(1);
        writer.unsignedInt(number);
        writer.key(300);
        writer.array(3);
        writer.integer(integer);
        writer.bytes(bytes);
        writer.null();
        writer.key(70000);
        writer.text(text);
        ASSERT_FALSE(problemOf(writer.result()));
        Reader reader(writer.result());
        ASSERT_EQ(reader.enterMap().value(), 3U);
        ASSERT_EQ(reader.nextKey().value(), 1U);
        ASSERT_EQ(reader.unsignedInt().value(), number);
        ASSERT_EQ(reader.nextKey().value(), 300U);
        ASSERT_EQ(reader.enterArray().value(), 3U);
        ASSERT_EQ(reader.integer().value(), integer);
        ASSERT_EQ(reader.bytes().value(), bytes);
        ASSERT_TRUE(reader.tryNull());
        reader.leave();
        ASSERT_EQ(reader.nextKey().value(), 70000U);
        ASSERT_EQ(reader.text().value(), text);
        reader.leave();
        ASSERT_TRUE(reader.end());
    }
}

TEST(Cbor, holdsTheExtremesOfSignedNumbers)
{
    for (const auto value : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), std::int64_t{-1}}) {
        Writer writer;
        writer.integer(value);
        EXPECT_EQ(Reader(writer.result()).integer().value(), value);
    }
}

/// Whatever bytes the reader takes, they are exactly those the writer makes of the same values.
QByteArray rewrite(Reader &reader, Writer &writer, QByteArrayView bytes)
{
    const auto major = static_cast<std::uint8_t>(bytes[reader.position()]) >> 5;
    if (major == 0) {
        writer.unsignedInt(reader.unsignedInt().value());
    } else if (major == 1) {
        writer.integer(reader.integer().value());
    } else if (major == 2) {
        writer.bytes(reader.bytes().value());
    } else if (major == 3) {
        writer.text(reader.text().value());
    } else if (major == 4) {
        const auto count = reader.enterArray().value();
        writer.array(count);
        for (std::size_t i = 0; i < count; ++i)
            rewrite(reader, writer, bytes);
        reader.leave();
    } else if (major == 5) {
        const auto count = reader.enterMap().value();
        writer.map(count);
        for (std::size_t i = 0; i < count; ++i) {
            writer.key(reader.nextKey().value());
            rewrite(reader, writer, bytes);
        }
        reader.leave();
    } else if (reader.tryNull()) {
        writer.null();
    } else {
        writer.boolean(reader.boolean().value());
    }
    return writer.result();
}

TEST(Cbor, takesOnlyOneFormOfEachValue)
{
    std::mt19937 random(7);
    int taken = 0;
    for (int round = 0; round < 300'000; ++round) {
        QByteArray bytes(static_cast<qsizetype>(1 + random() % 12), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        if (problemOf(bytes))
            continue;
        ++taken;
        Reader reader(bytes);
        Writer writer;
        ASSERT_EQ(rewrite(reader, writer, bytes), bytes) << bytes.toHex().constData();
    }
    EXPECT_GT(taken, 1000);
}

} // namespace
