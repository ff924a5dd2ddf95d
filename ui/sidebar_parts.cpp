// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar_parts.h"

#include "lists/workbench.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double kNearlyFull = 0.9;
constexpr int kGpuBar = 6;
constexpr int kGpuGap = 6; ///< Between a card's words and its bar.
constexpr int kGpuBottom = 12;
constexpr int kRailLimit = 100; ///< Narrower than this there is only room for icons.

QRect mirrored(const QWidget *widget, const QRect &box)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), box);
}

Qt::Alignment leading(const QWidget *widget)
{
    return widget->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
}

Qt::Alignment trailing(const QWidget *widget)
{
    return widget->isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

Brand::Brand(QWidget *parent)
    : QWidget(parent)
{
    keepHeight(this, 72, Face::Heading);
    setAccessibleName(tr("Slipway"));
}

void Brand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool rail = width() < kRailLimit;
    constexpr int kIcon = 26;
    const QRect box(rail ? (width() - kIcon) / 2 : 8, (height() - kIcon) / 2, kIcon, kIcon);
    paintIcon(painter, mirrored(this, box), u"app-icon"_s, ink(Role::Accent));
    if (!rail) {
        const QRect words = mirrored(this, rect().adjusted(44, 0, 0, 0));
        drawText(painter, words, tr("Slipway"), face(Face::Heading), ink(Role::Text),
                 leading(this));
    }
}

NavItem::NavItem(const QString &text, const QString &icon, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("%1 (%2)", "page, key").arg(text, key));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    keepRowHeight(this, 34, Face::Label);
}

void NavItem::setWork(int count, double fraction)
{
    if (m_work == count && qAbs(m_fraction - fraction) < 0.01)
        return;
    m_work = count;
    m_fraction = fraction;
    setAccessibleName(
        count > 0 ? tr("%1, %2", "page, what goes on").arg(text(), tr("%n running", nullptr, count))
                  : text());
    update();
}

void NavItem::paintWork(QPainter &painter, const QColor &colour) const
{
    constexpr int kRing = 11;
    const double fraction = m_fraction < 0 ? 0.25 : m_fraction;
    if (width() < kRailLimit) {
        const QRect box(width() - 4 - kRing, 4, kRing, kRing);
        drawRing(painter, mirrored(this, box), fraction, ink(Role::AccentText));
        return;
    }
    const QString count = QString::number(m_work);
    const QFont font = face(Face::Small);
    const int wide = widthOf(count, font);
    const QRect words(width() - 8 - wide, 0, wide, height());
    drawText(painter, mirrored(this, words), count, font, colour, trailing(this));
    const QRect ring(words.left() - 6 - kRing, (height() - kRing) / 2, kRing, kRing);
    drawRing(painter, mirrored(this, ring), fraction, ink(Role::AccentText));
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isOn = isChecked();
    if (isOn || underMouse())
        drawBox(painter, rect(), 7, ink(isOn ? Role::Selected : Role::HoverOnSidebar), {});
    const QColor colour = ink(isOn               ? Role::AccentText
                                  : underMouse() ? Role::Text
                                                 : Role::TextSecondary);
    const bool rail = width() < kRailLimit;
    constexpr int kIcon = 18;
    const QRect box(rail ? (width() - kIcon) / 2 : 8, (height() - kIcon) / 2, kIcon, kIcon);
    paintIcon(painter, mirrored(this, box), m_icon, colour);
    if (m_work > 0)
        paintWork(painter, isOn ? colour : ink(Role::AccentText));
    if (rail)
        return;
    QFont font = face(Face::Label);
    font.setWeight(isOn ? QFont::DemiBold : QFont::Medium);
    drawText(painter, mirrored(this, rect().adjusted(36, 0, -8, 0)), text(), font, colour,
             leading(this));
}

RunRow::RunRow(AppRow app, QWidget *parent)
    : QAbstractButton(parent)
    , m_app(std::move(app))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    keepRowHeight(this, kRunRowHeight, Face::Small);
    setApp(AppRow(m_app));
}

void RunRow::setApp(const AppRow &app)
{
    m_app = app;
    const QString name = opens() ? tr("Open %1, port %2").arg(app.name).arg(app.port)
        : app.reason.isEmpty()   ? tr("Show %1").arg(app.name)
                               : tr("Show %1: %2", "name, what is wrong").arg(app.name, app.reason);
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void RunRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        drawBox(painter, rect(), 7, ink(Role::HoverOnSidebar), {});
    const bool rail = width() < kRailLimit;
    constexpr int kTile = 20;
    constexpr int kIcon = 14;
    const QRect tile(rail ? (width() - kTile) / 2 : 8, (height() - kTile) / 2, kTile, kTile);
    paintTile(painter, mirrored(this, tile), m_app.icon, m_app.tint, m_app.name);
    if (rail)
        return;
    const QRect mark(width() - 8 - kIcon, (height() - kIcon) / 2, kIcon, kIcon);
    const bool well = m_app.state == AppState::Running;
    if (!well || m_app.canOpen) {
        paintIcon(painter, mirrored(this, mark), well ? u"open"_s : u"warning"_s,
                  ink(!well              ? Role::Warning
                          : underMouse() ? Role::Text
                                         : Role::TextTertiary));
    }
    const QString port = m_app.port > 0 ? QString::number(m_app.port) : QString();
    const int portWidth = widthOf(port, face(Face::MonoSmall));
    const QRect portBox(mark.left() - 9 - portWidth, 0, portWidth, height());
    drawText(painter, mirrored(this, portBox), port, face(Face::MonoSmall), ink(Role::TextTertiary),
             trailing(this));
    const QRect name(37, 0, portBox.left() - 9 - 37, height());
    drawText(painter, mirrored(this, name), m_app.name, face(Face::Small),
             ink(underMouse() ? Role::Text : Role::TextSecondary), leading(this));
}

