#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace countersign::portal {

enum class Method : std::uint8_t { Get, Post, Put, Delete, Other };

/// One request as the transport took it off the wire: within its size limits, and with
/// nothing else judged. Header values are verbatim; absent ones are empty.
struct Request
{
    Method method = Method::Other;
    QByteArray target;                   ///< path and query as sent
    QByteArray authorization;
    QByteArray requestId;
    QByteArray signature;
    QByteArray contentType;
    QByteArray body;
};

/// What goes back. Bodies are CBOR or sealed bytes; a refusal holds a fixed code and
/// echoes nothing of the request.
struct Response
{
    int status = 200;
    QByteArray contentType;              ///< empty when there is no body
    QByteArray body;
    std::string_view event;              ///< policy row's name, for the log
    QByteArray device;                   ///< first 8 hex digits of the caller's device, for the log; may be empty
    std::string_view trouble;            ///< fixed English word for the log; empty when all is well
};

[[nodiscard]] Method methodFromText(std::string_view text);
[[nodiscard]] QByteArray methodText(Method method);

inline constexpr std::string_view kCborType = "application/cbor";
inline constexpr std::string_view kBytesType = "application/octet-stream";

} // namespace countersign::portal
