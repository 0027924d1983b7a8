package main

import (
	"niemyet/generator/internal/fleet"
	"niemyet/generator/internal/problem"
)

// What a build of many sites says.
var (
	siteBegins = problem.Text{Vi: "== %s\n", En: "== %s\n"}
	sitesBuilt = problem.Text{Vi: "Đã dựng %d trang, phần %s của %d trang; hỏng %d.\n", En: "Built %d {site|sites}, part %s of %d; failed: %d.\n"}
	siteFailed = problem.Text{Vi: "  KHÔNG dựng được %s: %s\n", En: "  NOT built: %s: %s\n"}

	frontBuilt = problem.Text{Vi: "Đã ghi %s, dẫn đến %d trang.\n", En: "Wrote %s, which leads to %d {site|sites}.\n"}

	failedByContent = problem.Text{Vi: "nội dung còn lỗi, trang đang có được giữ nguyên", En: "its content has errors; the site that is up stays"}
	failedByUsage   = problem.Text{Vi: "thư mục không dùng được", En: "a folder cannot be used"}
	failedByMachine = problem.Text{Vi: "máy không làm được", En: "the machine failed"}

	noSites       = problem.Text{Vi: "--sites %s: không phải thư mục", En: "--sites %s: this is no folder"}
	noSiteIn      = problem.Text{Vi: "--sites %s: trong đó không có trang nào; mỗi trang là một thư mục có %s", En: "--sites %s: there is no site in it; a site is a folder with a %s"}
	notShard      = problem.Text{Vi: "viết phần thứ mấy trong bao nhiêu phần, ví dụ 3/16", En: "write which part of how many, for example 3/16"}
	sitesOrSource = problem.Text{Vi: "chỉ dùng một trong hai: --sites, --source", En: "use only one of --sites and --source"}
	sitesInText   = problem.Text{Vi: "--format json, sarif chỉ cho một trang; với --sites hãy bỏ --format", En: "--format json and sarif are for one site; leave --format away with --sites"}
)

// What is wrong with the shards of a whole.
var shardFaults = map[fleet.FaultKind]problem.Text{
	fleet.Unreadable: {Vi: "%s: không phải bản kê của một phần, hoặc đã hỏng\n", En: "%s: is no ledger of a shard, or is broken\n"},
	fleet.Absent:     {Vi: "THIẾU phần %s: chưa dựng xong hoặc chưa gửi\n", En: "MISSING shard %s: not built or not sent\n"},
	fleet.Other:      {Vi: "%s: của lần dựng khác (khác ngày, khác danh sách trang, khác số phần hoặc khác bản niemyet)\n", En: "%s: is of another run (day, list of sites, number of shards or version)\n"},
	fleet.Twice:      {Vi: "%s: nằm trong hai phần\n", En: "%s: stands in two shards\n"},
	fleet.NotBuilt:   {Vi: "KHÔNG dựng được: %s\n", En: "NOT built: %s\n"},
	fleet.TooFew:     {Vi: "các phần liệt kê %s trang\n", En: "the shards name %s sites\n"},
}

// What verify says of many sites.
var (
	fleetWhole          = problem.Text{Vi: "Nguyên vẹn: %d trang trong %d phần, số liệu ngày %s, %d tệp, %d MB.\n", En: "Whole: %d {site|sites} in %d {shard|shards}, as of %s, %d {file|files}, %d MB.\n"}
	fleetNotWhole       = problem.Text{Vi: "KHÔNG nguyên vẹn: đừng chuyển sang bản này.\n", En: "NOT whole: do not switch to this.\n"}
	siteWithoutManifest = problem.Text{Vi: "%s: không có bản kê; dựng bằng --release\n", En: "%s: has no manifest; build with --release\n"}
	siteOfOther         = problem.Text{Vi: "%s: không phải bản mà phần của nó đã dựng\n", En: "%s: is not what its shard has built\n"}
	siteNotWhole        = problem.Text{Vi: "%s: thiếu %d, bị sửa %d, lạ %d\n", En: "%s: %d missing, %d changed, %d foreign\n"}
)
