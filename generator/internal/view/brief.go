package view

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func (p Place) Brief(x *site.Procedure) []string {
	b := bring(ProcedureView{PaperGroups: paperGroups(x), PapersState: listState(x.PapersText)})
	time, _ := answerTime(x.Ways)
	fee, _ := answerFee(x.Ways)
	out := []string{bringFact(b), whereFact(p.where(x)), "thời hạn: hỏi nơi tiếp nhận", feeFact(fee), ""}
	if !time.Unknown {
		out[2] = vi.Truncate(time.Text, 50)
	}
	if ask := p.ask(x); len(ask.Phones) > 0 {
		out[4] = ask.Phones[0].Text
	}
	return out
}

func bringFact(b Bring) string {
	switch b.State {
	case BringList:
		return strconv.Itoa(b.Count) + " giấy tờ"
	case BringCases:
		return "Giấy tờ tùy trường hợp"
	case BringNothing:
		return "Không phải mang giấy tờ"
	}
	return "Giấy tờ: hỏi nơi tiếp nhận"
}

func whereFact(w Where) string {
	if w.Unknown {
		return "Nơi nộp: hỏi nơi tiếp nhận"
	}
	parts := []string{w.Desk, vi.Truncate(w.Office.Text, 60)}
	if w.Desk == "" {
		parts = parts[1:]
	}
	return strings.Join(parts, ", ")
}

func feeFact(f Fee) string {
	switch {
	case f.State == FeeFree:
		return "Không mất tiền"
	case f.State == FeeAmount && f.Text != "":
		return vi.Truncate(f.Text, 50)
	case f.State == FeeNote:
		return "Phí tùy trường hợp"
	}
	return "phí: hỏi nơi tiếp nhận"
}
