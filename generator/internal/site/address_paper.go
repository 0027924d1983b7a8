package site

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Addresses of sheets.
const (
	SheetsAddress        = PrintFolder + "/index.html" // the list of all sheets
	HotlineSheetAddress  = PrintFolder + "/duong-day-nong.html"
	HotlinePosterAddress = PrintFolder + "/duong-day-nong-a3.html"
	RadioSheetAddress    = PrintFolder + "/lich-phat-thanh.html"
	RadioReportSheet     = PrintFolder + "/bao-cao-phat-thanh.html"
)

// SheetAddress is a record's main sheet: a procedure's, a notice as it is issued, the list
// of a decision, the script of a segment. An office and a board have sheets of their own.
func SheetAddress(r record.Record) string { return PrintFolder + "/" + addressOf(r) }

// PDFAddress is a sheet as a file to download, beside its page; a form of it ("#kho-a3") has
// its name behind that of the page.
func PDFAddress(sheet string) string {
	page, form, other := strings.Cut(sheet, "#")
	page = strings.TrimSuffix(page, ".html")
	if other {
		page += "-" + form
	}
	return page + ".pdf"
}

// FieldSheetsAddress lists the sheets of one field, when there are too many for one page.
func FieldSheetsAddress(t *Topic) string { return PrintFolder + "/" + t.Address(FieldFolder) }

// QuickAddress is the short sheet of a procedure that is in force or about to be.
func QuickAddress(p *Procedure) string { return ifSo(p.State.Current(), "nhanh/"+p.ID) }

// SlipAddress is the slip on which a citizen ticks what to bring.
func SlipAddress(p *Procedure) string { return ifSo(p.State.Current(), "phieu/"+p.ID) }

// FlowAddress is the sheet of the way of a file through several hands.
func FlowAddress(p *Procedure) string {
	return ifSo(p.State.Current() && len(p.Handings()) > 0, "lien-thong/"+p.ID)
}

// LeafletAddress is the leaflet of a policy to take home. What is said in tables has none: its page of A5 would
// say "as in the table" without one.
func LeafletAddress(p *Policy) string {
	return ifSo(p.State.Current() && !p.InTables(), "to-roi/"+p.ID)
}

// HandoutAddresses are the short sheet and the slip of a record that has them, else empty.
func (s *Site) HandoutAddresses(r record.Record) (quick, slip string) {
	if p, is := s.Linked(r).(*Procedure); is {
		return QuickAddress(p), SlipAddress(p)
	}
	return "", ""
}

// TableAddress is the list of a field's procedures for the board.
func TableAddress(t *Topic) string { return PrintFolder + "/danh-muc/" + t.ID + ".html" }

// FeesAddress is the poster of what the procedures of a field cost.
func FeesAddress(t *Topic) string { return PrintFolder + "/phi/" + t.ID + ".html" }

// LargeNoticeAddress is a notice in large letters.
func LargeNoticeAddress(n *Notice) string { return PrintFolder + "/chu-lon/" + n.ID + ".html" }

// AppendixAddress is the i-th appendix of a notice, which has [Notice.Appendices] of them.
func AppendixAddress(n *Notice, i int) string {
	return PrintFolder + "/" + n.Kind.Folder + "/" + n.ID + "-phu-luc-" + itoa(i+1) + ".html"
}

// Appendices is how many appendices a notice has: each begins with a heading of level 1.
func (n *Notice) Appendices() (count int) {
	for _, h := range n.Body.Headings {
		if h.Level == 1 {
			count++
		}
	}
	return count
}

// AnswerFormAddress is the form on which a consultation is answered by hand.
func AnswerFormAddress(c *Consultation) string { return ifSo(c.TakesForms(), "phieu-gop-y/"+c.ID) }

// SurveyFormAddress is the form on which a survey of ours is answered by hand.
func SurveyFormAddress(s *Survey) string { return ifSo(s.TakesForms(), "phieu-khao-sat/"+s.ID) }

// HoursAddress is the sheet of an office's hours.
func HoursAddress(o *Office) string { return ifSo(len(o.Hours) > 0, "gio/"+o.ID) }

// GuideAddress is the slip that tells the way to the desks of an office.
func GuideAddress(o *Office) string { return ifSo(o.HasDesks(), "huong-dan/"+o.ID) }

