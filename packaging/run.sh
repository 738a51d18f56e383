#!/usr/bin/env bash
# Builds what is missing, then starts the main job: a real portal with the training
# federation and the workstation in front of it. Without a display it starts Xvfb, lets
# the guided tour walk through the window and leaves its pictures in build/tour.
#   packaging/run.sh [--un-list FILE] [--fresh] [--tour] [--language en|th|ar]
set -euo pipefail
cd "$(dirname "$0")/.."
un_list= fresh=no tour=no language=en
while [ $# -gt 0 ]; do
    case $1 in
        --un-list) un_list=$(realpath "$2"); shift 2 ;;
        --language) language=$2; shift 2 ;;
        --fresh) fresh=yes; shift ;;
        --tour) tour=yes; shift ;;
        -h|--help) sed -n '2,6p' "$0"; exit 0 ;;
        *) echo "run: unknown argument $1 (see --help)" >&2; exit 2 ;;
    esac
done
packaging/setup.sh release
bin=$PWD/build/release/bin
data=$PWD/build/training
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then tour=yes; fi
if [ "$fresh" = yes ] || [ "$tour" = yes ]; then rm -rf "$data"; fi

if [ ! -f "$data/ready" ]; then
    echo "run: making the training federation (100,000 alerts, 8 invented states)"
    rm -rf "$data"
    "$bin/countersignctl" training create --dir "$data" --alerts 100000 --seed 1
    touch "$data/ready"
fi
arguments=(--training "$data" --vault-root "$data/vaults" --language "$language")
if [ -n "$un_list" ]; then arguments+=(--un-list "$un_list"); fi
if [ "$tour" = yes ]; then
    pictures=$PWD/build/tour
    rm -rf "$pictures"; mkdir -p "$pictures"
    echo "run: no display, so the guided tour runs; its pictures go to build/tour"
    xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24" \
        dbus-run-session -- "$bin/countersign" "${arguments[@]}" --tour "$pictures"
    ls "$pictures"
else
    echo "run: when the training vault has locked, it opens with: training federation only"
    exec "$bin/countersign" "${arguments[@]}"
fi
