// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_models.h"

#include "apps/store_finder.h"

#include <QCoreApplication>
#include <QDirIterator>

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stores)
};

} // namespace

CountedModels countModels(const QString &folder, const WorkContext &context)
{
    CountedModels counted;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && !context.isCancelled()) {
        files.next();
        if (!isModelFile(files.fileName()))
            continue;
        if (counted.files == kMostCountedModels) {
            counted.isAll = false;
            break;
        }
        ++counted.files;
        counted.bytes += files.fileInfo().size();
    }
    return counted;
}

QString countText(int files, bool isAll)
{
    return isAll ? Words::tr("%n files", nullptr, files)
                 : Words::tr("more than %n files", nullptr, files);
}

} // namespace slipway
