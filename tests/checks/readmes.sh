#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each top folder says what it is, and nothing else stands beside the fixed ones.
. "$(dirname "$0")/lib.sh"
status=0
for folder in . app ui resources model tests installers; do
    [ -s "$folder/README.md" ] || { echo "$folder/README.md is missing" && status=1; }
done
while IFS= read -r folder; do
    case $folder in
    app | ui | resources | model | tests | installers | LICENSES | build | .git | .ci | .reuse) ;;
    *) echo "$folder: not one of the fixed top folders" && status=1 ;;
    esac
done < <(find . -mindepth 1 -maxdepth 1 -type d -printf '%f\n')
exit $status
