#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/portal/portal_config.h"

#include <cstdint>
#include <memory>

namespace countersign::portal {

/// A running portal: TLS 1.3 on one I/O thread, requests on worker threads with a database
/// connection each. Needs a QCoreApplication in the process (for the SQL driver), no event loop.
class PortalServer
{
public:
    /// Listens when it returns. Errors: those of PortalCore::open; PortalRunning; ListenFailed (args: address, port);
    /// FileWriteFailed for the log.
    [[nodiscard]] static base::Result<std::unique_ptr<PortalServer>> start(const PortalConfig &config);
    /// Stops as stop() does.
    ~PortalServer();
    PortalServer(const PortalServer &) = delete;
    PortalServer &operator=(const PortalServer &) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const base::Digest &spki() const;
    [[nodiscard]] const crypto::PublicSigningKey &portalKey() const;

    /// No new connections, running requests are finished (within Limits::drainTime), then
    /// everything ends. Once stopped it stays so.
    void stop();

private:
    class Running;
    explicit PortalServer(std::unique_ptr<Running> running);
    std::unique_ptr<Running> m_running;
};

} // namespace countersign::portal
