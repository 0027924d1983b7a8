#!/bin/sh
# Bước cuối: xét bản kê của mọi phần và từng tệp trong kho, đúng hết mới chuyển. chuyen.sh SỐ_PHẦN
# Thiếu một phần, khác ngày, một trang hỏng, một tệp sai: không chuyển gì, người dân vẫn xem bản đang dùng.
set -eu
so_phan=$1
: "${NGAY:?ngày số liệu, YYYY-MM-DD}"
: "${KHO:?nơi gửi}"
LAM=${LAM:-/tmp/niemyet-doi}
LAN=${LAN:-$NGAY}
ke="$LAM/ban-ke"
rm -rf "$ke" && mkdir -p "$ke"
rclone copy --include "/phan-*-$so_phan.*" "$KHO/ban/$LAN" "$ke"
niemyet verify "$ke" --ledgers
for k in $(seq "$so_phan"); do
  # Kho trả lời bằng MD5 của từng tệp: không phải tải về.
  rclone checksum md5 "$ke/phan-$k-$so_phan.md5" "$KHO/ban/$LAN" --one-way --quiet
done
# Trang đầu của cả tỉnh: danh sách xã, phường, tìm theo tên.
niemyet build --sites "$ke" --out "$ke" --front
rclone copy --include '/index.html' --include '/dau-trang.*' "$ke" "$KHO/ban/$LAN"
printf '%s\n' "$LAN" >"$LAM/hien-nay.txt"
rclone copyto "$LAM/hien-nay.txt" "$KHO/hien-nay.txt"
echo "Đã chuyển sang $LAN."
