#include "audit_fixture.h"

#include <QFileInfo>
#include <QtEndian>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class AuditFileTest : public AuditTest
{
protected:
    [[nodiscard]] bool isGood() const
    {
        const auto report = verifyAuditFile(copyPath());
        return report && report->isGood();
    }
    /// The pieces of a copy, each with its length before it.
    [[nodiscard]] static QList<QByteArray> pieces(const QByteArray &file)
    {
        QList<QByteArray> found;
        for (qsizetype at = 20; at + 4 <= file.size();) {
            const auto length = qFromBigEndian<quint32>(file.constData() + at);
            found << file.mid(at, 4 + static_cast<qsizetype>(length));
            at += found.last().size();
        }
        return found;
    }
    void writePieces(const QList<QByteArray> &parts) const { setContent(copyPath(), "countersign-audit/1\n" + parts.join()); }
};

TEST_F(AuditFileTest, aCopyVerifiesWithoutTheVault)
{
    deposit();
    ASSERT_TRUE(note(u"case.view"_s, u"abc"_s));
    write();
    m_database.reset();
    m_vault.reset();
    QStringList seen;
    const auto report = verifyAuditFile(copyPath(), {}, {}, [&seen](const AuditFileEntry &entry) { seen << entry.action; });
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->isGood());
    EXPECT_EQ(report->finding.good.sequence, 23U);
    EXPECT_EQ(report->finding.good.entries, 23);
    EXPECT_EQ(report->checkpoints, 2); // the one deposited and the one of the end
    EXPECT_EQ(report->lastCheckpoint, 23U);
    EXPECT_EQ(report->head.key, m_key.publicKey());
    EXPECT_EQ(report->head.desk, m_desk);
    EXPECT_EQ(report->head.person, u"R. Santos"_s);
    ASSERT_EQ(seen.size(), 23);
    EXPECT_EQ(seen.last(), u"case.view"_s);
}

TEST_F(AuditFileTest, onlyItsOwnerReadsIt)
{
    write();
    EXPECT_EQ(QFileInfo(copyPath()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    EXPECT_FALSE(QFile::exists(copyPath() + u".part"_s));
}

TEST_F(AuditFileTest, personalDetailsCanStayAtHome)
{
    write(false);
    EXPECT_TRUE(isGood());
    EXPECT_FALSE(content(copyPath()).contains("X1234567"));
    write(true);
    EXPECT_TRUE(content(copyPath()).contains("X1234567"));
}

TEST_F(AuditFileTest, everyFlippedByteIsFound)
{
    deposit();
    write();
    const QByteArray whole = content(copyPath());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        setContent(copyPath(), flipped(whole, at));
        EXPECT_FALSE(isGood()) << "byte " << at << " of " << whole.size();
    }
    setContent(copyPath(), whole);
    EXPECT_TRUE(isGood());
}

TEST_F(AuditFileTest, everyShorterOrLongerFileIsFound)
{
    write();
    const QByteArray whole = content(copyPath());
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        setContent(copyPath(), whole.first(length));
        EXPECT_FALSE(isGood()) << length;
    }
    setContent(copyPath(), whole + '\0');
    EXPECT_FALSE(isGood());
}

TEST_F(AuditFileTest, entriesTakenOutDoubledOrSwappedAreNamed)
{
    write();
    const QList<QByteArray> whole = pieces(content(copyPath()));
    ASSERT_EQ(whole.size(), 24); // head, 22 entries, end
    auto parts = whole;
    parts.removeAt(9); // entry 9
    writePieces(parts);
    auto report = verifyAuditFile(copyPath());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->finding.faultAt, 10);
    EXPECT_EQ(report->finding.good.sequence, 8U);
    EXPECT_FALSE(report->isComplete);
    parts = whole;
    parts.insert(9, whole[9]);
    writePieces(parts);
    report = verifyAuditFile(copyPath());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->finding.faultAt, 9);
    parts = whole;
    parts.swapItemsAt(9, 10);
    writePieces(parts);
    report = verifyAuditFile(copyPath());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->finding.faultAt, 10);
}

TEST_F(AuditFileTest, aCopyOfAChangedVaultSaysWhereItBreaks)
{
    ASSERT_TRUE(m_database->execute("UPDATE audit_entry SET result = 'hit' WHERE sequence = 12"_L1));
    write();
    const auto report = verifyAuditFile(copyPath());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isComplete); // nobody touched the file
    EXPECT_FALSE(report->isGood());
    EXPECT_EQ(report->finding.faultAt, 12);
    EXPECT_EQ(report->finding.good.sequence, 11U);
    EXPECT_EQ(report->finding.fault, u"hash"_s);
}

TEST_F(AuditFileTest, aChainRewrittenSinceItsDepositIsFoundInTheCopy)
{
    deposit();
    ASSERT_TRUE(m_database->execute("DELETE FROM audit_detail WHERE sequence > 15; DELETE FROM audit_entry WHERE sequence > 15"_L1));
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(note(u"case.view"_s));
    write();
    const auto report = verifyAuditFile(copyPath());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->finding.isWhole());
    EXPECT_TRUE(report->isComplete);
    EXPECT_EQ(report->differsAt, 22U);
    EXPECT_FALSE(report->isGood());
}

TEST_F(AuditFileTest, anotherFileIsRefused)
{
    setContent(copyPath(), "PK\x03\x04 something else entirely");
    const auto report = verifyAuditFile(copyPath());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileNotUnderstood);
    EXPECT_EQ(verifyAuditFile(copyPath() + u"-missing"_s).error().code, ErrorCode::FileUnreadable);
}

TEST_F(AuditFileTest, anEnormousPieceIsRefusedBeforeItIsRead)
{
    setContent(copyPath(), QByteArray("countersign-audit/1\n") + QByteArray("\xFF\xFF\xFF\xFF", 4) + "x");
    const auto report = verifyAuditFile(copyPath());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileNotUnderstood);
}

TEST_F(AuditFileTest, aStopLeavesNoFile)
{
    std::stop_source stop;
    stop.request_stop();
    auto transaction = m_database->execute("BEGIN"_L1);
    ASSERT_TRUE(transaction);
    for (int i = 0; i < (1 << 13); ++i)
        ASSERT_TRUE(note(u"case.view"_s));
    ASSERT_TRUE(m_database->execute("COMMIT"_L1));
    const AuditExport wanted{m_desk, m_device, m_vault->incarnation(), u"R. Santos"_s, &m_key, m_clock.now(), true};
    const auto written = writeAuditFile(*m_database, wanted, copyPath(), {}, stop.get_token());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(copyPath()));
    EXPECT_FALSE(QFile::exists(copyPath() + u".part"_s));
}

} // namespace countersign::store
