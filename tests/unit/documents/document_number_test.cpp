#include "core/documents/check_digit.h"
#include "core/documents/document_number.h"
#include "core/documents/issuer_codes.h"
#include "core/documents/number_list.h"

#include <gtest/gtest.h>

#include <QSet>

#include <random>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::documents;

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

QByteArray randomNumber(std::mt19937_64 &random, int length)
{
    QByteArray number;
    for (int i = 0; i < length; ++i)
        number += kAlphabet[random() % kAlphabet.size()];
    return number;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

TEST(DocumentNumber, normalFormKeepsOnlyLettersAndDigits)
{
    EXPECT_EQ(DocumentNumber(u"l 898-902/c3"_s).normal(), "L898902C3");
    EXPECT_EQ(DocumentNumber(u" No. 12\u00A034 "_s).normal(), "NO1234");
    EXPECT_EQ(DocumentNumber(u"---"_s).normal(), "");
    EXPECT_TRUE(DocumentNumber(u"---"_s).isEmpty());
    EXPECT_EQ(DocumentNumber(u"l 898"_s).printed(), u"l 898"_s);
    EXPECT_EQ(DocumentNumber(u"AB<1"_s), DocumentNumber(u"ab 1"_s));
}

TEST(DocumentNumber, digitsOfTheRegionAreDigits)
{
    const QStringView kSamples[] = {
        u"๑๒๓๔๕๖๗๘๙๐", // Thai
        u"၁၂၃၄၅၆၇၈၉၀", // Burmese
        u"១២៣៤៥៦៧៨៩០", // Khmer
        u"໑໒໓໔໕໖໗໘໙໐", // Lao
        u"১২৩৪৫৬৭৮৯০", // Bengali
        u"१२३४५६७८९०", // Devanagari
        u"١٢٣٤٥٦٧٨٩٠", // Arabic-Indic
        u"۱۲۳۴۵۶۷۸۹۰", // Persian
        u"１２３４５６７８９０"}; // full width
    for (const QStringView sample : kSamples)
        EXPECT_EQ(normalForm(sample), "1234567890");
    EXPECT_EQ(normalForm(u"ＡＢ１２é\u00AD๓"), "AB12E3");
    EXPECT_EQ(normalForm(u"\U0001D7CE1"), "01"); // mathematical digit outside the first plane
    EXPECT_EQ(normalForm(QStringView(u"\xD835", 1)), "");
}

TEST(DocumentNumber, asciiPathAgreesWithTheGeneralOne)
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 5000; ++round) {
        QByteArray text;
        for (int i = 0; i < 24; ++i)
            text += static_cast<char>(random() % 128);
        QByteArray out(text.size(), '#');
        out.resize(normalFormAscii(text, out.data()));
        // A trailing letter beyond ASCII that leaves nothing behind forces the general path.
        EXPECT_EQ(out, normalForm(QString::fromLatin1(text) + u'\u0E01'));
        EXPECT_EQ(out, normalForm(QString::fromLatin1(out))) << "a normal form is its own";
    }
}

TEST(DocumentNumber, skeletonFoldsLookAlikes)
{
    EXPECT_EQ(skeletonOf(QByteArrayView("OQDUILZASGTYB")), "0000112456778");
    EXPECT_EQ(skeletonOf(QByteArrayView("L898902C3")), skeletonOf(QByteArrayView("18989O2C3")));
    EXPECT_NE(skeletonOf(QByteArrayView("C3")), skeletonOf(QByteArrayView("G3")));
    std::mt19937_64 random(7);
    for (int round = 0; round < 1000; ++round) {
        const QByteArray skeleton = skeletonOf(QByteArrayView(randomNumber(random, 12)));
        EXPECT_EQ(skeletonOf(QByteArrayView(skeleton)), skeleton);
    }
}

TEST(DocumentNumber, checkDigitIsBlindExactlyWithinTheClasses)
{
    const std::string_view kClasses[] = {"0AKU<", "1BLV", "2CMW", "3DNX", "4EOY", "5FPZ", "6GQ", "7HR", "8IS", "9JT"};
    constexpr std::string_view all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    for (const char a : all) {
        for (const char b : all) {
            bool sameClass = false;
            for (const std::string_view members : kClasses)
                sameClass |= members.find(a) != members.npos && members.find(b) != members.npos;
            EXPECT_EQ(blindTo(a, b), sameClass && a != b) << a << b;
            EXPECT_EQ(looksLike(a, b), looksLike(b, a));
        }
        EXPECT_FALSE(looksLike(a, a));
    }
    EXPECT_FALSE(blindTo('a', '0'));
}

