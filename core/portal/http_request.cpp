#include "core/portal/http_request.h"

#include <boost/beast/http/error.hpp>

#include <array>

namespace countersign::portal {

namespace http = boost::beast::http;

namespace {

constexpr boost::beast::string_view kRequestHeader = "Countersign-Request";
constexpr boost::beast::string_view kSignatureHeader = "Countersign-Signature";

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::unique_ptr<HttpParser> makeParser()
{
    auto parser = std::make_unique<HttpParser>();
    parser->header_limit(static_cast<std::uint32_t>(objects::protocol::kMaxHeader));
    parser->body_limit(static_cast<std::uint64_t>(objects::protocol::kMaxBody));
    return parser;
}

std::optional<objects::protocol::RefusalCode> parserFault(const boost::beast::error_code &error)
{
    using objects::protocol::RefusalCode;
    if (error == http::error::header_limit || error == http::error::body_limit || error == http::error::buffer_overflow)
        return RefusalCode::TooLarge;
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return std::nullopt;
    if (error.category() == http::make_error_code(http::error::bad_method).category())
        return RefusalCode::BadRequest;
    return std::nullopt;
}

bool isHeaderRefused(const HttpParser &parser)
{
    const auto &header = parser.get();
    if (header.version() != 11 || parser.chunked() || parser.upgrade())
        return true;
    for (const auto name : {boost::beast::string_view("Authorization"), boost::beast::string_view("Content-Type"),
                            kRequestHeader, kSignatureHeader}) {
        if (header.count(name) > 1)
            return true;
    }
    return false;
}

Request takeRequest(HttpParser &parser)
{
    const auto &message = parser.get();
    Request request;
    request.method = methodFromText({message.method_string().data(), message.method_string().size()});
    request.target = toBytes(message.target());
    request.authorization = toBytes(message[http::field::authorization]);
    request.contentType = toBytes(message[http::field::content_type]);
    request.requestId = toBytes(message[kRequestHeader]);
    request.signature = toBytes(message[kSignatureHeader]);
    request.body = QByteArray(message.body().data(), static_cast<qsizetype>(message.body().size()));
    return request;
}

} // namespace countersign::portal
