#!/usr/bin/env bash
# Builds what is missing, then runs every test: the fast suite and a sample of each long
# campaign. COUNTERSIGN_FULL=1 runs the campaigns whole (hours); see CONTRIBUTING.
#   packaging/test.sh [ctest arguments]
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/setup.sh release
export COUNTERSIGN_SHARED_DATA=${COUNTERSIGN_SHARED_DATA:-$PWD/../shared/data}
# Qt needs a UTF-8 locale for its file names; a bare container has none.
export LC_ALL=${LC_ALL:-C.UTF-8}
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
exec xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" \
    dbus-run-session -- ctest --test-dir build/release --output-on-failure --no-tests=error --timeout 900 \
    --parallel "$(nproc)" --label-exclude '^open$' "$@"
