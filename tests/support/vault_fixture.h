// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/source_fetch.h"
#include "git/source_updates.h"
#include "support/git_fixture.h"
#include "support/job_wait.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A repository, the vault that mirrors it and a place for its trees, in a folder of their own:
/// tests of the vault derive from it.
class VaultFixture : public QObject
{
protected:
    void begin() ///< Anew, with nothing in it.
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_origin = std::make_unique<GitFixture>(path(QStringLiteral("origin.git")));
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString vault() const { return path(QStringLiteral("vault")); }
    /// Of the repository, also when that is gone.
    QString address() const
    {
        return QStringLiteral("file://") + path(QStringLiteral("origin.git"));
    }
    slipway::SourceRemote remote() const
    {
        return {address(), QStringLiteral("main"), {}, vault()};
    }
    slipway::FetchRequest request(const slipway::Commit &commit) const
    {
        return {remote(), commit, false, path(QStringLiteral("trees"))};
    }
    void sync() const { VERIFY_GOOD(resultOf(slipway::syncSource(remote(), nullptr))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitFixture> m_origin;
};
