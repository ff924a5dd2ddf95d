#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Profiles are copied and changed by people: tidy YAML, no duplicate keys.
. "$(dirname "$0")/lib.sh"
need yamllint
files '*.yaml' | { grep '^resources/profiles/' || true; } | xargs -r yamllint --strict
