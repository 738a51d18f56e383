#include "portal_fixture.h"

#include "core/directory/federation_setup.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace countersign::testing {

using namespace Qt::StringLiterals;

/// `countersignctl portal` as an administrator types it.
class PortalCommand : public ::testing::Test
{
protected:
    QByteArray run(const QStringList &arguments, int expected)
    {
        QProcess process;
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), arguments);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_EQ(process.exitCode(), expected) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    QStringList place() const { return {u"--data"_s, folder.filePath(u"portal"_s), u"--key-file"_s, folder.filePath(u"portal.key"_s)}; }

    PortalFederation federation;
    QTemporaryDir folder;
};

TEST_F(PortalCommand, makesAPortalAndTellsWhatItHolds)
{
    const QString root = file(u"f.cs-root"_s, federation.builder.root.bytes());
    const QString manifest = file(u"f.cs-manifest"_s, federation.builder.log.first());
    const QString rest = file(u"f.cs-entries"_s, directory::encodeEntries(federation.builder.log.mid(1)));
    const QStringList init = QStringList{u"portal"_s, u"init"_s, u"--json"_s, u"--root"_s, root, u"--entries"_s, manifest} + place();
    const QJsonObject pinned = QJsonDocument::fromJson(run(init, 0)).object();
    EXPECT_EQ(pinned.value(u"spki"_s).toString().size(), 64);
    const auto permissions = QFile::permissions(folder.filePath(u"portal.key"_s));
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    (void)run(init, 3);

    const QStringList add = QStringList{u"portal"_s, u"add"_s, u"--json"_s, u"--entries"_s, manifest, u"--entries"_s, rest} + place();
    const auto added = QJsonDocument::fromJson(run(add, 0)).object();
    EXPECT_EQ(added.value(u"added"_s).toInt(), federation.builder.log.size() - 1);
    const QString nonsense = file(u"n.cs-entries"_s, "nonsense");
    (void)run(QStringList{u"portal"_s, u"add"_s, u"--entries"_s, nonsense} + place(), 3);

    const auto status = QJsonDocument::fromJson(run(QStringList{u"portal"_s, u"status"_s, u"--json"_s} + place(), 0)).object();
    EXPECT_EQ(status.value(u"spki"_s), pinned.value(u"spki"_s));
    EXPECT_EQ(status.value(u"portalKey"_s), pinned.value(u"portalKey"_s));
    EXPECT_EQ(status.value(u"members"_s).toInt(), 3);
    EXPECT_EQ(status.value(u"directoryEntries"_s).toInt(), federation.builder.log.size() + 1);

    QDir(folder.path()).mkdir(u"copy"_s);
    (void)run(QStringList{u"portal"_s, u"backup"_s, folder.filePath(u"copy/portal.db"_s)} + place(), 0);
    const QStringList copy{u"portal"_s, u"status"_s, u"--json"_s, u"--data"_s, folder.filePath(u"copy"_s), u"--key-file"_s, folder.filePath(u"portal.key"_s)};
    EXPECT_EQ(QJsonDocument::fromJson(run(copy, 0)).object(), status);
    (void)run({u"portal"_s, u"status"_s}, 2);
}

} // namespace countersign::testing
