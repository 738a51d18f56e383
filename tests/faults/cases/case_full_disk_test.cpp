#include "case_vault.h"

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "core/store/audit_chain.h"

#include <QProcess>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// A small file system in memory; only root may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &place) : m_place(place)
    {
        QDir().mkpath(place);
        m_mounted = QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=40m"_s, u"tmpfs"_s, place}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {m_place});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    /// Leaves `left` bytes.
    void fill(qint64 left)
    {
        QFile file(m_place + u"/filler"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        const QByteArray block(16 << 10, 'x');
        while (file.write(block) == block.size() && file.flush()) {
        }
        file.close();
        ASSERT_TRUE(file.resize(file.size() - left));
    }
    void free() { QFile::remove(m_place + u"/filler"_s); }

private:
    QString m_place;
    bool m_mounted = false;
};

} // namespace

TEST(CaseOnAFullDisk, keepsEverythingAndSavesWhatIsOpenOnceThereIsRoom)
{
    QTemporaryDir place;
    SmallDisk disk(place.filePath(u"disk"_s));
    if (!disk.isMounted())
        GTEST_SKIP() << "needs the right to mount a small file system";
    const QString folder = place.filePath(u"disk/vault"_s);
    CaseVault vault(folder);
    ASSERT_TRUE(vault.open().has_value());
    const auto id = QCoro::waitFor(vault.cases->create(u"On a small disk"_s, {}));
    ASSERT_TRUE(id.has_value());
    const auto which = (*QCoro::waitFor(vault.cases->open(*id)))->notes.first().id;
    const auto before = QCoro::waitFor(vault.cases->note(*id, which));
    ASSERT_TRUE(before.has_value());
    disk.fill(64 << 10);
    ASSERT_FALSE(HasFailure());

    cases::Note now = *before;
    QString saved;
    base::Status refused;
    bool usedReserve = false;
    for (int i = 0; i < 4000 && refused; ++i) {
        now.paragraphs[0].text += u" word%1"_s.arg(i) + QString(4096, u'y');
        refused = QCoro::waitFor(vault.cases->saveDraft(*id, which, cases::difference(*before, now)));
        if (refused)
            saved = now.paragraphs[0].text;
        usedReserve = usedReserve || !QFile::exists(folder + u"/vault.reserve"_s);
    }
    ASSERT_FALSE(refused.has_value()) << "the disk never became full";
    EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(usedReserve) << "the reserve was there for this";
    EXPECT_TRUE(messages::sentence(refused.error()).what.contains(u"The disk is full."_s));
    // What was saved before is whole, and a version of it may be refused but breaks nothing.
    EXPECT_EQ(QCoro::waitFor(vault.cases->note(*id, which))->paragraphs[0].text, saved);
    const auto version = QCoro::waitFor(vault.cases->commit(*id, which, {}));
    if (!version) {
        EXPECT_EQ(version.error().code, ErrorCode::DiskFull);
    }
    // Space is made: the open text is saved as it stands.
    disk.free();
    if (version) {
        cases::Note standing = *QCoro::waitFor(vault.cases->note(*id, which));
        ASSERT_TRUE(QCoro::waitFor(vault.cases->saveDraft(*id, which, cases::difference(standing, now))).has_value());
    } else {
        ASSERT_TRUE(QCoro::waitFor(vault.cases->saveDraft(*id, which, cases::difference(*before, now))).has_value());
    }
    ASSERT_TRUE(QCoro::waitFor(vault.cases->commit(*id, which, {})).has_value());
    vault.lock();
    ASSERT_TRUE(vault.open().has_value());
    EXPECT_EQ(QCoro::waitFor(vault.cases->note(*id, which))->paragraphs[0].text, now.paragraphs[0].text);
    const auto sound = vault.onWriter([](sync::Stores &stores) -> base::Status {
        if (const auto whole = stores.database().checkIntegrity(); !whole)
            return whole;
        const auto chain = store::AuditChain::verify(stores.database());
        return chain ? base::Status{} : base::failFrom(chain);
    });
    EXPECT_TRUE(sound.has_value());
}
