// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/trial_folders.h"

#include "apps/container_plan.h"
#include "apps/tree_copy.h"
#include "apps/vram_words.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrialFolders)
};

TrialFolder::Way wayOf(const AppFolder &folder, TrialPurpose purpose)
{
    using Way = TrialFolder::Way;
    if (folder.purpose == Folder::Purpose::Models)
        return Way::ReadOnly;
    if (folder.readOnly)
        return Way::Same;
    if (folder.purpose == Folder::Purpose::Output)
        return purpose == TrialPurpose::Update ? Way::Same : Way::Empty;
    // Settings are copied wherever they are: an app that cannot write them does not start.
    const bool isOurs = folder.purpose == Folder::Purpose::Config || folder.isMadeByUs();
    return isOurs ? Way::Copy : Way::ReadOnly;
}

} // namespace

QList<TrialFolder> trialFolders(const QList<AppFolder> &folders, TrialPurpose purpose)
{
    QList<TrialFolder> trial;
    for (const AppFolder &folder : folders)
        trial.append({folder, wayOf(folder, purpose)});
    return trial;
}

QString whyNotTwice(const Profile &profile, const AppSettings &settings,
                    const QList<AppFolder> &folders)
{
    if (gpuWish(profile, settings).wanted)
        return Text::tr("Two of them may not fit into the memory of the GPU.");
    const QList<TrialFolder> trial = trialFolders(folders, TrialPurpose::Update);
    for (const TrialFolder &folder : trial) {
        if (folder.way == TrialFolder::Way::ReadOnly
            && folder.folder.purpose != Folder::Purpose::Models) {
            return Text::tr("Only one of them may write into %1.").arg(folder.folder.host);
        }
    }
    return {};
}

QString besideWarning(const Profile &profile, const AppSettings &settings, const GpuSample &sample,
                      const QString &container)
{
    if (!gpuWish(profile, settings).wanted || fitsTwice(sample, container).value_or(false))
        return {};
    const QString warning =
        Text::tr("A second %1 is started beside the one that runs. Both together may need more "
                 "memory than the GPU has, and then either may fail.")
            .arg(profile.name);
    const QString held = vramHeld(sample, container, profile.name);
    return held.isEmpty() ? warning : held + u' ' + warning;
}

QString trialFolder(const Paths &paths, const AppId &app)
{
    return paths.data + u"/trials/"_s + app.text();
}

Result<QList<AppFolder>> prepareTrial(const QList<TrialFolder> &folders, const QString &scratch,
                                      const WorkContext &context)
{
    QList<AppFolder> mounted;
    qint64 copiedMost = kMostCopied;
    for (const TrialFolder &trial : folders) {
        AppFolder folder = trial.folder;
        const QString own = scratch + u'/' + QString::number(mounted.size());
        if (trial.way == TrialFolder::Way::ReadOnly) {
            folder.readOnly = true;
        } else if (trial.way == TrialFolder::Way::Copy) {
            const Result<TreeCopied> copied = copyTree(folder.host, own, context, copiedMost);
            if (!copied)
                return failure(copied.error());
            copiedMost -= copied->isShared ? 0 : copied->bytes;
            folder.host = own;
        } else if (trial.way == TrialFolder::Way::Empty) {
            const Result<> made = makeFolderLike(own, folder.host);
            if (!made)
                return failure(made.error());
            folder.host = own;
        }
        mounted.append(folder);
    }
    return mounted;
}

} // namespace slipway
