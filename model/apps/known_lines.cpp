// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/known_lines.h"

#include "profiles/mended_causes.h"

using namespace Qt::StringLiterals;

namespace slipway {

std::optional<OwnLine> lineThatMends(const QString &cause)
{
    // pip builds packages with tools of its own choice, which only a constraint holds: before pip
    // 25.3 the usual one, since then one for builds (https://pip.pypa.io/en/stable/news/). Versions
    // of pip pass over options that they do not know.
    if (cause == "pkg-resources"_L1)
        return OwnLine{.run = u"echo 'setuptools<81' > /opt/venv/held.txt"
                              " && pip config --site set global.constraint /opt/venv/held.txt"
                              " && pip config --site set global.build-constraint "
                              "/opt/venv/held.txt"_s,
                       .place = OwnLine::Place::BeforeTorch,
                       .fix = cause};
    if (cause == "setuptools"_L1)
        return OwnLine{.run = u"pip install 'setuptools<81' wheel"_s,
                       .place = OwnLine::Place::BeforeTorch,
                       .fix = cause};
    return std::nullopt;
}

bool addLineThatMends(QList<OwnLine> &lines, const QString &cause, const QDate &today)
{
    std::optional<OwnLine> line = lineThatMends(cause);
    if (!line)
        return false;
    line->added = today;
    if (!causesMendedBy(lines).contains(cause))
        lines += *line;
    return true;
}

} // namespace slipway
