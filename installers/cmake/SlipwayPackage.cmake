# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and CPack put where.
include(GNUInstallDirs)
install(TARGETS slipway RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
