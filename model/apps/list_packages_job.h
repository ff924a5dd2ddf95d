// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/package_lists.h"
#include "base/waiting_job.h"

#include <QStringList>

namespace slipway {

class Engine;
class ContainerLogsJobBase;

/// Lists the packages of an image, in a container of it that lives for that alone.
///
/// A script of ours reads the package managers' own files. Reading them through the engine's
/// archive call would run nothing, but the lists of Python and npm are folders: each would come
/// whole, with gigabytes of libraries. So the script runs, as nobody's app would: without network,
/// capabilities, mounts or anything to write to, no longer than a minute, and what it says is cut
/// where it is longer than any list. The image can lie about itself in either way.
class ListPackagesJob : public WaitingJob<PackageLists>
{
    Q_OBJECT
public:
    /// @p name: of the container; one that is left over from before is removed. @p folders may hold
    /// node_modules.
    ListPackagesJob(Engine &engine, QString image, QString name, QStringList folders,
                    QObject *owner);

private:
    void run() override;
    void create();
    void read();
    void remove(const Result<PackageLists> &outcome);

    Engine &m_engine;
    QString m_image;
    QString m_name;
    QStringList m_folders;
    QString m_container;
    QByteArray m_said;
    QString m_complaints;
    bool m_isTooMuch = false;
    bool m_isTooLate = false;
};

} // namespace slipway
