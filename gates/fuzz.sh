#!/bin/bash
# Fuzzes every target for a short time each: gates/fuzz.sh [SECONDS] [PATTERN]. A case that is found lies in testdata/fuzz/ of its
# package, where every later go test runs it: mend the program and commit the case. Targets are asked of the packages, none is listed here.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
pattern=${2:-.}
count=0
failed=()
while read -r package; do
    while read -r target; do
        count=$((count + 1))
        echo "== $package $target"
        go test "./$package" -run '^$' -fuzz "^$target\$" -fuzztime "${seconds}s" -fuzzminimizetime 5s -parallel "${FUZZ_WORKERS:-2}" || failed+=("$package $target")
    done < <(grep -ohE '^func Fuzz[A-Za-z]*' "$package"/*_test.go | sed 's/func //' | grep -E "$pattern")
done < <(grep -rlE '^func Fuzz' generator --include='*_test.go' | xargs -n1 dirname | sort -u)
if [ "$count" -eq 0 ]; then
    echo "fuzz: no target fits $pattern" >&2
    exit 2
fi
if [ ${#failed[@]} -gt 0 ]; then
    printf 'fuzz: %s\n' "${failed[@]}" >&2
    exit 1
fi
echo "fuzz: $count targets, ${seconds}s each, nothing found"
