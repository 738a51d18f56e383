#pragma once

#include "app/ctl/command.h"

namespace countersign::ctl {

/// All commands, in the order the help lists them. A new command is a file
/// NAME_command.cpp with a function declared here and one line in command_table.cpp.
[[nodiscard]] QList<Command> commandTable();

[[nodiscard]] QList<Command> vaultCommands();
[[nodiscard]] QList<Command> digestCommands();
[[nodiscard]] QList<Command> federationCommands();
[[nodiscard]] QList<Command> deskCommands();
[[nodiscard]] QList<Command> portalCommands();
[[nodiscard]] QList<Command> joinCommands();
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> lookupCommands();
[[nodiscard]] QList<Command> pictureCommands();
[[nodiscard]] QList<Command> hitsCommands();
[[nodiscard]] QList<Command> agreementsCommands();
[[nodiscard]] QList<Command> directoryCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> gateCommands();
[[nodiscard]] QList<Command> batchCommands();
[[nodiscard]] QList<Command> caseCommands();
[[nodiscard]] QList<Command> caseChartCommands();
[[nodiscard]] QList<Command> caseSearchCommands();
[[nodiscard]] QList<Command> caseAttachCommands();
[[nodiscard]] QList<Command> releaseCommands();
[[nodiscard]] QList<Command> releaseActsCommands();
[[nodiscard]] QList<Command> inboxCommands();
[[nodiscard]] QList<Command> requestCommands();
[[nodiscard]] QList<Command> courierCommands();
[[nodiscard]] QList<Command> trainingCommands();
[[nodiscard]] QList<Command> benchCommands();

} // namespace countersign::ctl
