#pragma once

#include "core/base/result.h"
#include "core/database/database.h"
#include "core/portal/handlers.h"
#include "core/portal/message.h"
#include "core/portal/portal_core.h"

#include <memory>

namespace countersign::portal {

/// Answers requests over one database connection, on the thread that made it. Knows no
/// socket: the transport, the fuzz target and tests call the same function.
class PortalService
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<PortalService>> open(PortalCore &core);

    /// Never fails: whatever goes wrong is a refusal.
    [[nodiscard]] Response handle(const Request &request);

private:
    PortalService(PortalCore &core, database::Database database);

    [[nodiscard]] Answer answer(const Request &request, Response &response);
    [[nodiscard]] tl::expected<void, Refusal> authenticate(Call &call);
    [[nodiscard]] tl::expected<void, Refusal> authorise(Call &call);
    [[nodiscard]] tl::expected<void, Refusal> checkWriteSignature(Call &call);
    [[nodiscard]] base::Result<bool> isStillStored(Call &call);
    [[nodiscard]] Answer writeOnce(Call &call);

    PortalCore &m_core;
    database::Database m_database;
    std::unique_ptr<Records> m_records;
};

/// The fixed bytes of a refusal.
[[nodiscard]] Response refusalResponse(const Refusal &refusal);

} // namespace countersign::portal
