#!/bin/bash
# Builds .cache/national: a site of every record of the national export, to see the generator and its pages under real load.
# NIEMYET_DATA names the folder of the export (default: ../shared/data). Exits 4 when it is not there.
set -euo pipefail
cd "$(dirname "$0")/.."

export_file=${NIEMYET_DATA:-../shared/data}/procedures-commune.jsonl
source=${NIEMYET_SCRATCH:-.cache}/national-src
out=.cache/national
date=${DATE:-2026-11-23}

if [ ! -r "$export_file" ]; then
    echo "skipped: there is no $export_file (set NIEMYET_DATA to the folder of the national export)"
    exit 4
fi
popularity=()
for uses in "$(dirname "$export_file")"/popularity-*.json; do
    [ -r "$uses" ] && popularity+=(--popularity "$uses")
done
rm -rf "$source" "$out"
mkdir -p .cache
bin/niemyet init "$source" --date "$date"
find "$source/content" -name '*.md' -delete
bin/niemyet import "$export_file" --source "$source" --date-of-source 2026-07-01 "${popularity[@]}"

# Thousands of warnings for a clerk are expected here; they are kept beside the site.
log=.cache/national.log
if ! bin/niemyet build --source "$source" --out "$out" --date "$date" >"$log" 2>&1; then
    grep -m 40 -E '^[^ ]+:[0-9]+:[0-9]+: E[0-9]+ |^panic:' "$log" || true
    tail -n 5 "$log"
    echo "all of it is in $log"
    exit 1
fi
tail -n 2 "$log"
