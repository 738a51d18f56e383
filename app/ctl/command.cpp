#include "app/ctl/command.h"

#include "app/ctl/error_text.h"
#include "app/ctl/terminal.h"
#include "core/crypto/hash.h"
#include "core/platform/secret_input.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using crypto::SecretBytes;

namespace {

/// Longer than any passphrase a person types, short enough to be locked memory.
constexpr std::size_t kLongestSecret = 1024;

/// Cuts a filled buffer to its content, in locked memory.
base::Result<SecretBytes> trimmed(const SecretBytes &buffer, const base::Result<std::size_t> &length)
{
    if (!length)
        return failFrom(length);
    SecretBytes secret = SecretBytes::copyOf(buffer.view().first(static_cast<qsizetype>(*length)));
    if (secret.isEmpty())
        return base::fail(ErrorCode::SecretMemory, u"passphrase"_s);
    return secret;
}

base::Result<SecretBytes> askAtTerminal(const QString &prompt)
{
    SecretBytes buffer(kLongestSecret);
    if (buffer.isEmpty())
        return base::fail(ErrorCode::SecretMemory, u"passphrase"_s);
    const auto length = platform::readSecretFromTerminal(prompt, {buffer.data(), buffer.size()});
    return trimmed(buffer, length);
}

} // namespace

Invocation::Invocation(const Command &command, QHash<QString, QStringList> options, QStringList positionals)
    : m_command(command), m_options(std::move(options)), m_positionals(std::move(positionals))
{
}

QString Invocation::value(const QString &option, const QString &fallback) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? fallback : given.last();
}

base::Result<SecretBytes> Invocation::secret(const QString &name, const QString &prompt, bool confirm) const
{
    const QString fileOption = name + u"-file"_s;
    const QString descriptorOption = name + u"-fd"_s;
    SecretBytes buffer(kLongestSecret);
    if (buffer.isEmpty())
        return base::fail(ErrorCode::SecretMemory, u"passphrase"_s);
    const std::span<std::uint8_t> place(buffer.data(), buffer.size());
    if (has(fileOption))
        return trimmed(buffer, platform::readSecretFromFile(value(fileOption), place));
    if (has(descriptorOption)) {
        bool isNumber = false;
        const int descriptor = value(descriptorOption).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return base::fail(ErrorCode::UsageWrong, u"not a descriptor"_s, {u"--"_s + descriptorOption});
        return trimmed(buffer, platform::readSecretFromDescriptor(descriptor, place));
    }
    auto typed = askAtTerminal(prompt + u": "_s);
    if (!typed || !confirm)
        return typed;
    const auto again = askAtTerminal(prompt + u" (again): "_s);
    if (!again)
        return failFrom(again);
    if (!crypto::equalConstantTime(typed->view(), again->view()))
        return base::fail(ErrorCode::UsageWrong, u"the two entries differ"_s, {u"the two entries differ"_s});
    return typed;
}

void Invocation::answer(const QString &text, const QJsonObject &object) const
{
    if (isJson())
        printAnswer(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    else if (!text.isEmpty())
        printAnswer(text);
}

void Invocation::remark(const QString &text) const
{
    printRemark(text);
}

int Invocation::fail(const base::Error &error) const
{
    if (isJson())
        answer({}, {{u"error"_s, QJsonObject{{u"code"_s, base::codeText(error.code)},
                                             {u"sentence"_s, errorText(error)},
                                             {u"args"_s, QJsonArray::fromStringList(error.args)}}}});
    else
        printRemark(u"countersignctl: "_s + errorText(error));
    return error.code == ErrorCode::UsageWrong ? UsageError : Failure;
}

int Invocation::usage(const QString &what) const
{
    if (isJson())
        return fail(base::Error{ErrorCode::UsageWrong, what, {what}});
    printRemark(u"countersignctl %1: %2\nTry: countersignctl %1 --help"_s.arg(m_command.name, what));
    return UsageError;
}

QList<Option> secretOptions(const QString &name, const QString &what)
{
    return {{name + u"-file"_s, u"FILE"_s, u"first line of FILE is %1; others must not be able to read it"_s.arg(what)},
            {name + u"-fd"_s, u"N"_s, u"read %1 as a line from open descriptor N"_s.arg(what)}};
}

QList<Option> vaultOptions()
{
    QList<Option> options{{u"vault"_s, u"DIR"_s, u"folder of the vault (required)"_s}};
    options += secretOptions(u"passphrase"_s, u"the passphrase"_s);
    options += Option{u"key-file"_s, u"FILE"_s, u"key file, where the vault was made with one"_s};
    return options;
}

} // namespace countersign::ctl
