// Zones written and read again; and what is recognised beside them.
#include "core/documents/mrz.h"
#include "core/documents/mrz_format.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::documents;

namespace {

constexpr base::PartialDate kToday{2026, 3, 1};

class Contents
{
public:
    explicit Contents(std::uint64_t seed) : m_random(seed) {}

    MrzContent next()
    {
        static constexpr MrzFormat kFormats[] = {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::MrvA, MrzFormat::MrvB};
        static constexpr MrzSex kSexes[] = {MrzSex::Unspecified, MrzSex::Female, MrzSex::Male};
        MrzContent content;
        content.format = kFormats[below(5)];
        const bool isCard = content.format == MrzFormat::Td1 || content.format == MrzFormat::Td2;
        const bool isVisa = content.format == MrzFormat::MrvA || content.format == MrzFormat::MrvB;
        content.documentCode = isVisa ? u"V"_s : isCard ? QString(u"IAC"[below(3)]) : u"P"_s;
        content.issuer = code();
        content.nationality = code();
        const std::size_t longest = content.format == MrzFormat::Td1 ? 22 : content.format == MrzFormat::Td2 ? 15 : 9;
        content.number = text(1 + below(below(3) == 0 ? longest : 9), true);
        content.birth = date(1930, 2025);
        content.expiry = date(1980, 2070);
        content.sex = kSexes[below(3)];
        const std::size_t spent = content.number.size() > 9 ? static_cast<std::size_t>(content.number.size()) - 9 + 2 : 0;
        const std::size_t room = content.format == MrzFormat::Td1    ? 15
            : content.format == MrzFormat::Td2                       ? 7
            : content.format == MrzFormat::MrvB                      ? 8
                                                                     : 14;
        if (spent < room && below(2) == 0)
            content.optionalData = text(below(room - spent + 1), true);
        if (content.format == MrzFormat::Td1 && below(2) == 0)
            content.moreOptionalData = text(below(12), true);
        content.surname = name(1 + below(3));
        content.givenNames = below(5) == 0 ? QString() : name(1 + below(3));
        return content;
    }

private:
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }
    QString text(std::size_t count, bool digits)
    {
        QString out;
        while (static_cast<std::size_t>(out.size()) < count)
            out += QLatin1Char(digits && below(3) != 0 ? static_cast<char>('0' + below(10)) : static_cast<char>('A' + below(26)));
        return out;
    }
    QString name(std::size_t parts)
    {
        QStringList out;
        for (std::size_t i = 0; i < parts; ++i)
            out << text(1 + below(12), false);
        return out.join(u' ');
    }
    base::CountryCode code() { return *base::CountryCode::fromText(below(4) == 0 ? u"D"_s : text(3, false)); }
    base::PartialDate date(int from, int to)
    {
        base::PartialDate date;
        const std::uint64_t known = below(12);
        if (known == 0)
            return date;
        date.year = static_cast<std::int16_t>(from + static_cast<int>(below(static_cast<std::uint64_t>(to - from + 1))));
        if (known > 1)
            date.month = static_cast<std::uint8_t>(1 + below(12));
        if (known > 2)
            date.day = static_cast<std::uint8_t>(1 + below(28));
        return date;
    }
    std::mt19937_64 m_random;
};

} // namespace

