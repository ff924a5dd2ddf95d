// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QStringList>
#include <QUrlQuery>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace slipway {

/// What an app that keeps a list of its models answered.
struct RegisteredModels {
    QStringList added; ///< Paths in the app; it reads them after its answer, one after another.
    int known = 0; ///< In its list already.
    QStringList refused; ///< "PATH: the app's words"
    friend bool operator==(const RegisteredModels &, const RegisteredModels &) = default;
};

/// The paths that InvokeAI's answer to GET /api/v2/models/scan_folder names as not in its list
/// (invokeai/app/api/routers/model_manager.py), below @p folder; those that are in it are counted
/// into @p known. Malformed: the answer is of another form.
Result<QStringList> unregisteredModels(const QByteArray &answer, const QString &folder, int &known);

/// Has an InvokeAI that runs take the models of some folders into its list, where they are: nothing
/// is copied, moved or written there.
class RegisterModelsJob : public JobOf<RegisteredModels>
{
    Q_OBJECT
public:
    /// @p port: of its web UI, on 127.0.0.1. @p folders: as it sees them.
    RegisterModelsJob(quint16 port, QStringList folders, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void scanNext();
    void addNext();
    void takeScan(const QString &folder, QNetworkReply *reply);
    void takeAdded(const QString &path, QNetworkReply *reply);
    void ask(const QByteArray &verb, const QString &path, const QUrlQuery &query,
             std::function<void(QNetworkReply *)> then);
    Error errorOf(QNetworkReply *reply) const;

    quint16 m_port;
    QStringList m_folders;
    QStringList m_paths; ///< Still to be added.
    qsizetype m_all = 0;
    RegisteredModels m_registered;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
};

} // namespace slipway
