package render

import (
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// CheckPage is site/check.html: the answer to the QR code of one version of a sheet.
type CheckPage struct {
	Frame
	State   CheckState
	Verdict string // "BẢN NÀY CÒN HIỆU LỰC"
	Why     string
	Code    string
	Version string
	Since   Day
	Until   Day // the day a later version came
	Changes []CheckChange
	Now     Link // the page of today
	Newest  Link // the answer of the version of today
	Others  []Link
}

// CheckState is the modifier of the verdict's CSS class.
type CheckState string

// The states of a sheet.
const (
	CheckValid    CheckState = "valid"
	CheckUpcoming CheckState = "upcoming"
	CheckOld      CheckState = "old"
	CheckEnded    CheckState = "ended"
)

// CheckChange is one thing that is otherwise now.
type CheckChange struct{ Name, Old, New string }

// checkPages answer for every version there ever was.
func (r *Scene) checkPages() []page {
	out := []page{r.sitePage(checkFolder+"/index.html", "page-list", placed.checkList)}
	for _, code := range slices.Sorted(maps.Keys(r.Posted().History)) {
		seen := map[string]bool{}
		versions := r.Posted().History[code]
		for i, v := range versions {
			if seen[v.ID] {
				continue
			}
			seen[v.ID] = true
			out = append(out, r.sitePage(checkAddress(code, v.ID), "check", func(p placed) any { return p.checkPage(code, v, nextOf(versions, i)) }))
			for _, was := range edition.FormerCodes(r.Site, code) { // what hangs on a wall wears the code of its day
				out = append(out, r.sitePage(checkAddress(was, v.ID), "check", func(p placed) any { return p.checkPage(code, v, nextOf(versions, i)) }))
			}
		}
	}
	return out
}

// nextOf is the day on which another version took the place of the i-th for good.
func nextOf(versions []edition.Version, i int) vi.Date {
	last := i
	for j := i + 1; j < len(versions); j++ {
		if versions[j].ID == versions[i].ID {
			last = j
		}
	}
	if last+1 < len(versions) {
		return versions[last+1].Since
	}
	return vi.Date{}
}

func (p placed) checkPage(code string, v edition.Version, until vi.Date) any {
	e := p.Posted().Editions[code]
	title := v.Title
	if e != nil {
		title = e.Title
	}
	out := CheckPage{Frame: p.frame("check", vi.Truncate(title, 200), "Bản niêm yết "+code+" còn hiệu lực không."), Code: code, Version: v.ID, Since: day(v.Since)}
	out.NoIndex = true
	out.Canonical = ""
	seen := map[string]bool{v.ID: true}
	for _, other := range slices.Backward(p.Posted().History[code]) {
		if !seen[other.ID] {
			seen[other.ID] = true
			out.Others = append(out.Others, Link{"Bản " + other.ID + ", từ ngày " + other.Since.Short(), p.href(checkAddress(code, other.ID))})
		}
	}
	if e == nil {
		out.State, out.Verdict, out.Why = CheckEnded, "Bản này không còn hiệu lực", "Nội dung này không còn được đăng. Hãy hỏi công chức tại quầy."
		return out
	}
	out.Now = Link{"Xem nội dung hiện nay", p.href(e.Address)}
	switch {
	case e.State == site.Abolished || e.State == site.Expired || e.State == site.Replaced:
		out.State, out.Verdict = CheckEnded, "Bản này không còn hiệu lực"
		out.Why = p.endedWhy(code, e)
	case v.ID != e.Version:
		out.State, out.Verdict = CheckOld, "Bản này đã được thay"
		out.Why = "Nội dung đã đổi. Đừng làm theo bản giấy này."
		out.Until = day(until)
		for _, c := range edition.Changes(v, e) {
			out.Changes = append(out.Changes, CheckChange(c))
		}
		out.Newest = Link{"Xem kết quả kiểm tra của bản mới", p.href(checkAddress(code, e.Version))}
	case e.State == site.Upcoming:
		out.State, out.Verdict, out.Why = CheckUpcoming, "Bản này chưa đến ngày áp dụng", "Đây là bản mới nhất; ngày áp dụng ghi trên trang nội dung."
	default:
		out.State, out.Verdict, out.Why = CheckValid, "Bản này còn hiệu lực", "Số liệu kiểm tra ngày "+p.Site.Date.Short()+"."
	}
	return out
}

// endedWhy says what ended a record.
func (p placed) endedWhy(code string, e *edition.Edition) string {
	for _, x := range p.Site.Procedures {
		if string(x.Code) != code {
			continue
		}
		switch {
		case x.State == site.Replaced:
			return "Không áp dụng sau " + x.EffectiveTo.Long() + ". Được thay thế bởi: " + x.Replaced.Name + " (" + string(x.Replaced.Code) + ")."
		case x.State == site.Abolished && x.Decision != nil:
			return "Bị bãi bỏ theo " + vi.LowerFirst(x.Decision.Title()) + ", không áp dụng sau " + x.EffectiveTo.Long() + "."
		}
		return "Không áp dụng sau " + x.EffectiveTo.Long() + "."
	}
	if strings.HasPrefix(code, "tb-") {
		return "Văn bản đã hết thời hạn niêm yết."
	}
	return "Nội dung này đã hết hiệu lực."
}

// checkList says how to hold a sheet against the site without a camera, and leads to
// what is no longer there at all.
func (p placed) checkList() any {
	lead := "Trên mỗi bản in có mã và số bản. Mở địa chỉ kt/mã-bản.html của trang này, hoặc quét mã QR, để biết bản ấy còn hiệu lực không."
	v := TextListPage{Frame: p.frame("page-list", "Bản in còn hiệu lực không", lead), Lead: lead}
	v.NoIndex = true
	g := ItemGroup{ID: "khong-con", Title: "Nội dung không còn được đăng"}
	for _, code := range slices.Sorted(maps.Keys(p.Posted().History)) {
		versions := p.Posted().History[code]
		if last := versions[len(versions)-1]; p.Posted().Editions[code] == nil {
			g.Items = append(g.Items, Item{Link: Link{last.Title, p.href(checkAddress(code, last.ID))}, Meta: []string{code}})
		}
	}
	v.Groups = []ItemGroup{{ID: "ban-in", Title: "Các bản in hiện nay", Items: []Item{{Link: Link{"Danh sách bản in niêm yết", p.href(site.PrintFolder + "/index.html")}}}}}
	if len(g.Items) > 0 {
		v.Groups = append(v.Groups, g)
	}
	return v
}
