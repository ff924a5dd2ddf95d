// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_list.h"

#include <QHash>
#include <QWidget>

namespace slipway {

/// Says aloud, to whoever listens with a screen reader, when work ends and when a build is a
/// quarter, a half and three quarters done. It takes no room.
class ActivityVoice : public QWidget
{
    Q_OBJECT
public:
    ActivityVoice(const ActivityList &list, QWidget *parent);

signals:
    void said(const QString &words);

private:
    void hear(const ActivityRow &row, bool isNew);
    void say(const QString &words);
    struct Heard {
        bool isOver = false;
        int quarters = 0;
    };
    const ActivityList &m_list;
    QHash<QString, Heard> m_heard;
};

} // namespace slipway
