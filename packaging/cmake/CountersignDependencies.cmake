# Everything comes from a Debian package, save SQLCipher and the icons, which
# packaging/setup.sh takes from pinned npm packages into build/third-party.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Network Sql Svg DBus Test LinguistTools)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
find_package(OpenSSL 3.0 REQUIRED)
find_package(Boost 1.81 REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
find_package(Qt6Pdf 6.4 REQUIRED)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
# neato is linked by name: no configuration file and no folder of plugins is looked at while the program runs.
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph)
find_library(GRAPHVIZ_NEATO gvplugin_neato_layout REQUIRED PATH_SUFFIXES graphviz)
find_path(EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
if(COUNTERSIGN_TESTS)
  find_package(GTest REQUIRED)
endif()

set(COUNTERSIGN_THIRD_PARTY ${PROJECT_SOURCE_DIR}/build/third-party CACHE PATH
  "Where packaging/setup.sh unpacks the pinned npm packages")
if(NOT EXISTS ${COUNTERSIGN_THIRD_PARTY}/sqlcipher/sqlite3.c)
  message(FATAL_ERROR "The pinned SQLCipher source is missing. Run packaging/setup.sh first.")
endif()
