package render

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Addresses of the sheets that are not a record's main one.
const (
	hotlinePoster = site.PrintFolder + "/duong-day-nong-a3.html"
	radioSheet    = site.PrintFolder + "/lich-phat-thanh.html"
)

func quickAddress(x *site.Procedure) string { return site.PrintFolder + "/nhanh/" + x.ID + ".html" }
func slipAddress(x *site.Procedure) string  { return site.PrintFolder + "/phieu/" + x.ID + ".html" }
func tableAddress(t *site.Topic) string     { return site.PrintFolder + "/danh-muc/" + t.ID + ".html" }
func decisionTable(d *site.Decision) string {
	return site.PrintFolder + "/quyet-dinh/" + d.ID + ".html"
}
func hoursAddress(o *site.Office) string { return site.PrintFolder + "/gio/" + o.ID + ".html" }
func guideAddress(o *site.Office) string { return site.PrintFolder + "/huong-dan/" + o.ID + ".html" }
func signAddress(o *site.Office, what string) string {
	return site.PrintFolder + "/bien/" + o.ID + "-" + what + ".html"
}

// furtherSheets are all sheets but a procedure's own, the hotlines and the notices.
func (r *Scene) furtherSheets() []page {
	var out []page
	for _, x := range r.Site.Procedures {
		if printable(x.State) {
			out = append(out,
				r.sheet(quickAddress(x), "quick", func(p placed) any { return p.quickSheet(x) }),
				r.sheet(slipAddress(x), "slip", func(p placed) any { return p.slipSheet(x) }))
		}
	}
	for _, t := range r.Site.Fields {
		out = append(out, r.sheet(tableAddress(t), "table", func(p placed) any { return p.fieldTable(t) }))
	}
	for _, d := range r.Site.Decisions {
		out = append(out, r.sheet(decisionTable(d), "table", func(p placed) any { return p.decisionTable(d) }))
	}
	for _, o := range r.Site.Offices {
		out = append(out, r.officeSheets(o)...)
	}
	if len(r.Site.Radios) > 0 {
		out = append(out, r.sheet(radioSheet, "schedule", placed.radioSchedule))
	}
	return out
}

// officeSheets are the signs and slips of one office.
func (r *Scene) officeSheets(o *site.Office) []page {
	var out []page
	if len(o.Hours) > 0 {
		out = append(out, r.sheet(hoursAddress(o), "hours", func(p placed) any { return p.hoursSheet(o) }))
	}
	out = append(out, r.sheet(signAddress(o, "cua"), "sign", func(p placed) any { return p.doorSign(o) }))
	for i := range o.Boxes {
		out = append(out, r.sheet(signAddress(o, "thung-thu-"+strconv.Itoa(i+1)), "sign", func(p placed) any { return p.boxLabel(o, i) }))
	}
	if !o.HasDesks() {
		return out
	}
	out = append(out, r.sheet(guideAddress(o), "guide", func(p placed) any { return p.guideSlip(o) }))
	for _, d := range o.Desks {
		out = append(out, r.sheet(signAddress(o, deskSlug(d)), "sign", func(p placed) any { return p.deskPlate(o, d) }))
	}
	for _, a := range arrows {
		out = append(out, r.sheet(signAddress(o, a.slug), "sign", func(p placed) any { return p.arrowSign(o, a.form, a.words) }))
	}
	return out
}

func deskSlug(d *site.Desk) string { return "quay-" + vi.Slug(d.Number) }

var arrows = []struct {
	form        SignForm
	slug, words string
}{{SignLeft, "mui-ten-trai", "Rẽ trái"}, {SignRight, "mui-ten-phai", "Rẽ phải"}, {SignAhead, "mui-ten-thang", "Đi thẳng"}}

// sheetFrame is the frame of a sheet that is not a record's page.
func (p placed) sheetFrame(x record.Record, kind, title string) Frame {
	f := p.frame(kind, title, title)
	f.Sample = f.Sample || record.Of(x).Sample
	f.Alternates = []Alternate{{Link{"Xem trang trên mạng", p.href(record.Of(x).Address())}, "site", "text/html"}}
	return f
}

