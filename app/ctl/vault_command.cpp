#include "app/ctl/command_table.h"
#include "app/ctl/open_vault.h"
#include "core/crypto/recovery_text.h"
#include "core/store/vault.h"
#include "core/store/vault_restore.h"

#include <QJsonObject>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using store::Vault;

namespace {

QJsonObject describe(const Vault &vault)
{
    const store::VaultLabel label = vault.label();
    return {{u"vault"_s, vault.id().hex()},         {u"incarnation"_s, vault.incarnation().hex()},
            {u"desk"_s, label.desk},                {u"person"_s, label.person},
            {u"keyFile"_s, label.needsKeyFile},     {u"recoveryKey"_s, label.hasRecoveryKey}};
}

/// The recovery key is shown once, on the answer channel, for printing.
int showCreated(const Invocation &invocation, const Vault::Created &created)
{
    QJsonObject object = describe(created.vault);
    QString text = u"Vault %1 is made."_s.arg(created.vault.id().hex());
    if (!created.recoveryKey.isEmpty()) {
        const auto key = crypto::recoveryText(created.recoveryKey);
        if (!key)
            return invocation.fail(key.error());
        const QString shown = QString::fromLatin1(key->view());
        object.insert(u"recovery"_s, shown);
        text += u"\nRecovery key, shown only now; print it and lock it away:\n  "_s + shown;
    }
    invocation.answer(text, object);
    return Done;
}

int create(Invocation &invocation)
{
    if (!invocation.has(u"vault"_s))
        return invocation.usage(u"--vault DIR is missing"_s);
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase of the new vault"_s, true);
    if (!passphrase)
        return invocation.fail(passphrase.error());
    const store::VaultCreation wanted{invocation.value(u"vault"_s), invocation.value(u"desk"_s),
                                      invocation.value(u"person"_s), invocation.value(u"key-file"_s),
                                      !invocation.has(u"no-recovery-key"_s)};
    const auto created = Vault::create(wanted, *passphrase);
    return created ? showCreated(invocation, *created) : invocation.fail(created.error());
}

int changePassphrase(Invocation &invocation)
{
    if (!invocation.has(u"vault"_s))
        return invocation.usage(u"--vault DIR is missing"_s);
    const auto current = invocation.secret(u"passphrase"_s, u"Present passphrase"_s);
    if (!current)
        return invocation.fail(current.error());
    const auto wanted = invocation.secret(u"new-passphrase"_s, u"New passphrase"_s, true);
    if (!wanted)
        return invocation.fail(wanted.error());
    const QString keyFile = invocation.value(u"key-file"_s);
    auto vault = Vault::unlock(invocation.value(u"vault"_s), *current, keyFile);
    if (!vault)
        return invocation.fail(vault.error());
    const QString newKeyFile = invocation.has(u"no-key-file"_s) ? QString() : invocation.value(u"new-key-file"_s, keyFile);
    if (const auto changed = vault->changePassphrase(*current, keyFile, *wanted, newKeyFile); !changed)
        return invocation.fail(changed.error());
    QJsonObject object = describe(*vault);
    QString text = u"The passphrase is changed. Backups made before open with the earlier one."_s;
    if (invocation.has(u"new-recovery-key"_s)) {
        const auto key = vault->renewRecoveryKey();
        const auto shown = key ? crypto::recoveryText(*key) : base::Result<SecretBytes>(failFrom(key));
        if (!shown)
            return invocation.fail(shown.error());
        const QString line = QString::fromLatin1(shown->view());
        object.insert(u"recovery"_s, line);
        text += u"\nNew recovery key:\n  "_s + line;
    }
    invocation.answer(text, object);
    return Done;
}

int check(Invocation &invocation)
{
    const auto vault = openVault(invocation);
    if (!vault)
        return invocation.fail(vault.error());
    const auto found = vault->check();
    if (!found)
        return invocation.fail(found.error());
    QJsonObject object = describe(*vault);
    object.insert(u"schema"_s, found->schema);
    object.insert(u"auditSequence"_s, static_cast<qint64>(found->auditSequence));
    object.insert(u"auditEntries"_s, found->auditEntries);
    object.insert(u"headerHealed"_s, vault->remarks().headerHealed);
    invocation.answer(u"The vault is whole: every page and all %1 audit entries fit. Schema %2."_s.arg(found->auditEntries)
                          .arg(found->schema),
                      object);
    return Done;
}

int backUp(Invocation &invocation)
{
    const auto vault = openVault(invocation);
    if (!vault)
        return invocation.fail(vault.error());
    QString file = invocation.positionals().value(0);
    if (file.isEmpty()) {
        const auto made = vault->backUp();
        if (!made)
            return invocation.fail(made.error());
        file = *made;
    } else if (const auto made = vault->backUpTo(file); !made) {
        return invocation.fail(made.error());
    }
    invocation.answer(u"Backup written: %1"_s.arg(file), {{u"file"_s, file}});
    return Done;
}

int restore(Invocation &invocation)
{
    if (!invocation.has(u"vault"_s) || invocation.positionals().size() != 1)
        return invocation.usage(u"needs --vault DIR and one backup file"_s);
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase at the time of the backup"_s);
    if (!passphrase)
        return invocation.fail(passphrase.error());
    const auto vault = store::VaultRestore::restore(invocation.positionals().first(), invocation.value(u"vault"_s),
                                                    *passphrase, invocation.value(u"key-file"_s),
                                                    invocation.has(u"replace"_s));
    if (!vault)
        return invocation.fail(vault.error());
    invocation.answer(u"Restored. The vault has a new incarnation and fetches before it writes."_s, describe(*vault));
    return Done;
}

int recover(Invocation &invocation)
{
    if (!invocation.has(u"vault"_s))
        return invocation.usage(u"--vault DIR is missing"_s);
    const auto typed = invocation.secret(u"recovery"_s, u"Recovery key"_s);
    if (!typed)
        return invocation.fail(typed.error());
    const auto key = crypto::recoveryKeyFromText(typed->view());
    if (!key)
        return invocation.fail(key.error());
    const auto wanted = invocation.secret(u"new-passphrase"_s, u"New passphrase"_s, true);
    if (!wanted)
        return invocation.fail(wanted.error());
    const auto vault = Vault::recover(invocation.value(u"vault"_s), *key, *wanted, invocation.value(u"new-key-file"_s));
    if (!vault)
        return invocation.fail(vault.error());
    invocation.answer(u"The vault opens with the new passphrase. The use of the recovery key is in its audit chain."_s,
                      describe(*vault));
    return Done;
}

const Option kVault{u"vault"_s, u"DIR"_s, u"folder of the vault (required)"_s};
const Option kNewKeyFile{u"new-key-file"_s, u"FILE"_s, u"key file that is needed from now on"_s};

} // namespace

