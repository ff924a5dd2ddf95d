#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The table of packages that people read is the list that the installers use.
. "$(dirname "$0")/lib.sh"
status=0
while read -r purpose debian fedora arch; do
    debian=${debian//|/ or }
    row="| $purpose | ${debian/\?/ (if there)} | $fedora | $arch |"
    grep -qF "$row" installers/README.md || { echo "installers/packages: not in installers/README.md: $row" && status=1; }
done < <(grep -sv '^#' installers/packages)
exit $status
