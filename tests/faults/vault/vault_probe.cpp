// Does one act on a vault, so that kill_test can end it in the middle:
// vault_probe create|passwd|backup|restore FOLDER [BACKUP]. Prints the error's code.

#include "core/store/vault.h"
#include "core/store/vault_restore.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace countersign;

base::Status act(const QStringList &arguments)
{
    const store::VaultEnvironment cheap{{{1, 8192}, {1, 8192}}, nullptr};
    const auto first = crypto::SecretBytes::copyOf("first passphrase");
    const auto second = crypto::SecretBytes::copyOf("second passphrase");
    const QString what = arguments.at(1), folder = arguments.at(2);
    if (what == QLatin1StringView("create")) {
        const auto made = store::Vault::create({folder, QStringLiteral("QMA"), {}, {}, true}, first, cheap);
        return made ? base::Status() : failFrom(made);
    }
    if (what == QLatin1StringView("restore")) {
        const auto made = store::VaultRestore::restore(arguments.at(3), folder, first, {}, true, cheap);
        return made ? base::Status() : failFrom(made);
    }
    auto vault = store::Vault::unlock(folder, first, {}, cheap);
    if (!vault)
        return failFrom(vault);
    if (what == QLatin1StringView("passwd"))
        return vault->changePassphrase(first, {}, second, {});
    const auto copy = vault->backUp();
    return copy ? base::Status() : failFrom(copy);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const base::Status done = act(QCoreApplication::arguments());
    std::printf("code %d\n", done ? 0 : static_cast<int>(done.error().code));
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return 0;
}
