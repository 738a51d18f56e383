# Two precompiled headers for the whole build, of Qt and standard headers alone: they halve the
# time of most files. GCC lets targets with other definitions share one; clang does not, and
# clang-tidy reads headers by itself, so both build without.
set(COUNTERSIGN_PRECOMPILED OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_CXX_CLANG_TIDY)
  set(COUNTERSIGN_PRECOMPILED ON)
endif()

# Tests are compiled to be built soon, what they test as it is shipped.
set(COUNTERSIGN_TEST_OPTIONS $<$<CONFIG:Release>:-O1;-g0>)

function(countersign_precompiled_header target header)
  if(NOT COUNTERSIGN_PRECOMPILED)
    return()
  endif()
  file(WRITE ${CMAKE_BINARY_DIR}/${target}.cpp.in "// Carries the precompiled header ${header}.\n")
  configure_file(${CMAKE_BINARY_DIR}/${target}.cpp.in ${CMAKE_BINARY_DIR}/${target}.cpp COPYONLY)
  add_library(${target} OBJECT ${CMAKE_BINARY_DIR}/${target}.cpp)
  target_link_libraries(${target} PRIVATE countersign_warnings Qt6::Core ${ARGN})
  target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch/${header})
endfunction()

function(countersign_use_precompiled target header_target)
  if(COUNTERSIGN_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM ${header_target})
  endif()
endfunction()

countersign_precompiled_header(countersign_precompiled qt_core.h)
if(COUNTERSIGN_TESTS AND COUNTERSIGN_PRECOMPILED)
  countersign_precompiled_header(countersign_precompiled_tests qt_core_and_test.h GTest::gtest)
  target_compile_options(countersign_precompiled_tests PRIVATE ${COUNTERSIGN_TEST_OPTIONS})
endif()
