// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folder_dialog.h"

#include <QFileDialog>

namespace slipway {

void askForFolder(QWidget *parent, const QString &title, const QString &at,
                  const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(parent, title, at);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace slipway
