#!/usr/bin/env bash
# The quality figures of issue 4 in one run: recall@10 across scripts on CLDR city names and on
# the held-out judged pairs, the UN list by its own names, its passports with one visual confusion,
# and the false alarms of invented names and numbers. A missing source reads "not measured".
#   tests/bench/name_quality/run.sh [UN_LIST.xml] [PRESET]
set -euo pipefail
cd "$(dirname "$0")/../../.."
list=${1:-/work/shared/data/un-consolidated-2026-02-27.xml}
tests=build/${2:-release}/tests
export LC_ALL=C.UTF-8
if [ ! -f build/name-pairs/cldr-th.txt ]; then
    node tests/bench/names/cldr_pairs.mjs build/name-pairs >/dev/null 2>&1 || true
fi
echo "recall@10, city names of CLDR by locale (cldr-dates-full 48.2.0)"
if ls build/name-pairs/cldr-*.txt >/dev/null 2>&1; then
    "$tests/recall_probe" --product --misses 0 build/name-pairs/cldr-*.txt
else
    echo "not measured"
fi
echo "recall@10, judged pairs, held out"
"$tests/recall_probe" --product --half hold --misses 0 tests/unit/names/pairs/*.txt tests/unit/names/pairs/held/*.txt
echo "names of the UN list and invented names"
"$tests/name_quality" "$list" --others tests/unit/names/pairs/held/*.txt
echo "passports of the UN list and invented numbers"
"$tests/number_quality" "$list"
