#!/usr/bin/env bash
# Row 7 of performance.md: one-typo name search beside PostgreSQL's pg_trgm (GIN, similarity
# 0.5), on the same names and queries in the same run; PostgreSQL is timed by its own clock.
#   tests/bench/names/run.sh [PERSONS] [PRESET]
set -euo pipefail
cd "$(dirname "$0")/../../.."
persons=${1:-1000000}
ctl=build/${2:-release}/bin/countersignctl
work=$PWD/build/bench-names
mkdir -p "$work"
"$ctl" bench names --persons "$persons" --write "$work" --only-write
binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
if [ -z "$binaries" ] || ! id postgres >/dev/null 2>&1; then
    echo "PostgreSQL is not installed: not measured" >&2
    exec "$ctl" bench names --persons "$persons"
fi
cluster=$(mktemp -d /tmp/countersign-pg.XXXXXX)
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
cleanup() { as_postgres "$binaries/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$cluster"; }
trap cleanup EXIT
cp "$work/names.tsv" "$work/queries.tsv" tests/bench/names/pg_peer.sql "$cluster/"
if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$cluster"; fi
as_postgres "$binaries/initdb" -D "$cluster/data" -E UTF8 --locale=C.UTF-8 --auth=trust >/dev/null
as_postgres "$binaries/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" \
    -o "-k $cluster -c listen_addresses='' -c shared_buffers=1GB -c maintenance_work_mem=512MB -c work_mem=64MB -c jit=off" start >/dev/null
result=$(as_postgres psql -h "$cluster" -d postgres -qAt -v folder="$cluster" -f "$cluster/pg_peer.sql" | tail -1)
read -r median p95 recall <<<"${result//|/ }"
echo "pg_trgm GIN at 0.5: median $median ms, p95 $p95 ms, recall@10 $recall"
"$ctl" bench names --persons "$persons" --peer-median-ms "$median" --peer-p95-ms "$p95" --peer-recall "$recall"
