# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and CPack put where.
include(GNUInstallDirs)
install(TARGETS slipway RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/io.slipway.Slipway.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
configure_file(resources/io.slipway.Slipway.service.in io.slipway.Slipway.service @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/io.slipway.Slipway.service DESTINATION ${CMAKE_INSTALL_DATADIR}/dbus-1/services)
install(FILES resources/io.slipway.Slipway.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app-icon.svg RENAME io.slipway.Slipway.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES resources/icons/app-icon-symbolic.svg RENAME io.slipway.Slipway-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
