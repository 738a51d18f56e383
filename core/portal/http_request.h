#pragma once

#include "core/objects/portal_protocol.h"
#include "core/portal/message.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>
#include <optional>

namespace countersign::portal {

/// Beast's parser under the protocol's limits, shared by the transport and the fuzz target.
using HttpParser = boost::beast::http::request_parser<boost::beast::http::string_body>;

[[nodiscard]] std::unique_ptr<HttpParser> makeParser();

/// What a parser error means to the caller; nothing when the connection simply ended.
[[nodiscard]] std::optional<objects::protocol::RefusalCode> parserFault(const boost::beast::error_code &error);

/// A whole header that this portal does not take: other versions than HTTP/1.1, chunked or
/// upgraded messages, a header of ours given twice.
[[nodiscard]] bool isHeaderRefused(const HttpParser &parser);

/// Moves the body out of a finished parser.
[[nodiscard]] Request takeRequest(HttpParser &parser);

} // namespace countersign::portal
