// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/layout_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kHead = 32;
constexpr int kRow = 32;
constexpr int kLeft = 16;
constexpr int kRight = 16;
constexpr int kIcon = 16;
constexpr int kFiles = 76;
constexpr int kSize = 84;
constexpr int kWay = 118;
constexpr int kAccess = 92;
constexpr int kGap = 16; ///< Before a column of words that comes after figures.
constexpr int kLink = 28;
constexpr int kLeastColumns = 800; ///< Narrower than this only the paths are shown.

/// Where the parts of a row stand, from the leading edge.
struct Columns {
    Columns(int width, bool isWide)
    {
        int right = width - kRight;
        if (isWide) {
            access = {right - sized(kAccess), sized(kAccess)};
            way = {access.first - sized(kWay), sized(kWay) - 8};
            size = {way.first - kGap - sized(kSize), sized(kSize)};
            files = {size.first - sized(kFiles), sized(kFiles)};
            right = files.first - 8;
        }
        const int left = kLeft + kIcon + 8;
        const int room = right - left - kLink;
        store = {left, room * 46 / 100 - 8};
        link = {left + room * 46 / 100, kLink};
        app = {link.first + kLink, room - room * 46 / 100};
    }
    std::pair<int, int> store, link, app, files, size, way, access; ///< Beginning and width.
};

} // namespace

LayoutCard::LayoutCard(QWidget *parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LayoutCard::setRows(const QList<StoreFolderRow> &rows, const QString &app)
{
    if (m_rows == rows && m_app == app)
        return;
    m_rows = rows;
    m_app = app;
    QStringList lines;
    for (const StoreFolderRow &row : rows) {
        QStringList words{
            row.isInStore
                ? tr("%1: %2 is %3 in the app, %4")
                      .arg(row.kind, row.storeFolder, row.appPath, row.access)
                : tr("%1: %2", "a kind of models, where it is").arg(row.kind, row.storeFolder)};
        words << row.files << row.size;
        words.removeAll(QString());
        lines << words.join(u", ");
    }
    setAccessibleName(tr("Model folders"));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

bool LayoutCard::isWide() const
{
    return width() >= sized(kLeastColumns);
}

int LayoutCard::rowStep() const
{
    return rowHeight(kRow, Face::MonoSmall) + 1;
}

int LayoutCard::headHeight() const
{
    return grown(kHead, Face::Caption);
}

QSize LayoutCard::sizeHint() const
{
    return {240, 2 + headHeight() + rowStep() * int(m_rows.size())};
}

void LayoutCard::paintHead(QPainter &painter) const
{
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const Columns columns(width(), isWide());
    const auto put = [&](const std::pair<int, int> &at, const QString &text, Qt::Alignment side) {
        const QRect box(at.first, 1, at.second, headHeight());
        drawText(painter, QStyle::visualRect(layoutDirection(), rect(), box), text,
                 face(Face::Caption), ink(Role::TextTertiary), side);
    };
    put(columns.store, tr("Store folder"), leading);
    put(columns.app, tr("In %1").arg(m_app), leading);
    if (isWide()) {
        put(columns.files, tr("Files"), trailing);
        put(columns.size, tr("Size"), trailing);
        put(columns.way, tr("How"), leading);
        put(columns.access, tr("Access"), leading);
    }
}

void LayoutCard::paintRow(QPainter &painter, const StoreFolderRow &row, int top) const
{
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Columns columns(width(), isWide());
    const int high = rowStep() - 1;
    painter.fillRect(QRect(1, top, width() - 2, 1), ink(Role::BorderSubtle));
    const auto boxOf = [&](const std::pair<int, int> &at) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(at.first, top + 1, at.second, high));
    };
    const auto mark = [&](int left, const QString &icon) {
        const QRect box(left, top + 1 + (high - kIcon) / 2, kIcon, kIcon);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), icon,
                  ink(Role::TextTertiary));
    };
    mark(kLeft, u"folder"_s);
    drawText(painter, boxOf(columns.store), row.storeFolder,
             face(row.isInStore ? Face::MonoSmall : Face::Small),
             ink(row.isInStore ? Role::Text : Role::TextTertiary), leading, Qt::ElideMiddle);
    if (row.isInStore)
        mark(columns.link.first + (kLink - kIcon) / 2 - 4, u"link"_s);
    drawText(painter, boxOf(columns.app), row.appPath, face(Face::MonoSmall), ink(Role::Text),
             leading, Qt::ElideMiddle);
    if (!isWide())
        return;
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const QFont small = face(Face::Small);
    drawText(painter, boxOf(columns.files), row.files, small, ink(Role::TextSecondary), trailing);
    drawText(painter, boxOf(columns.size), row.size, small, ink(Role::TextSecondary), trailing);
    drawText(painter, boxOf(columns.way), row.way, face(Face::Small), ink(Role::TextSecondary),
             leading);
    drawText(painter, boxOf(columns.access), row.access, face(Face::Small),
             ink(Role::TextSecondary), leading);
}

void LayoutCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintHead(painter);
    for (int i = 0; i < int(m_rows.size()); ++i)
        paintRow(painter, m_rows[i], 1 + headHeight() + i * rowStep());
}

void LayoutCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

/// What may be elided is told whole.
bool LayoutCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = (help->pos().y() - 1 - headHeight()) / rowStep();
    const bool isRow = help->pos().y() > headHeight() && at < int(m_rows.size());
    if (isRow)
        QToolTip::showText(help->globalPos(),
                           tr("%1 → %2").arg(m_rows[at].storeFolder, m_rows[at].appPath), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace slipway
