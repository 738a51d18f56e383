#include "core/portal/route.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <charconv>

namespace countersign::portal {
namespace {

constexpr qsizetype kMaxTarget = 256;

bool isLowerHex(QByteArrayView text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

bool readDesk(QByteArrayView segment, base::CountryCode &desk)
{
    const bool letters = !segment.isEmpty() && segment.size() <= 3
        && std::all_of(segment.begin(), segment.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!letters)
        return false;
    const auto code = base::CountryCode::fromText(QString::fromLatin1(segment));
    if (!code)
        return false;
    desk = *code;
    return true;
}

template<typename Id>
bool readHex(QByteArrayView segment, Id &id)
{
    if (!isLowerHex(segment, static_cast<qsizetype>(2 * Id::size)))
        return false;
    const auto value = Id::fromHex(QString::fromLatin1(segment));
    if (!value)
        return false;
    id = *value;
    return true;
}

bool readSegment(QByteArrayView pattern, QByteArrayView segment, Route &route)
{
    if (pattern == QByteArrayView("{owner}"))
        return readDesk(segment, route.feed.owner);
    if (pattern == QByteArrayView("{channel}"))
        return readHex(segment, route.feed.channel);
    if (pattern == QByteArrayView("{chunk}"))
        return readHex(segment, route.chunk);
    return pattern == segment;
}

bool matches(QByteArrayView pattern, QByteArrayView path, Route &route)
{
    while (true) {
        const qsizetype patternEnd = pattern.indexOf('/', 1);
        const qsizetype pathEnd = path.indexOf('/', 1);
        if (pattern.isEmpty() || path.isEmpty() || path.front() != '/' || (patternEnd < 0) != (pathEnd < 0))
            return false;
        const auto part = pattern.sliced(1, (patternEnd < 0 ? pattern.size() : patternEnd) - 1);
        const auto segment = path.sliced(1, (pathEnd < 0 ? path.size() : pathEnd) - 1);
        if (!readSegment(part, segment, route))
            return false;
        if (patternEnd < 0)
            return true;
        pattern = pattern.sliced(patternEnd);
        path = path.sliced(pathEnd);
    }
}

/// "from=" and a decimal number without sign or leading zeros.
bool readFrom(QByteArrayView query, std::uint64_t &from)
{
    constexpr QByteArrayView name("from=");
    if (!query.startsWith(name))
        return false;
    const QByteArrayView digits = query.sliced(name.size());
    if (digits.isEmpty() || digits.size() > 18 || (digits.size() > 1 && digits.front() == '0'))
        return false;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), from);
    return error == std::errc{} && end == digits.end();
}

} // namespace

RouteAnswer findRoute(Method method, const QByteArray &target)
{
    if (target.isEmpty() || target.size() > kMaxTarget)
        return {std::nullopt, RouteFault::NoSuchPath};
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    for (const PolicyRow &row : kPolicy) {
        if (row.method != method)
            continue;
        Route route;
        if (!matches(QByteArrayView(row.path.data(), static_cast<qsizetype>(row.path.size())), path, route))
            continue;
        route.endpoint = row.endpoint;
        route.path = path;
        if (mark >= 0 && (!row.takesFrom || !readFrom(QByteArrayView(target).sliced(mark + 1), route.from)))
            return {std::nullopt, RouteFault::BadQuery};
        return {std::move(route), RouteFault::None};
    }
    return {std::nullopt, RouteFault::NoSuchPath};
}

} // namespace countersign::portal