TEST(MrzFormat, everyZoneThatIsWrittenIsReadAsItWasMeant)
{
    Contents contents(20260301);
    int cut = 0;
    for (int i = 0; i < 20'000 && !::testing::Test::HasFailure(); ++i) {
        const MrzContent content = contents.next();
        const auto lines = formatMrz(content);
        ASSERT_TRUE(lines) << content.number.toStdString() << ' ' << content.optionalData.toStdString();
        const MrzReading reading = readMrz(lines->join(u'\n'), kToday);
        SCOPED_TRACE(lines->join(u' ').toStdString());
        ASSERT_EQ(reading.state, MrzState::Complete);
        EXPECT_EQ(reading.format, content.format);
        EXPECT_TRUE(reading.corrections.isEmpty());
        const MrzFields &read = reading.asTyped;
        EXPECT_TRUE(read.allAgree());
        EXPECT_EQ(read.documentCode, content.documentCode);
        EXPECT_EQ(read.issuer, content.issuer);
        EXPECT_EQ(read.nationality, content.nationality);
        EXPECT_EQ(read.number.printed(), content.number);
        EXPECT_EQ(read.optionalData, content.optionalData);
        EXPECT_EQ(read.birth, content.birth);
        EXPECT_EQ(read.expiry, content.expiry);
        EXPECT_EQ(read.sex, content.sex);
        if (read.nameMayBeTruncated) {
            ++cut;
            continue;
        }
        EXPECT_EQ(read.surname, content.surname);
        EXPECT_EQ(read.givenNames, content.givenNames);
    }
    EXPECT_GT(cut, 500);
}

