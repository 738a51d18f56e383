#!/usr/bin/env bash
# Which branches of the gate its tests take (gcovr; throw branches left out).
#   tests/gate/coverage.sh [DETAILS...]     e.g. --html-details build/coverage/gate.html
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v gcovr >/dev/null || { echo "coverage: gcovr is not here; nothing was measured" >&2; exit 3; }
if [ ! -f build/coverage/build.ninja ]; then cmake --preset coverage >/dev/null; fi
ninja -C build/coverage gate_test agreements_test >/dev/null
find build/coverage -name '*.gcda' -delete
build/coverage/tests/gate_test --gtest_brief=1
build/coverage/tests/agreements_test --gtest_brief=1
gcovr --root . --object-directory build/coverage --filter 'core/release/' --filter 'core/agreements/' \
    --exclude-throw-branches --exclude-unreachable-branches --branches --txt "$@"
