#include "app/ctl/command_table.h"

namespace countersign::ctl {

QList<Command> commandTable()
{
    return vaultCommands() + digestCommands() + federationCommands() + deskCommands() + portalCommands() + joinCommands()
        + syncCommands() + importCommands() + lookupCommands() + pictureCommands() + hitsCommands() + agreementsCommands() + directoryCommands() + auditCommands() + gateCommands() + batchCommands() + caseCommands() + caseChartCommands() + caseSearchCommands() + caseAttachCommands() + releaseCommands() + releaseActsCommands() + inboxCommands() + requestCommands() + courierCommands() + trainingCommands() + benchCommands();
}

} // namespace countersign::ctl
