#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace countersign::tests {

namespace {

/// What countersignctl says of a vault that is not there, under this LANG.
QString refusalUnder(const QString &language)
{
    const QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    if (!secret.open(QIODevice::WriteOnly) || !secret.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    secret.write("a passphrase for tests\n");
    secret.close();
    QProcess control;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &other : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
        environment.remove(other);
    environment.insert(u"LANG"_s, language);
    control.setProcessEnvironment(environment);
    control.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignctl"),
                  {u"lookup"_s, u"L898902C3"_s, u"--vault"_s, folder.filePath(u"none"_s), u"--passphrase-file"_s, secret.fileName()});
    control.waitForFinished(30000);
    return QString::fromUtf8(control.readAllStandardError());
}

} // namespace

TEST(ControlLanguage, followsTheSystemAndFallsBackToEnglish)
{
    EXPECT_TRUE(refusalUnder(u"en_GB.UTF-8"_s).contains("There is no vault in"_L1));
    EXPECT_TRUE(refusalUnder(u"de_DE.UTF-8"_s).contains("There is no vault in"_L1));
    EXPECT_TRUE(refusalUnder(u"th_TH.UTF-8"_s).contains(u"ไม่มีตู้นิรภัยใน"_s));
    EXPECT_TRUE(refusalUnder(u"ar_AE.UTF-8"_s).contains(u"لا توجد خزنة في"_s));
}

} // namespace countersign::tests
