#!/bin/bash
# Goes the way of docs/mot-ngay.md with the example of phường Bắc Gia Nghĩa, from an empty folder to a release in .cache/day, and
# counts what it is judged by. NIEMYET_DATA names the folder of the national export (default: ../shared/data). Exits 4 when it
# is not there. NIEMYET_SCRATCH names another folder than .cache for what is built, NIEMYET_UNIT another commune than the example's.
set -euo pipefail
cd "$(dirname "$0")/.."

export_file=${NIEMYET_DATA:-../shared/data}/procedures-commune.jsonl
niemyet=${NIEMYET:-bin/niemyet}
example=examples/bac-gia-nghia
folder=${NIEMYET_SCRATCH:-.cache}
source=$folder/day-src
out=$folder/day
log=.cache/day.log
date=${DATE:-2026-11-26}
unit=${NIEMYET_UNIT:-phuong bac gia nghia}

if [ ! -r "$export_file" ]; then
    echo "skipped: there is no $export_file (set NIEMYET_DATA to the folder of the national export)"
    exit 4
fi
fresh=$folder/day-fresh
rm -rf "$source" "$out" "$fresh"
mkdir -p .cache

refused() {
    tail -n 20 "$log"
    echo "all of it is in $log"
    exit 1
}

commands=0
machine=0
step() {
    local name=$1 begun=$SECONDS
    shift
    commands=$((commands + 1))
    "$@" >>"$log" 2>&1 || refused
    machine=$((machine + SECONDS - begun))
    echo "$name ($((SECONDS - begun)) s)"
}

# no_release wants a release to be refused for a code.
no_release() {
    if "$niemyet" build --release --source "$source" --out "$out" --date "$date" >"$log.release" 2>&1 || [ -e "$out" ]; then
        echo "$2 was released"
        exit 1
    fi
    grep -q "$1" "$log.release" || { cat "$log.release"; echo "a release was refused, but not for $1"; exit 1; }
}
: >"$log"
# What init asks for on a terminal: the addresses and the phone number.
asked=(--address "Số 1, đường Ví Dụ, phường Bắc Gia Nghĩa (địa chỉ minh họa)" --phone "0261 000 0200")
step "1. begin as the ward" "$niemyet" init "$source" --unit "$unit" "${asked[@]}" --date "$date"

cp -r "$source/content" "$fresh"

echo "2. a release is refused while what it must have is missing"
no_release E502 "a site without hours, desks and hotlines"

echo "3. what the clerk types: the place to file, three desks, three lines, a board; as long as it is a sample no release has it"
cp -r "$example/content/." "$source/content/"
no_release E501 "an illustration"
# From here on, in this copy that nobody publishes, the values stand for those of the ward.
sed -i '/^sample = true$/d' "$source"/content/*/*.md

step "4. import what is the ward's own" "$niemyet" import "$export_file" --source "$source" --proposed leave --date-of-source 2026-07-01
step "5. one question for all records that lack the same" "$niemyet" review --source "$source" --fill "$source/can-dien.xlsx" --date "$date"
node gates/day.mjs answers "$source/can-dien.xlsx" "$example/tra-loi.tsv" >"$source/tra-loi.csv"
step "6. put the answers into the records" "$niemyet" import --source "$source" --fill "$source/tra-loi.csv"
step "7. release" "$niemyet" build --release --source "$source" --out "$out" --date "$date"
grep -A 2 -E '^(Sẵn sàng|Ready)' "$log" | tail -n 2
node gates/day.mjs count "$source" "$out"
node gates/day.mjs typed "$fresh" "$example/content" "$source/tra-loi.csv" "$commands" $((${#asked[@]} / 2))
echo "the machine worked for $machine s of it"
rm -rf "$fresh"

# A later export under what the clerk said.
later=$folder/day-later
rm -rf "$later"
cp -r "$source" "$later"
node gates/day.mjs changed "$export_file" >"$later/thu-tuc.jsonl"
: >"$log.later"
"$niemyet" import "$later/thu-tuc.jsonl" --source "$later" --proposed leave --date-of-source 2026-11-01 >"$log.later" 2>&1 || { tail -n 20 "$log.later"; exit 1; }
node gates/day.mjs merged "$source" "$later" "$log.later"

# The base and a province above three wards, with one value of each ward's own.
layers=$folder/day-layers
rm -rf "$layers" "$later"
mkdir -p "$layers"/base/content "$layers"/province/content/thu-tuc
cp -r "$source/content/thu-tuc" "$layers/base/content/"
code=1.001193
printf '+++\ncode = "%s"\n\n[[ways]]\nchannel = "trực tiếp"\nfee = "8.000 đồng"\nfee_note = "Theo nghị quyết của tỉnh (minh họa)."\n+++\n' "$code" >"$layers/province/content/thu-tuc/phi.md"
printf '[[sources]]\nname = "%s"\npath = "%s"\n\n' "Quốc gia" ../base "Tỉnh" ../province >"$layers/sources.toml"
for ward in a b c; do
    mkdir -p "$layers/$ward/content/thu-tuc"
    awk -v add="$layers/sources.toml" '/^\[\[/ && !done { while ((getline line < add) > 0) print line; done = 1 } { print }' "$source/config.toml" >"$layers/$ward/config.toml"
    for folder in "$source"/content/*; do
        [ "${folder##*/}" = thu-tuc ] || cp -r "$folder" "$layers/$ward/content/"
    done
    printf '+++\ncode = "%s"\nresult = "Kết quả của phường %s"\n+++\n' "$code" "$ward" >"$layers/$ward/content/thu-tuc/cua-minh.md"
    "$niemyet" explain --source "$layers/$ward" "$code" --date "$date" >"$log.$ward" 2>&1 || { cat "$log.$ward"; exit 1; }
    grep -q "^result .*Kết quả của phường $ward .*của mình" "$log.$ward" && grep -q '^ways\.[0-9]*\.fee .*8\.000 đồng .*Tỉnh' "$log.$ward" && grep -q '^name .*Quốc gia' "$log.$ward" ||
        { cat "$log.$ward"; echo "ward $ward does not say what base, province and ward say"; exit 1; }
done
"$niemyet" check --source "$layers/a" --date "$date" >"$log.a" 2>&1 || { grep -A 4 ': E' "$log.a"; tail -n 8 "$log.a"; exit 1; }
echo "three wards below one province: each says its own result, the province's fee, the base's name"
