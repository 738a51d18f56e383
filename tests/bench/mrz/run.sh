#!/usr/bin/env bash
# Row 9 of performance.md: our reading of machine-readable zones beside npm `mrz` in Node, on
# the same zones in the same run.
#   tests/bench/mrz/run.sh [ZONES] [PRESET]
set -euo pipefail
cd "$(dirname "$0")/../../.."
zones=${1:-100000}
ctl=build/${2:-release}/bin/countersignctl
work=build/bench-mrz
mkdir -p "$work"
if [ ! -d "$work/node_modules/mrz" ]; then
    (cd "$work" && echo '{"private":true}' >package.json && npm install --no-save --no-audit --no-fund --ignore-scripts mrz@5.0.2 >/dev/null 2>&1) || true
fi
"$ctl" bench mrz --zones "$zones" --write "$work/zones.txt" >/dev/null
if [ -d "$work/node_modules/mrz" ]; then
    "$ctl" bench mrz --zones "$zones" --peer-us "$(node tests/bench/mrz/mrz_peer.mjs "$work/zones.txt" "$PWD/$work")"
else
    echo "npm mrz could not be fetched: not measured" >&2
    "$ctl" bench mrz --zones "$zones"
fi
