#include "core/documents/document_type.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign::documents;

TEST(DocumentType, readsZoneCodes)
{
    const std::pair<QStringView, DocumentType> kCodes[] = {
        {u"P<", DocumentType::Passport}, {u"P", DocumentType::Passport}, {u"PP", DocumentType::Passport},
        {u"PV", DocumentType::Passport}, {u"pd", DocumentType::DiplomaticPassport},
        {u"PO", DocumentType::OfficialPassport}, {u"PR", DocumentType::RefugeePassport},
        {u"PS", DocumentType::StatelessPassport}, {u"PT", DocumentType::AlienPassport},
        {u"PU", DocumentType::EmergencySheet}, {u"I<", DocumentType::IdentityCard},
        {u"ID", DocumentType::IdentityCard}, {u"AC", DocumentType::CrewCertificate},
        {u"AR", DocumentType::ResidenceCard}, {u"C1", DocumentType::ResidenceCard}, {u"V<", DocumentType::Visa},
        {u"VC", DocumentType::Visa}, {u"", DocumentType::Unknown}, {u"X<", DocumentType::Unknown}};
    for (const auto &[code, type] : kCodes)
        EXPECT_EQ(typeFromMrzCode(code), type) << code.toString().toStdString();
}

TEST(DocumentType, everyTypeComesBackFromItsForms)
{
    int known = 0;
    for (int number = 0; number < 256; ++number) {
        const std::optional<DocumentType> type = typeFromNumber(number);
        if (!type)
            continue;
        ++known;
        EXPECT_EQ(static_cast<int>(*type), number);
        EXPECT_EQ(typeFromWord(typeWord(*type)), type);
        if (!mrzCodeOf(*type).isEmpty()) {
            EXPECT_EQ(typeFromMrzCode(mrzCodeOf(*type)), *type);
        }
    }
    EXPECT_EQ(known, 20);
    EXPECT_FALSE(typeFromNumber(257));
    EXPECT_FALSE(typeFromWord(u"visas"));
}

TEST(DocumentType, storedNumbersNeverChange)
{
    EXPECT_EQ(static_cast<int>(DocumentType::Passport), 1);
    EXPECT_EQ(static_cast<int>(DocumentType::IdentityCard), 20);
    EXPECT_EQ(static_cast<int>(DocumentType::Visa), 30);
    EXPECT_EQ(static_cast<int>(DocumentType::CertificateOfIdentity), 44);
}

TEST(DocumentType, protectionFollowsTheDocument)
{
    EXPECT_TRUE(impliesProtection(typeFromMrzCode(u"PR")));
    EXPECT_TRUE(impliesProtection(typeFromMrzCode(u"PS")));
    EXPECT_TRUE(impliesProtection(typeFromMrzCode(u"PT")));
    EXPECT_FALSE(impliesProtection(typeFromMrzCode(u"P<")));
    EXPECT_EQ(classOf(DocumentType::OfficialPassport), classOf(DocumentType::Passport));
    EXPECT_NE(classOf(DocumentType::Visa), classOf(DocumentType::Passport));
}
