#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace countersign::ctl {

/// What a script sees as the program's end.
enum ExitStatus { Done = 0, NoHit = 1, UsageError = 2, Failure = 3 };

/// One option of a command. A flag has no `value`.
struct Option
{
    QString name;    ///< without the dashes: "key-file"
    QString value;   ///< what follows it, for the help: "FILE"; empty for a flag
    QString help;    ///< one line
};

class Invocation;

/// One command of countersignctl, a value in the table of command_table.cpp.
struct Command
{
    QString name;          ///< one or two words: "lookup", "vault create"
    QString positionals;   ///< for the usage line: "FILE..."; empty when it takes none
    QString summary;       ///< one line
    QString help;          ///< paragraphs that explain; may be empty
    QList<Option> options; ///< its own; --json and --help come by themselves
    std::function<int(Invocation &)> run;  ///< returns an ExitStatus
};

/// A command line that was understood, and where its answer goes.
class Invocation
{
public:
    Invocation(const Command &command, QHash<QString, QStringList> options, QStringList positionals);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// Last value given; `fallback` where the option is absent.
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const;
    /// All values of an option that may come several times, in order.
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }
    [[nodiscard]] bool isJson() const { return has(QStringLiteral("json")); }

    /// Secret line from --NAME-file F or --NAME-fd N, else asked at the terminal (twice when
    /// `confirm`). Never an argument: the process list shows those to everyone.
    [[nodiscard]] base::Result<crypto::SecretBytes> secret(const QString &name, const QString &prompt,
                                                           bool confirm = false) const;

    /// The answer: `text` for people, or `object` as one line of JSON under --json.
    void answer(const QString &text, const QJsonObject &object) const;
    /// A line for people only, on the error channel, so that the answer can be piped.
    void remark(const QString &text) const;
    /// Prints the error's sentence (or {"error": {...}}) and returns its ExitStatus.
    [[nodiscard]] int fail(const base::Error &error) const;
    /// Wrong use of the command: prints `what` with a hint at --help.
    [[nodiscard]] int usage(const QString &what) const;

private:
    const Command &m_command;
    QHash<QString, QStringList> m_options;
    QStringList m_positionals;
};

/// --passphrase-file, --passphrase-fd (or of another secret's name).
[[nodiscard]] QList<Option> secretOptions(const QString &name, const QString &what);
/// --vault, --passphrase-file, --passphrase-fd, --key-file: what every command on a vault takes.
[[nodiscard]] QList<Option> vaultOptions();

/// Finds the command, parses its options and runs it. `arguments` without the program's name.
[[nodiscard]] int runCommandLine(const QList<Command> &table, const QStringList &arguments);

} // namespace countersign::ctl
