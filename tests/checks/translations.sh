#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the sources is in every language's file, and translated.
. "$(dirname "$0")/lib.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp resources/translations/*.ts "$work/"
resources/translations/update "$PWD" "$work" > "$work/log" 2>&1 || { cat "$work/log" && exit 1; }
bad=false
for file in "$work"/*.ts; do
    missing=$(grep -c 'type="unfinished"' "$file") || continue
    echo "resources/translations/${file##*/}: $missing texts are not translated:"
    grep -B 3 'type="unfinished"' "$file" | sed -n 's/^ *<source>\(.*\)<\/source>$/  \1/p'
    bad=true
done
! $bad