// quickPapers is how many papers a sheet of A5 has room for.
const quickPapers = 5

func (p placed) quickSheet(x *site.Procedure) any {
	v := QuickPage{Frame: p.sheetFrame(x, "quick", x.Name), Sheet: p.sheetOf(string(x.Code), A5), Procedure: p.procedure(x)}
	v.Sheet.Large = true
	v.Banner = p.banner(x)
	total, room, width := 0, quickPapers, 90
	if v.TitleSize == TitleHuge {
		room, width = 3, 60
	}
	for _, g := range v.PaperGroups {
		for _, paper := range g.Papers {
			total++
			if len(v.Bring) < room {
				v.Bring = append(v.Bring, vi.Truncate(vi.Collapse(paper.Name), width))
			}
		}
	}
	if more := total - len(v.Bring); more > 0 {
		v.More = fmt.Sprintf("và %d giấy tờ khác, tùy trường hợp", more)
	}
	v.Requirements = nil
	return v
}

func (p placed) slipSheet(x *site.Procedure) any {
	v := SlipPage{Frame: p.sheetFrame(x, "slip", x.Name), Sheet: p.sheetOf(string(x.Code), A5), Procedure: p.procedure(x)}
	v.Sheet.Large = true
	v.Banner = p.banner(x)
	return v
}

func (p placed) fieldTable(t *site.Topic) any {
	title := "Danh mục thủ tục hành chính lĩnh vực " + t.Name
	v := TablePage{Frame: p.frame("table", title, title), Sheet: p.sheetOf(edition.FieldPrefix+t.ID, A4Wide)}
	v.Sheet.Large = true
	v.Lead = fmt.Sprintf("%d thủ tục đang áp dụng ngày %s", len(current(t.Procedures)), p.Site.Date.Short())
	v.Alternates = []Alternate{{Link{"Xem trang trên mạng", p.href(t.Address(site.FieldFolder))}, "site", "text/html"}}
	g := TableGroup{Kind: TableNew}
	for _, x := range t.Procedures {
		g.Rows = append(g.Rows, p.tableRow(x, len(g.Rows)+1))
	}
	v.Groups = []TableGroup{g}
	return v
}

// tableRow is a procedure in the columns of Nghị định 63/2010/NĐ-CP, Điều 13.
func (p placed) tableRow(x *site.Procedure, n int) TableRow {
	row := TableRow{Number: n, Code: string(x.Code), Name: x.Name, Agency: vi.Truncate(stated(x.Agency), 140)}
	add := func(list *[]string, text string) {
		if text != "" && !slices.Contains(*list, text) {
			*list = append(*list, text)
		}
	}
	for _, w := range x.Ways {
		switch w.Time.State {
		case record.TimeStated:
			add(&row.Times, vi.UpperFirst(w.Time.Limit.String()))
		case record.TimeNone:
			add(&row.Times, "Không quy định")
		case record.TimeSeeNote:
			add(&row.Times, "Tùy trường hợp")
		}
		add(&row.Fees, vi.UpperFirst(feeText(w.Fee)))
	}
	row.Place = vi.Truncate(vi.Collapse(cmp.Or(stated(x.Receiving), stated(x.Agency))), 140)
	if x.Office != nil {
		row.Place = shortName(x.Office)
	}
	for _, l := range x.LegalBasis {
		add(&row.Basis, cmp.Or(strings.TrimSpace(l.Number), vi.Truncate(l.Title, 80)))
	}
	return row
}

