package render

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// procedure is the view of a procedure; page, kiosk and sheet all show it.
func (p placed) procedure(x *site.Procedure) Procedure {
	out := Procedure{
		Name: x.Name, Code: string(x.Code),
		Field: Link{Text: x.Procedure.Field}, Level: Link{Text: x.Procedure.Level},
		Audience: known(x.Subjects), CommonNames: x.CommonNames,
		Steps: steps(x.Steps), PapersState: listState(x.PapersText),
		Ways: ways(x), Payment: x.Payment, OnlineWhy: x.PartialReason,
		Laws: p.laws(x.Laws), Decision: p.decisionRef(x), Agencies: p.agencies(x),
		EffectiveOn: day(x.EffectiveFrom.Date), EffectiveTo: day(x.EffectiveTo.Date),
		Changes: p.changesOf(x), Contact: p.contactOf(x), ReportTo: p.reportLines(x.Hotlines),
		Source: p.source(&x.Base),
	}
	if x.Field != nil {
		out.Field, out.Level = p.topic(x.Field, site.FieldFolder), p.topic(x.Level, site.LevelFolder)
	}
	if x.Online != "" || x.OnlineLevel != "" {
		out.OnlineLevel = vi.UpperFirst(x.OnlineLevel.String())
	}
	if x.Sets > 0 {
		out.DossierCount = strconv.Itoa(x.Sets) + " bộ"
	}
	out.PaperGroups = paperGroups(x)
	if len(out.PaperGroups) > 1 {
		for _, g := range out.PaperGroups {
			if g.Title != "" {
				out.CaseLinks = append(out.CaseLinks, Link{vi.Truncate(g.Title, 90), "#" + g.ID})
			}
		}
	}
	if len(out.PaperGroups) == 0 && out.PapersState == StateGiven && x.PapersText != "" {
		out.PaperGroups = []PaperGroup{{ID: "giay-to-1", Notes: blocks(x.PapersText)}}
	}
	for _, name := range lines(stated(x.Result)) {
		out.Results = append(out.Results, Result{Name: name})
	}
	out.Requirements, out.RequireState = blocks(stated(x.Requirements)), listState(x.Requirements)
	out.Answers = p.answers(x, out)
	if p.medium == "site" {
		out.Body = markdown(x.Body, 1)
		out.LifeEvents, out.Related = p.lifeEvents(x), p.related(x)
		out.Contents = contents(out)
	}
	return out
}

// known drops the mark of a fact nobody knows.
func known(list []string) []string {
	if len(list) == 1 && record.Unknown(list[0]) {
		return nil
	}
	return list
}

// stated is a text that says something; "Không" and "?" are states, not text.
func stated(text string) string {
	if record.Unknown(text) || record.None(text) {
		return ""
	}
	return text
}

func listState(text string) ListState {
	switch {
	case record.None(text):
		return StateNone
	case record.Unknown(text) || text == "":
		return StateUnknown
	}
	return StateGiven
}

func steps(list []record.Step) []Step {
	out := make([]Step, 0, len(list))
	for _, s := range list {
		out = append(out, Step{Title: s.Title, Who: s.Who, Time: s.Time, Text: blocks(stated(s.Text))})
	}
	if len(out) == 1 && len(out[0].Text) == 0 && out[0].Title == "" {
		return nil // the one step is "?": the layout says that it is not known
	}
	return out
}

