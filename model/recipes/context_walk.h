// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

#include <functional>

namespace slipway {

/// One thing that goes into a build context.
struct ContextItem {
    enum class Type { File, Folder, Link };
    Type type = Type::File;
    QByteArray name; ///< In the archive, without a slash at either end.
    QByteArray path; ///< Where its bytes are; empty: in content.
    QByteArray content; ///< The bytes of a file without path, or where a link points to.
    qint64 size = 0; ///< Of a file, bytes.
    bool executable = false;
};

/// Visits the Dockerfile and everything in @p recipe's context, always in the same order (by name,
/// byte by byte, folder by folder). Sockets, pipes and devices are passed over. Stops at the
/// visitor's first error.
Result<> walkContext(const Recipe &recipe,
                     const std::function<Result<>(const ContextItem &)> &visit);

} // namespace slipway
