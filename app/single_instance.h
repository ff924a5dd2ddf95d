// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace slipway {

/// What a second start hands to the first.
struct StartRequest {
    QString address; ///< of a page; empty: only the window
    QString token; ///< with which the desktop lets the window come to the front; may be empty
    QByteArray line() const; ///< one line of JSON
    static std::optional<StartRequest> ofLine(const QByteArray &line);
};

/// One window for each pair of settings and data: the first start holds a lock and listens on a
/// socket in the person's runtime folder; each later one hands over what it was asked and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// @p name is a file name in @p folder, which only the person may enter.
    SingleInstance(const QString &folder, const QString &name, QObject *owner = nullptr);
    /// The person's runtime folder and a name made from the paths.
    static QString folder();
    static QString nameFor(const QString &config, const QString &data);

    bool isFirst() const { return m_isFirst; }
    void pass(const StartRequest &request); ///< To the first; answers by a signal.

signals:
    void asked(const slipway::StartRequest &request); ///< A later start asks the first.
    void passed();
    void unanswered(); ///< The first does not react.

private:
    void listen();
    void take(QLocalSocket *socket);
    QString m_path;
    QLockFile m_lock;
    bool m_isFirst = false;
    QLocalServer m_server;
    QTimer m_patience;
};

} // namespace slipway
