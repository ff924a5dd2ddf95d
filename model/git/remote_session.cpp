// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/remote_session.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QUrl>

#include <git2.h>

#include <utility>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h> // where newer versions have git_error_set_str
#endif

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

using Buffer = git_buf;

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

} // namespace

bool mayCarryLogin(const QString &address)
{
    const QUrl url(address);
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
}

RemoteSession::RemoteSession(git_repository *repository, QString address,
                             const RemoteAccess &access, const WorkContext &context)
    : m_address(std::move(address))
    , m_access(access)
    , m_watch(m_address, access, context)
    , m_proxy(access.proxy.toUtf8())
{
    const QByteArray url = m_address.toUtf8();
    m_created = repository != nullptr
        ? git_remote_create_anonymous(m_remote.out(), repository, url.constData())
        : git_remote_create_detached(m_remote.out(), url.constData());
    git_remote_init_callbacks(&m_callbacks, GIT_REMOTE_CALLBACKS_VERSION);
    m_callbacks.transfer_progress = onTransfer;
    m_callbacks.sideband_progress = onSideband;
    m_callbacks.credentials = onCredentials;
    m_callbacks.payload = this;
}

RemoteSession::~RemoteSession() = default;

int RemoteSession::dial()
{
    m_hasTriedAgent = false; // each connection has to sign in anew
    git_remote_connect_options options = {};
    git_remote_connect_options_init(&options, GIT_REMOTE_CONNECT_OPTIONS_VERSION);
    options.callbacks = m_callbacks;
    options.proxy_opts.type = m_proxy.isEmpty() ? GIT_PROXY_AUTO : GIT_PROXY_SPECIFIED;
    options.proxy_opts.url = m_proxy.isEmpty() ? nullptr : m_proxy.constData();
    // What a sign-in is sent to is the server that it is for: a redirect could lead it elsewhere.
    options.follow_redirects = m_login ? GIT_REMOTE_REDIRECT_NONE : GIT_REMOTE_REDIRECT_INITIAL;
    return git_remote_connect_ext(m_remote.get(), GIT_DIRECTION_FETCH, &options);
}

Result<> RemoteSession::connect()
{
    if (m_created != 0)
        return failure(gitError(m_created, m_address));
    if (git_remote_connected(m_remote.get()) == 1)
        return {};
    m_hasSentLogin = false;
    int code = dial();
    if (code != 0 && m_wasAskedForLogin && !m_login && m_access.login && mayCarryLogin(m_address)
        && m_watch.mayGoOn()) {
        m_login = m_access.login(m_address);
        if (m_login)
            code = dial();
    }
    if (code != 0)
        return failure(errorOf(code));
    takeHeads();
    return {};
}

void RemoteSession::takeHeads()
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    if (git_remote_ls(&heads, &count, m_remote.get()) != 0)
        return;
    m_heads.clear();
    for (size_t at = 0; at < count; ++at)
        m_heads.append({heads[at]->name, heads[at]->oid});
    Buffer branch = {};
    if (git_remote_default_branch(&branch, m_remote.get()) == 0)
        m_defaultBranch = QString::fromUtf8(branch.ptr).mid(int(qstrlen("refs/heads/")));
    git_buf_dispose(&branch);
}

Result<> RemoteSession::fetch(const QList<QByteArray> &refspecs, HistoryDepth depth)
{
    if (const Result<> connected = connect(); !connected)
        return connected;
    git_fetch_options options = {};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    options.callbacks = m_callbacks;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.update_fetchhead = 0;
    options.proxy_opts.type = m_proxy.isEmpty() ? GIT_PROXY_AUTO : GIT_PROXY_SPECIFIED;
    options.proxy_opts.url = m_proxy.isEmpty() ? nullptr : m_proxy.constData();
    options.follow_redirects = m_login ? GIT_REMOTE_REDIRECT_NONE : GIT_REMOTE_REDIRECT_INITIAL;
#if LIBGIT2_VER_MAJOR > 1 || (LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR >= 7)
    git_repository *owner = git_remote_owner(m_remote.get());
    // libgit2 copies from a folder of this computer, and has no way to copy less than all.
    const bool isLocal = m_address.startsWith(u"file://") || !m_address.contains(u"://");
    if (isLocal)
        options.depth = GIT_FETCH_DEPTH_FULL;
    else if (depth == HistoryDepth::CommitAlone)
        options.depth = 1;
    else if (owner != nullptr && git_repository_is_shallow(owner) == 1)
        options.depth = GIT_FETCH_DEPTH_UNSHALLOW;
#else
    Q_UNUSED(depth) // this libgit2 always brings the whole history
#endif
    QList<QByteArray> texts = refspecs;
    QList<char *> pointers;
    for (QByteArray &text : texts)
        pointers.append(text.data());
    const git_strarray all{pointers.data(), static_cast<size_t>(pointers.size())};
    m_percent = -1;
    const int code = git_remote_fetch(m_remote.get(), &all, &options, nullptr);
    if (code != 0)
        return failure(errorOf(code));
    return {};
}

