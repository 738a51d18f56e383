#include "core/portal/connection.h"

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>

namespace countersign::portal {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::chrono::milliseconds kFarewell{2'000};
constexpr std::chrono::milliseconds kShortFarewell{200};   // when the portal itself stops
constexpr std::size_t kMostDrained = 32u << 20;

boost::beast::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Connection::Connection(Transport transport, asio::ip::tcp::socket socket, asio::ssl::context &tls,
                       QByteArray caller, std::function<void()> ended)
    : m_transport(transport), m_stream(std::move(socket), tls), m_caller(std::move(caller)), m_ended(std::move(ended))
{
}

Connection::~Connection()
{
    m_ended();
}

void Connection::expireAfter(std::chrono::milliseconds time)
{
    beast::get_lowest_layer(m_stream).expires_after(time);
}

void Connection::drain()
{
    m_draining = true;
    if (m_idle)
        beast::get_lowest_layer(m_stream).cancel();
}

asio::awaitable<void> Connection::serve(std::shared_ptr<Connection> self)
{
    beast::error_code error;
    self->expireAfter(self->m_transport.limits.headerTime);
    self->m_idle = true;
    co_await self->m_stream.async_handshake(asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, error));
    self->m_idle = false;
    if (error) {
        self->noteCut("handshake");
        co_return;
    }
    while (true) {
        const Step step = co_await self->serveOne();
        if (step == Step::Closed)
            co_return;
        if (step == Step::Close)
            break;
    }
    self->expireAfter(self->m_draining ? kShortFarewell : kFarewell);
    co_await self->m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
}

/// Waits for the first byte of a request: this may take the idle time, the header then may not.
asio::awaitable<bool> Connection::waitForBytes()
{
    if (m_buffer.size() > 0)
        co_return true;
    if (m_draining)
        co_return false;
    beast::error_code error;
    expireAfter(m_transport.limits.idleTime);
    m_idle = true;
    const auto room = m_buffer.prepare(4096);
    const std::size_t count = co_await m_stream.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
    m_idle = false;
    m_buffer.commit(count);
    co_return !error && count > 0;
}

asio::awaitable<Connection::Step> Connection::serveOne()
{
    const bool begun = co_await waitForBytes();
    if (!begun)
        co_return Step::Close;
    const auto started = m_transport.clock.monotonic();
    const std::unique_ptr<HttpParser> parser = makeParser();
    beast::error_code error;
    expireAfter(m_transport.limits.headerTime);
    co_await http::async_read_header(m_stream, m_buffer, *parser, asio::redirect_error(asio::use_awaitable, error));
    if (!error && isHeaderRefused(*parser))
        error = http::error::bad_field;
    if (!error)
        error = co_await readBody(*parser);
    if (error) {
        const auto fault = parserFault(error);
        if (!fault) {
            noteCut(error == beast::error::timeout ? "slow" : "broken-off");
            co_return Step::Close;
        }
        Response refused = refusalResponse({*fault, 0});
        refused.event = "request";
        const bool written = co_await write(refused, false);
        note(refused, started, 0);
        if (written)
            co_await closeAfterRefusal();
        co_return Step::Closed;
    }
    const bool keepAlive = parser->get().keep_alive();
    const auto received = static_cast<std::size_t>(parser->get().body().size());
    Response response;
    if (const auto wait = m_transport.addressRate.take(m_caller, started)) {
        response = refusalResponse({objects::protocol::RefusalCode::TooMany, *wait});
        response.event = "request";
    } else {
        const auto request = std::make_shared<const Request>(takeRequest(*parser));
        response = co_await answerOf(request);
    }
    const bool staysOpen = keepAlive && !m_draining;
    const bool written = co_await write(response, staysOpen);
    note(response, started, received);
    co_return written && staysOpen ? Step::Go : Step::Close;
}

/// A body must bring its least number of bytes in every window, however long it is.
asio::awaitable<beast::error_code> Connection::readBody(HttpParser &parser)
{
    const auto window = m_transport.limits.rateWindow;
    const std::size_t least = m_transport.limits.leastBytesPerSecond * static_cast<std::size_t>(window.count()) / 1000;
    beast::error_code error;
    auto begun = m_transport.clock.monotonic();
    std::size_t received = 0;
    expireAfter(window);
    while (!parser.is_done()) {
        received += co_await http::async_read_some(m_stream, m_buffer, parser, asio::redirect_error(asio::use_awaitable, error));
        if (error)
            co_return error;
        // A window ends when it has brought enough; until then its clock runs on.
        if (received >= least) {
            begun = m_transport.clock.monotonic();
            received = 0;
            expireAfter(window);
        } else if (m_transport.clock.monotonic() - begun > window) {
            co_return beast::error_code(beast::error::timeout);
        }
    }
    co_return beast::error_code();
}

asio::awaitable<Response> Connection::answerOf(std::shared_ptr<const Request> request)
{
    const auto executor = co_await asio::this_coro::executor;
    WorkQueue &queue = m_transport.queue;
    // Captures references only: GCC 12 copies a temporary of a co_await expression bit by
    // bit, which is one owner too few for anything that owns. The frame outlives the call.
    const auto initiate = [&queue, &executor, &request](auto handler) {
        // The queue's jobs are copyable functions, the handler is not.
        auto resume = std::make_shared<decltype(handler)>(std::move(handler));
        const auto give = [resume, executor](Response response) {
            asio::post(executor, [resume, answer = std::move(response)]() mutable { std::move (*resume)(std::move(answer)); });
        };
        if (!queue.add([give, wanted = request](PortalService &service) { give(service.handle(*wanted)); })) {
            Response busy = refusalResponse({objects::protocol::RefusalCode::Busy, 1});
            busy.event = "request";
            give(std::move(busy));
        }
    };
    Response response = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Response)>(initiate, asio::use_awaitable);
    co_return response;
}

