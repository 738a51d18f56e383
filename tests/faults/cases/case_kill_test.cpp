#include "case_vault.h"

#include "core/store/audit_chain.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::CaseId;

namespace {

/// COUNTERSIGN_FULL=1 kills 200 times; the short run each time 12 times.
int killsOfEach()
{
    return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1 ? 50 : 3;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(to));
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        ASSERT_TRUE(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
        QFile::setPermissions(to + u'/' + file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

/// What the typist had said when it died.
struct Said
{
    QList<std::pair<int, qint64>> typed; ///< words, and when
    int saved = 0, version = 0;
    QByteArrayList merged, attached;
    qint64 killedAt = 0;
    bool good = false;
};

Said typeUntilKilled(const QString &folder, const QString &mode, int afterMillis)
{
    Said said;
    QProcess typist;
    typist.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/case_typist"), {folder, mode});
    QByteArray output;
    while (!output.contains("ready\n") && typist.waitForReadyRead(20'000))
        output += typist.readAllStandardOutput();
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < afterMillis;) {
        typist.waitForReadyRead(5);
        output += typist.readAllStandardOutput();
    }
    typist.kill();
    said.killedAt = QDateTime::currentMSecsSinceEpoch();
    typist.waitForFinished();
    output += typist.readAllStandardOutput();
    said.good = typist.exitStatus() == QProcess::CrashExit && output.contains("ready\n");
    EXPECT_TRUE(said.good) << output.right(200).constData();
    output.truncate(output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList words = line.split(' ');
        const QByteArray rest = line.mid(words[0].size() + 1);
        if (words[0] == "typed")
            said.typed.append({words[1].toInt(), words[2].toLongLong()});
        else if (words[0] == "saved")
            said.saved = words[1].toInt();
        else if (words[0] == "version")
            said.version = words[1].toInt();
        else if (words[0] == "merged")
            said.merged.append(rest);
        else if (words[0] == "attached")
            said.attached.append(rest);
    }
    return said;
}

/// Words of a text that was typed in order: "w1 w2 w3" is 3; -1 when one is missing or doubled.
int wordsOf(const QString &text)
{
    int words = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"w%1"_s.arg(++words))
            return -1;
    }
    return words;
}

class CaseKill : public ::testing::Test
{
protected:
    void SetUp() override
    {
        CaseVault vault(master());
        ASSERT_TRUE(vault.open().has_value());
        ASSERT_TRUE(QCoro::waitFor(vault.cases->create(u"Typed"_s, {})).has_value());
    }
    [[nodiscard]] QString master() const { return place.filePath(u"master"_s); }

    void campaign(const QString &mode)
    {
        std::mt19937 random(static_cast<unsigned>(qHash(mode, 1)));
        qint64 worst = 0;
        int recoveries = 0;
        for (int i = 0; i < killsOfEach(); ++i) {
            const QString victim = place.filePath(u"victim"_s);
            copyFolder(master(), victim);
            QDir(victim + u"-files"_s).removeRecursively();
            const Said said = typeUntilKilled(victim, mode, 200 + static_cast<int>(random() % 3600));
            ASSERT_TRUE(said.good);
            inspect(victim, mode, said, worst, recoveries);
            ASSERT_FALSE(HasFailure()) << mode.toStdString() << " kill " << i;
        }
        std::printf("%s: %d kills, at most %lld ms of typing lost, %d times a draft was named\n", qPrintable(mode), killsOfEach(),
                    static_cast<long long>(worst), recoveries);
    }
    void inspect(const QString &victim, const QString &mode, const Said &said, qint64 &worst, int &recoveries)
    {
        CaseVault vault(victim);
        const auto opened = vault.open();
        ASSERT_TRUE(opened.has_value()) << static_cast<int>(opened.error().code);
        const auto sound = vault.onWriter([](sync::Stores &stores) -> base::Status {
            if (const auto whole = stores.database().checkIntegrity(); !whole)
                return whole;
            const auto chain = store::AuditChain::verify(stores.database());
            return chain ? base::Status{} : base::failFrom(chain);
        });
        ASSERT_TRUE(sound.has_value()) << static_cast<int>(sound.error().code);
        const auto rows = QCoro::waitFor(vault.cases->list({}));
        ASSERT_TRUE(rows.has_value());
        const auto main = std::find_if(rows->begin(), rows->end(), [](const auto &row) { return row.title == u"Typed"; });
        ASSERT_NE(main, rows->end());
        const CaseId id = main->id;
        const auto recovered = QCoro::waitFor(vault.cases->recovered());
        ASSERT_TRUE(recovered.has_value());
        EXPECT_EQ(!recovered->isEmpty(), main->draft);
        recoveries += recovered->isEmpty() ? 0 : 1;
        const auto file = QCoro::waitFor(vault.cases->open(id));
        ASSERT_TRUE(file.has_value());
        const auto first = std::find_if((*file)->notes.begin(), (*file)->notes.end(), [&](const cases::Note &note) {
            return recovered->isEmpty() ? wordsOf(note.paragraphs.value(0).text) > 0 : note.id == recovered->first().note;
        });
        int words = 0;
        if (first != (*file)->notes.end()) {
            const auto note = QCoro::waitFor(vault.cases->note(id, first->id));
            ASSERT_TRUE(note.has_value());
            words = wordsOf(note->paragraphs.first().text);
        }
        EXPECT_GE(words, said.saved) << "what was told to be saved is there";
        if (said.saved > said.version) {
            EXPECT_FALSE(recovered->isEmpty() && words == 0) << "a draft was left and nobody says so";
        }
        // The time of the last word that is there, against the last that was typed.
        qint64 kept = said.typed.isEmpty() ? 0 : said.typed.first().second;
        for (const auto &[word, at] : said.typed) {
            if (word <= words)
                kept = at;
        }
        const qint64 lost = said.typed.isEmpty() ? 0 : said.typed.last().second - kept;
        worst = std::max(worst, lost);
        EXPECT_LE(lost, 2000);
        if (mode == u"merge")
            inspectMerged(vault, id, said, **file);
        if (mode == u"attach")
            inspectAttached(vault, id, said, **file);
    }
    static void inspectMerged(CaseVault &vault, const CaseId &into, const Said &said, const cases::CaseFile &file)
    {
        for (const QByteArray &reference : said.merged) {
            const auto found = QCoro::waitFor(vault.cases->find(QString::fromUtf8(reference)));
            ASSERT_TRUE(found.has_value());
            EXPECT_EQ(*found, std::optional(into)) << reference.constData();
            EXPECT_TRUE(file.earlierReferences.contains(QString::fromUtf8(reference)));
        }
        // Half a merge does not exist: each reference it bears has its note, and its case has left the list.
        EXPECT_EQ(file.notes.size(), file.earlierReferences.size() + 1);
        const auto rows = QCoro::waitFor(vault.cases->list({}));
        ASSERT_TRUE(rows.has_value());
        for (const auto &row : *rows)
            EXPECT_FALSE(file.earlierReferences.contains(row.reference));
    }
    static void inspectAttached(CaseVault &vault, const CaseId &id, const Said &said, const cases::CaseFile &file)
    {
        EXPECT_GE(file.attachments.size(), said.attached.size());
        EXPECT_LE(file.attachments.size(), said.attached.size() + 1);
        for (const cases::Attachment &attachment : file.attachments) {
            const auto content = QCoro::waitFor(vault.cases->attachment(id, attachment.id));
            ASSERT_TRUE(content.has_value()) << static_cast<int>(content.error().code);
            EXPECT_EQ(content->size(), attachment.size);
            EXPECT_TRUE(content->startsWith("content of ")) << attachment.name.toStdString();
        }
    }

    QTemporaryDir place;
};

} // namespace

TEST_F(CaseKill, whileTyping)
{
    campaign(u"type"_s);
}

TEST_F(CaseKill, whileSavingVersions)
{
    campaign(u"save"_s);
}

TEST_F(CaseKill, whileMerging)
{
    campaign(u"merge"_s);
}

TEST_F(CaseKill, whileAttaching)
{
    campaign(u"attach"_s);
}
