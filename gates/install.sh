#!/bin/bash
# Installs what the gates need on a bare Debian 12 that has Go, Node and Java: Debian packages that are missing, and the npm
# packages pinned in gates/package-lock.json, which go into gates/node_modules. Running it again takes a moment. Debian's packages follow the distribution's security
# updates and so cannot be pinned; what they must be able to do is tested by gates/faults.test.mjs.
set -euo pipefail
cd "$(dirname "$0")/.."

die() {
    echo "gates/install.sh: $*" >&2
    exit 1
}

for tool in go node npm java; do
    command -v "$tool" >/dev/null || die "$tool is missing. The gates need Go 1.26, Node 20 or later and Java 17 or later."
done
node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' || die "Node $(node --version) is too old: 20 or later is needed."

PATH=$PATH:/usr/sbin:/sbin # where Debian puts servers, and not everybody looks

# Which package brings what. A gate fails without what is needed; without what is wanted some tests are left out, by name.
missing=() wanted=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
want() { command -v "$1" >/dev/null || wanted+=("$2"); }
need chromium chromium
need chromium-headless-shell chromium-headless-shell
need pdftotext poppler-utils
need zbarimg zbar-tools
need espeak-ng espeak-ng
need opusenc opus-tools
need xmllint libxml2-utils
need git git
need gcc gcc           # the race detector of Go links C
[ -e /usr/include/stdlib.h ] || missing+=(libc6-dev)
[ -e /usr/share/fonts/truetype/croscore/Tinos-Regular.ttf ] || missing+=(fonts-croscore)

# What publish goes through, and what it is held against.
want rsync rsync
want rclone rclone
want minisign minisign
want apache2 apache2-bin
want firefox firefox-esr # which many offices print with
/usr/bin/python3 -c "import icalendar, recurring_ical_events" 2>/dev/null || wanted+=(python3-recurring-ical-events) # a second reader of calendars
[ -e /etc/mime.types ] || wanted+=(media-types) # which apache2-bin alone does not bring
if [ ! -d /run/systemd/system ]; then # elsewhere these packages would start a server on the machine of whoever works here
    want nginx nginx
    want caddy caddy
fi

export DEBIAN_FRONTEND=noninteractive
as_root=()
if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || die "these Debian packages are missing, and there is no apt-get to install them: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "run as root, or install by hand: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    echo "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q || die "apt-get update failed: is there a network?"
    "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" || die "apt-get could not install ${missing[*]}"
fi

# One by one: a package that this mirror lacks keeps no other away. Nobody is asked for a password, nor waits long for a mirror, for their sake.
if [ ${#wanted[@]} -gt 0 ]; then
    [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
    apt() { "${as_root[@]}" apt-get -q -y -o Acquire::Retries=0 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 "$@" </dev/null; }
    without=()
    echo "installing ${wanted[*]}"
    [ ${#missing[@]} -gt 0 ] || apt update || true
    for package in "${wanted[@]}"; do
        apt install --no-install-recommends "$package" || without+=("$package")
    done
    [ ${#without[@]} -eq 0 ] || echo "gates/install.sh: there is no ${without[*]}: tests that go through them are left out, by name" >&2
fi

# npm ci deletes and lays out everything anew, so it runs only when the lock has changed.
stamp=gates/node_modules/.installed-from
lock=$(sha256sum gates/package-lock.json)
if [ "$(cat "$stamp" 2>/dev/null)" != "$lock" ]; then
    npm --prefix gates ci --ignore-scripts --no-audit --no-fund --loglevel=error || die "npm ci failed: is there a network?"
    # Some npm packages carry Go files; a module of its own keeps them out of ./...
    printf 'module node_modules\n' >gates/node_modules/go.mod
    echo "$lock" >"$stamp"
fi
