#include "app/ctl/command_table.h"

namespace countersign::ctl {

QList<Command> commandTable()
{
    return vaultCommands() + digestCommands() + federationCommands() + deskCommands() + portalCommands() + joinCommands()
        + syncCommands() + importCommands() + lookupCommands() + trainingCommands();
}

} // namespace countersign::ctl
