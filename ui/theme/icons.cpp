// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Small icons have a heavier line, so that it stays at 1.25 px or more.
QLatin1StringView strokeFor(int size)
{
    return size < 16 ? "2.1"_L1 : size < 18 ? "2"_L1 : "1.75"_L1;
}

QByteArray svgOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// QtSvg 6.4 does not resolve currentColor, so the text is changed before it is read.
QByteArray inked(QByteArray svg, const QColor &colour, int size)
{
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"1.75\"",
                QByteArray("stroke-width=\"") + strokeFor(size).data() + '"');
    return svg;
}

QPixmap rendered(const QByteArray &svg, const QSize &pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return pixmap;
}

QPixmap iconPixmap(const QString &name, int size, qreal ratio, const QColor &colour)
{
    const int pixels = qRound(size * ratio);
    const QString key = u"slipway/%1/%2/%3/%4"_s.arg(name).arg(size).arg(pixels).arg(colour.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(inked(svgOf(u":/slipway/icons/%1.svg"_s.arg(name)), colour, size),
                          {pixels, pixels});
        QPixmapCache::insert(key, pixmap);
    }
    // Exactly the device's: a pixel of the picture is then a pixel of the screen.
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap tilePixmap(const QString &name, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    const QString key = u"slipway/tile/%1/%2"_s.arg(name).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(svgOf(u":/slipway/icons/apps/%1.svg"_s.arg(name)), {pixels, pixels});
        QPixmapCache::insert(key, pixmap);
    }
    // Exactly the device's: a pixel of the picture is then a pixel of the screen.
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class SlipIconEngine : public QIconEngine
{
public:
    SlipIconEngine(QString name, Role role, Role active)
        : m_name(std::move(name))
        , m_role(role)
        , m_active(active)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is in device pixels here, scale already in it.
        const int logical = qMax(1, qRound(qMin(size.width(), size.height()) / scale));
        return iconPixmap(m_name, logical, scale, colour(mode));
    }
    QIconEngine *clone() const override { return new SlipIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return ink(mode == QIcon::Disabled     ? Role::TextDisabled
                       : mode == QIcon::Normal ? m_role
                                               : m_active);
    }
    QString m_name;
    Role m_role;
    Role m_active;
};

class TileEngine : public QIconEngine
{
public:
    TileEngine(QString name, QString tint, QString label)
        : m_name(std::move(name))
        , m_tint(std::move(tint))
        , m_label(std::move(label))
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintTile(*painter, rect, m_name, m_tint, m_label);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TileEngine(*this); }

private:
    QString m_name;
    QString m_tint;
    QString m_label;
};

/// A name from a profile becomes a path only when it is one of ours.
bool hasTile(const QString &name)
{
    for (const QChar c : name) {
        if (!c.isLower() && !c.isDigit() && c != u'-')
            return false;
    }
    return !name.isEmpty() && QFile::exists(u":/slipway/icons/apps/%1.svg"_s.arg(name));
}

} // namespace

QIcon icon(const QString &name, Role role)
{
    return icon(name, role, role);
}

QIcon icon(const QString &name, Role role, Role active)
{
    ink(role); // The icons are in the program's resources once the design was read.
    return QIcon(new SlipIconEngine(name, role, active));
}

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    painter.drawPixmap(box.topLeft(),
                       iconPixmap(name, qMin(box.width(), box.height()), ratio, colour));
}

QIcon tileIcon(const QString &name, const QString &tint, const QString &label)
{
    ink(Role::Text);
    return QIcon(new TileEngine(name, tint, label));
}

void paintTile(QPainter &painter, const QRect &box, const QString &name, const QString &tint,
               const QString &label)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    if (hasTile(name)) {
        painter.drawPixmap(box.topLeft(), tilePixmap(name, box.width(), ratio));
        return;
    }
    QColor fill(tint);
    if (!fill.isValid() || contrast(fill, Qt::white) < 3)
        fill = QColor(0x38, 0x3d, 0x48);
    drawBox(painter, box, box.width() / 4.0, fill, {});
    QFont font = face(Face::Heading);
    font.setPixelSize(qMax(9, box.height() * 9 / 20));
    drawText(painter, box, label.left(1).toUpper(), font, Qt::white, Qt::AlignHCenter);
}

} // namespace slipway
