// Zones by the hundred thousand, made with check-digit code of their own, read back
// field by field; and the same zones read badly.
#include "core/documents/mrz.h"
#include "zone_generator.h"

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace countersign::documents;
using countersign::documents::testing::GeneratedZone;
using countersign::documents::testing::ZoneGenerator;

namespace {

constexpr int kZones = 100'000;

std::string withoutFillers(std::string_view field)
{
    std::string text(field);
    while (!text.empty() && text.back() == '<')
        text.pop_back();
    return text;
}

QString asText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString joined(const GeneratedZone &zone, const QString &between)
{
    QString text = asText(zone.line1) + between + asText(zone.line2);
    return zone.line3.empty() ? text : text + between + asText(zone.line3);
}

void expectSameFields(const GeneratedZone &made, const MrzFields &read)
{
    EXPECT_EQ(read.documentCode, asText(made.code));
    EXPECT_EQ(read.issuer.text(), asText(made.issuer));
    EXPECT_EQ(read.nationality.text(), asText(made.nationality));
    EXPECT_EQ(read.number.printed(), asText(made.number));
    EXPECT_EQ(read.optionalData, asText(made.optional));
    EXPECT_EQ(read.birth, made.birth);
    EXPECT_EQ(read.expiry, made.expiry);
    EXPECT_EQ(read.sex, made.sex);
    EXPECT_TRUE(read.allAgree());
    if (!made.nameCut) {
        EXPECT_EQ(read.surname, asText(made.surname));
        EXPECT_EQ(read.givenNames, asText(made.givenNames));
    } else if (read.nameMayBeTruncated) {
        EXPECT_TRUE(asText(made.surname + " " + made.givenNames)
                        .startsWith((read.surname + u' ' + read.givenNames).trimmed()));
    }
}

} // namespace

TEST(GeneratedZones, comeBackFieldByField)
{
    ZoneGenerator generator(20260301);
    std::array<int, 7> perFormat{};
    int longNumbers = 0;
    for (int i = 0; i < kZones && !HasFailure(); ++i) {
        const GeneratedZone made = generator.next();
        const std::optional<MrzZone> read = readMrzLines(made.line1, made.line2, made.line3, ZoneGenerator::kToday);
        ASSERT_TRUE(read) << made.line1 << ' ' << made.line2;
        EXPECT_EQ(read->format, made.format);
        EXPECT_EQ(withoutFillers(read->code), made.code);
        EXPECT_EQ(withoutFillers(read->issuer), made.issuer);
        EXPECT_EQ(withoutFillers(read->nationality), made.nationality);
        EXPECT_EQ(read->numberText(), made.number) << made.line1 << ' ' << made.line2;
        EXPECT_EQ(read->longNumber, made.longNumber);
        EXPECT_EQ(withoutFillers(read->optional), made.optional);
        EXPECT_EQ(read->birth, made.birth) << made.line2;
        EXPECT_EQ(read->expiry, made.expiry) << made.line2;
        EXPECT_EQ(read->sex, made.sex);
        EXPECT_TRUE(read->allAgree()) << made.line1 << ' ' << made.line2;
        EXPECT_EQ(read->checkCount, made.format == MrzFormat::Td3 ? 5
                      : made.format == MrzFormat::MrvA || made.format == MrzFormat::MrvB ? 3
                                                                                          : 4);
        ++perFormat[static_cast<std::size_t>(made.format)];
        longNumbers += made.longNumber ? 1 : 0;
    }
    EXPECT_GT(*std::min_element(perFormat.begin() + 1, perFormat.begin() + 6), kZones / 10);
    EXPECT_GT(longNumbers, kZones / 20);
}

