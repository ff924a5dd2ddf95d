# SPDX-License-Identifier: GPL-3.0-or-later
# The ways in which every target of the project is made.

add_library(slipway_options INTERFACE)
target_compile_options(slipway_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(slipway_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(slipway_options INTERFACE ${CMAKE_SOURCE_DIR}/model)
if(SLIPWAY_WERROR)
    # GCC sees uninitialized members in std::variant and std::optional that the optimizer has moved out of reach.
    target_compile_options(slipway_options INTERFACE -Werror
        $<$<CXX_COMPILER_ID:GNU>:$<IF:$<CONFIG:Release>,-Wno-maybe-uninitialized,-Wno-error=maybe-uninitialized>>)
endif()
if(SLIPWAY_UNITY)
    # A file that another one includes looks like a header to GCC.
    target_compile_options(slipway_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(SLIPWAY_SANITIZE)
    # What is tested is looked at for undefined behaviour; that the tests' own lines are, too, would cost a third of the
    # time that they take to compile.
    target_compile_options(slipway_options INTERFACE -fno-omit-frame-pointer
        -fsanitize=address$<$<NOT:$<BOOL:$<TARGET_PROPERTY:SLIPWAY_IS_TEST>>>:,undefined>)
    target_link_options(slipway_options INTERFACE -fsanitize=address,undefined)
    # In Slipway and in every test; the file says why.
    add_library(slipway_sanitized_exit OBJECT ${CMAKE_SOURCE_DIR}/tests/support/sanitized_exit.cpp)
    set_target_properties(slipway_sanitized_exit PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(slipway_sanitized_exit PRIVATE slipway_options)
endif()
if(CMAKE_CXX_CLANG_TIDY)
    # What moc writes is not the project's style; clang-tidy wants at least one check, and this one finds nothing there.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
endif()
find_program(SLIPWAY_MOLD mold)
if(SLIPWAY_MOLD)
    target_link_options(slipway_options INTERFACE -fuse-ld=mold)
endif()
find_program(SLIPWAY_CCACHE ccache)
if(SLIPWAY_CCACHE)
    # A precompiled header is only used from the cache when time stamps and defines in it are trusted.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1 ${SLIPWAY_CCACHE})
endif()

# slipway_library(NAME SOURCES... LINK targets...): a static library of one folder.
# The libraries of model/ share slipway_base's precompiled headers, those of widgets slipway_ui's.
function(slipway_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${name} PUBLIC slipway_options ${arg_LINK})
    # Of several files at once, a local name may be a name of another file's own.
    target_compile_options(${name} PRIVATE $<IF:$<BOOL:${SLIPWAY_UNITY}>,-Wshadow=local,-Wshadow> -Wconversion)
    if(SLIPWAY_UNITY)
        slipway_unity(${name})
    endif()
    if(SLIPWAY_PCH)
        target_compile_options(${name} PRIVATE -fpch-preprocess -Winvalid-pch)
        if(name STREQUAL "slipway_ui")
            target_precompile_headers(${name} PRIVATE <QtCore> <QtGui> <QtWidgets> <tl/expected.hpp>)
        elseif("Qt6::Widgets" IN_LIST arg_LINK)
            target_precompile_headers(${name} REUSE_FROM slipway_ui)
        elseif(name STREQUAL "slipway_base")
            target_precompile_headers(${name} PRIVATE <QtCore> <tl/expected.hpp>)
        else()
            target_precompile_headers(${name} REUSE_FROM slipway_base)
        endif()
    endif()
endfunction()

# What CMake's AUTOMOC makes for a program costs more than most tests: a run of its own and an object without content.
# A test has its one moc file made by a plain rule instead.
function(slipway_moc_of_sources name)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    foreach(source IN LISTS ARGN)
        get_filename_component(stem ${source} NAME_WE)
        file(STRINGS ${source} included REGEX "^#include \"${stem}\\.moc\"")
        if(included)
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc)
            qt6_generate_moc(${source} ${moc} TARGET ${name})
            set_source_files_properties(${moc} PROPERTIES HEADER_FILE_ONLY ON)
            target_sources(${name} PRIVATE ${moc})
            target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
        endif()
    endforeach()
endfunction()

# slipway_test_options(PROGRAM HEADERS): what every test is compiled with; HEADERS is whose precompiled ones it shares.
function(slipway_test_options program headers)
    target_link_libraries(${program} PRIVATE slipway_options Qt6::Test)
    if(SLIPWAY_SANITIZE)
        target_link_libraries(${program} PRIVATE slipway_sanitized_exit)
    endif()
    target_include_directories(${program} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${program} PRIVATE SLIPWAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    set_target_properties(${program} PROPERTIES SLIPWAY_IS_TEST ON)
    if(SLIPWAY_PCH)
        target_compile_options(${program} PRIVATE -fpch-preprocess -Winvalid-pch)
        target_precompile_headers(${program} REUSE_FROM ${headers})
    endif()
endfunction()

# slipway_test(NAME SOURCES... LINK targets... LABELS labels...): one Qt Test program.
#   GUI      runs on Qt's offscreen platform.
#   PROGRAM  runs Slipway itself, found at SLIPWAY_PROGRAM.
#   OWN      starts engines of its own, and leaves alone the one that answers on this machine.
# Sets slipway_program to the target that the test is in.
function(slipway_test name)
    cmake_parse_arguments(arg "GUI;PROGRAM;OWN" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    set(headers slipway_base)
    if(arg_GUI)
        set(headers slipway_ui)
    endif()
    if(SLIPWAY_UNITY AND NOT "bench" IN_LIST arg_LABELS)
        slipway_united_test(${name} ${headers} SOURCES ${arg_SOURCES} LINK ${arg_LINK})
        add_test(NAME ${name} COMMAND ${slipway_program} ${name})
    else()
        set(slipway_program ${name})
        add_executable(${name} ${arg_SOURCES})
        target_link_libraries(${name} PRIVATE ${arg_LINK})
        slipway_moc_of_sources(${name} ${arg_SOURCES})
        add_test(NAME ${name} COMMAND ${name})
    endif()
    slipway_test_options(${slipway_program} ${headers})
    if(arg_PROGRAM)
        target_compile_definitions(${slipway_program} PRIVATE SLIPWAY_PROGRAM="$<TARGET_FILE:slipway>")
        add_dependencies(${slipway_program} slipway)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # A skipped Qt test reads as passed unless CTest is told what a skip looks like.
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        SKIP_REGULAR_EXPRESSION "SKIP   :")
    # Tests on one engine make each other slow enough to miss what they wait for; a measure wants the machine for itself.
    # Their long chains start first, so that the others run beside them and not before.
    if("engine" IN_LIST arg_LABELS)
        set(lock engine)
        if(arg_OWN)
            set(lock own_engine)
        endif()
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${lock} COST 1000)
    endif()
    if("bench" IN_LIST arg_LABELS)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
    # The tests read English.
    set(environment "QT_LOGGING_RULES=slipway.*.info=false" "LC_ALL=C.UTF-8" "LANGUAGE=")
    if(arg_GUI)
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    if(SLIPWAY_SANITIZE)
        # LeakSanitizer needs ptrace, which containers often forbid; fontconfig's caches are suppressed by name.
        list(APPEND environment
            "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
            "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
    set(slipway_program ${slipway_program} PARENT_SCOPE)
endfunction()
