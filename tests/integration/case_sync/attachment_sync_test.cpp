#include "case_world.h"

#include "core/crypto/hash.h"
#include "core/workstation/preview_process.h"

#include <QFile>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class AttachmentSync : public CaseWorld
{
protected:
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = place(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    static base::EntityId attach(const Desk &desk, const base::CaseId &id, const QString &path)
    {
        const auto attached = QCoro::waitFor(casesOf(desk).attach(id, path, {}));
        EXPECT_TRUE(attached.has_value()) << (attached ? "" : qPrintable(base::codeText(attached.error().code) + attached.error().detail));
        return attached.value_or(base::EntityId{});
    }
};

TEST_F(AttachmentSync, bringsAFileOfSeveralChunksToTheOtherMachineAsItWas)
{
    meet();
    ASSERT_TRUE(a->sync().has_value());
    const auto id = makeCase(*a, u"With a file"_s);
    const QByteArray content = crypto::randomBytes((5 << 20) + 17);
    const auto attachment = attach(*a, id, file(u"scan.bin"_s, content));
    (void)synced(*a);
    (void)synced(*b);
    const auto there = open(*b, id);
    ASSERT_TRUE(there);
    ASSERT_EQ(there->attachments.size(), 1);
    EXPECT_EQ(there->attachments.first().name, u"scan.bin"_s);
    EXPECT_EQ(there->attachments.first().size, content.size());
    const auto opened = QCoro::waitFor(casesOf(*b).attachment(id, attachment));
    ASSERT_TRUE(opened.has_value()) << qPrintable(base::codeText(opened.error().code));
    EXPECT_EQ(*opened, content);
    const QString copy = place(u"copy.bin"_s);
    ASSERT_TRUE(QCoro::waitFor(casesOf(*b).exportAttachment(id, attachment, copy)).has_value());
    QFile written(copy);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), content);
    EXPECT_EQ(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
}

TEST_F(AttachmentSync, takesAnEmptyFileAndRefusesOneThatIsTooLarge)
{
    meet();
    const auto id = makeCase(*a, u"Sizes"_s);
    const auto empty = attach(*a, id, file(u"empty.txt"_s, {}));
    EXPECT_EQ(QCoro::waitFor(casesOf(*a).attachment(id, empty)).value_or("x"), QByteArray());
    const QString large = place(u"large.bin"_s);
    QFile out(large);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_TRUE(out.resize(workstation::kMostAttachment + 1));
    const auto refused = QCoro::waitFor(casesOf(*a).attach(id, large, {}));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, base::ErrorCode::AttachmentTooLarge);
    EXPECT_EQ(open(*a, id)->attachments.size(), 1);
}

TEST_F(AttachmentSync, findsTheWordsOfAPdfThroughTheConfinedReader)
{
    meet();
    const auto id = makeCase(*a, u"Words"_s);
    (void)attach(*a, id, file(u"bill.pdf"_s,
                              "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                              "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                              "4 0 obj<</Length 47>>stream\nBT /F 24 Tf 40 200 Td (quartzwharf cargo) Tj ET\nendstream endobj\n"
                              "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"));
    workstation::SearchQuery query;
    query.text = u"quartzwharf"_s;
    const auto found = QCoro::waitFor(casesOf(*a).search(query));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->hits.size(), 1);
}
