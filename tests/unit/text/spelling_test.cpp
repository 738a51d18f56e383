#include "core/text/spelling.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign::text {

using namespace Qt::StringLiterals;

namespace {

class Spelling : public ::testing::Test
{
protected:
    void SetUp() override
    {
        put(u"en_GB.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzESIANRTOLCDUGMPHBYFVKWZ'\n");
        put(u"en_GB.dic"_s, "5\nforged\nvisa\npassport\nthe\ndon't\n");
        put(u"th_TH.aff"_s, "SET UTF-8\n");
        put(u"th_TH.dic"_s, "2\nหนังสือ\nเดินทาง\n");
        put(u"hyph_en.dic"_s, "UTF-8\n");
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] std::shared_ptr<SpellingDictionary> open(const QString &language) const
    {
        return SpellingDictionary::open(language, m_folder.path());
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Spelling, findsDictionariesByLanguage)
{
    EXPECT_EQ(SpellingDictionary::languages(m_folder.path()), (QStringList{u"en_GB"_s, u"th_TH"_s}));
    ASSERT_TRUE(open(u"en-GB"_s));
    ASSERT_TRUE(open(u"en"_s));
    EXPECT_EQ(open(u"en-US"_s)->name(), u"en_GB");
    EXPECT_FALSE(open(u"fr"_s));
    EXPECT_FALSE(open({}));
}

TEST_F(Spelling, marksWordsThatAreInNoDictionary)
{
    const auto english = open(u"en"_s);
    EXPECT_EQ(english->check(u"the forgd visa"), (QList<Misspelling>{{4, 5}}));
    EXPECT_TRUE(english->check(u"don’t L898902C3 UTO หนังสือ 2026 a").isEmpty());
    EXPECT_TRUE(english->check(u"the forgd visa", {{4, 5}}).isEmpty());
    EXPECT_TRUE(english->suggestions(u"pasport"_s).contains(u"passport"_s));
}

TEST_F(Spelling, partsThaiByTheDictionary)
{
    const auto thai = open(u"th"_s);
    ASSERT_TRUE(thai);
    EXPECT_TRUE(thai->check(u"หนังสือเดินทาง").isEmpty());
    EXPECT_FALSE(thai->check(u"หนังสือปลอม").isEmpty());
}

} // namespace countersign::text