func (p placed) decisionTable(d *site.Decision) any {
	title := "Danh mục thủ tục hành chính kèm theo " + d.Title()
	v := TablePage{Frame: p.sheetFrame(d, "table", title), Sheet: p.sheetOf(edition.Code(d), A4Wide)}
	v.Sheet.Large = true
	v.Lead = d.Name + " (ký " + d.Date.Long() + ", " + d.Issuer + "; áp dụng từ " + d.EffectiveFrom.Long() + ")"
	for _, part := range []struct {
		action record.Action
		title  string
		kind   TableKind
	}{
		{record.ActNew, "Thủ tục hành chính mới ban hành", TableNew},
		{record.ActAmend, "Thủ tục hành chính được sửa đổi, bổ sung", TableAmended},
		{record.ActReplace, "Thủ tục hành chính bị thay thế", TableAmended},
		{record.ActAbolish, "Thủ tục hành chính bị bãi bỏ", TableAbolished},
	} {
		g := TableGroup{Kind: part.kind}
		for _, item := range d.Items {
			if item.Action != part.action {
				continue
			}
			row := TableRow{Number: len(g.Rows) + 1, Code: string(item.DecisionItem.Procedure), Name: item.Name}
			if item.Procedure != nil {
				row = p.tableRow(item.Procedure, row.Number)
			}
			row.By = item.Basis
			if item.NewOne != nil {
				row.New = "Thay bằng: " + item.NewOne.Name + " (" + string(item.NewOne.Code) + ")"
			}
			g.Rows = append(g.Rows, row)
		}
		if len(g.Rows) > 0 {
			g.Title = string(rune('A'+len(v.Groups))) + ". " + part.title
			v.Groups = append(v.Groups, g)
		}
	}
	return v
}

func (p placed) doorSign(o *site.Office) any {
	v := SignPage{Frame: p.sheetFrame(o, "sign", o.Name), Sheet: p.sheetOf(edition.Code(o), A4Wide), Form: SignDoor, Big: shortName(o)}
	if v.Big != o.Name {
		v.Name = o.Name
	}
	v.Lines = hours(o)
	if len(v.Lines) > 3 {
		v.Lines = v.Lines[:3]
	}
	if o.Phone.Digits != "" {
		v.Phone = o.Phone.String()
	}
	return v
}

func (p placed) deskPlate(o *site.Office, d *site.Desk) any {
	title := "Quầy số " + d.Number + ": " + d.Name
	return SignPage{
		Frame: p.sheetFrame(o, "sign", title), Sheet: p.sheetOf(edition.Code(o), A4Wide), Form: SignDesk,
		Big: d.Number, Name: d.Name, Lines: d.Fields,
	}
}

func (p placed) arrowSign(o *site.Office, form SignForm, words string) any {
	return SignPage{
		Frame: p.sheetFrame(o, "sign", shortName(o)+": "+vi.LowerFirst(words)), Sheet: p.sheetOf(edition.Code(o), A4Wide),
		Form: form, Big: shortName(o), Name: words,
	}
}

func (p placed) boxLabel(o *site.Office, i int) any {
	b := o.Boxes[i]
	v := SignPage{
		Frame: p.sheetFrame(o, "sign", "Thùng thư góp ý"), Sheet: p.sheetOf(edition.Code(o), A4Wide), Form: SignBox,
		Big: "THÙNG THƯ GÓP Ý", Name: o.Name,
		Lines: []string{"Mở " + b.Opened + ", do " + vi.LowerFirst(b.OpenedBy) + " mở.", "Ghi điều bạn muốn góp ý, khen hoặc phản ánh. Muốn được trả lời thì ghi họ tên và cách liên lạc."},
	}
	for _, h := range p.reportLines(o.Hotlines) {
		v.Phone = h.Phone.Text
		break
	}
	return v
}

func (p placed) hoursSheet(o *site.Office) any {
	v := HoursPage{Frame: p.sheetFrame(o, "hours", o.Name), Sheet: p.sheetOf(edition.Code(o), A4), Office: p.contact(o), Access: o.Access, Lines: p.reportLines(o.Hotlines)}
	v.Sheet.Large = true
	v.Days, v.Further = week(o.Hours)
	for _, h := range p.Site.Config.Holidays {
		if !h.From.Before(p.Site.Date) && len(v.Closed) < 2 {
			text := h.Name + ": " + h.From.Weekday() + " " + h.From.Short()
			if !h.To.IsZero() && h.To.Date != h.From.Date {
				text += " đến " + h.To.Weekday() + " " + h.To.Short()
			}
			v.Closed = append(v.Closed, text)
		}
	}
	return v
}

