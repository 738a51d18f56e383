#pragma once

#include "core/base/clock.h"
#include "core/portal/event_log.h"
#include "core/portal/http_request.h"
#include "core/portal/limits.h"
#include "core/portal/message.h"
#include "core/portal/rate_limit.h"
#include "core/portal/work_queue.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace countersign::portal {

/// What connections share; outlives them all.
struct Transport
{
    const Limits &limits;
    const base::Clock &clock;
    EventLog &log;
    RateLimit &addressRate;
    WorkQueue &queue;
};

/// One TLS connection: handshake, then requests one after the other, each within its time
/// and size. Lives on the thread of the io_context.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    /// `caller` is the salted hash of the address; `ended` is called when it goes.
    Connection(Transport transport, boost::asio::ip::tcp::socket socket, boost::asio::ssl::context &tls,
               QByteArray caller, std::function<void()> ended);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QByteArray &caller() const { return m_caller; }
    /// The life of the connection; holds `self`.
    static boost::asio::awaitable<void> serve(std::shared_ptr<Connection> self);
    /// Ends an idle connection at once, and a busy one after its request.
    void drain();

private:
    enum class Step : std::uint8_t { Go, Close, Closed };
    boost::asio::awaitable<Step> serveOne();
    boost::asio::awaitable<bool> waitForBytes();
    boost::asio::awaitable<boost::beast::error_code> readBody(HttpParser &parser);
    boost::asio::awaitable<Response> answerOf(std::shared_ptr<const Request> request);
    boost::asio::awaitable<bool> write(const Response &response, bool keepAlive);
    boost::asio::awaitable<void> closeAfterRefusal();
    void expireAfter(std::chrono::milliseconds time);
    void note(const Response &response, std::chrono::milliseconds started, std::size_t received);
    void noteCut(std::string_view trouble);

    Transport m_transport;
    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    QByteArray m_caller;
    std::function<void()> m_ended;
    bool m_draining = false;
    bool m_idle = false;
};

} // namespace countersign::portal
