#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The project speaks of itself alone, and what is there is done.
. "$(dirname "$0")/lib.sh"
words='/work/(main|wt|shared|\.)|\b(this|another|other) session of\b|issue #?[0-9]|\bsub-?agents?\b|\bClaude\b|\bChatGPT\b'
words+='|\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented\b|coming soon'
found=$(files '*' | { grep -vE '^(LICENSES|tests/data|resources/icons)/|^tests/checks/words.sh$|\.(png|json|tar|gz)$' || true; } |
    tr '\n' '\0' | xargs -0r grep -nIHE "$words" || true)
[ -z "$found" ] || { echo "$found" && exit 1; }
