#!/bin/bash
# Asks for known faults of what the program carries (govulncheck) and of what the gates use (npm audit). What cannot be asked is told by
# name, never passed over: exit 0 when both were asked and know none, 1 when a fault is known, 4 when one could not be asked.
set -uo pipefail
cd "$(dirname "$0")/../.."
govulncheck=golang.org/x/vuln/cmd/govulncheck@v1.9.0
known=0 unknown=0
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT

# not_checked WHAT LOG: why, in the last words of who was asked.
not_checked() {
    echo "audit: NOT CHECKED for known faults: $1: $(grep -v "complete log" "$2" | tail -n 1)"
    unknown=1
}

if ! GOBIN=$tools go install "$govulncheck" >"$tools/log" 2>&1; then
    not_checked "the program, there is no govulncheck" "$tools/log"
else
    "$tools/govulncheck" ./generator >"$tools/log" 2>&1
    case $? in
    0) echo "audit: no known fault in what the program carries" ;;
    3)
        cat "$tools/log"
        known=1
        ;;
    *) not_checked "the program, the list of faults cannot be reached" "$tools/log" ;;
    esac
fi

# npm ends with 1 for both: a fault, and no answer. Only an answer has counts.
for folder in gates tools/search; do
    npm --prefix "$folder" audit --json >"$tools/answer" 2>"$tools/log"
    case $(node -e 'const a = JSON.parse(require("fs").readFileSync(process.argv[1])); const m = a.metadata; console.log(!m || !m.dependencies?.total ? "none" : m.vulnerabilities.total ? "known" : "clean")' "$tools/answer" 2>>"$tools/log") in
    clean) echo "audit: no known fault in what $folder uses" ;;
    known)
        npm --prefix "$folder" audit
        known=1
        ;;
    *) not_checked "$folder, npm has no answer" "$tools/log" ;;
    esac
done
[ "$known" -eq 0 ] || exit 1
[ "$unknown" -eq 0 ] || exit 4
