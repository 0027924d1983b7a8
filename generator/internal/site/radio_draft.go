package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// DraftScript writes the first draft of a segment from the facts of procedures: what it
// is, who needs it, what to bring, where, how long, what it costs, whom to ring, and
// what to remember. Figures stay figures, so that the checks hold them against the
// records; the page says how to read them. A fact that nobody knows sends the listener
// to the desk; none is made up.
func DraftScript(about []*Procedure) string {
	var d draft
	d.cue("Nhạc hiệu 5 giây")
	for i, p := range about {
		name := "“" + vi.LowerFirst(p.SortName()) + "”"
		if i == 0 {
			d.say("**Phát thanh viên:** Thưa bà con, chuyên mục cải cách hành chính hôm nay hướng dẫn thủ tục " + name + ".")
		} else {
			d.say("Tiếp theo là thủ tục " + name + ".")
		}
		d.procedure(p)
	}
	d.say("Danh sách giấy tờ là danh sách đóng: ai đòi thêm giấy, bà con xin phiếu yêu cầu bằng văn bản. Nộp xong, bà con nhớ cầm giấy hẹn trả kết quả.")
	d.say("Chuyên mục xin dừng tại đây, cảm ơn bà con đã lắng nghe.")
	d.cue("Nhạc kết 5 giây")
	return strings.Join(d.out, "\n\n") + "\n"
}

type draft struct{ out []string }

func (d *draft) say(text string) { d.out = append(d.out, text) }
func (d *draft) cue(text string) { d.out = append(d.out, "["+text+"]") }

func (d *draft) procedure(p *Procedure) {
	d.say(sentenceOf("Thủ tục này dành cho", spokenList(p.Subjects), "Ai cần làm thủ tục này, bà con hỏi tại nơi nhận hồ sơ."))
	d.papers(p)
	d.where(p)
	d.say(sentenceOf("Thời hạn giải quyết là", times(p), "Thời hạn giải quyết, bà con hỏi tại nơi nhận hồ sơ."))
	d.say(fees(p))
	if !isNone(p.Result) {
		d.say(sentenceOf("Kết quả bà con nhận được là", p.Result, "Kết quả nhận được, bà con hỏi tại nơi nhận hồ sơ."))
	}
	var lines []string
	for _, h := range p.Hotlines {
		if len(lines) < 2 && h.Number.Digits != "" {
			lines = append(lines, vi.LowerFirst(h.Name)+", số "+h.Number.String())
		}
	}
	if len(lines) > 0 {
		d.say("Có điều chưa rõ, bà con gọi " + strings.Join(lines, "; hoặc ") + ".")
	}
}

func isNone(text string) bool { return text == "" || record.None(text) }

// sentenceOf ends a lead with what is known of it, or says what to do instead.
func sentenceOf(lead, what, instead string) string {
	if what == "" || record.Unknown(what) {
		return instead
	}
	return lead + " " + vi.LowerFirst(strings.TrimRight(vi.Collapse(what), " .;,")) + "."
}

func spokenList(list []string) string {
	if slices.ContainsFunc(list, record.Unknown) {
		return ""
	}
	var out []string
	for _, x := range list {
		out = append(out, vi.LowerFirst(strings.TrimRight(x, " .;,")))
	}
	return strings.Join(out, ", ")
}

// mostPapers is how many papers a listener can keep in mind.
const mostPapers = 5

