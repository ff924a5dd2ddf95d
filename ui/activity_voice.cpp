// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity_voice.h"

#include "ui/widgets/accessible_role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

ActivityVoice::ActivityVoice(const ActivityList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(tr("Messages"));
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const ActivityRow &row : list.rows())
        hear(row, true);
    const auto listen = [this](int first, int last, bool isNew) {
        for (int i = first; i <= last; ++i)
            hear(m_list.rows()[i], isNew);
    };
    connect(&list, &QAbstractItemModel::rowsInserted, this,
            [listen](const QModelIndex &, int first, int last) { listen(first, last, true); });
    connect(&list, &QAbstractItemModel::dataChanged, this,
            [listen](const QModelIndex &first, const QModelIndex &last) {
                listen(first.row(), last.row(), false);
            });
}

void ActivityVoice::hear(const ActivityRow &row, bool isNew)
{
    Heard &heard = m_heard[row.id];
    const bool ends = row.isOver() && !heard.isOver && !isNew;
    const int quarters = std::clamp(int(row.progress * 4), 0, 3);
    const bool isFurther = !row.isOver() && row.isBuild && quarters > heard.quarters && !isNew;
    heard.isOver = row.isOver();
    heard.quarters = std::max(heard.quarters, quarters);
    if (ends)
        say(row.text.isEmpty()
                ? row.title
                : tr("%1. %2", "what was done, how it went").arg(row.title, row.text));
    else if (isFurther)
        say(tr("%1: %2 %").arg(row.title).arg(quarters * 25));
}

void ActivityVoice::say(const QString &words)
{
    setAccessibleName(words);
    alert(this);
    emit said(words);
}

} // namespace slipway