TEST(DocumentNumber, everyVisualConfusionIsCaughtOrInTheBlindTable)
{
    std::mt19937_64 random(11);
    int caught = 0;
    int blind = 0;
    for (int round = 0; round < 400; ++round) {
        const QByteArray number = randomNumber(random, 9);
        const char digit = checkDigit(view(number));
        for (qsizetype i = 0; i < number.size(); ++i) {
            for (const char other : kAlphabet) {
                if (!looksLike(number[i], other))
                    continue;
                QByteArray mutated = number;
                mutated[i] = other;
                if (checkDigit(view(mutated)) != digit) {
                    ++caught;
                    continue;
                }
                ++blind;
                EXPECT_TRUE(blindTo(number[i], other));
                EXPECT_TRUE(blindVariants(mutated, 1000).contains(number))
                    << number.toStdString() << " read as " << mutated.toStdString();
            }
        }
    }
    EXPECT_GT(caught, 1000);
    EXPECT_GT(blind, 100);
}

TEST(DocumentNumber, blindVariantsPassTheSameCheck)
{
    std::mt19937_64 random(13);
    for (int round = 0; round < 500; ++round) {
        const QByteArray number = randomNumber(random, 1 + static_cast<int>(random() % 9));
        const QList<QByteArray> variants = blindVariants(number, 40);
        EXPECT_LE(variants.size(), 40);
        EXPECT_FALSE(variants.contains(number));
        EXPECT_EQ(QSet<QByteArray>(variants.begin(), variants.end()).size(), variants.size());
        for (const QByteArray &variant : variants)
            EXPECT_EQ(checkDigit(view(variant.leftJustified(9, '<'))), checkDigit(view(number.leftJustified(9, '<'))));
    }
    EXPECT_TRUE(blindVariants("L898902", 9).contains("L898902K"));
    EXPECT_TRUE(blindVariants("L898902K", 9).contains("L898902"));
    EXPECT_TRUE(blindVariants("").isEmpty());
    EXPECT_TRUE(blindVariants("111", 0).isEmpty());
}

TEST(DocumentNumber, differencesNameThePlaceAndTheKind)
{
    const QList<Difference> found = differences("L898902C3", "189890ZC4");
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0], (Difference{1, 'L', '1', true, true}));
    EXPECT_EQ(found[1], (Difference{7, '2', 'Z', false, true}));
    EXPECT_EQ(found[2], (Difference{9, '3', '4', false, false}));
    EXPECT_TRUE(differences("A1", "A1").isEmpty());
    EXPECT_TRUE(differences("A1", "A123").isEmpty());
    EXPECT_TRUE(differences("A1B", "A1234").isEmpty());
}