// SignAddress is a sign of an office: its door, a desk, a box, an arrow.
func SignAddress(o *Office, sign string) string {
	return PrintFolder + "/bien/" + o.ID + "-" + sign + ".html"
}

// The signs of an office.
const (
	SignDoor  = "cua"
	SignLeft  = "mui-ten-trai"
	SignRight = "mui-ten-phai"
	SignAhead = "mui-ten-thang"
	SignPlan  = "so-do"
)

// CommonSignAddress is a sign that any house may need.
func CommonSignAddress(slug string) string { return PrintFolder + "/bien-chung/" + slug + ".html" }

// CommonSigns are these signs; those that show a way also have one for each arrow.
func CommonSigns() []string {
	out := []string{"lay-so", "uu-tien", "nop-tien", "nghi-le", "tam-ngung", "the-ten"}
	for _, place := range []string{"ve-sinh", "loi-doc", "thang-may"} {
		out = append(out, place)
		for _, arrow := range []string{SignLeft, SignRight, SignAhead} {
			out = append(out, place+"-"+arrow)
		}
	}
	return out
}

// ClosureAddress is the sign of a stretch of holidays.
func ClosureAddress(c Closure) string { return CommonSignAddress("nghi-le-" + c.From.String()) }

// FormAddress is a form that a desk fills by hand, in a size: "a4", "a5".
func FormAddress(set FormSet, f DeskForm, size string) string {
	return PrintFolder + "/mau/" + set.ID + "/" + f.ID + "-" + size + ".html"
}

// FilledFormsAddress is the page of the forms with what is known of a procedure; each has
// its ID for an anchor, by which it is printed alone.
func FilledFormsAddress(p *Procedure) string { return ifSo(p.State.Current(), "mau/thu-tuc/"+p.ID) }

// BoardSheetAddress is the sheet of a procedure's five answers for the board, in a size: "a4", "a3".
func BoardSheetAddress(p *Procedure, size string) string {
	return ifSo(p.State.Current(), "dan-bang/"+size+"/"+p.ID)
}

// BoardSizes are the sizes of that sheet.
var BoardSizes = []string{"a4", "a3"}

// SignBox is the label of the i-th box.
func SignBox(i int) string { return "thung-thu-" + itoa(i+1) }

// SignDesk is the plate of a desk.
func SignDesk(d *Desk) string { return "quay-" + vi.Slug(d.Number) }

// Signs are all signs of an office.
func (o *Office) Signs() []string {
	out := []string{SignDoor}
	for i := range o.Boxes {
		out = append(out, SignBox(i))
	}
	if o.Plan != "" {
		out = append(out, SignPlan)
	}
	if !o.HasDesks() {
		return out
	}
	for _, d := range o.Desks {
		out = append(out, SignDesk(d))
	}
	return append(out, SignLeft, SignRight, SignAhead)
}

// FeedbackAddress is the sheet of every way to reach a line that has more than a number.
func FeedbackAddress(h *Hotline) string {
	return ifSo(h.Hotline.Address != "" || h.Postal != "" || h.Website != "" || h.Email != "", "phan-anh/"+h.ID)
}

// PackAddress is the posting round of a board.
func PackAddress(b *Board) string { return PrintFolder + "/bang/" + b.ID + ".html" }

// SignOffAddress is the sheet on which the round is signed for.
func SignOffAddress(b *Board) string { return PrintFolder + "/bang/" + b.ID + "-xac-nhan.html" }

// AuditAddress is the sheet on which it is checked what hangs on a board.
func AuditAddress(b *Board) string { return PrintFolder + "/kiem-tra/" + b.ID + ".html" }

// QuarterAddress is the list of what was published in a quarter.
func QuarterAddress(q Quarter) string { return PrintFolder + "/cong-khai/" + q.ID() + ".html" }

// RegisterAddress is the register of what was reflected in the month of its first day.
func RegisterAddress(first vi.Date) string {
	return PrintFolder + fmt.Sprintf("/so-phan-anh/%04d-%02d.html", first.Year, int(first.Month))
}

// ifSo is a sheet that there is in some cases only.
func ifSo(there bool, name string) string {
	if !there {
		return ""
	}
	return PrintFolder + "/" + name + ".html"
}