func (d *draft) papers(p *Procedure) {
	var list []string
	papers := record.Choices(p.Papers)
	slices.SortStableFunc(papers, func(a, b []record.Paper) int {
		return cmp.Compare(min(len(a[0].Case), 1), min(len(b[0].Case), 1))
	})
	for _, choice := range papers {
		x := choice[0]
		if x.Remark() {
			continue
		}
		text := vi.LowerFirst(strings.TrimRight(vi.Collapse(x.Name), " .;,"))
		for _, other := range choice[1:] {
			text += ", hoặc " + vi.LowerFirst(strings.TrimRight(vi.Collapse(other.Name), " .;,"))
		}
		if x.Case != "" {
			text += " (" + vi.LowerFirst(strings.TrimRight(x.Case, " .;,")) + ")"
		}
		list = append(list, text)
	}
	switch {
	case len(list) == 0 && isNone(p.PapersText) && p.PapersText != "":
		d.say("Thủ tục này không cần giấy tờ nào.")
	case len(list) == 0:
		d.say("Giấy tờ cần mang, bà con xem tại bảng niêm yết hoặc hỏi nơi nhận hồ sơ.")
	default:
		more := ""
		if len(list) > mostPapers {
			more = " Danh sách đầy đủ có ở bảng niêm yết."
			list = list[:mostPapers]
		}
		ordinals := []string{"Một là", "Hai là", "Ba là", "Bốn là", "Năm là"}
		var said []string
		for i, x := range list {
			said = append(said, ordinals[i]+", "+x+".")
		}
		if len(said) == 1 {
			said[0] = strings.TrimPrefix(said[0], "Một là, ")
			d.say("Bà con mang theo " + said[0] + more)
			return
		}
		d.say("Bà con chuẩn bị các giấy tờ sau. " + strings.Join(said, " ") + more)
	}
}

func (d *draft) where(p *Procedure) {
	place := vi.Collapse(p.Receiving)
	if p.Office != nil {
		place = p.Office.Name
		if p.Desk != nil {
			place = "quầy số " + p.Desk.Number + ", " + place
		}
	}
	text := sentenceOf("Nộp hồ sơ tại", place, "Nơi nộp hồ sơ, bà con hỏi Bộ phận Một cửa.")
	if place != "" {
		text = "Nộp hồ sơ tại " + strings.TrimRight(place, " .") + "."
	}
	var other []string
	for _, w := range p.Ways {
		switch {
		case w.Channel == record.Postal && !slices.Contains(other, "gửi qua bưu điện"):
			other = append(other, "gửi qua bưu điện")
		case w.Channel == record.Online && !slices.Contains(other, "nộp trên mạng"):
			other = append(other, "nộp trên mạng")
		}
	}
	if len(other) > 0 {
		text += " Bà con cũng có thể " + strings.Join(other, " hoặc ") + "."
	}
	d.say(text)
}

func times(p *Procedure) string {
	var out []string
	for _, w := range p.Ways {
		if w.Time.State != record.TimeStated {
			continue
		}
		text := w.Time.Limit.String()
		if w.Case != "" {
			text += " (" + vi.LowerFirst(w.Case) + ")"
		}
		if !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return strings.Join(out, "; ")
}

func fees(p *Procedure) string {
	var out []string
	free := len(p.Ways) > 0
	for _, w := range p.Ways {
		free = free && w.Fee.State == record.FeeFree && len(w.Fees) == 0
		if w.Fee.State == record.FeeAmount {
			text := w.Fee.Amount.String() + " khi nộp " + w.Channel.String()
			if w.Case != "" {
				text += " (" + vi.LowerFirst(w.Case) + ")"
			}
			if !slices.Contains(out, text) {
				out = append(out, text)
			}
		}
	}
	switch {
	case free:
		return "Thủ tục này không thu phí, lệ phí."
	case len(out) > 0:
		return "Phí, lệ phí là " + strings.Join(out, "; ") + ". Nộp tiền, bà con nhớ lấy biên lai."
	}
	return "Mức phí, lệ phí, bà con xem bảng giá dán tại quầy. Nộp tiền, bà con nhớ lấy biên lai."
}

// ProcedureNamed finds a procedure by its code, its file name or its key.
func (s *Site) ProcedureNamed(id string) *Procedure {
	for _, p := range s.Procedures {
		if string(p.Code) == id || p.ID == id || p.Base.Key() == id {
			return p
		}
	}
	return nil
}
