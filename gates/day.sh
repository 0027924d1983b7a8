#!/bin/bash
# Goes the way of docs/mot-ngay.md with the example of phường Bắc Gia Nghĩa, from an empty folder to a release in .cache/day, and
# counts what it is judged by. NIEMYET_DATA names the folder of the national export (default: ../shared/data). Exits 4 when it
# is not there.
set -euo pipefail
cd "$(dirname "$0")/.."

export_file=${NIEMYET_DATA:-../shared/data}/procedures-commune.jsonl
niemyet=${NIEMYET:-bin/niemyet}
example=examples/bac-gia-nghia
source=.cache/day-src
out=.cache/day
log=.cache/day.log
date=${DATE:-2026-11-26}

if [ ! -r "$export_file" ]; then
    echo "skipped: there is no $export_file (set NIEMYET_DATA to the folder of the national export)"
    exit 4
fi
rm -rf "$source" "$out"
mkdir -p .cache

step() {
    echo "$1"
    shift
    if ! "$@" >>"$log" 2>&1; then
        tail -n 20 "$log"
        echo "all of it is in $log"
        exit 1
    fi
}
: >"$log"
step "1. begin as the ward" "$niemyet" init "$source" --unit "phuong bac gia nghia" --date "$date"

echo "2. a release is refused while what it must have is missing"
if "$niemyet" build --release --source "$source" --out "$out" --date "$date" >>"$log" 2>&1 || [ -e "$out" ]; then
    echo "a site without hours, desks and hotlines was released"
    exit 1
fi

echo "3. what the clerk types: the place to file, three desks, three lines, a board"
cp -r "$example/content/." "$source/content/"
address='address = "Số 1, đường Ví Dụ, phường Bắc Gia Nghĩa (địa chỉ minh họa)"'
sed -i "s|^# address = .*|$address|; s|^# phone = .*|phone = \"0261 000 0200\"|" "$source/config.toml"
sed -i "s|^address = \"?\"|$address|" "$source"/content/co-quan/{ubnd,van-phong-hdnd-va-ubnd}.md

step "4. import what is the ward's own" "$niemyet" import "$export_file" --source "$source" --proposed leave --date-of-source 2026-07-01
step "5. one question for all records that lack the same" "$niemyet" review --source "$source" --fill "$source/can-dien.xlsx" --date "$date"
node gates/day.mjs answers "$source/can-dien.xlsx" "$example/tra-loi.tsv" >"$source/tra-loi.csv"
step "6. put the answers into the records" "$niemyet" import --source "$source" --fill "$source/tra-loi.csv"
step "7. release" "$niemyet" build --release --source "$source" --out "$out" --date "$date"
grep -A 2 -E '^(Sẵn sàng|Ready)' "$log" | tail -n 2
node gates/day.mjs count "$source" "$out"
