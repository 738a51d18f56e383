# Compiler cache, fast linker, sanitizers and warnings, in one place.
# Off by default: with precompiled headers a miss costs a third of a file's time, and ninja knows
# what is up to date. For those who change between branches often.
option(COUNTERSIGN_CCACHE "Compile through ccache" OFF)
if(COUNTERSIGN_CCACHE)
  find_program(CCACHE_PROGRAM ccache REQUIRED)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
  add_compile_options($<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

set(COUNTERSIGN_SANITIZE "" CACHE STRING "Sanitizers, comma separated")
if(COUNTERSIGN_SANITIZE)
  add_compile_options(-fsanitize=${COUNTERSIGN_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${COUNTERSIGN_SANITIZE})
endif()
if(COUNTERSIGN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# DT_RPATH, not DT_RUNPATH: with RUNPATH an LD_LIBRARY_PATH could put the system
# SQLite in the place of SQLCipher, which would then write plain text.
add_link_options(-Wl,--disable-new-dtags)

add_library(countersign_warnings INTERFACE)
target_compile_options(countersign_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
# GCC 12 sees overlap in std::string's own code (its bug 105651) once that comes precompiled.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(countersign_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
if(COUNTERSIGN_WERROR)
  target_compile_options(countersign_warnings INTERFACE -Werror)
endif()
target_compile_definitions(countersign_warnings INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
