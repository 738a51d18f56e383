#include "app/ctl/command_table.h"

namespace countersign::ctl {

QList<Command> commandTable()
{
    return vaultCommands() + federationCommands() + deskCommands();
}

} // namespace countersign::ctl
