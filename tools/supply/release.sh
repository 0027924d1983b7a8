#!/bin/bash
# Makes a release in dist/: the program for five platforms, the same bytes on every machine with the same Go, their checksums, THIRD_PARTY,
# LICENSE and a bill of materials. tools/supply/release.sh VERSION
set -euo pipefail
cd "$(dirname "$0")/../.."
version=${1:?usage: tools/supply/release.sh VERSION}
[[ $version =~ ^[0-9A-Za-z.+-]+$ ]] || { echo "release: “$version” is no version" >&2; exit 2; }
# Five builds take minutes: files that change meanwhile would make one release of two.
sources() { git rev-parse HEAD && git status --porcelain && git diff HEAD | sha256sum; }
began=$(sources)
rm -rf dist
mkdir dist
go run ./tools/supply dist/THIRD_PARTY
cmp -s THIRD_PARTY dist/THIRD_PARTY || { echo "release: THIRD_PARTY is not what the program carries: go run ./tools/supply THIRD_PARTY" >&2; exit 1; }
cp LICENSE dist/
go run ./tools/supply -sbom "$version" dist/niemyet.cdx.json
for platform in linux/amd64 linux/arm64 windows/amd64 darwin/amd64 darwin/arm64; do
    system=${platform%/*} machine=${platform#*/} ending=
    [ "$system" = windows ] && ending=.exe
    CGO_ENABLED=0 GOOS=$system GOARCH=$machine GOFLAGS= GOAMD64=v1 GOARM64=v8.0 \
        go build -trimpath -buildvcs=false -ldflags "-s -w -buildid= -X main.version=$version" -o "dist/niemyet-$version-$system-$machine$ending" ./generator
done
[ "$(sources)" = "$began" ] || { echo "release: the sources changed while they were built: dist/ is no release, run again" >&2; rm -rf dist; exit 1; }
(cd dist && sha256sum -- * >SHA256SUMS && cat SHA256SUMS)
# Known faults. Without a network they cannot be asked for: it is told, and the release stands.
tools/supply/audit.sh || { code=$?; [ "$code" -eq 4 ] || exit "$code"; }
