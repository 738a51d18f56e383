#include "core/workstation/known_vaults.h"

#include "core/platform/durable_file.h"
#include "core/store/vault.h"

#include <QDir>
#include <QFile>

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

QString trainingMark(const QString &folder)
{
    return folder + u"/training"_s;
}

} // namespace

void markAsTraining(const QString &vaultFolder)
{
    (void)platform::createPrivateFile(trainingMark(vaultFolder));
}

QList<KnownVault> vaultsIn(const QString &root, const store::VaultEnvironment &environment)
{
    QList<KnownVault> vaults;
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString folder = root + u'/' + name;
        const store::VaultFiles files{folder};
        if (!QFile::exists(files.header()) && !QFile::exists(files.headerTwin()))
            continue;
        KnownVault vault;
        vault.directory = folder;
        vault.label = name;
        vault.training = QFile::exists(trainingMark(folder));
        if (const auto label = store::Vault::label(folder, environment)) {
            const QString both = label->desk.isEmpty() || label->person.isEmpty()
                                     ? label->desk + label->person
                                     : label->desk + u" · "_s + label->person;
            if (!both.isEmpty())
                vault.label = both;
            vault.needsKeyFile = label->needsKeyFile;
        } else {
            vault.notes.append(base::codeText(label.error().code));
        }
        vaults.append(vault);
    }
    return vaults;
}

} // namespace countersign::workstation
