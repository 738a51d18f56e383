#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace countersign::base {

/// A value or the reason why there is none. Use only what std::expected has too.
template<typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// `return fail(ErrorCode::Truncated, u"batch body"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(args)});
}

/// Hands a failure on: `if (!x) return failFrom(x);`
template<typename T>
[[nodiscard]] tl::unexpected<Error> failFrom(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace countersign::base
