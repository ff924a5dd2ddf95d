#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# can_fail.sh CHECK COMMAND...: a check that cannot fail checks nothing. Makes a small clean tree that COMMAND (the check,
# with TREE where the folder goes) accepts, then plants one offence after the other and sees each refused by name.
# shellcheck disable=SC2016 # The offences are texts, not expressions.
set -euo pipefail
# REUSE-IgnoreStart
check=$1
shift
source=$(cd "$(dirname "$0")/../.." && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
spdx='// SPDX-License-Identifier: GPL-3.0-or-later'

run() { "${command[@]}" > "$tree.log" 2>&1; }
command=("${@//TREE/$tree}")
trap 'rm -rf "$tree" "$tree.log"' EXIT

put() { # FILE LINE...
    mkdir -p "$(dirname "$tree/$1")"
    printf '%s\n' "${@:2}" > "$tree/$1"
}

# refuses FILE LINE...: with that file the check fails and names it; without it the check passes again.
refuses() {
    local kept=
    [ ! -e "$tree/$1" ] || kept=$(cat "$tree/$1")
    put "$@"
    if run; then
        echo "$check accepts $1:" "${@:2}" && exit 1
    fi
    grep -qF "${1##*/}" "$tree.log" || { echo "$check does not name $1:" && cat "$tree.log" && exit 1; }
    rm "$tree/$1"
    [ -z "$kept" ] || printf '%s\n' "$kept" > "$tree/$1"
    run || { echo "$check still fails without $1:" && cat "$tree.log" && exit 1; }
}

for folder in app ui resources model tests installers; do
    put $folder/README.md "# $folder"
done
put README.md '# Tree'
cp -r "$source"/{LICENSES,.reuse,.clang-format,.codespellrc,.yamllint} "$tree/"
put model/base/values.h "$spdx" '#pragma once' '' '#include <QString>'
put ui/good.cpp "$spdx" '#include "base/values.h"' '#include "lists/rows.h"' '' '#include <QWidget>'
put resources/profiles/good.yaml '# SPDX-License-Identifier: CC0-1.0' 'slipway: 1'
put tests/good.sh '#!/bin/bash' '# SPDX-License-Identifier: GPL-3.0-or-later' 'echo "$1"'
cp "$source"/resources/*.{desktop,metainfo.xml} "$tree/resources/"
cp -r "$source/resources/translations" "$tree/resources/"
run || { echo "$check refuses a clean tree:" && cat "$tree.log" && exit 1; }

case $check in
layers)
    refuses model/base/bad.h '#include "engine/engine.h"'
    refuses model/base/bad.h '#include <engine/engine.h>'
    refuses model/profiles/bad.cpp '#include "recipes/recipe.h"'
    refuses model/engine/bad.cpp '#include "git/vault.h"'
    refuses model/lists/bad.cpp '#include "engine/engine.h"'
    refuses model/apps/bad.cpp '#include "lists/app_list.h"'
    refuses model/apps/bad.cpp '#include "ui/main_window.h"'
    refuses model/base/bad.cpp '#include <QWidget>'
    refuses model/base/bad.cpp '#include <QtWidgets/QWidget>'
    refuses model/base/bad.cpp '#include <QtGui>'
    refuses model/base/bad.cpp '#include <qimage.h>'
    refuses model/base/bad.cpp ' #  include   <QImage>'
    refuses model/apps/bad.cpp '#include <git2.h>'
    refuses ui/bad.cpp '#include <git2/commit.h>'
    refuses app/bad.cpp '#include <yaml-cpp/yaml.h>'
    refuses model/base/bad.cpp '#include <boost/beast.hpp>'
    refuses ui/bad.cpp '#include <QTcpSocket>'
    refuses ui/bad.cpp '#include <QtNetwork/QTcpSocket>'
    refuses ui/bad.cpp '#include <sys/socket.h>'
    refuses ui/bad.cpp '#include "apps/apps.h"'
    refuses ui/bad.cpp '#include "profiles/profile_store.h"'
    refuses ui/bad.cpp '#include "../model/engine/engine.h"'
    refuses ui/bad.cpp '#include "app/application.h"'
    put model/profiles/reads.cpp '#include <yaml-cpp/yaml.h>'
    refuses model/profiles/bad.cpp '#include <yaml-cpp/yaml.h>'
    put model/engine/reads.cpp '#include <boost/beast.hpp>'
    refuses model/engine/bad.cpp '#include <boost/beast.hpp>'
    ;;
format) refuses ui/bad.cpp "$spdx" 'int  main( ){return 0 ;}' ;;
licences)
    refuses ui/bad.cpp 'int main();'
    refuses tests/bad.sh '#!/bin/bash' 'echo'
    refuses resources/profiles/bad.yaml '# SPDX-License-Identifier: GPL-3.0-or-later' 'slipway: 1'
    refuses ui/bad.cpp '// SPDX-License-Identifier: MIT' 'int main();'
    ;;
spelling) refuses ui/README.md 'It is wri''ten without care.' ;;
desktop)
    refuses resources/bad.desktop '[Desktop Entry]' 'Type=Application' 'Exec=slipway'
    refuses resources/bad.metainfo.xml '<component type="desktop-application"><id>bad</id></component>'
    ;;
profiles)
    refuses resources/profiles/bad.yaml 'id: a' 'id: b'
    refuses resources/profiles/bad.yaml 'a: [1, 2' 'b: 3'
    ;;
scripts)
    refuses tests/bad.sh '#!/bin/bash' 'rm $1'
    refuses installers/bad '#!/bin/bash' 'cd $1'
    ;;
names)
    put model/base/one.h "$spdx" 'struct One {' '};'
    refuses ui/two.cpp "$spdx" 'class One : public QWidget' '{' '};'
    refuses model/apps/two.h "$spdx" 'struct One {' '};'
    ;;
words)
    refuses ui/bad.cpp "// TO""DO: later"
    refuses ui/README.md "See is""sue 12."
    refuses tests/bad.sh "cp /wo""rk/main/x ."
    ;;
translations)
    put ui/bad.cpp "$spdx" 'class Bad : public QObject' '{' '    Q_OBJECT' '    QString text() { return tr("Not translated"); }' '};'
    if run || ! grep -q '^  Not translated' "$tree.log"; then echo "a new text is not seen" && exit 1; fi
    ;;
readmes)
    rm "$tree/ui/README.md"
    if run || ! grep -q 'ui/README.md' "$tree.log"; then echo "a missing README is not seen" && exit 1; fi
    put ui/README.md '# ui'
    mkdir "$tree/extra"
    if run || ! grep -q '^extra' "$tree.log"; then echo "an unknown top folder is not seen" && exit 1; fi
    ;;
packages) refuses installers/packages 'run nowhere-in-the-table a b' ;;
lengths)
    mapfile -t long < <(seq -f '// %g' 401)
    refuses model/base/long.h "${long[@]}"
    ;;
*) echo "no offence is known for $check" && exit 1 ;;
esac
echo "$check can fail"
# REUSE-IgnoreEnd
