// The steps of a look-up one by one, over records that went through the real codec.
#include "core/alerts/lookup.h"
#include "core/documents/check_digit.h"
#include "encoded_source.h"

#include <gtest/gtest.h>

#include <random>

namespace countersign::alerts {
namespace {

using namespace Qt::StringLiterals;
using documents::DifferenceKind;
using documents::DocumentType;
using testing::EncodedSource;

const base::Instant kNow = base::fromMillis(1'780'000'000'000);
base::CountryCode code(QStringView text) { return *base::CountryCode::fromText(text); }

class LookupSteps : public ::testing::Test
{
protected:
    AlertRecord hold(const QString &number, QStringView issuer)
    {
        AlertRecord record;
        ++lastId;
        for (std::size_t i = 0; i < 8; ++i)
            record.id.bytes[i] = static_cast<std::uint8_t>(lastId >> (8 * i));
        record.number = number;
        if (!issuer.isEmpty())
            record.issuer = code(issuer);
        record.owner = code(u"QMA");
        record.category = Category::Counterfeit;
        record.type = DocumentType::Passport;
        EXPECT_TRUE(source.put(encode(record)).has_value());
        return record;
    }
    Answer ask(const QString &typed, QStringView issuer = {}, Reach reach = Reach::Complete)
    {
        Question question{typed, issuer.isEmpty() ? base::CountryCode{} : code(issuer), {}};
        const auto answer = LookupEngine(source).ask(question, kNow, reach);
        EXPECT_TRUE(answer.has_value()) << typed.toStdString();
        return answer.value_or(Answer{});
    }
    static const StepReport *report(const Answer &answer, Step step)
    {
        for (const StepReport &one : answer.steps) {
            if (one.step == step)
                return &one;
        }
        return nullptr;
    }
    /// A passport's zone with this number field and check digit, its other digits right.
    static QString zone(const QByteArray &field, char digit)
    {
        QByteArray line = field.leftJustified(9, '<') + digit + "UTO7408122F1204159ZE184226B<<<<<1";
        const QByteArray composite = line.left(10) + line.mid(13, 7) + line.mid(21);
        line += documents::checkDigit(std::string_view(composite.constData(), static_cast<std::size_t>(composite.size())));
        return u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"_s + QString::fromLatin1(line);
    }
    static char digitOf(const QByteArray &field)
    {
        return documents::checkDigit(std::string_view(field.constData(), static_cast<std::size_t>(field.size())));
    }