Error RemoteSession::errorOf(int code) const
{
    const Error said = gitError(code, m_address); // now: the next call replaces what was said
    if (m_watch.context().isCancelled())
        return Error::cancelled();
    if (m_watch.problem())
        return *m_watch.problem();
    if (const auto error = sshError(code, said))
        return *error;
    if (m_wasAskedForLogin && code == GIT_EAUTH) {
        const QString summary = m_hasSentLogin
            ? Text::tr("%1 does not accept the sign-in that is kept for it.")
            : Text::tr("%1 does not exist or asks for a sign-in.");
        return {Error::Kind::NoPermission, summary.arg(m_address), said.detail};
    }
    if (m_login && said.detail.contains(u"redirect"_s, Qt::CaseInsensitive))
        return {Error::Kind::Failed,
                Text::tr("%1 leads elsewhere, where the sign-in is not sent.").arg(m_address),
                said.detail};
    return said;
}

/// What ssh wants is not Slipway's to give: the server's key is in known_hosts, the person's in an
/// agent, as for all other programs that use ssh.
std::optional<Error> RemoteSession::sshError(int code, const Error &said) const
{
    if (!m_address.startsWith(u"ssh://"))
        return std::nullopt;
    if (code == GIT_ECERTIFICATE || said.detail.contains(u"hostkey"))
        return Error{Error::Kind::NoPermission,
                     Text::tr("The key of the server of %1 is not among ssh's known_hosts. Sign in "
                              "once with “ssh” and check it, or give an https:// address.")
                         .arg(m_address),
                     said.detail};
    if (m_hasTriedAgent && said.detail.contains(u"authenticating"))
        return Error{Error::Kind::NoPermission,
                     Text::tr("%1 gets no key that it accepts from the ssh agent. Add one with "
                              "“ssh-add”, or give an https:// address.")
                         .arg(m_address),
                     said.detail};
    return std::nullopt;
}

void RemoteSession::report(const git_indexer_progress &stats)
{
    m_bytes = static_cast<qint64>(stats.received_bytes);
    const double fraction = stats.total_objects == 0
        ? 0
        : static_cast<double>(stats.received_objects + stats.indexed_deltas)
            / (stats.total_objects + stats.total_deltas);
    const int percent = static_cast<int>(fraction * 100);
    if (percent == std::exchange(m_percent, percent))
        return;
    m_watch.context().report(
        {fraction,
         Text::tr("%1 of %2 objects, %3")
             .arg(stats.received_objects)
             .arg(stats.total_objects)
             .arg(QLocale().formattedDataSize(static_cast<qint64>(stats.received_bytes)))});
}

int RemoteSession::onTransfer(const git_indexer_progress *stats, void *payload)
{
    RemoteSession *session = of(payload);
    session->report(*stats);
    return session->m_watch.mayGoOn(session->m_bytes) ? 0 : GIT_EUSER;
}

int RemoteSession::onSideband(const char *text, int length, void *payload)
{
    RemoteSession *session = of(payload);
    session->m_watch.context().write(QString::fromUtf8(text, length));
    return session->m_watch.mayGoOn() ? 0 : GIT_EUSER;
}

int RemoteSession::onCredentials(git_credential **out, const char *, const char *user,
                                 unsigned int allowed, void *payload)
{
    RemoteSession *session = of(payload);
    const char *name = user != nullptr ? user : "git";
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) != 0 && !std::exchange(session->m_hasTriedAgent, true))
        return git_credential_ssh_key_from_agent(out, name);
    if ((allowed & GIT_CREDENTIAL_USERNAME) != 0)
        return git_credential_username_new(out, name);
    session->m_wasAskedForLogin = true;
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) == 0 || !session->m_login
        || std::exchange(session->m_hasSentLogin, true)) {
        // Else what it said last about something harmless would be told as the reason. Of ssh it is
        // the reason.
        if (!session->m_address.startsWith(u"ssh://"))
            git_error_set_str(GIT_ERROR_HTTP, "the server asks for a name and a password");
        return GIT_EAUTH;
    }
    return git_credential_userpass_plaintext_new(out, session->m_login->user.toUtf8().constData(),
                                                 session->m_login->secret.toUtf8().constData());
}

} // namespace slipway
