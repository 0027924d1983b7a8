package gallery

import (
	"reflect"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// sheetPage is any page of paper.
type sheetPage struct {
	view.Frame
	Sheet view.Sheet
}

// takes is what each component takes. The first comment of its template says the same, which a test compares.
var takes = map[string]reflect.Type{
	"airings":          reflect.TypeFor[[]view.Airing](),
	"alert-facts":      reflect.TypeFor[view.AlertView](),
	"alerts":           reflect.TypeFor[view.AlertBar](),
	"announced":        reflect.TypeFor[view.ProcedureView](),
	"answer-clocks":    reflect.TypeFor[[]view.AnswerClock](),
	"answer-state":     reflect.TypeFor[view.AnswerMark](),
	"answer-ways":      reflect.TypeFor[view.AnswerWays](),
	"answers":          reflect.TypeFor[view.Answers](),
	"asked":            reflect.TypeFor[[]view.AskedLine](),
	"banner":           reflect.TypeFor[*view.Banner](),
	"before-go":        reflect.TypeFor[[]view.GoLine](),
	"blocks":           reflect.TypeFor[[]view.Block](),
	"box-list":         reflect.TypeFor[[]view.BoxesAt](),
	"breadcrumbs":      reflect.TypeFor[[]view.Link](),
	"case-choice":      reflect.TypeFor[view.ProcedureView](),
	"cell":             reflect.TypeFor[[]string](),
	"change-lines":     reflect.TypeFor[[]web.ChangeLine](),
	"changes":          reflect.TypeFor[[]view.Change](),
	"contact":          reflect.TypeFor[view.Contact](),
	"contents":         reflect.TypeFor[[]view.Link](),
	"dash":             nil,
	"days-off":         reflect.TypeFor[[]view.DayOff](),
	"day":              reflect.TypeFor[view.Day](),
	"disclosure-facts": reflect.TypeFor[view.DisclosureView](),
	"desks":            reflect.TypeFor[[]web.Desk](),
	"doc-check":        reflect.TypeFor[sheetPage](),
	"doc-text":         reflect.TypeFor[[]view.DocBlock](),
	"email":            reflect.TypeFor[string](),
	"fact-rows":        reflect.TypeFor[[]view.Fact](),
	"fee":              reflect.TypeFor[view.Fee](),
	"footer":           reflect.TypeFor[view.Frame](),
	"groups":           reflect.TypeFor[[]view.ItemGroup](),
	"head":             reflect.TypeFor[view.Frame](),
	"head-lines":       reflect.TypeFor[[]string](),
	"heading":          reflect.TypeFor[view.Frame](),
	"heard-ways":       reflect.TypeFor[view.HeardView](),
	"hotlines":         reflect.TypeFor[[]view.HotlineRef](),
	"icon":             reflect.TypeFor[string](),
	"items":            reflect.TypeFor[[]view.Item](),
	"journey":          reflect.TypeFor[view.JourneyView](),
	"journey-cases":    reflect.TypeFor[view.JourneyView](),
	"journey-sums":     reflect.TypeFor[view.JourneyView](),
	"jump":             reflect.TypeFor[[]view.Link](),
	"kiosk-acts":       reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-bring":      reflect.TypeFor[kiosk.Papers](),
	"kiosk-cards":      reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-cases":      reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-chart":      reflect.TypeFor[[]kiosk.Unit](),
	"kiosk-channels":   reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-codes":      reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-duty":       reflect.TypeFor[[]kiosk.Duty](),
	"kiosk-icon":       reflect.TypeFor[string](),
	"kiosk-list":       reflect.TypeFor[kiosk.ListPage](),
	"kiosk-overview":   reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-papers":     reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-picture":    reflect.TypeFor[kiosk.Picture](),
	"kiosk-place":      reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-queue":      reflect.TypeFor[[]string](),
	"kiosk-rating":     reflect.TypeFor[kiosk.CodePage](),
	"kiosk-slip":       reflect.TypeFor[kiosk.ProcedurePage](),
	"kiosk-steps":      reflect.TypeFor[kiosk.ProcedurePage](),
	"laws":             reflect.TypeFor[[]view.Law](),
	"lead":             reflect.TypeFor[string](),
	"leaf":             reflect.TypeFor[sheetPage](),
	"leaf-foot":        reflect.TypeFor[sheetPage](),
	"leaf-qr":          reflect.TypeFor[view.Sheet](),
	"leaf-tools":       reflect.TypeFor[sheetPage](),
	"lines":            reflect.TypeFor[[]string](),
	"link":             reflect.TypeFor[view.Link](),
	"news":             reflect.TypeFor[[]view.NewsDay](),
	"narrow":           nil,
	"now":              reflect.TypeFor[*view.Now](),
	"office-cards":     reflect.TypeFor[[]web.OfficeCard](),
	"outcome":          reflect.TypeFor[*view.Outcome](),
	"graph":            reflect.TypeFor[view.Graph](),
	"report-result":    reflect.TypeFor[*view.ReportResult](),
	"rule-points":      reflect.TypeFor[view.ConductView](),
	"allowances":       reflect.TypeFor[[]view.AllowanceLine](),
	"directory":        reflect.TypeFor[view.DirectoryView](),
	"paydays":          reflect.TypeFor[[]view.PaydayLine](),
	"rounds":           reflect.TypeFor[*view.RoundsView](),
	"rounds-table":     reflect.TypeFor[*view.RoundsView](),
	"quality":          reflect.TypeFor[view.QualityView](),
	"price-table":      reflect.TypeFor[view.PriceView](),
	"query-steps":      reflect.TypeFor[*view.QueryView](),
	"score-table":      reflect.TypeFor[*view.ReportScores](),
	"file-table":       reflect.TypeFor[view.FileTable](),
	"year-table":       reflect.TypeFor[*view.ReportYears](),
	"weak-points":      reflect.TypeFor[*view.ReportWeak](),
	"paper-list":       reflect.TypeFor[view.PaperGroup](),
	"papers":           reflect.TypeFor[view.ProcedureView](),
	"phone":            reflect.TypeFor[view.Phone](),
	"pictogram":        reflect.TypeFor[string](),
	"placard":          reflect.TypeFor[sheetPage](),
	"plan":             reflect.TypeFor[web.Plan](),
	"print-links":      reflect.TypeFor[[]view.Alternate](),
	"quick-rows":       reflect.TypeFor[[]view.Answer](),
	"radio-cards":      reflect.TypeFor[[]web.RadioCard](),
	"radio-files":      reflect.TypeFor[[]web.RadioFile](),
	"radio-listen":     reflect.TypeFor[[]view.RadioTurn](),
	"radio-report":     reflect.TypeFor[view.RadioReportPage](),
	"radio-script":     reflect.TypeFor[[]view.RadioTurn](),
	"radio-sums":       reflect.TypeFor[[]view.RadioSum](),
	"report":           reflect.TypeFor[[]view.HotlineRef](),
	"sample":           nil,
	"screen-of":        reflect.TypeFor[kiosk.ProcedurePage](),
	"search":           reflect.TypeFor[view.Frame](),
	"sheet-answers":    reflect.TypeFor[view.Answers](),
	"sittings":         reflect.TypeFor[[]view.SittingLine](),
	"source":           reflect.TypeFor[view.Source](),
	"steps":            reflect.TypeFor[[]view.Step](),
	"task-state":       reflect.TypeFor[web.TaskState](),
	"task-table":       reflect.TypeFor[web.TaskSection](),
	"survey-grid":      reflect.TypeFor[view.SurveyView](),
	"tiles":            reflect.TypeFor[[]view.Tile](),
	"unit-answers":     reflect.TypeFor[[]view.UnitAnswers](),
	"unknown":          nil,
	"unknowns":         reflect.TypeFor[view.ProcedureView](),
	"useful-ways":      reflect.TypeFor[web.UsefulOne](),
	"value":            reflect.TypeFor[view.Value](),
	"ways":             reflect.TypeFor[view.ProcedureView](),
	"you-said":         reflect.TypeFor[[]view.YouSaid](),
}

// frameOf is the frame of a page of the gallery. The unit is made up, and its numbers end in zeros: nobody may ring them.
func frameOf(medium, title string) view.Frame {
	root := "../"
	return view.Frame{
		Lang: "vi", Medium: medium, Kind: "gallery", Title: title, Root: root, CSS: root + "css/" + medium + ".css", NoIndex: true,
		Nav: []view.NavItem{{Link: view.Link{Text: "Gian trưng bày", Href: root + "site/index.html"}, Current: true}},
		Site: view.Site{
			Name: "Ủy ban nhân dân phường Ví Dụ", Short: "UBND phường Ví Dụ", Superior: "Tỉnh Ví Dụ", Version: "0.0.0",
			DataDate: view.Day{Text: "23/11/2026", ISO: "2026-11-23"},
		},
		Kiosk: view.Kiosk{Idle: 60, Warn: 20, StaleDays: 14, Low: 50, Slip: "80", Start: "js/kiosk-start.js"},
	}
}

func sheetOf() view.Sheet {
	return view.Sheet{Code: "1.000000", Version: "a1b2c3", Made: view.Day{Text: "23/11/2026", ISO: "2026-11-23"}, Paper: view.A4}
}