TEST(MrzFormat, writesTheSpecimenOfTheStandard)
{
    MrzContent content;
    content.documentCode = u"P"_s;
    content.issuer = content.nationality = *base::CountryCode::fromText(u"UTO");
    content.number = u"L898902C3"_s;
    content.birth = {1974, 8, 12};
    content.expiry = {2012, 4, 15};
    content.sex = MrzSex::Female;
    content.optionalData = u"ZE184226B"_s;
    content.surname = u"Eriksson"_s;
    content.givenNames = u"Anna Maria"_s;
    EXPECT_EQ(formatMrz(content)->join(u'\n'),
              u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    content.format = MrzFormat::Td1;
    content.documentCode = u"I"_s;
    content.number = u"D23145890734"_s;
    content.optionalData.clear();
    content.surname = u"O'Connor-Smith"_s;
    EXPECT_EQ(formatMrz(content)->at(0), u"I<UTOD23145890<7349<<<<<<<<<<<"_s);
    EXPECT_TRUE(formatMrz(content)->at(2).startsWith(u"OCONNOR<SMITH<<ANNA<MARIA<"_s));
}

TEST(MrzFormat, aCutNameEndsWithALetter)
{
    MrzContent content;
    content.documentCode = u"P"_s;
    content.issuer = content.nationality = *base::CountryCode::fromText(u"UTO");
    content.number = u"1"_s;
    content.surname = u"NILAVADHANANANDA"_s;
    for (const QString &given : {u"CHAYAPA DEJTHAMRONG KRASUANG"_s, u"CHAYAPADEJTHAMRONGKR ASUANG"_s, u"A B C D E F G H I J K L M N O P Q"_s}) {
        content.givenNames = given;
        const QString line = formatMrz(content)->first();
        EXPECT_EQ(line.size(), 44);
        EXPECT_TRUE(line.back().isLetter()) << line.toStdString();
        EXPECT_TRUE(readMrz(formatMrz(content)->join(u'\n'), kToday).asTyped.nameMayBeTruncated);
    }
}

TEST(MrzFormat, refusesWhatAZoneCannotHold)
{
    MrzContent good;
    good.documentCode = u"P"_s;
    good.issuer = good.nationality = *base::CountryCode::fromText(u"UTO");
    good.number = u"1"_s;
    good.surname = u"A"_s;
    ASSERT_TRUE(formatMrz(good));
    MrzContent bad = good;
    bad.number = u"1234567890"_s;
    EXPECT_FALSE(formatMrz(bad)) << "only cards have room for ten characters";
    bad = good;
    bad.surname = u"ŁUKASZ"_s;
    EXPECT_FALSE(formatMrz(bad)) << "spelling is the caller's";
    bad = good;
    bad.surname.clear();
    EXPECT_FALSE(formatMrz(bad));
    bad = good;
    bad.optionalData = u"123456789012345"_s;
    EXPECT_FALSE(formatMrz(bad));
    bad = good;
    bad.documentCode = u"PPP"_s;
    EXPECT_FALSE(formatMrz(bad));
    bad = good;
    bad.format = MrzFormat::OldFrenchId;
    EXPECT_FALSE(formatMrz(bad));
}

TEST(MrzReader, takesAnyFormatLineByLineAsAScannerTypesIt)
{
    Contents contents(5);
    for (int i = 0; i < 3000 && !::testing::Test::HasFailure(); ++i) {
        const MrzContent content = contents.next();
        const QStringList lines = *formatMrz(content);
        SCOPED_TRACE(lines.join(u' ').toStdString());
        QString typed;
        for (qsizetype line = 0; line + 1 < lines.size(); ++line) {
            typed += lines[line] + u'\n';
            const MrzReading reading = readMrz(typed, kToday);
            ASSERT_EQ(reading.state, MrzState::Partial);
            // A card's number may have no digit: then its first line looks like a name line.
            const bool isAmbiguous = content.format == MrzFormat::Td1 && reading.format != MrzFormat::Td1;
            if (!isAmbiguous) {
                EXPECT_EQ(reading.lineDone, line + 1);
                EXPECT_EQ(reading.lineCount, lines.size());
                EXPECT_EQ(reading.format, content.format);
            }
        }
        typed += lines.back() + u'\n';
        EXPECT_EQ(readMrz(typed, kToday).state, MrzState::Complete);
    }
}

TEST(MrzReader, recognisesSealsAndNationalLinesWithoutReadingThem)
{
    const struct { QString text; MrzUndecoded kind; } kKnown[] = {
        {u"\u00DC\u0003\u006Abytes of a seal"_s, MrzUndecoded::DigitalSeal},
        {u"DC036ABC6D38DBA519C7A4B0F1E2D3C4B5A69788796A5B4C3D2E1F00"_s, MrzUndecoded::DigitalSeal},
        {u"dc02 6abc 6d38 dba5 19c7 a4b0 f1e2 d3c4 b5a6 9788 796a"_s, MrzUndecoded::DigitalSeal},
        {u"{\"data\":{\"hdr\":{\"is\":\"UTO\",\"t\":\"icao.test\",\"v\":1},\"msg\":{}},\"sig\":{}}"_s, MrzUndecoded::DigitalSealNc},
        {u"{ \"data\" : { \"hdr\" : {\n \"t\" : \"icao.vacc\""_s, MrzUndecoded::DigitalSealNc},
        {u"D1FRA13AA000026181231MARTIN<<9"_s, MrzUndecoded::DrivingLicence},
        {u"IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02\n1710GVA123451ROBERTA<<<<<<<9112311F2"_s, MrzUndecoded::OldFrenchCard}};
    for (const auto &known : kKnown) {
        const MrzReading reading = readMrz(known.text, kToday);
        EXPECT_EQ(reading.state, MrzState::NotDecoded) << known.text.toStdString();
        EXPECT_EQ(reading.undecoded, known.kind) << known.text.toStdString();
        EXPECT_TRUE(reading.asTyped.number.isEmpty());
    }
    for (const QString &other : {u"DC03123456"_s, u"DC03"_s, u"{}"_s, u"Ü"_s, u"D1FRA"_s, u"L898902C3"_s})
        EXPECT_EQ(readMrz(other, kToday).undecoded, MrzUndecoded::None) << other.toStdString();
}

TEST(MrzReader, tenDigitsOnACardAreOneNumber)
{
    // MRZCode.NET issue 9: the tenth digit and the check digit stand in the optional data.
    const MrzReading reading = readMrz(u"IDUTO123456789<07<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<4\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s, kToday);
    ASSERT_EQ(reading.state, MrzState::Complete);
    EXPECT_EQ(reading.asTyped.number.normal(), "1234567890");
    EXPECT_EQ(reading.asTyped.check(MrzCheckName::Number)->state, MrzCheckState::Agrees);
}
