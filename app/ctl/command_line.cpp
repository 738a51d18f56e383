#include "app/ctl/command.h"
#include "app/ctl/terminal.h"

#include <algorithm>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

QString exitStatusHelp()
{
    return u"Exit status: 0 done (for look-ups: a hit), 1 no hit, 2 wrong use, 3 failure."_s;
}

QString column(const QString &left, const QString &right, int width)
{
    return u"  "_s + left.leftJustified(width) + u"  "_s + right;
}

QString overview(const QList<Command> &table)
{
    QStringList lines{u"countersignctl: Countersign without a window"_s, {},
                      u"Usage: countersignctl COMMAND [OPTION...] [ARGUMENT...]"_s,
                      u"       countersignctl COMMAND --help"_s, {}, u"Commands:"_s};
    for (const Command &command : table)
        lines += column(command.name, command.summary, 20);
    lines += {{}, exitStatusHelp()};
    return lines.join(u'\n');
}

QString helpOf(const Command &command)
{
    QStringList lines{u"countersignctl %1: %2"_s.arg(command.name, command.summary), {},
                      u"Usage: countersignctl %1 [OPTION...] %2"_s.arg(command.name, command.positionals).trimmed()};
    if (!command.help.isEmpty())
        lines += {{}, command.help};
    lines += {{}, u"Options:"_s};
    for (const Option &option : command.options)
        lines += column(u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.help, 28);
    lines += column(u"--json"_s, u"answer in one line of JSON"_s, 28);
    lines += column(u"--help"_s, u"show this help"_s, 28);
    lines += {{}, exitStatusHelp()};
    return lines.join(u'\n');
}

/// The command whose one or two words the arguments begin with.
const Command *findCommand(const QList<Command> &table, const QStringList &arguments)
{
    for (const int words : {2, 1}) {
        const QString name = QStringList(arguments.first(std::min<qsizetype>(words, arguments.size()))).join(u' ');
        const auto found = std::find_if(table.begin(), table.end(), [&](const Command &c) { return c.name == name; });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

struct Parsed
{
    QHash<QString, QStringList> options;
    QStringList positionals;
    QString fault;
};

Parsed parse(const Command &command, const QStringList &arguments)
{
    QHash<QString, bool> takesValue{{u"json"_s, false}, {u"help"_s, false}};
    for (const Option &option : command.options)
        takesValue.insert(option.name, !option.value.isEmpty());
    Parsed parsed;
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyPositionals || !argument.startsWith("--"_L1)) {
            parsed.positionals += argument;
            continue;
        }
        if (argument == "--"_L1) {
            onlyPositionals = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2);
        if (!takesValue.contains(name))
            parsed.fault = u"unknown option --%1"_s.arg(name);
        else if (!takesValue.value(name) && equals >= 0)
            parsed.fault = u"--%1 takes no value"_s.arg(name);
        else if (!takesValue.value(name))
            parsed.options[name];
        else if (equals >= 0)
            parsed.options[name] += argument.sliced(equals + 1);
        else if (i + 1 < arguments.size())
            parsed.options[name] += arguments[++i];
        else
            parsed.fault = u"--%1 needs a value"_s.arg(name);
    }
    if (parsed.fault.isEmpty() && !parsed.positionals.isEmpty() && command.positionals.isEmpty())
        parsed.fault = u"takes no arguments"_s;
    return parsed;
}

} // namespace

int runCommandLine(const QList<Command> &table, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        printRemark(overview(table));
        return UsageError;
    }
    if (arguments.first() == "--help"_L1 || arguments.first() == "help"_L1) {
        printAnswer(overview(table));
        return Done;
    }
    const Command *command = findCommand(table, arguments);
    if (!command) {
        printRemark(u"countersignctl: no command '%1'\nTry: countersignctl --help"_s.arg(arguments.first()));
        return UsageError;
    }
    const Parsed parsed = parse(*command, arguments.sliced(command->name.count(u' ') + 1));
    if (parsed.options.contains(u"help"_s)) {
        printAnswer(helpOf(*command));
        return Done;
    }
    Invocation invocation(*command, parsed.options, parsed.positionals);
    if (!parsed.fault.isEmpty())
        return invocation.usage(parsed.fault);
    return command->run(invocation);
}

} // namespace countersign::ctl