// noon parts the columns of the week.
const noon = 12

// week spreads lines like "thứ Hai đến thứ Sáu" over the seven days. Lines that name
// no day are returned as they are.
func week(list []record.Hours) (out []HoursDay, further []string) {
	for _, name := range weekdayNames {
		out = append(out, HoursDay{Name: vi.UpperFirst(name)})
	}
	for _, h := range list {
		text := h.Open.Spoken() + " – " + h.Close.Spoken()
		if h.Note != "" && !strings.Contains(vi.Fold(h.Note), "buoi") {
			text += " (" + h.Note + ")"
		}
		days := daysOf(h.Days)
		if len(days) == 0 {
			further = append(further, vi.UpperFirst(h.Days)+": "+text)
		}
		for _, d := range days {
			if h.Open.Hour < noon {
				out[d].Morning = append(out[d].Morning, text)
			} else {
				out[d].Later = append(out[d].Later, text)
			}
		}
	}
	for i := range out {
		out[i].Closed = len(out[i].Morning)+len(out[i].Later) == 0 && len(further) == 0
	}
	return out, further
}

var weekdayNames = []string{"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"}

// daysOf finds the days that a text names: "thứ Hai đến thứ Sáu", "thứ Bảy, Chủ nhật",
// "hằng ngày". Monday is 0.
func daysOf(text string) []int {
	folded := vi.Fold(text)
	if strings.Contains(folded, "hang ngay") || strings.Contains(folded, "ca tuan") {
		return []int{0, 1, 2, 3, 4, 5, 6}
	}
	type mention struct{ at, day int }
	var found []mention
	for d, name := range weekdayNames {
		word := vi.Fold(name)
		for from := 0; ; {
			i := strings.Index(folded[from:], word)
			if i < 0 {
				break
			}
			found = append(found, mention{from + i, d})
			from += i + len(word)
		}
	}
	slices.SortFunc(found, func(a, b mention) int { return cmp.Compare(a.at, b.at) })
	var out []int
	for i, m := range found {
		if i > 0 && m.day > found[i-1].day {
			between := folded[found[i-1].at:m.at]
			if strings.Contains(between, " den ") || strings.Contains(between, " toi ") || strings.ContainsAny(text, "–-") && !strings.Contains(text, ",") {
				for d := found[i-1].day + 1; d < m.day; d++ {
					out = append(out, d)
				}
			}
		}
		out = append(out, m.day)
	}
	return out
}

func (p placed) radioSchedule() any {
	v := SchedulePage{Frame: p.frame("schedule", "Lịch phát thanh chuyên mục cải cách hành chính", "Lịch phát thanh."), Sheet: p.sheetOf(edition.RadioCode, A4)}
	v.Sheet.Large = true
	v.Alternates = []Alternate{{Link{"Xem trang trên mạng", p.href("phat-thanh/index.html")}, "site", "text/html"}}
	for _, x := range p.Site.Radios {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	}
	all, coming := p.Site.Airings(), radioAirings(p.Site, p.Site.Date)
	v.Lead = "Các buổi sắp phát, tính từ " + p.Site.Date.Long()
	if len(coming) == 0 {
		v.Lead = "Chưa có buổi phát mới; dưới đây là các buổi gần nhất"
		coming = all[max(0, len(all)-scheduleRows):]
	}
	for _, a := range coming[:min(len(coming), scheduleRows)] {
		v.Rows = append(v.Rows, ScheduleRow{
			Day: vi.UpperFirst(a.On.Weekday()) + ", " + a.On.Short(), Time: a.At.Spoken(), Title: a.Radio.Name, Slot: slotText(a.Radio), Station: a.Station.Name,
		})
	}
	return v
}

