#!/usr/bin/env bash
# Row 10 of performance.md: exec to unlock window mapped, and resident memory there, in rounds
# that alternate between the product, a bare Qt window and KeePassXC (package keepassxc; a
# missing peer reads "not measured").
#   tests/bench/start/run.sh [ROUNDS] [PRESET]
set -euo pipefail
cd "$(dirname "$0")/../../.."
rounds=${1:-15}
preset=${2:-release}
tests=build/$preset/tests
program=build/$preset/bin/countersign
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true' EXIT
if [ -z "${DISPLAY:-}" ]; then
    export DISPLAY=:97
    Xvfb :97 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    sleep 1
fi
export QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache HOME=$work
mkdir -p "$work/config" "$work/data" "$work/cache"
# A vault to be unlocked, as on every day but the first.
(umask 077 && printf 'a passphrase for starts' >"$work/pass")
build/"$preset"/bin/countersignctl vault create --vault "$work/vaults/start" --passphrase-file "$work/pass" --desk bench --person bench >/dev/null
peer=$(command -v keepassxc || true)
for ((round = 0; round < rounds; round++)); do
    "$tests/window_watch" 700 "$tests/bare_window" >>"$work/bare"
    "$tests/window_watch" 700 "$program" --vault-root "$work/vaults" >>"$work/ours"
    if [ -n "$peer" ]; then "$tests/window_watch" 700 "$peer" >>"$work/keepassxc" 2>/dev/null; fi
done
median() { # FILE COLUMN
    cut -d' ' -f"$2" "$1" | sort -g | sed -n "$(((rounds + 1) / 2))p"
}
report() {
    printf '%-12s %8s ms  %8s kB (median of %s)\n' "$1" "$(median "$work/$1" 1)" "$(median "$work/$1" 2)" "$rounds"
}
report bare
report ours
ratio() { awk -v a="$(median "$work/$1" "$3")" -v b="$(median "$work/$2" "$3")" 'BEGIN { printf "%.2f", a / b }'; }
echo "row 10  start, of a bare Qt window: $(ratio ours bare 1)   goal <= 1.5"
if [ -n "$peer" ]; then
    report keepassxc
    echo "row 10  start, of KeePassXC: $(ratio ours keepassxc 1)   goal <= 0.35"
    echo "row 10  memory, of KeePassXC: $(ratio ours keepassxc 2)   goal <= 0.6"
else
    echo "row 10  KeePassXC: not measured"
fi
