# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the checks share. Each takes the tree's folder as its only argument and names every offending file.
set -euo pipefail
cd "${1:?usage: $0 FOLDER}"

# files PATTERN...: the tree's own files whose names match one of the patterns, one a line.
files() {
    local names=() pattern
    for pattern in "$@"; do
        names+=(-o -name "$pattern")
    done
    find . \( -path ./build -o -path ./.git -o -name __pycache__ \) -prune -o -type f \( "${names[@]:1}" \) -print |
        sed 's|^\./||' | sort
}

scripts() { # every file that bash or sh runs
    files '*' | tr '\n' '\0' | xargs -0 awk '
        FNR == 1 && (FILENAME ~ /\.sh$/ || /^#!(\/usr)?\/bin\/(env )?(ba)?sh$/) { print FILENAME }
        { nextfile }'
}

need() { # TOOL: a check without its tool has not checked anything
    command -v "$1" > /dev/null || { echo "$1 is not installed; installers/test installs it." >&2; exit 1; }
}
