// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mount_checks_view.h"

#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMost = 5; // checks; more are no help
constexpr int kMark = 16;

struct Look {
    QString icon;
    Role role;
};

Look lookOf(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return {u"check"_s, Role::SuccessMark};
    case Check::Level::Warn:
        return {u"warning"_s, Role::Warning};
    case Check::Level::Fail:
        break;
    }
    return {u"error"_s, Role::Danger};
}

/// Trouble, the worst first; what is well only where there is none.
QList<Check> shownOf(QList<Check> checks)
{
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &a, const Check &b) { return a.level > b.level; });
    const bool hasTrouble = !checks.isEmpty() && checks.first().level != Check::Level::Ok;
    if (hasTrouble)
        checks.removeIf([](const Check &check) { return check.level == Check::Level::Ok; });
    return checks.mid(0, kMost);
}

} // namespace

MountChecksView::MountChecksView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 4, 0, 0);
    m_lines->setSpacing(6);
}

void MountChecksView::setRow(const MountRow &row)
{
    const QList<Check> shown = shownOf(row.checks);
    if (m_checks == shown && m_isPending == !row.isLooked())
        return;
    m_checks = shown;
    m_isPending = !row.isLooked();
    fill();
}

void MountChecksView::clear()
{
    m_checks.clear();
    m_isPending = false;
    fill();
}

void MountChecksView::addLine(const QString &icon, Role role, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *mark = new Mark(kMark);
    mark->setIcon(icon, role);
    auto *words = new TextLabel(text, Face::Small, Role::TextSecondary);
    words->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    addShown(m_lines, line);
}

void MountChecksView::fill()
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (m_isPending)
        addLine(u"clock"_s, Role::TextTertiary, tr("Looking at it"));
    QStringList said;
    for (const Check &check : std::as_const(m_checks)) {
        QStringList sentences{check.fact};
        for (const QString &more : {check.meaning, check.remedy}) {
            if (!more.isEmpty())
                sentences << more;
        }
        const Look look = lookOf(check.level);
        const QString text = sentences.join(u' ');
        addLine(look.icon, look.role, text);
        said << text;
    }
    setAccessibleName(said.join(u'\n'));
    updateGeometry();
}

} // namespace slipway
