// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/mount_list.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

/// What was found out about a folder: all trouble with what to do, else what is well.
class MountChecksView : public QWidget
{
    Q_OBJECT
public:
    explicit MountChecksView(QWidget *parent = nullptr);
    void setRow(const MountRow &row);
    void clear();

private:
    void addLine(const QString &icon, Role role, const QString &text);
    void fill();
    QList<Check> m_checks;
    bool m_isPending = false;
    QVBoxLayout *m_lines;
};

} // namespace slipway
