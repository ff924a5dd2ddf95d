#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Menus read the desktop file, software centres the metainfo.
. "$(dirname "$0")/lib.sh"
need desktop-file-validate
need appstreamcli
files '*.desktop' | xargs desktop-file-validate
# Slipway has no home page yet. Newer versions count that as a fault, older ones know no such remark.
case $(appstreamcli --version) in
*' 0.'*) homepage=() ;;
*) homepage=(--override=url-homepage-missing=info) ;;
esac
files '*.metainfo.xml' | xargs appstreamcli validate --no-net "${homepage[@]}"
