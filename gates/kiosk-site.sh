#!/bin/bash
# Builds the shipped site with a base address and a recording, so that codes and the button "Nghe" are there to be tried.
# KIOSK_OUT names another folder; KIOSK_FEW keeps only procedures whose file name holds it, for tests of the gate itself.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${KIOSK_OUT:-.cache/kiosk}
source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
# NIEMYET names a program that was built already.
niemyet() { if [ -n "${NIEMYET:-}" ]; then "$NIEMYET" "$@"; else go run ./generator "$@"; fi; }
mkdir -p "$source/static/audio"
cp -r static/_mau "$source/static/_mau"
cp -r content "$source/content"
{ echo 'base_url = "https://gia-nghia.example.vn/cong"'; grep -v '^base_url' config.toml; } >"$source/config.toml"
if [ -n "${KIOSK_FEW:-}" ]; then
    find "$source/content/thu-tuc" -name '*.md' ! -name "*$KIOSK_FEW*" -delete
    # What speaks of the procedures that are gone goes too.
    find "$source/content" -mindepth 1 -maxdepth 1 -type d ! -name thu-tuc ! -name co-quan ! -name duong-day-nong ! -name van-ban -exec rm -r {} +
    sed -i '/^decision = /d' "$source"/content/thu-tuc/*.md
    sed -i 's|\[\([^]]*\)\](\.\./[^)]*)|\1|g' "$source"/content/*/*.md
    # So do the steps of life events, and what is shown to who passes by.
    awk '/^\[/ { steps = /^\[\[life_events\.steps\]\]/ } !steps && !/^playlist = /' "$source/config.toml" >"$source/few.toml"
    mv "$source/few.toml" "$source/config.toml"
fi
# A second of silence stands for a recording.
SOUND="$source/static/audio/khai-sinh.wav" node -e 'const h = Buffer.alloc(44 + 8000, 128); h.write("RIFF"); h.writeUInt32LE(8036, 4); h.write("WAVEfmt ", 8); h.writeUInt32LE(16, 16); h.writeUInt16LE(1, 20); h.writeUInt16LE(1, 22); h.writeUInt32LE(8000, 24); h.writeUInt32LE(8000, 28); h.writeUInt16LE(1, 32); h.writeUInt16LE(8, 34); h.write("data", 36); h.writeUInt32LE(8000, 40); require("fs").writeFileSync(process.env.SOUND, h)'
sed -i '0,/^level/s||audio = "audio/khai-sinh.wav"\nlevel|' "$source/content/thu-tuc/dang-ky-khai-sinh.md"
niemyet build --source "$source" --out "$out" --date "${DATE:-2026-11-23}"
niemyet kiosk-check "$out"
