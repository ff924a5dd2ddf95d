// SPDX-License-Identifier: GPL-3.0-or-later
// bench_palette [ENTRIES]: types into a shown palette over so many entries, and prints how long
// each letter takes until what fits is painted: the search, the layout and the picture.
#include "ui/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QList<PaletteEntry> entries(int count)
{
    const QStringList verbs{u"Open the web UI of"_s, u"Restart"_s, u"Rebuild"_s,
                            u"Show the log of"_s, u"Stop"_s};
    const QStringList names{u"Forge"_s, u"ComfyUI"_s, u"InvokeAI"_s, u"Jellyfin"_s, u"Fooocus"_s};
    QList<PaletteEntry> made;
    for (int i = 0; i < count; ++i) {
        const QString app = u"%1 %2"_s.arg(names[i % names.size()]).arg(i / 25);
        made << PaletteEntry{.key = QString::number(i),
                             .group = PaletteEntry::Group(i % 4),
                             .text = verbs[i / 5 % verbs.size()] + u' ' + app,
                             .note = u"port 7861"_s,
                             .icon = u"restart"_s,
                             .keys = u"Ctrl R"_s,
                             .act = [] {}};
    }
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5000;
    QWidget window;
    window.resize(1280, 800);
    Palette palette(&window);
    window.show();
    QElapsedTimer timer;
    timer.start();
    palette.open(entries(count), {});
    palette.repaint();
    const double opening = double(timer.nsecsElapsed()) / 1e6;
    auto *field = palette.findChild<QLineEdit *>();

    QList<double> times; // milliseconds
    for (const QString &words :
         {u"forge re"_s, u"log jelly 19"_s, u"cui"_s, u"nothing like it"_s, u"r"_s}) {
        field->clear();
        for (const QChar letter : words) {
            timer.restart();
            field->insert(letter);
            QCoreApplication::sendPostedEvents();
            palette.repaint();
            times << double(timer.nsecsElapsed()) / 1e6;
        }
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << u"palette of %1 entries: opens in %2 ms; a letter takes %3 ms (median), "
                           "%4 ms (worst of %5); 60 frames a second leave 16.7 ms\n"_s.arg(count)
                               .arg(opening, 0, 'f', 1)
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times.last(), 0, 'f', 1)
                               .arg(times.size());
    return 0;
}
