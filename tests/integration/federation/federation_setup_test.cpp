#include "federation_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The handbook's own commands, run as an administrator would run them, with the built
/// countersignctl and real key files. A command that changes must change in the handbook.
namespace {

using namespace countersign;
using countersign::testing::Person;
using countersign::testing::deskCode;
using namespace Qt::StringLiterals;

struct Outcome { int status = -1; QString answer; QString remarks; };

/// Hands over passphrases that a person would type. The rest of each command is the handbook's.
constexpr auto kTyping = R"(
countersignctl() {
    case "$1 $2" in
    "federation share"|"federation sign") "$CTL" "$@" --passphrase-file root.pass ;;
    "desk init"|"desk approve"|"desk appoint"|"desk revoke")
        "$CTL" "$@" --passphrase-file administrator.pass --root-passphrase-file desk-root.pass ;;
    *) "$CTL" "$@" ;;
    esac
}
set -e
)";

class FederationByCommand : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        for (const char *name : {"root", "administrator", "desk-root"})
            write(QString::fromLatin1(name) + u".pass"_s, QByteArray("passphrase of ") + name + '\n');
        m_environment.insert(u"CTL"_s, QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"));
        m_environment.insert(u"SPKI"_s, QString(64, u'a'));
        m_environment.insert(u"PORTAL_KEY"_s, m_portalKey.publicKey().hex());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    Outcome shell(const QString &commands) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(m_environment);
        process.start(u"bash"_s, {u"-c"_s, QString::fromLatin1(kTyping) + commands});
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    QJsonObject json(const QString &command) const
    {
        const Outcome run = shell(command + u" --json"_s);
        EXPECT_EQ(run.status, 0) << command.toStdString() << run.remarks.toStdString();
        return QJsonDocument::fromJson(run.answer.toUtf8()).object();
    }
    /// The sections of the handbook that have commands, each as one script.
    static QStringList handbookScripts()
    {
        QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/docs/handbook/federation.md"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList scripts;
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression block(u"```sh\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
        for (auto blocks = block.globalMatch(text); blocks.hasNext();)
            scripts += blocks.next().captured(1);
        return scripts;
    }
    /// What a workstation writes when somebody joins with the join file.
    void join(const Person &person, const QString &name)
    {
        const auto invitation = directory::openJoinFile(read(u"qma.cs-join"_s));
        ASSERT_TRUE(invitation);
        const auto request = person.request(invitation->directory.fingerprint(), base::SystemClock().now());
        write(name + u".cs-request"_s, request.bytes());
        m_environment.insert(name.toUpper() + u"_CODE"_s, objects::EnrolmentRequest::shortCode(request.id()));
        m_environment.insert(name.toUpper() + u"_DEVICE"_s, person.device.hex());
    }
    /// The whole log as a portal and a workstation would build it.
    base::Result<directory::Directory> state() const
    {
        const auto root = objects::Signed::decode(read(u"federation.cs-root"_s));
        auto directory = directory::Directory::create(root->bytes(), root->id());
        if (!directory)
            return directory;
        auto entries = directory::decodeEntries(read(u"portal-1.cs-entries"_s)).value();
        for (const char *file : {"anna.cs-entries", "ben.cs-entries", "revocation.cs-entries", "appointment.cs-entries"}) {
            if (QFileInfo::exists(path(QString::fromLatin1(file))))
                entries += directory::decodeEntries(read(QString::fromLatin1(file))).value();
        }
        if (const auto applied = directory->applyAll(entries); !applied)
            return base::failFrom(applied);
        return directory;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    crypto::SigningKey m_portalKey = crypto::SigningKey::generate().value();
    Person m_anna{deskCode(u"QMA"), 1};
    Person m_ben{deskCode(u"QMA"), 2};
};

TEST_F(FederationByCommand, standsAfterTheHandbooksCommands)
{
    int run = 0;
    for (const QString &script : handbookScripts()) {
        if (script.contains("anna.cs-request"_L1))
            join(m_anna, u"anna"_s);
        if (script.contains("ben.cs-request"_L1))
            join(m_ben, u"ben"_s);
        const Outcome result = shell(script);
        ASSERT_EQ(result.status, 0) << script.toStdString() << result.remarks.toStdString();
        ++run;
        if (script.contains("anna.cs-entries"_L1)) {
            const auto directory = state();
            ASSERT_TRUE(directory);
            EXPECT_EQ(directory->publisher(deskCode(u"QMA")), m_anna.device);
            EXPECT_TRUE(directory->isAdministrator(m_anna.device, base::SystemClock().now()));
        }
    }
    EXPECT_EQ(run, 12) << "sections of the handbook with commands";

    const auto directory = state();
    ASSERT_TRUE(directory) << static_cast<int>(directory.error().code);
    const base::Instant now = base::SystemClock().now();
    EXPECT_FALSE(directory->isTraining());
    EXPECT_FALSE(directory->isActive(m_anna.device, now));
    EXPECT_TRUE(directory->isActive(m_ben.device, now));
    EXPECT_EQ(directory->publisher(deskCode(u"QMA")), m_ben.device);
    EXPECT_EQ(directory->contacts(deskCode(u"QMA"))[0].phone, u"+999 1 555"_s);
    EXPECT_TRUE(directory->portalByUrl(u"https://portal.example:8443"_s));
    const auto wrapped = directory->device(m_ben.device);
    EXPECT_TRUE(m_ben.sealing.open(wrapped->wrappedDeskSealing));
    EXPECT_TRUE(m_ben.sealing.open(wrapped->wrappedDeskSigning));

    const QJsonObject shown = json(u"countersignctl desk show --dir qma --root federation.cs-root --manifest federation.cs-manifest"_s);
    EXPECT_EQ(shown[u"devices"_s].toArray().size(), 2);
    for (const QString &secret : {u"root-1.cs-share"_s, u"qma/desk-root.cs-key"_s, u"qma/administrator.cs-key"_s, u"qma/desk-secrets-1.cs-key"_s})
        EXPECT_EQ(QFileInfo(path(secret)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()) << secret.toStdString();
}

TEST_F(FederationByCommand, refusesWhatAnAdministratorMightGetWrong)
{
    const QStringList scripts = handbookScripts();
    for (const QString &script : scripts.first(8)) {
        const Outcome result = shell(script);
        ASSERT_EQ(result.status, 0) << script.toStdString() << result.remarks.toStdString();
    }
    join(m_anna, u"anna"_s);
    const QString approve = scripts[8];
    ASSERT_TRUE(approve.contains("$ANNA_CODE"_L1));
    // A code that somebody read wrongly, or another device's request.
    EXPECT_EQ(shell(QString(approve).replace("$ANNA_CODE"_L1, "000-000"_L1)).status, 2);
    EXPECT_FALSE(QFileInfo::exists(path(u"anna.cs-entries"_s)));
    // A wrong passphrase leaves nothing behind.
    write(u"administrator.pass"_s, "another passphrase\n");
    const Outcome wrong = shell(approve);
    EXPECT_EQ(wrong.status, 3);
    EXPECT_TRUE(wrong.remarks.contains("CS-1001"_L1)) << wrong.remarks.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path(u"anna.cs-entries"_s)));
    // A desk is not made twice in one folder.
    EXPECT_EQ(shell(u"countersignctl desk init --desk QMB --name B --dir qma"_s).status, 2);
    // One signature of two makes no join file; nor does a desk that is no member.
    ASSERT_EQ(shell(u"countersignctl federation add-desk --root federation.cs-root --manifest federation.cs-manifest --desk qma/QMA.cs-desk --out half.cs-manifest && "
                    "countersignctl federation sign half.cs-manifest --root federation.cs-root --share root-1.cs-share"_s).status, 0);
    EXPECT_EQ(shell(u"countersignctl join-file --root federation.cs-root --manifest half.cs-manifest --desk QMA --out bad.cs-join"_s).status, 3);
    EXPECT_EQ(shell(u"countersignctl join-file --root federation.cs-root --manifest federation.cs-manifest --desk QMB --out bad.cs-join"_s).status, 3);
    EXPECT_FALSE(QFileInfo::exists(path(u"bad.cs-join"_s)));
    EXPECT_EQ(shell(u"countersignctl federation show --root qma/QMA.cs-desk"_s).status, 3);
}

} // namespace
