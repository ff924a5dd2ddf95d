// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/private_desktop.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

namespace slipway::bench {

using namespace Qt::StringLiterals;

PrivateDisplay::~PrivateDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool PrivateDisplay::start()
{
    m_server.start(u"setpriv"_s,
                   {u"--pdeathsig"_s, u"TERM"_s, u"Xvfb"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s,
                    u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForReadyRead(20'000))
        return false;
    qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    return true;
}

bool fillHome(const QString &home, int apps)
{
    QFile source(QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/resources/profiles/site.yaml"_s);
    const QString folder = home + u"/.config/slipway/profiles"_s;
    if (!source.open(QIODevice::ReadOnly) || !QDir().mkpath(folder))
        return false;
    const QByteArray profile = source.readAll();
    for (int i = 0; i < apps; ++i) {
        QByteArray own = profile;
        own.replace("\nid: site\n", "\nid: site-" + QByteArray::number(i) + '\n');
        QFile file(u"%1/site-%2.yaml"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(own) != own.size())
            return false;
    }
    QFile settings(home + u"/.config/slipway/settings.ini"_s);
    const QByteArray words("[first-run]\ndone=true\n");
    return settings.open(QIODevice::WriteOnly) && settings.write(words) == words.size();
}

QProcessEnvironment environmentOf(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

bool isPainted()
{
    const QImage picture =
        QGuiApplication::primaryScreen()->grabWindow(0, 300, 200, 200, 1).toImage();
    for (int x = 0; x < picture.width(); ++x) {
        if ((picture.pixel(x, 0) & 0xffffffU) != 0)
            return true;
    }
    return false;
}

} // namespace slipway::bench