EngineFoot::EngineFoot(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    keepHeight(this, 45, Face::Small);
    connect(&workbench, &Workbench::engineChanged, this, &EngineFoot::showEngine);
    showEngine();
}

void EngineFoot::showEngine()
{
    const EngineRow engine = m_workbench.engine();
    const QString words = engine.where.isEmpty()
        ? engine.title
        : tr("%1, %2", "engine, where").arg(engine.title, engine.where);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void EngineFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, ink(Role::BorderSubtle));
    const EngineRow engine = m_workbench.engine();
    const bool rail = width() < kRailLimit;
    const bool lost = engine.state == EngineRow::State::Lost;
    const int side = lost ? 14 : 8;
    const int line = height() / 2 - 1; // the middle of the row
    const QRect mark(rail ? (width() - side) / 2 : 20, line - side / 2, side, side);
    if (lost)
        paintIcon(painter, mirrored(this, mark), u"error"_s, ink(Role::Danger));
    else if (engine.state == EngineRow::State::Connected)
        drawBox(painter, mirrored(this, mark), 4, ink(Role::SuccessMark), {});
    else
        drawTurningRing(painter, mirrored(this, mark.adjusted(-2, -2, 2, 2)), 0.25,
                        ink(Role::AccentText));
    if (rail)
        return;
    const int words = lineHeight(Face::Small);
    const QRect row(mark.right() + 9, line - words / 2, width() - 20 - mark.right() - 9, words);
    QFont name = face(Face::Small);
    name.setWeight(QFont::Medium);
    const QString where = lost ? QString() : engine.where;
    const int whereWidth = widthOf(where, face(Face::Small));
    drawText(painter, mirrored(this, row.adjusted(0, 0, -whereWidth - 8, 0)), engine.title, name,
             ink(Role::Text), leading(this));
    drawText(
        painter,
        mirrored(this, QRect(row.right() + 1 - whereWidth, row.top(), whereWidth, row.height())),
        where, face(Face::Small), ink(Role::TextTertiary), trailing(this));
}

GpuFoot::GpuFoot(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&workbench, &Workbench::gpusChanged, this, &GpuFoot::showGpus);
    showGpus();
}

void GpuFoot::showGpus()
{
    const QList<GpuRow> gpus = m_workbench.gpus();
    QStringList words;
    for (const GpuRow &gpu : gpus)
        words.append(tr("%1: %2 of its memory is used", "a graphics card, 9.8 of 24 GB")
                         .arg(gpu.name, gpu.share));
    setVisible(!gpus.isEmpty());
    setAccessibleName(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

int GpuFoot::rowHeight() const
{
    return lineHeight(Face::Small) + kGpuGap + kGpuBar + kGpuBottom;
}

QSize GpuFoot::sizeHint() const
{
    return {224, rowHeight() * int(m_workbench.gpus().size())};
}

void GpuFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool rail = width() < kRailLimit;
    const int margin = rail ? 12 : 20;
    const int words = lineHeight(Face::Small);
    int top = 0;
    const QList<GpuRow> gpus = m_workbench.gpus();
    for (const GpuRow &gpu : gpus) {
        const QRect row(margin, top, width() - 2 * margin, words);
        if (!rail) {
            const int shareWidth = widthOf(gpu.share, face(Face::Small));
            drawText(painter, mirrored(this, row.adjusted(0, 0, -shareWidth - 8, 0)), gpu.name,
                     face(Face::Small), ink(Role::TextSecondary), leading(this));
            drawText(painter,
                     mirrored(this, QRect(row.right() + 1 - shareWidth, top, shareWidth, words)),
                     gpu.share, face(Face::Small), ink(Role::TextSecondary), trailing(this));
        }
        const QRect bar(margin, row.bottom() + 1 + kGpuGap, row.width(), kGpuBar);
        drawBox(painter, mirrored(this, bar), kGpuBar / 2.0, ink(Role::Track), {});
        QRect used = bar;
        used.setWidth(qBound(kGpuBar, qRound(bar.width() * gpu.fraction), bar.width()));
        drawBox(painter, mirrored(this, used), kGpuBar / 2.0,
                ink(gpu.fraction > kNearlyFull ? Role::WarningMark : Role::Data1), {});
        top += rowHeight();
    }
}

} // namespace slipway
