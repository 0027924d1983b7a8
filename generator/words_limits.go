package main

import "niemyet/generator/internal/problem"

// What build says of hosts that would not take its files.
var (
	tooManyFiles    = problem.Text{Vi: "Trang có %d tệp; Cloudflare Pages chỉ nhận %d tệp mỗi trang.\n", En: "The site has %d {file|files}; Cloudflare Pages takes at most %d {file|files}.\n"}
	siteTooLarge    = problem.Text{Vi: "Trang nặng %d MB; GitHub Pages chỉ nhận %d MB mỗi trang.\n", En: "The site has %d MB; GitHub Pages takes %d MB.\n"}
	fileTooLarge    = problem.Text{Vi: "%d tệp nặng hơn %d MiB, Cloudflare Pages không nhận: %s. Bản ghi âm thì giảm chất lượng (64 kbit/s là đủ nghe) hoặc cắt ngắn.\n", En: "%d {file has|files have} more than %d MiB, which Cloudflare Pages does not take: %s. Make a recording smaller (64 kbit/s is enough for speech) or shorter.\n"}
	switchSaves     = problem.Text{Vi: "  %s = false trong [build] của config.toml bớt %d tệp, %d MB.\n", En: "  %s = false in [build] of config.toml saves %d {file|files}, %d MB.\n"}
	nothingToSwitch = problem.Text{Vi: "  Trong [build] không còn gì để tắt: đăng ở máy chủ của cơ quan, hoặc dịch vụ nhận nhiều tệp hơn.\n", En: "  Nothing is left to switch off in [build]: use a server of your own, or a host that takes more.\n"}
)