TEST(DocumentNumber, countsLookAlikeReadings)
{
    EXPECT_EQ(lookAlikeReadings("C39"), 0);
    EXPECT_EQ(lookAlikeReadings("8X"), 1);
    EXPECT_EQ(lookAlikeReadings("81"), 2 * 3 - 1);
    EXPECT_EQ(lookAlikeReadings(QByteArray(40, '0')), 1'000'000'000);
    std::mt19937_64 random(17);
    for (int round = 0; round < 200; ++round) {
        const QByteArray number = randomNumber(random, 5);
        const QList<QByteArray> variants = lookAlikeVariants(number, 10'000);
        EXPECT_EQ(variants.size(), lookAlikeReadings(number));
        for (const QByteArray &variant : variants)
            EXPECT_EQ(skeletonOf(QByteArrayView(variant)), skeletonOf(QByteArrayView(number)));
    }
    EXPECT_EQ(lookAlikeVariants("0000000000", 7).size(), 7);
}

TEST(DocumentNumber, differencesNameWhatIsMissingSurplusOrSwapped)
{
    using enum DifferenceKind;
    EXPECT_EQ(differences("L8902C3", "L89802C3"), (QList<Difference>{{3, 0, '8', false, false, Missing}}));
    EXPECT_EQ(differences("898902C3", "L898902C3"), (QList<Difference>{{0, 0, 'L', false, false, Missing}}));
    EXPECT_EQ(differences("L898X902C3", "L898902C3"), (QList<Difference>{{5, 'X', 0, false, false, Surplus}}));
    EXPECT_EQ(differences("AB12345", "AB12345K"), (QList<Difference>{{7, 0, 'K', true, true, Missing}})) << "K for a filler";
    EXPECT_EQ(differences("L898902C3", "L899802C3"), (QList<Difference>{{4, '8', '9', false, false, Swapped}}));
    // Five apart: the exchange leaves the check digit as it was.
    EXPECT_EQ(differences("A16", "A61"), (QList<Difference>{{2, '1', '6', true, false, Swapped}}));
    EXPECT_EQ(differences("A12B", "A21C").size(), 3);
    EXPECT_EQ(placesInSecond({4, 0, '9', false, false, Missing}), QList<int>{5});
    EXPECT_EQ(placesInSecond({4, '8', '9', false, false, Swapped}), (QList<int>{4, 5}));
    EXPECT_TRUE(placesInSecond({4, 'X', 0, false, false, Surplus}).isEmpty());
}

TEST(DocumentNumber, oneEditsAreEachNumberAtThatDistanceOnce)
{
    for (const QByteArray &normal : {QByteArray("L898902C3"), QByteArray("AA1122334"), QByteArray("7"), QByteArray("ZZZZZZZ")}) {
        NumberList list;
        addOneEdits(normal, list);
        QSet<QByteArray> seen;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const QByteArray number = list.at(i).toByteArray();
            EXPECT_NE(number, normal);
            EXPECT_FALSE(seen.contains(number)) << number.toStdString();
            seen.insert(number);
            if (!number.isEmpty()) {
                EXPECT_EQ(differences(normal, number).size(), 1) << number.toStdString();
            }
        }
        // Written anew in the plainest way.
        QSet<QByteArray> expected;
        const QByteArray alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (qsizetype i = 0; i <= normal.size(); ++i) {
            for (const char c : alphabet) {
                expected.insert(QByteArray(normal).insert(i, c));
                if (i < normal.size())
                    expected.insert(QByteArray(normal).replace(i, 1, QByteArray(1, c)));
            }
            if (i < normal.size() && normal.size() > 1)
                expected.insert(QByteArray(normal).remove(i, 1));
            if (i + 1 < normal.size()) {
                QByteArray swapped = normal;
                std::swap(swapped[i], swapped[i + 1]);
                expected.insert(swapped);
            }
        }
        expected.remove(normal);
        EXPECT_EQ(seen, expected);
    }
}

TEST(DocumentNumber, mendedNumbersAreAllThatLookAlikeAndPassTheCheckDigit)
{
    // L898902C3 has check digit 6 (Doc 9303-4); B for 8 at position 2 is caught.
    NumberList list;
    addMendedNumbers("LB98902C3", '6', 64, list);
    QByteArrayList mended;
    for (std::size_t i = 0; i < list.size(); ++i)
        mended << list.at(i).toByteArray();
    EXPECT_TRUE(mended.contains("L898902C3"));
    for (const QByteArray &number : mended) {
        EXPECT_EQ(checkDigit(std::string_view(number.constData(), static_cast<std::size_t>(number.size()))), '6');
        EXPECT_NE(number, "LB98902C3");
    }
    // A filler that was read as a letter, and a letter that was read as a filler.
    NumberList shorter;
    addMendedNumbers("AB12345C", checkDigit("AB12345<"), 64, shorter);
    bool found = false;
    for (std::size_t i = 0; i < shorter.size(); ++i)
        found = found || shorter.at(i) == QByteArrayView("AB12345");
    EXPECT_TRUE(found);
    NumberList longer;
    addMendedNumbers("AB12345", checkDigit("AB12345C"), 64, longer);
    found = false;
    for (std::size_t i = 0; i < longer.size(); ++i)
        found = found || longer.at(i) == QByteArrayView("AB12345C");
    EXPECT_TRUE(found);
    NumberList none;
    addMendedNumbers("L898902C3", '<', 64, none);
    addMendedNumbers("", '1', 64, none);
    addMendedNumbers("a?", '1', 64, none);
    EXPECT_TRUE(none.isEmpty());
}

TEST(IssuerCodes, meetInTheirOtherSpellings)
{
    const auto code = [](QStringView text) { return *base::CountryCode::fromText(text); };
    EXPECT_TRUE(isSameIssuer(code(u"D<<"), code(u"DEU")));
    EXPECT_TRUE(isSameIssuer(code(u"XXK"), code(u"UNK")));
    EXPECT_TRUE(isSameIssuer(code(u"RKS"), code(u"UNK")));
    EXPECT_TRUE(isSameIssuer(code(u"BUR"), code(u"MMR")));
    EXPECT_TRUE(isSameIssuer(code(u"ANT"), code(u"ANT")));
    EXPECT_FALSE(isSameIssuer(code(u"SUN"), code(u"RUS")));
    EXPECT_FALSE(isSameIssuer(code(u"D"), {}));
}
