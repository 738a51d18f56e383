#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString answer;
    QString remarks;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(answer.toUtf8()).object(); }
};

/// The delivered program with the product's own Argon2id cost.
class VaultCommands : public ::testing::Test
{
protected:
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"), arguments);
        program.write(input);
        program.closeWriteChannel();
        EXPECT_TRUE(program.waitForFinished());
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }

    QString secretFile(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    QStringList with(const QString &command, const QString &passphraseFile)
    {
        return command.split(u' ') + QStringList{u"--vault"_s, m_vault, u"--passphrase-file"_s, passphraseFile, u"--json"_s};
    }

    QTemporaryDir m_folder;
    QString m_vault = m_folder.filePath(u"vault"_s);
    QString m_first = secretFile(u"first"_s, "first passphrase");
    QString m_second = secretFile(u"second"_s, "second passphrase");
};

} // namespace

TEST_F(VaultCommands, carryAVaultThroughItsLife)
{
    const Outcome made = run(with(u"vault create"_s, m_first) + QStringList{u"--desk"_s, u"QMA"_s, u"--person"_s, u"R. Santos"_s});
    ASSERT_EQ(made.status, 0) << made.answer.toStdString() << made.remarks.toStdString();
    const QString id = made.json().value(u"vault"_s).toString();
    EXPECT_EQ(id.size(), 32);
    EXPECT_EQ(run(with(u"vault create"_s, m_first)).json().value(u"error"_s)[u"code"_s].toString(), u"CS-1006"_s);

    const Outcome checked = run(with(u"vault check"_s, m_first));
    EXPECT_EQ(checked.status, 0);
    EXPECT_EQ(checked.json().value(u"auditEntries"_s).toInt(), 2);

    const QString copy = m_folder.filePath(u"copy.csbackup"_s);
    EXPECT_EQ(run(with(u"vault backup"_s, m_first) + QStringList{copy}).status, 0);

    EXPECT_EQ(run(with(u"vault passwd"_s, m_first) + QStringList{u"--new-passphrase-file"_s, m_second}).status, 0);
    const Outcome old = run(with(u"vault check"_s, m_first));
    EXPECT_EQ(old.status, 3);
    EXPECT_EQ(old.json().value(u"error"_s)[u"code"_s].toString(), u"CS-1001"_s);

    const QString recovery = secretFile(u"recovery"_s, made.json().value(u"recovery"_s).toString().toLower().toUtf8());
    EXPECT_EQ(run({u"vault"_s, u"recover"_s, u"--vault"_s, m_vault, u"--recovery-file"_s, recovery,
                   u"--new-passphrase-file"_s, m_first}).status, 0);

    EXPECT_EQ(run(with(u"vault restore"_s, m_first) + QStringList{copy}).status, 3);
    const Outcome restored = run(with(u"vault restore"_s, m_first) + QStringList{copy, u"--replace"_s});
    EXPECT_EQ(restored.status, 0) << restored.answer.toStdString();
    EXPECT_EQ(restored.json().value(u"vault"_s).toString(), id);
    EXPECT_NE(restored.json().value(u"incarnation"_s), made.json().value(u"incarnation"_s));
}

TEST_F(VaultCommands, readTheirPassphraseFromADescriptor)
{
    const QStringList arguments{u"vault"_s, u"create"_s, u"--vault"_s, m_vault, u"--passphrase-fd"_s, u"0"_s};
    EXPECT_EQ(run(arguments, "first passphrase\n").status, 0);
    EXPECT_EQ(run(with(u"vault check"_s, m_first)).status, 0);
}

TEST_F(VaultCommands, refuseAPassphraseFileThatOthersCanRead)
{
    QFile::setPermissions(m_first, QFile::ReadOwner | QFile::ReadOther);
    const Outcome refused = run(with(u"vault create"_s, m_first));
    EXPECT_EQ(refused.status, 3);
    EXPECT_EQ(refused.json().value(u"error"_s)[u"code"_s].toString(), u"CS-1803"_s);
    EXPECT_FALSE(QFile::exists(m_vault));
}

TEST_F(VaultCommands, tellWrongUseFromFailure)
{
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({u"vault"_s, u"explode"_s}).status, 2);
    EXPECT_EQ(run({u"vault"_s, u"check"_s, u"--passphrase"_s, u"first passphrase"_s}).status, 2);
    EXPECT_EQ(run({u"vault"_s, u"check"_s}).status, 2);
    EXPECT_EQ(run({u"vault"_s, u"create"_s, u"--vault"_s}).status, 2);
    EXPECT_EQ(run(with(u"vault check"_s, m_first)).status, 3);
    const Outcome help = run({u"vault"_s, u"passwd"_s, u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.answer.contains(u"--new-passphrase-file"_s));
}

} // namespace countersign