QList<Command> vaultCommands()
{
    const QList<Option> newSecret = secretOptions(u"new-passphrase"_s, u"the new passphrase"_s);
    const QString never = u"A passphrase is never an argument: it comes from a private file, a descriptor or the terminal."_s;
    return {
        {u"vault create"_s, {}, u"make an encrypted vault"_s, never,
         vaultOptions()
             + QList<Option>{{u"desk"_s, u"NAME"_s, u"desk shown on the unlock screen"_s},
                             {u"person"_s, u"NAME"_s, u"person shown on the unlock screen"_s},
                             {u"no-recovery-key"_s, {}, u"a lost passphrase will mean lost work"_s}},
         create},
        {u"vault passwd"_s, {}, u"change passphrase or key file"_s,
         u"Re-wraps the vault's key; nothing is encrypted anew. "_s + never,
         vaultOptions() + newSecret
             + QList<Option>{kNewKeyFile,
                             {u"no-key-file"_s, {}, u"from now on no key file is needed"_s},
                             {u"new-recovery-key"_s, {}, u"also make a new recovery key; the old one then opens nothing"_s}},
         changePassphrase},
        {u"vault check"_s, {}, u"verify every page and the audit chain"_s, {}, vaultOptions(), check},
        {u"vault backup"_s, u"[FILE]"_s, u"write an encrypted copy"_s,
         u"Without FILE the copy goes into the vault's backups folder, which keeps the newest three."_s, vaultOptions(), backUp},
        {u"vault restore"_s, u"FILE"_s, u"make a vault of a backup"_s,
         u"A vault that stands in DIR is kept beside it with --replace, and refused without."_s,
         vaultOptions() + QList<Option>{{u"replace"_s, {}, u"set the vault in DIR aside"_s}}, restore},
        {u"vault recover"_s, {}, u"open with the recovery key"_s, u"Sets a new passphrase."_s,
         QList<Option>{kVault} + secretOptions(u"recovery"_s, u"the recovery key"_s) + newSecret + QList<Option>{kNewKeyFile},
         recover},
    };
}

} // namespace countersign::ctl
