package record

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// What the row of procedures says at length.

// SortName is the name that lists are ordered by. Many official names begin with
// "Thủ tục", a word that says nothing in a list of procedures.
func (p *Procedure) SortName() string {
	const head = "Thủ tục "
	if len(p.Name) <= len(head) || !strings.EqualFold(p.Name[:len(head)], head) {
		return p.Name
	}
	return vi.UpperFirst(strings.TrimLeft(p.Name[len(head):], " "))
}

// waysInShort is the time limits and fees in short: "3 ngày làm việc; 8.000 đồng".
func (p *Procedure) waysInShort() string {
	var parts []string
	add := func(text string) {
		if text != "" && !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	for _, w := range p.Ways {
		if w.Time.State == TimeStated {
			add(w.Time.Limit.String())
		}
	}
	for _, w := range p.Ways {
		switch w.Fee.State {
		case FeeAmount:
			add(w.Fee.Amount.String())
		case FeeFree:
			add("không mất tiền")
		}
	}
	return strings.Join(parts, "; ")
}

func procedureWords(r Record) SearchWords {
	p := r.(*Procedure)
	near := slices.Clone(p.Keywords)
	for _, x := range p.Papers {
		near = append(near, x.Name, x.Form)
	}
	far := []string{p.Result, p.Agency, p.Requirements}
	for _, x := range p.Steps {
		far = append(far, x.Title, x.Text)
	}
	return SearchWords{Aliases: slices.Clone(p.CommonNames), Near: strings.Join(near, "\n"), Far: strings.Join(far, "\n")}
}

func procedureAsks(r Record) []Question {
	p := r.(*Procedure)
	steps := len(p.Steps) > 0
	for _, st := range p.Steps {
		steps = steps && said(st.Text)
	}
	form := slices.ContainsFunc(p.Papers, func(x Paper) bool { return x.Form != "" || x.FormURL != "" })
	return []Question{
		ask("Ai được làm", "Who may apply", allSaid(p.Subjects)),
		ask("Mang giấy tờ gì", "Which papers", len(p.Papers) > 0 || said(p.PapersText)),
		ask("Mẫu đơn", "Forms", said(p.Forms) || form),
		{Name: problem.Text{Vi: "Nộp ở đâu", En: "Where to file"}, Known: p.Office != "" || said(p.Receiving), Link: "filed"},
		ask("Nộp bằng cách nào", "How to file", len(p.Ways) > 0),
		ask("Bao lâu", "How long", p.EveryWay(Way.TimeKnown)),
		ask("Bao nhiêu tiền", "How much", p.EveryWay(Way.FeeKnown)),
		ask("Các bước", "Steps", steps),
		ask("Nhận được gì", "Result", said(p.Result)),
		ask("Yêu cầu, điều kiện", "Requirements", said(p.Requirements)),
		ask("Cơ quan giải quyết", "Deciding agency", said(p.Agency)),
		ask("Căn cứ pháp lý", "Legal basis", len(p.LegalBasis) > 0),
		ask("Quyết định công bố", "Announcing decision", p.Decision != "" || p.DecisionNumber != ""),
		{Name: problem.Text{Vi: "Hỏi ai, gọi số nào", En: "Whom to ring"}, Link: "hotlines"},
		ask("Tên người dân hay gọi", "Common names", allSaid(p.CommonNames)),
		reviewed(p),
	}
}

var procedureImport = Import{
	Same: []string{"code"}, Once: true, Heading: "field", FieldHeading: true,
	Todos: map[string]string{
		"Ghi mức phí": "ways.fee", "Kiểm tra mức phí": "ways.fee", "Kiểm tra các mức phí trong ghi chú": "ways.fee", "Ghi rõ mỗi mức phí áp dụng cho ai": "ways.fees",
		"Ghi thời hạn giải quyết": "ways.time", "Ghi cách nộp, thời hạn và phí": "ways",
		"Ghi lĩnh vực của thủ tục": "field", "Ghi cấp thực hiện": "level", "Sửa hình thức nộp": "ways.channel",
		"Hỏi cơ quan công bố: thời hạn, phí của":        "ways",
		"Ghi one_of cho các giấy tờ thay được cho nhau": "papers.one_of", "Ghi số bản chính, bản sao của giấy tờ": "papers.originals",
	},
	Names: map[string]string{
		"ma": "code", "ma tthc": "code", "ma so tthc": "code", "ma so": "code", "ma so ho so": "code", "ma ho so": "code", "ma thu tuc hanh chinh": "code", "ma so thu tuc": "code",
		"ten": "name", "ten tthc": "name", "ten thu tuc hanh chinh": "name", "thu tuc hanh chinh": "name", "thu tuc": "name", "tthc": "name",
		"cap": "level", "cap giai quyet": "level", "cap thuc hien tthc": "level",
		"doi tuong": "subjects", "co quan thuc hien": "agency", "co quan": "agency", "don vi giai quyet": "agency", "tham quyen giai quyet": "agency",
		"thoi han": "ways.time", "thoi gian giai quyet": "ways.time", "thoi han giai quyet": "ways.time", "thoi gian thuc hien": "ways.time",
		"phi": "ways.fee", "le phi": "ways.fee", "phi le phi": "ways.fee", "muc phi": "ways.fee", "muc thu": "ways.fee", "phi le phi neu co": "ways.fee",
		"cach thuc thuc hien": "ways.channel", "hinh thuc": "ways.channel", "cach thuc": "ways.channel", "cach nop": "ways.channel",
		"dia diem": "receiving_address", "dia diem thuc hien": "receiving_address", "noi tiep nhan": "receiving_address", "noi nop": "receiving_address",
		"can cu": "legal_basis.title", "can cu phap ly": "legal_basis.title", "van ban quy dinh": "legal_basis.title", "ten vbqppl quy dinh": "legal_basis.title",
		"ho so": "papers.name", "thanh phan ho so": "papers.name", "giay to": "papers.name", "ho so gom": "papers.name",
		"ket qua": "result", "dieu kien": "requirements", "trinh tu": "steps.text", "trinh tu thuc hien": "steps.text", "cac buoc": "steps.text", "cac buoc thuc hien": "steps.text",
		"so quyet dinh": "decision_number", "quyet dinh": "decision_number", "quyet dinh cong bo": "decision_number", "ngay hieu luc": "effective_from",
		"muc do": "online_level", "muc do dvc": "online_level", "dich vu cong truc tuyen": "online_level",
	},
}