// contents lists the parts of the procedure page that are there.
func contents(v Procedure) []Link {
	out := []Link{
		{"Ai được làm", "#ai-nop"}, {"Các bước", "#cac-buoc"}, {"Giấy tờ phải nộp", "#giay-to"},
		{"Cách nộp, thời hạn, lệ phí", "#cach-nop"}, {"Kết quả", "#ket-qua"}, {"Yêu cầu, điều kiện", "#yeu-cau"},
	}
	add := func(show bool, text, to string) {
		if show {
			out = append(out, Link{text, to})
		}
	}
	add(v.Body != "", "Cần biết thêm", "#them")
	add(true, "Căn cứ pháp lý", "#can-cu")
	add(true, "Quyết định công bố", "#cong-bo")
	add(len(v.Changes) > 0, "Những lần thay đổi", "#lich-su")
	add(v.Contact != nil, "Nơi tiếp nhận", "#noi-nhan")
	add(len(v.Related)+len(v.LifeEvents) > 0, "Liên quan", "#lien-quan")
	add(len(v.ReportTo) > 0, "Báo chỗ sai", "#bao-sai")
	return out
}

func (p placed) lifeEvents(x *site.Procedure) (out []Link) {
	for _, t := range x.LifeEvents {
		out = append(out, p.topic(t, site.LifeEventFolder))
	}
	return out
}

// related are the records that speak of the procedure.
func (p placed) related(x *site.Procedure) (out []Link) {
	for _, y := range x.Policies {
		if y.State.Current() {
			out = append(out, Link{"Chính sách: " + y.Name, p.href(y.Address())})
		}
	}
	for _, y := range x.Radios {
		out = append(out, Link{"Bài phát thanh: " + y.Name, p.href(y.Address())})
	}
	return out
}

func (p placed) decisionRef(x *site.Procedure) *DecisionRef {
	if d := x.Decision; d != nil {
		ref := &DecisionRef{Link: p.link(d), Date: d.Date.Short()}
		for _, item := range d.Items {
			if item.Procedure == x {
				ref.What = vi.UpperFirst(item.Action.String())
			}
		}
		return ref
	}
	if n := stated(x.DecisionNumber); n != "" {
		return &DecisionRef{Link: Link{Text: "Quyết định số " + n}}
	}
	return nil
}

func (p placed) agencies(x *site.Procedure) []AgencyLine {
	names := func(list ...string) (out []Link) {
		for _, n := range list {
			if stated(n) != "" {
				out = append(out, Link{Text: n})
			}
		}
		return out
	}
	out := []AgencyLine{{"Cơ quan giải quyết", names(x.Agency)}}
	for _, l := range []AgencyLine{
		{"Cơ quan có thẩm quyền", names(x.Authority)},
		{"Cơ quan được ủy quyền", names(x.Delegated)},
		{"Cơ quan phối hợp", names(x.Coordinating...)},
		{"Địa chỉ tiếp nhận", names(strings.Join(lines(x.Receiving), "; "))},
	} {
		if len(l.Names) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// changesOf is the history of a procedure as its decisions tell it, newest first.
func (p placed) changesOf(x *site.Procedure) (out []Change) {
	for _, a := range x.Announced {
		text := vi.UpperFirst(a.Item.Action.String())
		if a.Item.What != "" {
			text += ": " + a.Item.What
		}
		out = append(out, Change{Day: day(a.Decision.EffectiveFrom.Date), Text: text, Link: p.link(a.Decision)})
	}
	return out
}

// banner tells when a procedure is not in force on the day of the build.
func (p placed) banner(x *site.Procedure) *Banner {
	switch x.State {
	case site.Upcoming:
		return &Banner{Kind: BannerUpcoming, Text: "Áp dụng từ " + x.EffectiveFrom.Long() + "."}
	case site.Replaced:
		return &Banner{Kind: BannerReplaced, Text: "Không áp dụng sau " + x.EffectiveTo.Long() + ". Hãy xem thủ tục thay thế.", Link: p.link(x.Replaced)}
	case site.Abolished:
		b := &Banner{Kind: BannerExpired, Text: "Thủ tục này đã bị bãi bỏ, không áp dụng sau " + x.EffectiveTo.Long() + "."}
		if x.Decision != nil {
			b.Link = p.link(x.Decision)
		}
		return b
	case site.Expired:
		return &Banner{Kind: BannerExpired, Text: "Không áp dụng sau " + x.EffectiveTo.Long() + "."}
	}
	return nil
}
