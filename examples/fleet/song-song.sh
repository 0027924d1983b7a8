#!/bin/sh
# Mọi phần trên một máy: song-song.sh SỐ_PHẦN CÙNG_LÚC. Có GNU parallel thì dùng, không thì xargs.
# Phần nào hỏng (máy giết tiến trình, đứt mạng) được làm lại, nhiều nhất ba lần; đủ cả mới chuyển.
set -eu
so_phan=$1 cung_luc=$2
cho=$(cd "$(dirname "$0")" && pwd)
export so_phan cho
if command -v parallel >/dev/null 2>&1; then
  seq "$so_phan" | parallel --jobs "$cung_luc" --retries 3 --halt soon,fail=1 "$cho/dung-phan.sh" {} "$so_phan"
else
  # shellcheck disable=SC2016
  seq "$so_phan" | xargs -P "$cung_luc" -I{} sh -c '
    for lan in 1 2 3; do
      "$cho/dung-phan.sh" "$1" "$so_phan" && exit 0
      echo "phần $1: hỏng lần $lan" >&2
    done
    exit 1' phan {}
fi
exec "$cho/chuyen.sh" "$so_phan"