TEST(GeneratedZones, comeBackHoweverTheyArePasted)
{
    ZoneGenerator generator(7);
    for (int i = 0; i < 5000 && !HasFailure(); ++i) {
        const GeneratedZone made = generator.next();
        const QString kForms[] = {
            joined(made, u"\n"_s), joined(made, u""_s), joined(made, u"\r\n\r\n  "_s).toLower(),
            u"\uFEFF "_s + joined(made, u"  "_s), joined(made, u"\n"_s).replace("<<"_L1, u"\u00AB"_s)};
        const MrzReading read = readMrz(kForms[i % 5], ZoneGenerator::kToday);
        ASSERT_EQ(read.state, MrzState::Complete) << kForms[i % 5].toStdString();
        EXPECT_EQ(read.format, made.format);
        EXPECT_TRUE(read.corrections.isEmpty()) << kForms[i % 5].toStdString();
        EXPECT_FALSE(read.proposed);
        EXPECT_FALSE(read.reordered);
        expectSameFields(made, read.asTyped);
    }
}

TEST(GeneratedZones, comeBackInAnyOrderOfLines)
{
    ZoneGenerator generator(9);
    for (int i = 0; i < 2000 && !HasFailure(); ++i) {
        const GeneratedZone made = generator.next();
        const QString text = made.line3.empty()
            ? asText(made.line2 + "\n" + made.line1)
            : asText(i % 2 == 0 ? made.line3 + "\n" + made.line1 + "\n" + made.line2
                                : made.line2 + "\n" + made.line3 + "\n" + made.line1);
        const MrzReading read = readMrz(text, ZoneGenerator::kToday);
        ASSERT_EQ(read.state, MrzState::Complete) << text.toStdString();
        EXPECT_TRUE(read.reordered);
        expectSameFields(made, read.asTyped);
    }
}

TEST(GeneratedZones, oneMisreadCharacterIsCaughtAndPutRightOrOffered)
{
    static constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    ZoneGenerator generator(23);
    std::mt19937_64 random(29);
    int sure = 0;
    int offered = 0;
    for (int i = 0; i < 1500 && !HasFailure(); ++i) {
        GeneratedZone made = generator.next();
        const GeneratedZone original = made;
        std::string &line = made.format == MrzFormat::Td1 ? made.line1 : made.line2;
        const std::size_t begin = made.format == MrzFormat::Td1 ? 5 : 0;
        const std::size_t place = begin + random() % std::min<std::size_t>(9, made.number.size());
        std::string alike;
        for (const char c : kAlphabet) {
            if (looksLike(line[place], c) && !blindTo(line[place], c))
                alike += c;
        }
        if (alike.empty())
            continue;
        const char right = line[place];
        line[place] = alike[random() % alike.size()];
        const MrzReading read = readMrz(joined(made, u"\n"_s), ZoneGenerator::kToday);
        ASSERT_EQ(read.state, MrzState::Complete) << joined(made, u" "_s).toStdString();
        EXPECT_FALSE(read.asTyped.allAgree());
        EXPECT_EQ(read.asTyped.check(MrzCheckName::Number)->state, MrzCheckState::Differs);
        EXPECT_NE(read.asTyped.number.printed(), asText(original.number)) << "corrected silently";
        if (!read.needsChoice()) {
            ++sure;
            ASSERT_TRUE(read.proposed) << joined(made, u" "_s).toStdString();
            EXPECT_EQ(read.proposed->number.printed(), asText(original.number));
            EXPECT_TRUE(read.proposed->allAgree());
            ASSERT_EQ(read.corrections.size(), 1);
            EXPECT_EQ(read.corrections[0].column, static_cast<int>(place) + 1);
            EXPECT_EQ(read.corrections[0].to, right);
        } else {
            ++offered;
            const bool found = std::any_of(read.corrections.begin(), read.corrections.end(), [&](const MrzCorrection &c) {
                return c.column == static_cast<int>(place) + 1 && c.to == right && c.choice != 0;
            });
            EXPECT_TRUE(found) << joined(made, u" "_s).toStdString() << " right: " << right;
        }
    }
    EXPECT_GT(sure, 200);
    EXPECT_GT(offered, 50);
}
