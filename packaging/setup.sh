#!/usr/bin/env bash
# Brings a fresh Debian 12 to a built Countersign: installs the packages that are
# missing, takes the pinned SQLCipher source and icons, configures and builds.
# Idempotent: run again, it does only what is left to do.
#   packaging/setup.sh [PRESET]       default preset: release
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}

packages=(
    # compiler and build
    build-essential cmake ninja-build mold pkg-config git ca-certificates nodejs
    # the window and its tools
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-qpa-plugins libqt6sql6-sqlite libqt6svg6 libgl-dev libvulkan-dev qcoro-qt6-dev
    # libraries
    libsodium-dev libssl-dev libboost1.81-dev libexpected-dev libzstd-dev libicu-dev libzip-dev libxlsxwriter-dev libseccomp-dev qt6-pdf-dev libgraphviz-dev libhunspell-dev libdtl-dev libqrencode-dev
    # fonts that the window names
    fonts-noto-core fonts-noto-mono
    # tests and the tour without a display
    libgtest-dev libgmock-dev xvfb xauth dbus openssl poppler-utils
    python3 gcovr fonts-ocr-b libfreetype-dev tesseract-ocr tesseract-ocr-eng
)
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
# npm is a package of its own only beside Debian's nodejs; other installs bring it along.
command -v npm >/dev/null 2>&1 || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    echo "setup: installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "setup: all packages are there"
fi

packaging/fetch.sh

echo "setup: configuring ($preset)"
cmake --preset "$preset" >"build/configure-$preset.log" 2>&1 || { tail -n 40 "build/configure-$preset.log" >&2; exit 1; }
echo "setup: building ($preset) with $(nproc) jobs"
started=$(date +%s)
cmake --build --preset "$preset" -- --quiet || {
    echo "setup: the build stopped; the messages above say where" >&2; exit 1; }
echo "setup: built in $(($(date +%s) - started)) s: build/$preset/bin"
