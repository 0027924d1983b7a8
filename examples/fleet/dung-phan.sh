#!/bin/sh
# Dựng một phần của cả đội trang rồi gửi lên kho. dung-phan.sh PHẦN SỐ_PHẦN
# Chạy lại bao nhiêu lần cũng được: tệp đã gửi thì không gửi nữa, bản kê của phần (phan-K-N.json) gửi sau cùng,
# nên có bản kê trong kho nghĩa là phần ấy đã đủ.
set -eu
phan=$1 so_phan=$2
: "${NGAY:?ngày số liệu, YYYY-MM-DD: mọi phần phải cùng một ngày}"
: "${KHO:?nơi gửi, theo cách viết của rclone, ví dụ kho:trang}"
NGUON=${NGUON:-.}              # thư mục có sites/ và các tầng nguồn
LAM=${LAM:-/tmp/niemyet-doi}   # chỗ làm, cần khoảng 90 MB mỗi trang 400 thủ tục
LAN=${LAN:-$NGAY}              # tên của lần dựng này trong kho

ra="$LAM/phan-$phan-$so_phan"
mkdir -p "$ra"
ma=0
niemyet build --sites "$NGUON/sites" --shard "$phan/$so_phan" --date "$NGAY" --release --out "$ra" 2>"$ra.log" || ma=$?
tail -n 20 "$ra.log" >&2
# 1: có trang còn lỗi nội dung, ghi trong bản kê của phần; các trang khác vẫn gửi. 2, 3: thử lại hoặc có người xem.
[ "$ma" -le 1 ] || exit "$ma"

ke="phan-$phan-$so_phan"
(cd "$ra" && find . -type f ! -name "$ke.json" ! -name "$ke.md5" ! -path '*/.niemyet*' -printf '%P\n' | LC_ALL=C sort | tr '\n' '\0' | xargs -0 -r md5sum) >"$ra.md5"
gui() { rclone "$@" --retries 5 --low-level-retries 10 --transfers "${CUNG_LUC:-16}" --quiet; }
gui copy --checksum --exclude '/phan-*' --exclude '.niemyet' "$ra" "$KHO/ban/$LAN"
gui checksum md5 "$ra.md5" "$KHO/ban/$LAN" --one-way
gui copyto "$ra.md5" "$KHO/ban/$LAN/$ke.md5"
# Sổ của các trang (mã QR đã in, bản đã đăng) phải về lại nguồn, lần sau còn dùng. Chỉ sổ của phần này, theo bản kê: ở đây sổ của
# phần khác là sổ cũ, gửi lên thì đè mất sổ mới mà phần ấy vừa gửi.
if [ -n "${KHO_NGUON:-}" ]; then
  { sed -n 's|^ *"name": "\(.*\)",$|+ /\1/so-sach/**|p' "$ra/$ke.json"; echo '- *'; } |
    gui copy --checksum --filter-from - "$NGUON/sites" "$KHO_NGUON/sites"
fi
gui copyto "$ra/$ke.json" "$KHO/ban/$LAN/$ke.json"
[ -n "${GIU_LAI:-}" ] || rm -rf "$ra" "$ra.md5"