    EncodedSource source;
    quint64 lastId = 0;
};

TEST_F(LookupSteps, oneEditWithinTheIssuerIsFoldedAndNamesItsPlace)
{
    hold(u"L898902C3"_s, u"UTO");
    const struct { QString typed; DifferenceKind kind; int position; } kSlips[] = {
        {u"L898902C4"_s, DifferenceKind::Other, 9},   {u"L89902C3"_s, DifferenceKind::Missing, 3},
        {u"L8989012C3"_s, DifferenceKind::Surplus, 7}, {u"L898920C3"_s, DifferenceKind::Swapped, 6},
        {u"898902C3"_s, DifferenceKind::Missing, 0}};
    for (const auto &slip : kSlips) {
        const Answer answer = ask(slip.typed, u"UTO");
        ASSERT_EQ(answer.matches.size(), 1) << slip.typed.toStdString();
        const Match &match = answer.matches.first();
        EXPECT_EQ(match.step, Step::OneEdit);
        EXPECT_TRUE(match.isFolded());
        ASSERT_EQ(match.differences.size(), 1);
        EXPECT_EQ(match.differences.first().kind, slip.kind) << slip.typed.toStdString();
        EXPECT_EQ(match.differences.first().position, slip.position) << slip.typed.toStdString();
        EXPECT_EQ(foldedCount(answer), 1);
        EXPECT_EQ(report(answer, Step::OneEdit)->found, 1);
        EXPECT_GT(report(answer, Step::OneEdit)->readings, 500);
        EXPECT_EQ(answer.verdict, Verdict::NoHitOldData) << "a neighbour alone is no reason for alarm";
        EXPECT_EQ(ask(slip.typed).matches.size(), 1) << "with no issuer said any issuer counts";
        EXPECT_TRUE(ask(slip.typed, u"QNB").matches.isEmpty());
    }
}

TEST_F(LookupSteps, aNeighbourWhoseIssuerNobodyKnowsIsShownToo)
{
    hold(u"L898902C3"_s, {});
    const Answer answer = ask(u"L898902C4"_s, u"UTO");
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_EQ(answer.matches.first().issuer, Agreement::NotSaid);
}

TEST_F(LookupSteps, shortNumbersAreAskedForWhatLooksAlikeOnly)
{
    hold(u"A12347"_s, u"UTO");
    EXPECT_EQ(ask(u"A12341"_s, u"UTO").matches.size(), 1) << "1 is read for 7";
    EXPECT_TRUE(ask(u"A12340"_s, u"UTO").matches.isEmpty());
    EXPECT_LT(report(ask(u"A12340"_s), Step::OneEdit)->readings, 40);
}

TEST_F(LookupSteps, strongerReasonsComeFirstAndNeighboursLast)
{
    hold(u"L898902C4"_s, u"UTO");
    hold(u"1898902C3"_s, u"UTO");
    hold(u"L898902C3"_s, u"UTO");
    hold(u"L898902C3"_s, u"QNB");
    const Answer answer = ask(u"L898902C3"_s, u"UTO");
    ASSERT_EQ(answer.matches.size(), 4);
    EXPECT_TRUE(answer.matches.at(0).isExact());
    EXPECT_EQ(answer.matches.at(0).issuer, Agreement::Agrees);
    EXPECT_EQ(answer.matches.at(1).issuer, Agreement::Differs);
    EXPECT_EQ(answer.matches.at(2).step, Step::LookAlike);
    EXPECT_EQ(answer.matches.at(3).step, Step::OneEdit);
    EXPECT_EQ(answer.verdict, Verdict::PossibleHit);
}

TEST_F(LookupSteps, closeReachEndsAfterTheLookAlikes)
{
    hold(u"L898902C4"_s, u"UTO");
    const Answer answer = ask(u"L898902C3"_s, u"UTO", Reach::Close);
    EXPECT_TRUE(answer.matches.isEmpty());
    EXPECT_EQ(answer.steps.size(), 2);
}

TEST_F(LookupSteps, everySubstitutionThatMendsACheckDigitIsAsked)
{
    // 38 at the end may be 88, 33, B8, 3B ...: several make the digit agree.
    const QByteArray right("L898902C3");
    const char digit = digitOf(right);
    int mendable = 0;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (const char wrong : QByteArray("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
            if (!documents::looksLike(right[place], wrong) || documents::blindTo(right[place], wrong))
                continue;
            ++mendable;
            EncodedSource fresh;
            std::swap(source, fresh);
            hold(QString::fromLatin1(right), u"UTO");
            QByteArray typed = right;
            typed[place] = wrong;
            const Answer answer = ask(zone(typed, digit));
            ASSERT_TRUE(answer.mrz);
            EXPECT_EQ(answer.number.toLatin1(), typed) << "never changed silently";
            ASSERT_EQ(answer.matches.size(), 1) << typed.toStdString();
            EXPECT_TRUE(answer.matches.first().step == Step::MendedCheckDigit || answer.matches.first().step == Step::LookAlike);
            EXPECT_EQ(answer.verdict, Verdict::Similar);
            ASSERT_NE(report(answer, Step::MendedCheckDigit), nullptr);
            EXPECT_GE(report(answer, Step::MendedCheckDigit)->readings, 1);
            EXPECT_EQ(report(answer, Step::BlindVariant), nullptr);
        }
    }
    EXPECT_GE(mendable, 15);
}

TEST_F(LookupSteps, issuersMeetInTheirOtherSpellingsAndWithdrawnOnesMeetThemselves)
{
    hold(u"C01X0006H"_s, u"DEU");
    hold(u"K00012345"_s, u"XXK");
    hold(u"N1234567"_s, u"ANT");
    hold(u"SU7654321"_s, u"SUN");
    hold(u"NT7654321"_s, u"NTZ");
    hold(u"UN0001234"_s, u"UNO");
    hold(u"XP0001234"_s, u"XPO");
    const struct { QString number; QStringView issuer; } kAsked[] = {
        {u"C01X0006H"_s, u"D"}, {u"C01X0006H"_s, u"D<<"}, {u"C01X0006H"_s, u"DEU"}, {u"K00012345"_s, u"RKS"},
        {u"K00012345"_s, u"UNK"}, {u"N1234567"_s, u"ANT"}, {u"SU7654321"_s, u"SUN"}, {u"NT7654321"_s, u"NTZ"},
        {u"UN0001234"_s, u"UNO"}, {u"XP0001234"_s, u"XPO"}};
    for (const auto &asked : kAsked) {
        const Answer answer = ask(asked.number, asked.issuer);
        ASSERT_EQ(answer.matches.size(), 1) << asked.number.toStdString();
        EXPECT_EQ(answer.matches.first().issuer, Agreement::Agrees) << asked.number.toStdString();
        EXPECT_EQ(answer.verdict, Verdict::PossibleHit);
    }
    EXPECT_EQ(ask(u"SU7654321"_s, u"RUS").matches.first().issuer, Agreement::Differs);
    EXPECT_EQ(ask(u"SU7654321"_s).matches.first().issuer, Agreement::NotSaid);
    // One character apart, and Germany in its other spelling.
    EXPECT_EQ(ask(u"C01X0006J"_s, u"D").matches.size(), 1);
}

TEST_F(LookupSteps, aGermanZoneMeetsAnAlertThatSaysDeu)
{
    hold(u"C01X0006H"_s, u"DEU");
    const Answer answer = ask(u"P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0"_s);
    ASSERT_EQ(answer.matches.size(), 1);
    EXPECT_EQ(answer.matches.first().issuer, Agreement::Agrees);
    EXPECT_EQ(answer.matches.first().type, Agreement::Agrees);
}

TEST_F(LookupSteps, digitsOfTheRegionsScriptsAreTheirNumbers)
{
    hold(u"A1234567890"_s, u"UTO");
    // Thai, Burmese, Shan, Khmer, Lao, Bengali, Devanagari, Tamil, Arabic-Indic, Persian, full width.
    for (const char16_t zero : {u'\u0E50', u'\u1040', u'\u1090', u'\u17E0', u'\u0ED0', u'\u09E6', u'\u0966', u'\u0BE6', u'\u0660',
                                u'\u06F0', u'\uFF10'}) {
        QString typed = u"a"_s;
        for (int i = 1; i <= 10; ++i)
            typed += QChar(static_cast<char16_t>(zero + i % 10));
        const Answer answer = ask(typed, u"UTO");
        ASSERT_EQ(answer.matches.size(), 1) << typed.toStdString();
        EXPECT_TRUE(answer.matches.first().isExact());
        EXPECT_EQ(answer.question.typed, typed);
    }
}

TEST_F(LookupSteps, anySingleVisualConfusionIsFound)
{
    static constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::mt19937_64 random(20260228);
    int asked = 0;
    for (int round = 0; round < 60; ++round) {
        source = {};
        QByteArray number;
        for (std::size_t i = 0; i < 4 + random() % 9; ++i)
            number += kAlphabet[random() % kAlphabet.size()];
        const AlertRecord held = hold(QString::fromLatin1(number), u"UTO");
        for (qsizetype place = 0; place < number.size(); ++place) {
            for (const char wrong : kAlphabet) {
                if (!documents::looksLike(number[place], wrong))
                    continue;
                QByteArray typed = number;
                typed[place] = wrong;
                ++asked;
                for (const QStringView issuer : {QStringView(), QStringView(u"UTO")}) {
                    const Answer answer = ask(QString::fromLatin1(typed), issuer);
                    ASSERT_EQ(answer.matches.size(), 1) << number.toStdString() << " typed " << typed.toStdString();
                    EXPECT_EQ(answer.matches.first().alert.id, held.id);
                    ASSERT_EQ(answer.matches.first().differences.size(), 1);
                    EXPECT_EQ(answer.matches.first().differences.first().position, place + 1);
                }
            }
        }
    }
    EXPECT_GT(asked, 500);
}

TEST_F(LookupSteps, noQuestionChangesWhatWasTyped)
{
    hold(u"L898902C3"_s, u"UTO");
    std::mt19937_64 random(31);
    for (int round = 0; round < 3000; ++round) {
        QString typed;
        for (std::size_t i = 0; i < random() % 60; ++i) {
            // Also lone surrogates, marks and control characters: whatever a clipboard holds.
            const auto c = static_cast<char16_t>(random() % 3 == 0 ? random() % 0x10000 : 0x20 + random() % 0x60);
            typed += QChar(c);
        }
        const QString before(typed.constData(), typed.size());
        const auto answer = LookupEngine(source).ask({typed, {}, {}}, kNow);
        EXPECT_EQ(typed, before);
        if (answer) {
            EXPECT_EQ(answer->question.typed, before);
        }
    }
}

} // namespace
} // namespace countersign::alerts
