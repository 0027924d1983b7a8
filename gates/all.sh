#!/bin/bash
# Runs the gates, four at a time, goes on after a failure, and ends with one line: N passed, N failed.
# A gate's words are printed together when it ends.
#   gates/all.sh        every gate
#   gates/all.sh quick  the Go gates only
set -uo pipefail
cd "$(dirname "$0")/.."
export GOFLAGS="$(go env GOFLAGS 2>/dev/null) -trimpath" # as the site's program is built, so that each package is compiled once and not twice
export DATE=${DATE:-2026-11-23} TZ=Asia/Ho_Chi_Minh LC_ALL=C.UTF-8

logs=$(mktemp -d)
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

# clean ends the workers that still run, with all that they have begun, and then takes away what lies about.
clean() {
    local worker
    for worker in $(jobs -p); do kill -- "-$worker" 2>/dev/null; done
    wait
    rm -rf "$logs" ${scratch:+"$scratch"}
}

# scratch_in_memory lets what is written and thrown away again lie in memory where there is plenty: what the program writes is on the disk
# for certain before it goes on, and the gates would wait for that thousands of times.
scratch_in_memory() {
    local free
    free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)
    [ "${free:-0}" -gt 8000000 ] && [ "$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo)" -gt 12000000 ] || return
    scratch=$(mktemp -d -p /dev/shm niemyet-XXXXXX) || return
    chmod 755 "$scratch" # a web server that a test starts looks in as another user
    export TMPDIR=$scratch NIEMYET_SCRATCH=$scratch
}

# gate NAME COMMAND…: exit 0 is a pass, 4 is "cannot be tried here", anything else a failure.
gate() {
    local name=$1 began=$EPOCHREALTIME code verdict=FAIL said
    shift
    said=$(mktemp -p "$logs")
    "$@" </dev/null >"$said" 2>&1
    code=$?
    case $code in
    0) verdict=ok ;;
    4) verdict=skip ;;
    esac
    {
        flock 9
        printf '\n== %s\n' "$name"
        cat "$said"
        printf '%-4s %6.1f s  %s\n' "$verdict" "$(seconds_since "$began")" "$name" >>"$logs/summary"
    } 9>"$logs/lock"
    return $code
}

seconds_since() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }'; }

finish() {
    printf '\n'
    cat "$logs/summary"
    count() { grep -c "^$1 " "$logs/summary"; }
    local failed skipped line
    failed=$(count FAIL) skipped=$(count skip)
    line="$(count ok) passed, $failed failed"
    [ "$skipped" -gt 0 ] && line+=", $skipped skipped"
    printf '\n%s\n' "$line"
    [ "$failed" -eq 0 ]
    exit
}

go_formatted() {
    local ugly
    ugly=$(find . \( -name node_modules -o -name .git -o -name .cache -o -name testdata \) -prune -o -name '*.go' -print0 | xargs -0 gofmt -l) || return
    [ -z "$ugly" ] || { printf 'gofmt would change:\n%s\n' "$ugly"; return 1; }
}

# The packages where all that runs at once is at work. Looking for races takes five times as long, so only quick does it.
at_once=$(printf './generator/internal/%s ' render publish serve)

# Windows is where most clerks sit: there the program is made. For the others it is read and type-checked, in a tenth of the time.
go_elsewhere() {
    CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go build -ldflags "-s -w" -o /dev/null ./generator &&
        go run ./gates/platforms ./generator darwin/arm64 linux/arm64
}

# packages FOLDER lays out what its lock names. npm ci takes everything away first and fetches it anew, so it runs only when the lock has
# changed; one that was broken off leaves no stamp.
packages() {
    local stamp=$1/node_modules/.installed-from lock
    lock=$(cat "$1/package.json" "$1/package-lock.json" | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return
    npm --prefix "$1" ci --ignore-scripts --no-audit --no-fund --silent && echo "$lock" >"$stamp"
}

cms_configuration() {
    packages tools/cms &&
        node --test --test-reporter=dot tools/cms/cms.test.mjs tools/cms/decap.test.mjs
}

editor_settings() {
    packages tools/taplo &&
        node --test --test-reporter=dot tools/taplo/taplo.test.mjs
}

pages_of() { # NAME FOLDER GATE…; gates joined by a comma have the pages opened once for all of them
    local name=$1 folder=$2 each
    shift 2
    for each; do
        case $each in
        links) gate "links, $name" .cache/links "$folder" ;;
        *,*) gate "${each//,/, }, $name" node gates/together.mjs "$folder" ${each//,/ } ;;
        *) gate "$each, $name" node "gates/$each.mjs" "$folder" ;;
        esac
    done
}