asio::awaitable<bool> Connection::write(const Response &response, bool keepAlive)
{
    using BytesBody = http::span_body<const char>;
    http::response<BytesBody> message;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, view(response.contentType));
    message.set(http::field::cache_control, "no-store");
    message.keep_alive(keepAlive);
    message.body() = BytesBody::value_type(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    message.prepare_payload();
    http::response_serializer<BytesBody> serializer(message);
    beast::error_code error;
    while (!serializer.is_done()) {
        // One step is at most one TLS record, so the window bounds the rate of a slow reader.
        expireAfter(m_transport.limits.rateWindow);
        co_await http::async_write_some(m_stream, serializer, asio::redirect_error(asio::use_awaitable, error));
        if (error) {
            noteCut(error == beast::error::timeout ? "slow" : "broken-off");
            co_return false;
        }
    }
    co_return true;
}

/// Says good-bye, then takes what the caller still sends for a moment and drops it: closing
/// on unread bytes would reset the connection, and the refusal might never be seen.
asio::awaitable<void> Connection::closeAfterRefusal()
{
    beast::error_code error;
    expireAfter(kFarewell);
    co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
    auto &socket = beast::get_lowest_layer(m_stream);
    socket.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    std::size_t total = 0;
    error.clear();
    while (!error && total < kMostDrained) {
        m_buffer.clear();
        const auto room = m_buffer.prepare(64 << 10);
        total += co_await socket.async_read_some(room, asio::redirect_error(asio::use_awaitable, error));
    }
}

void Connection::note(const Response &response, std::chrono::milliseconds started, std::size_t received)
{
    LogEvent event;
    event.event = response.event;
    event.status = response.status;
    event.duration = m_transport.clock.monotonic() - started;
    event.bytes = received + static_cast<std::size_t>(response.body.size());
    event.device = response.device;
    event.caller = m_caller;
    event.trouble = response.trouble;
    m_transport.log.write(m_transport.clock.now(), event);
}

void Connection::noteCut(std::string_view trouble)
{
    LogEvent event;
    event.event = "connection";
    event.caller = m_caller;
    event.trouble = trouble;
    m_transport.log.write(m_transport.clock.now(), event);
}

} // namespace countersign::portal
