// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/git_error.h"

#include <QCoreApplication>

#include <git2.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

Error::Kind kindOf(int code, int area, const QString &said)
{
    if (code == GIT_EUSER)
        return Error::Kind::Cancelled;
    if (said.contains(u"No space left"_s) || said.contains(u"Disk quota"_s))
        return Error::Kind::NoSpace;
    for (const QString &odd : {u"packet length"_s, u"parser error"_s, u"content-type"_s,
                               u"protocol error"_s, u"bad packet"_s}) {
        if (said.contains(odd, Qt::CaseInsensitive))
            return Error::Kind::Malformed;
    }
    if (code == GIT_EAUTH || said.contains(u"access denied"_s)
        || said.contains(u"status code: 401"_s) || said.contains(u"status code: 403"_s)
        || said.contains(u"Permission denied"_s))
        return Error::Kind::NoPermission;
    if (code == GIT_ENOTFOUND || said.contains(u"status code: 404"_s)
        || said.contains(u"No such file"_s)
        || said.contains(u"does not appear to be a git repository"_s)
        || said.contains(u"not exported"_s))
        return Error::Kind::Missing;
    if (area == GIT_ERROR_NET || area == GIT_ERROR_SSL || area == GIT_ERROR_HTTP
        || area == GIT_ERROR_SSH || area == GIT_ERROR_OS)
        return Error::Kind::Unreachable;
    if (area == GIT_ERROR_ZLIB || area == GIT_ERROR_OBJECT || area == GIT_ERROR_INDEXER
        || area == GIT_ERROR_TREE)
        return Error::Kind::Malformed;
    return Error::Kind::Failed;
}

QString summaryOf(Error::Kind kind, const QString &address)
{
    switch (kind) {
    case Error::Kind::NoSpace:
        return Text::tr("The disk is full.");
    case Error::Kind::NoPermission:
        return Text::tr("%1 does not exist or asks for a sign-in.").arg(address);
    case Error::Kind::Missing:
        return Text::tr("There is no git repository at %1.").arg(address);
    case Error::Kind::Unreachable:
        return Text::tr("%1 does not answer.").arg(address);
    case Error::Kind::Malformed:
        return Text::tr("What %1 sent cannot be read.").arg(address);
    default:
        return Text::tr("Git could not finish its work with %1.").arg(address);
    }
}

} // namespace

Error gitError(int code, const QString &address)
{
    const git_error *last = git_error_last();
    const QString said = last != nullptr ? QString::fromUtf8(last->message) : QString();
    const Error::Kind kind = kindOf(code, last != nullptr ? last->klass : 0, said);
    if (kind == Error::Kind::Cancelled)
        return Error::cancelled();
    return {kind, summaryOf(kind, address), said};
}

} // namespace slipway
