// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/recipe_builder.h"

#include <QCoreApplication>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Answers what any web server answers that is up: a login page's 401 and 403 count. Python's own
// modules only.
constexpr char pythonProbe[] = R"(import sys, urllib.error, urllib.request


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay)
try:
    code = opener.open(sys.argv[1], timeout=4).status
except urllib.error.HTTPError as error:
    code = error.code
except OSError:
    code = 0
sys.exit(0 if 200 <= code < 400 or code in (401, 403) else 1)
)";

constexpr char shellProbe[] = R"(#!/bin/sh
# Answers what any web server answers that is up: a login page's 401 and 403 count.
code=$(curl --noproxy '*' --silent --output /dev/null --max-time 4 --write-out '%{http_code}' -- "$1") || exit 1
case $code in
2?? | 3?? | 401 | 403) exit 0 ;;
*) exit 1 ;;
esac
)";

} // namespace

void RecipeBuilder::probe()
{
    if (!m_profile.web)
        return;
    const bool usesPython = needsPython();
    const QString file = usesPython ? u"probe.py"_s : u"probe.sh"_s;
    const QString target = u"/usr/share/slipway/"_s + file;
    addFile(file, usesPython ? pythonProbe : shellProbe);
    m_file.step(Text::tr("Health probe"));
    m_file.copy(file, target);
    const QString url =
        u"http://127.0.0.1:"_s + m_profile.web->port.text() + m_profile.web->ready.path;
    m_file.healthcheck({{usesPython ? u"/opt/venv/bin/python"_s : u"/bin/sh"_s, target, url},
                        m_profile.web->ready.within});
}

} // namespace slipway