// scheduleRows is how many broadcasts a schedule lists.
const scheduleRows = 24

func (p placed) guideSlip(o *site.Office) any {
	v := GuidePage{Frame: p.sheetFrame(o, "guide", "Phiếu hướng dẫn hồ sơ"), Sheet: p.sheetOf(edition.Code(o), A4), Office: p.contact(o), Lines: p.reportLines(o.Hotlines)}
	v.Sheet.Large = true
	v.Office.Office = Link{Text: o.Name}
	return v
}

// sheetGroups lists all sheets but those of procedures, for the page of all sheets.
func (p placed) sheetGroups() []ItemGroup {
	s := p.Site
	var out []ItemGroup
	group := func(id, title string, items []Item) {
		if len(items) > 0 {
			out = append(out, ItemGroup{ID: id, Title: title, Items: items})
		}
	}
	item := func(text, to string, meta ...string) Item { return Item{Link: Link{text, p.href(to)}, Meta: meta} }
	var items []Item
	for _, b := range s.Boards {
		items = append(items, item("Bộ bản in: "+b.Name, packAddress(b), "bìa"), item("Phiếu xác nhận: "+b.Name, signOffAddress(b)))
	}
	for _, q := range edition.Quarters(s) {
		items = append(items, item("Danh mục nội dung đã công khai "+q.Name(), quarterAddress(q), "A4 ngang"))
	}
	group("dot-niem-yet", "Đợt niêm yết", items)

	items = nil
	for _, n := range s.Notices {
		if n.State.Current() {
			items = append(items, item(n.Title()+": "+n.Name, officialAddress(n), termText(n)))
		}
	}
	group("thong-bao", "Thông báo, văn bản", items)

	items = nil
	if s.Has("hotline") {
		items = append(items, item("Bảng số điện thoại đường dây nóng", hotlineSheet, "A4"), item("Áp phích đường dây nóng", hotlinePoster, "A3"))
	}
	if len(s.Radios) > 0 {
		items = append(items, item("Lịch phát thanh", radioSheet, "A4"))
	}
	items = append(items, item("Bản in còn hiệu lực không", checkFolder+"/index.html"))
	group("duong-day-nong", "Đường dây nóng, phát thanh", items)

	items = nil
	for _, t := range s.Fields {
		items = append(items, item("Danh mục lĩnh vực "+t.Name, tableAddress(t), "A4 ngang"))
	}
	for _, d := range s.Decisions {
		items = append(items, item("Danh mục kèm theo "+d.Title(), decisionTable(d), "A4 ngang"))
	}
	group("bang-danh-muc", "Danh mục thủ tục", items)

	for _, o := range s.Offices {
		items = nil
		at := ", " + shortName(o)
		if len(o.Hours) > 0 {
			items = append(items, item("Giờ làm việc trong tuần"+at, hoursAddress(o), "A4"))
		}
		items = append(items, item("Biển cửa"+at, signAddress(o, "cua"), "A4 ngang"))
		for i := range o.Boxes {
			items = append(items, item("Nhãn thùng thư góp ý "+strconv.Itoa(i+1)+at, signAddress(o, "thung-thu-"+strconv.Itoa(i+1)), "A4 ngang"))
		}
		if o.HasDesks() {
			items = append(items, item("Phiếu hướng dẫn hồ sơ (để trống)"+at, guideAddress(o), "A4"))
			for _, d := range o.Desks {
				items = append(items, item("Biển quầy số "+d.Number+": "+d.Name+at, signAddress(o, deskSlug(d)), "A4 ngang"))
			}
			for _, a := range arrows {
				items = append(items, item("Biển chỉ đường: "+vi.LowerFirst(a.words)+at, signAddress(o, a.slug), "A4 ngang"))
			}
		}
		group("cq-"+o.ID, o.Name, items)
	}
	return out
}
