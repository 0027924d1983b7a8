package main

import "niemyet/generator/internal/problem"

// What a build of many sites says.
var (
	siteBegins = problem.Text{Vi: "== %s\n", En: "== %s\n"}
	sitesBuilt = problem.Text{Vi: "Đã dựng %d trang, phần %s của %d trang; hỏng %d.\n", En: "Built %d {site|sites}, part %s of %d; failed: %d.\n"}
	siteFailed = problem.Text{Vi: "  KHÔNG dựng được %s: %s\n", En: "  NOT built: %s: %s\n"}

	failedByContent = problem.Text{Vi: "nội dung còn lỗi, trang đang có được giữ nguyên", En: "its content has errors; the site that is up stays"}
	failedByUsage   = problem.Text{Vi: "thư mục không dùng được", En: "a folder cannot be used"}
	failedByMachine = problem.Text{Vi: "máy không làm được", En: "the machine failed"}

	noSites       = problem.Text{Vi: "--sites %s: không phải thư mục", En: "--sites %s: this is no folder"}
	noSiteIn      = problem.Text{Vi: "--sites %s: trong đó không có trang nào; mỗi trang là một thư mục có %s", En: "--sites %s: there is no site in it; a site is a folder with a %s"}
	notShard      = problem.Text{Vi: "viết phần thứ mấy trong bao nhiêu phần, ví dụ 3/16", En: "write which part of how many, for example 3/16"}
	sitesOrSource = problem.Text{Vi: "chỉ dùng một trong hai: --sites, --source", En: "use only one of --sites and --source"}
	sitesInText   = problem.Text{Vi: "--format json, sarif chỉ cho một trang; với --sites hãy bỏ --format", En: "--format json and sarif are for one site; leave --format away with --sites"}
)
