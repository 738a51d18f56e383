#include "core/portal/portal_server.h"

#include "core/crypto/hash.h"
#include "core/portal/connection.h"
#include "core/portal/portal_core.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace countersign::portal {

namespace asio = boost::asio;
using namespace Qt::StringLiterals;
using asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds kAcceptPause{100};

/// Groups an IPv6 caller by its /64, which one site holds as a whole.
QByteArray networkOf(const asio::ip::address &address)
{
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), 4);
    }
    const auto bytes = address.to_v6().to_bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), 8);
}

bool prepareTls(asio::ssl::context &context, const TlsIdentity &identity)
{
    boost::system::error_code error;
    SSL_CTX *native = context.native_handle();
    if (SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION) != 1 || SSL_CTX_set_max_proto_version(native, TLS1_3_VERSION) != 1)
        return false;
    SSL_CTX_set_max_early_data(native, 0);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    context.use_certificate(asio::buffer(identity.certificatePem.constData(), static_cast<std::size_t>(identity.certificatePem.size())),
                            asio::ssl::context::pem, error);
    if (error)
        return false;
    context.use_private_key(asio::buffer(identity.keyPem.constData(), static_cast<std::size_t>(identity.keyPem.size())),
                            asio::ssl::context::pem, error);
    return !error;
}

} // namespace

class PortalServer::Running
{
public:
    Running(platform::FolderLock lock, std::unique_ptr<PortalCore> core);
    ~Running() { stop(); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    [[nodiscard]] base::Status start();
    void stop();

    [[nodiscard]] const PortalCore &core() const { return *m_core; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    [[nodiscard]] base::Status listen();
    asio::awaitable<void> accept();
    void admit(tcp::socket socket);
    void left(const QByteArray &caller);
    void drainAll();

    platform::FolderLock m_lock;
    std::unique_ptr<PortalCore> m_core;
    const Limits &m_limits;
    EventLog m_log;
    RateLimit m_addressRate;
    WorkQueue m_queue;
    crypto::SecretBytes m_addressSalt;
    std::uint16_t m_port = 0;
    bool m_stopped = false;

    std::mutex m_mutex;                  ///< of m_open and m_perCaller
    std::condition_variable m_left;
    std::size_t m_open = 0;
    QHash<QByteArray, std::size_t> m_perCaller;

    asio::ssl::context m_tls{asio::ssl::context::tls_server};
    std::list<std::weak_ptr<Connection>> m_connections;   ///< I/O thread only
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    tcp::acceptor m_acceptor{m_io};
    std::thread m_thread;
};

PortalServer::Running::Running(platform::FolderLock lock, std::unique_ptr<PortalCore> core)
    : m_lock(std::move(lock)), m_core(std::move(core)), m_limits(m_core->config().limits),
      m_addressRate(m_limits.requestsPerSecondAddress, m_limits.burstAddress),
      m_queue(m_limits.waitingRequests), m_addressSalt(crypto::SecretBytes::random(16))
{
}

base::Status PortalServer::Running::start()
{
    if (const auto opened = m_log.open(m_core->config().logFile); !opened)
        return opened;
    if (!prepareTls(m_tls, m_core->identity().tls))
        return base::fail(base::ErrorCode::CryptoFailed, u"TLS could not be set up"_s);
    if (const auto started = m_queue.start(*m_core, std::max(1, m_core->config().workers)); !started)
        return started;
    if (const auto listening = listen(); !listening)
        return listening;
    asio::co_spawn(m_io, accept(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
    return {};
}

base::Status PortalServer::Running::listen()
{
    const PortalConfig &config = m_core->config();
    boost::system::error_code error;
    const auto address = asio::ip::make_address(config.address.toStdString(), error);
    const tcp::endpoint endpoint(address, config.port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return base::fail(base::ErrorCode::ListenFailed, u"listen"_s, {config.address, QString::number(config.port)});
    m_port = m_acceptor.local_endpoint(error).port();
    return {};
}

asio::awaitable<void> PortalServer::Running::accept()
{
    while (m_acceptor.is_open()) {
        boost::system::error_code error;
        tcp::socket socket = co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            admit(std::move(socket));
            continue;
        }
        if (error == asio::error::operation_aborted || error == asio::error::bad_descriptor)
            co_return;
        // Out of descriptors, most likely: wait for connections to end instead of spinning.
        asio::steady_timer pause(m_io, kAcceptPause);
        co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    }
}

void PortalServer::Running::admit(tcp::socket socket)
{
    boost::system::error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    socket.set_option(tcp::no_delay(true), error);
    const std::uint64_t hash = crypto::keyedHash(m_addressSalt, networkOf(remote.address()));
    const QByteArray caller = QByteArray::number(static_cast<qulonglong>(hash), 16).rightJustified(16, '0');
    {
        const std::lock_guard lock(m_mutex);
        std::size_t &ofCaller = m_perCaller[caller];
        if (m_open >= m_limits.connections || ofCaller >= m_limits.connectionsPerAddress) {
            LogEvent event;
            event.event = "connection";
            event.caller = caller;
            event.trouble = "too-many";
            m_log.write(m_core->clock().now(), event);
            return;
        }
        ++ofCaller;
        ++m_open;
    }
    const Transport transport{m_limits, m_core->clock(), m_log, m_addressRate, m_queue};
    auto connection = std::make_shared<Connection>(transport, std::move(socket), m_tls, caller, [this, caller] { left(caller); });
    m_connections.remove_if([](const std::weak_ptr<Connection> &known) { return known.expired(); });
    m_connections.push_back(connection);
    asio::co_spawn(m_io, Connection::serve(std::move(connection)), asio::detached);
}

void PortalServer::Running::left(const QByteArray &caller)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_open;
        if (--m_perCaller[caller] == 0)
            m_perCaller.remove(caller);
    }
    m_left.notify_all();
}

void PortalServer::Running::drainAll()
{
    boost::system::error_code error;
    m_acceptor.close(error);
    for (const auto &known : m_connections) {
        if (const auto connection = known.lock())
            connection->drain();
    }
}

void PortalServer::Running::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    if (m_thread.joinable()) {
        asio::post(m_io, [this] { drainAll(); });
        std::unique_lock lock(m_mutex);
        m_left.wait_for(lock, m_limits.drainTime, [this] { return m_open == 0; });
    }
    m_queue.stop();
    m_work.reset();
    m_io.stop();
    if (m_thread.joinable())
        m_thread.join();
}

PortalServer::PortalServer(std::unique_ptr<Running> running) : m_running(std::move(running)) {}
PortalServer::~PortalServer() = default;

base::Result<std::unique_ptr<PortalServer>> PortalServer::start(const PortalConfig &config)
{
    auto lock = lockFolder(config);
    if (!lock)
        return base::failFrom(lock);
    auto core = PortalCore::open(config);
    if (!core)
        return base::failFrom(core);
    auto running = std::make_unique<Running>(std::move(*lock), std::move(*core));
    if (const auto started = running->start(); !started)
        return base::failFrom(started);
    return std::unique_ptr<PortalServer>(new PortalServer(std::move(running)));
}

std::uint16_t PortalServer::port() const { return m_running->port(); }
const base::Digest &PortalServer::spki() const { return m_running->core().identity().tls.spki; }
const crypto::PublicSigningKey &PortalServer::portalKey() const { return m_running->core().identity().signing.publicKey(); }
void PortalServer::stop() { m_running->stop(); }

} // namespace countersign::portal