# A job is gates that stand on each other; jobs stand on nothing but the installation and the shipped site, and run in any order.
go_reading() {
    gate "gofmt" go_formatted
    gate "go vet" env GOGC=300 go vet ./...
    gate "staticcheck" env GOGC=300 go tool staticcheck ./...
}

# Tests, and the compiler for them, live for a moment: garbage may lie.
go_tests() { gate "go test" env GOGC=300 go test -vet=off -timeout 60m ./...; } # gate go vet asks all of it

other_systems() { gate "builds for other systems" go_elsewhere; }

planted_faults() { gate "planted faults" node --test --test-reporter=dot gates/faults.test.mjs gates/radio.test.mjs gates/install.test.mjs; }

kiosk_alone() {
    gate "kiosk: build" gates/kiosk-site.sh &&
        pages_of "kiosk" .cache/kiosk kiosk
}

site_read() { pages_of "site" public links html css weight glance radio; }

site_seen() { pages_of "site" public fit,axe,print; }

site_walked() { pages_of "site" public walk; }

gallery_seen() {
    gate "gallery: build" make --no-print-directory gallery &&
        pages_of "gallery" .cache/gallery fit,axe,print
}

national_site() {
    gate "national: build" gates/national.sh &&
        NIEMYET_EVERY=4 pages_of "national" .cache/national links html weight glance fit,print
}

day() {
    gate "day: planted faults" node --test --test-reporter=dot gates/day.test.mjs
    gate "day: from nothing to a release" gates/day.sh
}

scripts_at_work() {
    gate "lost addresses" node --test --test-reporter=dot gates/missing.test.mjs
    gate "paper from Firefox" node --test --test-reporter=dot gates/firefox.test.mjs
    gate "scripts of the pages" node --test --test-reporter=dot gates/scripts.test.mjs
    gate "search in a browser" env NIEMYET_SITE=public node --test --test-reporter=dot tools/search/browser.test.mjs
    gate "serve in a browser" node --test --test-reporter=dot gates/serve.test.mjs
    gate "review page" node --test --test-reporter=dot tools/review/review.test.mjs
    gate "editor settings" editor_settings
}

cms() { gate "CMS configuration" cms_configuration; }

form() {
    gate "form editor in a browser" node --test --test-reporter=dot gates/editor.test.mjs
    gate "form editor at bad moments" node --test --test-reporter=dot gates/moments.test.mjs
    gate "pictures of the guide" node --test --test-reporter=dot tools/guide/pictures.test.mjs
}

ward() {
    gate "ward: build" "$NIEMYET" build --source examples/phuong --out .cache/ward --date "$DATE" &&
        pages_of "ward" .cache/ward radio
}

# The longest first, so that nobody is left alone with one of them at the end.
jobs=(go_tests site_seen planted_faults gallery_seen form kiosk_alone scripts_at_work site_walked national_site cms day go_reading site_read other_systems ward)

# next says which job is to be done, once each.
next() {
    local n
    {
        flock 8
        n=$(cat "$logs/taken" 2>/dev/null || echo 0)
        echo $((n + 1)) >"$logs/taken"
    } 8>"$logs/taken.lock"
    [ "$n" -lt ${#jobs[@]} ] && echo "${jobs[n]}"
}

# work does jobs until there is none. The Go tests are the longest chain of all, much of it one after the other: the others stand back a
# little for them, or it is not done when all else is.
work() {
    local job
    while job=$(next); do
        [ "$job" = go_tests ] || renice -n 4 -p "$BASHPID" >/dev/null
        "$job"
    done
}

if [ "${1:-}" = quick ]; then
    go_reading
    go_tests
    other_systems
    gate "go test -race" go test -timeout 60m -race -short $at_once
    finish
fi
scratch_in_memory
# First what the others stand on: the Go tests of printed sheets need Chromium too.
gate "install" gates/install.sh
mkdir -p .cache && go build -o .cache/links ./gates/links
gate "site: build" make --no-print-directory site || finish
export NIEMYET=$PWD/bin/niemyet # one program for all gates that run it
set -m # each worker is a group of processes, which can be ended
for _ in 1 2 3 4; do work & done # two cores are busy with four, and more only stand in each other's way
set +m
wait
finish
