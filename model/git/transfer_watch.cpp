// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/transfer_watch.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {
namespace {

thread_local TransferWatch *current = nullptr;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

} // namespace

TransferWatch::TransferWatch(QString address, const RemoteAccess &access,
                             const WorkContext &context)
    : m_address(std::move(address))
    , m_access(access)
    , m_context(context)
    , m_outer(std::exchange(current, this))
{
    m_since.start();
}

TransferWatch::~TransferWatch()
{
    current = m_outer;
}

TransferWatch *TransferWatch::ofThisThread()
{
    return current;
}

bool TransferWatch::mayGoOn(qint64 bytes)
{
    if (m_problem || m_context.isCancelled())
        return false;
    if (m_access.mostBytes > 0 && bytes > m_access.mostBytes) {
        m_problem = Error{Error::Kind::NoSpace,
                          Text::tr("%1 sends more than the limit of %2.")
                              .arg(m_address, QLocale().formattedDataSize(m_access.mostBytes)),
                          {}};
        return false;
    }
    const std::chrono::milliseconds longest = m_access.longest;
    if (longest.count() > 0 && m_since.hasExpired(longest.count())) {
        m_problem = Error{Error::Kind::Timeout,
                          Text::tr("Fetching from %1 takes longer than the limit of %n seconds.",
                                   nullptr, static_cast<int>(m_access.longest.count()))
                              .arg(m_address),
                          {}};
        return false;
    }
    return true;
}

bool TransferWatch::maySayNothingFor(qint64 milliseconds)
{
    if (!mayGoOn())
        return false;
    const std::chrono::milliseconds quiet = m_access.quiet;
    if (quiet.count() > 0 && milliseconds >= quiet.count()) {
        m_problem = Error{Error::Kind::Timeout,
                          Text::tr("%1 has said nothing for %n seconds.", nullptr,
                                   static_cast<int>(m_access.quiet.count()))
                              .arg(m_address),
                          {}};
        return false;
    }
    return true;
}

} // namespace slipway
