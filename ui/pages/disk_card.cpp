// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disk_card.h"

#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kBarHeight = 12;
constexpr int kSwatch = 10;
constexpr int kGap = 2;

Role roleOf(qsizetype part)
{
    constexpr std::array kRoles{Role::Data1, Role::Data2, Role::Data3, Role::Data4};
    return kRoles[size_t(std::min<qsizetype>(part, qsizetype(kRoles.size()) - 1))];
}

class Swatch : public QWidget
{
public:
    explicit Swatch(Role role)
        : m_role(role)
    {
        setFixedSize(kSwatch, kSwatch);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), 2, ink(m_role), {});
    }

private:
    Role m_role;
};

QWidget *rowOf(const DiskPart &part, Role role)
{
    auto *line = new QWidget;
    line->setAccessibleName(u"%1: %2, %3, %4"_s.arg(part.name, part.note, part.size, part.spare));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(new Swatch(role));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new ElidedLabel(part.name, Face::Body, Role::Text));
    words->addWidget(new ElidedLabel(part.note, Face::Small, Role::TextTertiary));
    row->addLayout(words, 2);
    auto *size = new TextLabel(part.size, Face::Label);
    size->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    keepWidth(size, 96);
    row->addWidget(size);
    row->addSpacing(40);
    const bool hasSpare = !part.spare.isEmpty();
    row->addWidget(new ElidedLabel(hasSpare ? part.spare : DiskCard::tr("Nothing to free"),
                                   Face::Body, hasSpare ? Role::Text : Role::TextTertiary),
                   3);
    return line;
}

} // namespace

DiskBar::DiskBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kBarHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DiskBar::setDisk(const DiskView &disk)
{
    m_shares.clear();
    for (const DiskPart &part : disk.parts)
        m_shares << part.share;
    m_free = disk.freeShare;
    setAccessibleName(disk.free);
    update();
}

void DiskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), ink(Role::Track));
    if (m_free < 0)
        return;
    double left = 0;
    const auto fill = [&](double share, const QColor &colour) {
        if (share <= 0)
            return;
        const int from = int(left * width());
        left = std::min(1.0, left + share);
        const QRect part(from, 0, std::max(1, int(left * width()) - from - kGap), height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), colour);
    };
    for (qsizetype i = 0; i < m_shares.size(); ++i)
        fill(m_shares[i], ink(roleOf(i)));
    fill(1 - m_free - left, ink(Role::BorderStrong)); // other files
}

DiskCard::DiskCard(QWidget *parent)
    : Card(parent)
    , m_taken(new NumberLabel({}))
    , m_where(new ElidedLabel({}, Face::Body, Role::TextSecondary, Qt::ElideMiddle))
    , m_free(new TextLabel({}, Face::Body, Role::TextSecondary))
    , m_bar(new DiskBar)
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Disk"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_taken);
    head->addWidget(m_where, 1);
    head->addWidget(m_free);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 14);
    bar->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(bar);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void DiskCard::setDisk(const DiskView &disk)
{
    setVisible(!disk.folder.isEmpty());
    if (disk == m_disk)
        return;
    const bool isSame = disk.parts == m_disk.parts;
    m_disk = disk;
    m_taken->setVisible(!disk.taken.isEmpty());
    m_taken->setText(disk.taken);
    m_where->setText(disk.taken.isEmpty() ? disk.folder : tr("in %1").arg(disk.folder));
    m_free->setText(disk.free);
    m_bar->setDisk(disk);
    if (!isSame)
        layOut(disk.parts);
}

void DiskCard::layOut(const QList<DiskPart> &parts)
{
    clearLayout(m_rows);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        addShown(m_rows, new Hairline);
        addShown(m_rows, rowOf(parts[i], roleOf(i)));
    }
}

} // namespace slipway
