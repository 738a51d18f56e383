#include "federation_builder.h"

#include "core/crypto/secret_bytes.h"
#include "core/portal/http_request.h"
#include "core/portal/initialise.h"
#include "core/portal/portal_core.h"
#include "core/portal/portal_service.h"
#include "core/portal/session_records.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <boost/asio/buffer.hpp>

#include <cstdint>
#include <cstdlib>
#include <memory>

/// Foreign bytes through the path of a request without its socket: HTTP parser, routing,
/// body, authorisation, over a real portal database. The token "f" x 64 is a session of a
/// publisher and an administrator, so that what stands behind a login is reached as well.
namespace {

using namespace countersign;
using namespace Qt::StringLiterals;

class Portal
{
public:
    Portal()
    {
        if (!crypto::initialise())
            std::abort();
        (void)builder.takeAll(builder.approval(builder.qma, person, {objects::Role::DeskAdministrator}));
        (void)builder.takeAll(directory::appointPublisher(builder.state, builder.qma.authority(builder.now), person.device, builder.qma.secrets));
        portal::PortalConfig config;
        config.dataFolder = folder.filePath(u"portal"_s);
        config.keyFile = folder.filePath(u"key"_s);
        config.clock = &clock;
        config.limits.burstDevice = 1e12;
        if (!portal::initialise(config, builder.root.bytes(), builder.log))
            std::abort();
        core = std::move(*portal::PortalCore::open(config));
        auto database = portal::openDatabase(config, core->portalKey());
        portal::Records records(*database);
        if (!records.sessions.begin(QByteArray(32, '\xff'), {person.device, clock.now(), clock.now() + std::chrono::hours(8)}))
            std::abort();
        service = std::move(*portal::PortalService::open(*core));
    }

    struct Fixed final : base::Clock
    {
        [[nodiscard]] base::Instant now() const override { return base::fromMillis(1'790'000'010'000); }
        [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(1); }
    };

    /// The fuzzer cannot make a signature, so each write is given a good one: the code behind
    /// it is what is tried here.
    void sign(portal::Request &request) const
    {
        const QByteArray id = QByteArray::fromHex(request.requestId);
        const auto message = objects::protocol::writeMessage(portal::methodText(request.method), request.target, id, request.body);
        request.signature = person.deviceKey.sign(message).toBytes().toHex();
    }

    testing::FederationBuilder builder;
    testing::Person person{builder.qma.code, 1};
    QTemporaryDir folder;
    Fixed clock;
    std::unique_ptr<portal::PortalCore> core;
    std::unique_ptr<portal::PortalService> service;
};

Portal &portalUnderTest()
{
    static int count = 1;
    static char name[] = "http_request_fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
    static Portal portal;
    return portal;
}

void judge(const portal::Response &response)
{
    // A refusal is one of the fixed list, and an answer never a server error.
    if (response.status != 200 && !objects::protocol::Refusal::decode(response.body))
        std::abort();
    if (response.status >= 500)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Portal &portal = portalUnderTest();
    const auto parser = portal::makeParser();
    parser->eager(true);
    boost::beast::error_code error;
    std::size_t at = 0;
    while (at < size && !parser->is_done() && !error) {
        at += parser->put(boost::asio::buffer(data + at, size - at), error);
        if (error == boost::beast::http::error::need_more)
            break;
    }
    if (error || !parser->is_done() || portal::isHeaderRefused(*parser)) {
        (void)portal::parserFault(error);
        return 0;
    }
    portal::Request request = portal::takeRequest(*parser);
    judge(portal.service->handle(request));
    if (request.method == portal::Method::Post || request.method == portal::Method::Put) {
        portal.sign(request);
        judge(portal.service->handle(request));
    }
    return 0;
}
