#!/bin/sh
# Makes static/fonts/*.woff2 from pinned sources. Needs npm and Debian's fonttools, python3-brotli, fonts-croscore.
# Run it only when unicodes.txt, unicodes-core.txt or a version changes: the results are committed, the build never calls this.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../static/fonts
preview=$here/../../generator/internal/preview
croscore=/usr/share/fonts/truetype/croscore
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
	@expo-google-fonts/be-vietnam-pro@0.4.1 @expo-google-fonts/noto-sans@0.4.2
expo=$work/node_modules/@expo-google-fonts
mkdir -p "$out"

# Tinos 1.340 (@expo-google-fonts/tinos 0.4.2) lost the mark positions of Latin in its regular weight: the breve of ê̆ stands beside
# its letter. Debian's 1.330 has them, so its files are used, and checked to be the ones that were tried.
(cd "$croscore" && sha256sum --quiet -c "$here/tinos.sha256")

# mark, mkmk and ccmp are what puts the breve of Ê Đê and M'Nông on its letter.
subset() { # source result
	pyftsubset "$1" --unicodes="$(cat "$here/unicodes.txt")" \
		--layout-features=kern,liga,mark,mkmk,ccmp,locl,tnum,lnum \
		--flavor=woff2 --no-hinting --output-file="$out/$2.woff2"
}

# What every page needs, and the letters of other languages apart: a page that has none of them never asks for the second
# file. They go without kerning, which is a sixth of each file: in a heading of 30 letters it moves the end by 5 pixels.
core() { # source result features
	pyftsubset "$1" --unicodes="$(cat "$here/unicodes-core.txt")" --layout-features="$3" \
		--flavor=woff2 --no-hinting --name-IDs=0,1,2,13,14 --output-file="$out/$2.woff2"
	pyftsubset "$1" --unicodes="$(python3 "$here/rest.py" "$here")" --layout-features=ccmp,locl \
		--flavor=woff2 --no-hinting --name-IDs=0,1,2,13,14 --output-file="$out/$2-more.woff2"
}
core "$expo/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf" be-vietnam-pro-400 mark,mkmk,ccmp,locl,tnum,lnum
core "$expo/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf" be-vietnam-pro-600 mark,mkmk,ccmp,locl,tnum,lnum
# What the program itself draws with (package preview): no shaping, so no features.
pyftsubset "$expo/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf" --unicodes="$(cat "$here/unicodes-core.txt")" \
	--layout-features= --no-hinting --name-IDs=0,1,2,13,14 --notdef-outline --output-file="$preview/be-vietnam-pro-600.ttf"
subset "$expo/noto-sans/400Regular/NotoSans_400Regular.ttf" noto-sans-400
subset "$croscore/Tinos-Regular.ttf" tinos-400
subset "$croscore/Tinos-Italic.ttf" tinos-400-italic
subset "$croscore/Tinos-Bold.ttf" tinos-700
subset "$croscore/Tinos-BoldItalic.ttf" tinos-700-italic

cp "$expo/be-vietnam-pro/LICENSE_FONT" "$out/be-vietnam-pro.LICENSE.txt"
cp "$expo/be-vietnam-pro/LICENSE_FONT" "$preview/be-vietnam-pro.LICENSE.txt"
cp "$expo/noto-sans/LICENSE_FONT" "$out/noto-sans.LICENSE.txt"
{
	echo 'Tinos: Copyright 2010, 2012-2020 Google Inc. and Google LLC (from Debian fonts-croscore 20201225-1).'
	echo
	sed '1,/^$/d' "$expo/noto-sans/LICENSE_FONT" # the same licence, SIL OFL 1.1, without the copyright line of Noto
} >"$out/tinos.LICENSE.txt"
chmod 644 "$out"/*
ls -l "$out"
