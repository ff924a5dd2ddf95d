// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace slipway::labs {

/// A bare repository that a test writes commits into. Dates and names are fixed, so equal content
/// has equal hashes.
class GitRepository
{
public:
    explicit GitRepository(QString folder);
    /// Adds one commit to @p branch: the files of the commit before with @p files changed. An empty
    /// QByteArray with isNull() removes a file. Returns the 40 digits, or an empty text (see
    /// problem()).
    QString commit(const QMap<QString, QByteArray> &files, const QString &message,
                   const QString &branch);
    QString commit(const QMap<QString, QByteArray> &files, const QString &message);
    bool tag(const QString &name, const QString &commit); ///< A lightweight tag.
    bool addSubmodule(const QString &path, const QString &url,
                      const QString &commit); ///< As a commit on main.
    const QString &folder() const { return m_folder; }
    const QString &problem() const { return m_problem; }

private:
    QString import(const QByteArray &changes, const QString &message, const QString &branch);
    QString m_folder;
    QString m_problem;
    int m_commits = 0;
};

/// Repositories served on free ports of 127.0.0.1 by `git daemon` and, as hosting sites do, over
/// smart HTTP.
class GitServer
{
public:
    GitServer();
    ~GitServer();
    GitServer(const GitServer &) = delete;
    GitServer &operator=(const GitServer &) = delete;

    bool start(); ///< True when both answer.
    void stop();
    GitRepository create(const QString &name); ///< An empty repository with the branch main.
    bool remove(const QString &name); ///< A source that is gone.

    QString url(const QString &name) const; ///< git://127.0.0.1:PORT/name.git
    QString httpUrl(const QString &name) const; ///< http://127.0.0.1:PORT/name.git
    const QString &problem() const { return m_problem; }

private:
    QTemporaryDir m_folder;
    QProcess m_git;
    QProcess m_http;
    int m_gitPort;
    int m_httpPort;
    QString m_problem;
};

} // namespace slipway::labs
