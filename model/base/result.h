// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace slipway {

/// A value or the one Error. `Result<void>` is success without a value.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// tl::expected's own comparison does not compile without a value; signals that carry a Result<>
/// need one.
inline bool operator==(const Result<> &left, const Result<> &right)
{
    return left.has_value() == right.has_value()
        && (left.has_value() || left.error() == right.error());
}

/// What a function returns to say that it failed: `return failure(Error::Kind::Missing, tr("…"),
/// said);`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> failure(Error::Kind kind, QString summary, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(summary), std::move(detail)});
}

} // namespace slipway

// tl::expected<void, E> offers a comparison that does not compile; Qt must not take it when it is a
// signal's argument.
template <>
struct QTypeTraits::has_operator_equal<slipway::Result<>> : std::false_type {};
