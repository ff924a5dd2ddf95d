// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// The name of an image: [REGISTRY/]REPOSITORY[:TAG][@sha256:DIGEST], after the distribution
/// reference grammar (https://github.com/distribution/reference).
class ImageRef
{
public:
    static Result<ImageRef> parse(QStringView text);

    const QString &registry() const
    {
        return m_registry;
    } ///< "docker.io" when the text names none.
    const QString &repository() const
    {
        return m_repository;
    } ///< "library/ubuntu" for "ubuntu" on docker.io.
    const QString &tag() const
    {
        return m_tag;
    } ///< "latest" when neither tag nor digest is given; may be empty.
    const QString &digest() const { return m_digest; } ///< "sha256:<64 hex>" or empty.
    /// As people and the engine write it: docker.io and library/ left out.
    QString text() const;
    QString name() const; ///< text() without tag and digest.
    ImageRef withDigest(
        const QString &digest) const; ///< @p digest must be "sha256:" and 64 hexadecimal digits.
    friend bool operator==(const ImageRef &, const ImageRef &) = default;

private:
    ImageRef() = default;
    QString m_registry;
    QString m_repository;
    QString m_tag;
    QString m_digest;
};

} // namespace slipway
