#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Words that exist.
. "$(dirname "$0")/lib.sh"
need codespell
codespell
