package render

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Addresses of the radio desk.
const (
	radioList      = "phat-thanh/index.html"
	radioCalendars = "phat-thanh/lich/"
	radioReport    = "phat-thanh/bao-cao.html"
	radioReportIn  = site.PrintFolder + "/bao-cao-phat-thanh.html"
)

func radioScript(x *site.Radio) string { return site.PrintFolder + "/" + x.Base.Address() }

func radioFile(x *site.Radio, ending string) string {
	return strings.TrimSuffix(x.Base.Address(), ".html") + ending
}

// radioPages are the pages that no record makes.
func (r *Scene) radioPages() []page {
	s := r.Site
	if len(s.Radios) == 0 {
		return nil
	}
	out := []page{r.sitePage(radioReport, "radio-report", func(p placed) any { return p.radioReport() })}
	for _, w := range r.radioWeeks() {
		out = append(out, r.sitePage(weekAddress(w), "radio-calendar", func(p placed) any { return p.radioWeek(w) }))
	}
	for _, m := range r.radioMonths() {
		out = append(out, r.sitePage(monthAddress(m), "radio-calendar", func(p placed) any { return p.radioMonth(m) }))
	}
	return out
}

// radioSheets are the scripts and the report on paper.
func (r *Scene) radioSheets() []page {
	if len(r.Site.Radios) == 0 {
		return nil
	}
	out := []page{r.sheet(radioReportIn, "radio-report", func(p placed) any { return p.radioReport() })}
	for _, x := range r.Site.Radios {
		out = append(out, r.sheet(radioScript(x), "radio-script", func(p placed) any { return p.radioScriptSheet(x) }))
	}
	return out
}

// radioWeeks are the Mondays of the weeks with something on the air, and of this week.
func (r *Scene) radioWeeks() []vi.Date { return r.radioPeriods(monday) }

// radioMonths are the first days of such months.
func (r *Scene) radioMonths() []vi.Date { return r.radioPeriods(firstOfMonth) }

func (r *Scene) radioPeriods(start func(vi.Date) vi.Date) []vi.Date {
	out := []vi.Date{start(r.Site.Date)}
	for _, a := range r.Site.Airings() {
		out = append(out, start(a.On))
	}
	slices.SortFunc(out, vi.Date.Compare)
	return slices.Compact(out)
}

func monday(d vi.Date) vi.Date { return d.AddDays(-(int(d.DayOfWeek()) + 6) % 7) }

func firstOfMonth(d vi.Date) vi.Date { return vi.Date{Year: d.Year, Month: d.Month, Day: 1} }

func weekAddress(monday vi.Date) string { return radioCalendars + "tuan-" + monday.String() + ".html" }

func monthAddress(first vi.Date) string {
	return radioCalendars + fmt.Sprintf("thang-%04d-%02d.html", first.Year, int(first.Month))
}

func slotText(x *site.Radio) string { return vi.UpperFirst(x.Slot.Limit.String()) }

func (p placed) radioPage(x *site.Radio) any {
	v := RadioPage{
		Frame: p.recordFrame(x, x.Summary, kindCrumb(x)), Series: x.Plan.Name, Slot: site.Length(float64(x.SlotSeconds())), Time: radioTime(x),
		Presenter: x.Presenter, Turns: radioTurns(x), Reckoned: true, Source: p.source(&x.Base), Stale: p.radioStale(x),
		Sheet: Link{"Bản in kịch bản, khổ A4", p.href(radioScript(x))},
	}
	v.Alternates = append(v.Alternates, Alternate{v.Sheet, "print", "text/html"})
	for _, a := range x.Airings {
		line := Airing{day(a.On), a.At.String(), a.Station.Name}
		if a.On.Before(p.Site.Date) {
			v.Past = append(v.Past, line)
		} else {
			v.Coming = append(v.Coming, line)
		}
	}
	for _, y := range x.Explains {
		item := Item{Link: p.link(y), Sample: record.Of(y).Sample}
		if y, ok := y.(*record.Procedure); ok {
			item.Meta = []string{string(y.Code)}
		}
		v.Explains = append(v.Explains, item)
	}
	for _, t := range x.Duties {
		v.Duties = append(v.Duties, Item{Link: p.link(t), Sample: t.Base.Sample})
	}
	if x.Audio != "" {
		v.Audio = &Audio{Src: p.href(x.Audio), Type: x.Sound.Type, Synthetic: x.Synthetic}
		if x.Sound.Seconds > 0 {
			v.Audio.Length, v.Audio.Size = site.Length(x.Sound.Seconds), sizeText(x.Sound.Bytes)
		}
	}
	v.Files = []RadioFile{
		{Link{"Thêm vào lịch điện thoại", p.href(radioFile(x, ".ics"))}, "tệp lịch .ics"},
		{Link{"Lời đọc thuần chữ", p.href(radioFile(x, ".txt"))}, "mọi con số viết ra chữ, .txt"},
		{Link{"Phụ đề", p.href(radioFile(x, ".vtt"))}, "WebVTT, thời điểm ước tính"},
	}
	return v
}

func sizeText(bytes int64) string {
	if bytes < 1_000_000 {
		return vi.FormatInt(max(1, bytes/1000)) + " KB"
	}
	return vi.FormatDecimal(float64(bytes)/1_000_000, 1) + " MB"
}

func radioTime(x *site.Radio) RadioTime {
	t := RadioTime{Seconds: int(math.Ceil(x.Reading.Seconds)), Slot: x.SlotSeconds(), Over: x.Reading.Over > 0}
	length := site.Length(x.Reading.Seconds)
	t.Text = "Đọc hết khoảng " + length
	if x.Sound.Seconds > 0 {
		t.Text = "Bản ghi âm dài " + length
	}
	t.Detail = fmt.Sprintf("%s tiếng, nhịp %d tiếng một phút", vi.FormatInt(int64(x.Reading.Syllables)), x.Reading.Pace)
	t.Top = max(t.Slot, t.Seconds)
	switch {
	case t.Slot == 0:
	case t.Over:
		t.Room = fmt.Sprintf("quá %s, cần cắt chừng %d tiếng", site.Length(x.Reading.Over), x.Reading.Cut)
	default:
		t.Room = "còn " + site.Length(math.Floor(-x.Reading.Over))
	}
	return t
}

func (p placed) radioStale(x *site.Radio) (out []RadioStale) {
	for _, st := range edition.StaleRadio(p.Site, p.Posted().History, p.Posted().Editions, x) {
		since := st.Since
		if since.IsZero() {
			since = p.Site.Date
		}
		out = append(out, RadioStale{p.link(st.Record), day(since), st.Words()})
	}
	return out
}

// clockOf is a time within a recording: "1:05".
func clockOf(seconds float64) string { return fmt.Sprintf("%d:%02d", int(seconds)/60, int(seconds)%60) }

func radioTurns(x *site.Radio) (out []RadioTurn) {
	speaker := ""
	for _, part := range x.Reading.Parts {
		t := RadioTurn{At: clockOf(part.Start), Cue: part.Cue, Heading: part.Heading}
		if part.Cue || part.Heading {
			t.Pieces = []RadioPiece{{Text: part.Text}}
			out = append(out, t)
			continue
		}
		if part.Speaker != speaker {
			t.Speaker, speaker = part.Speaker, part.Speaker
		}
		t.Pieces = radioPieces(part)
		out = append(out, t)
	}
	return out
}

// breathAt is how many syllables a clause has before its comma is worth a breath.
const breathAt = 5

// radioPieces cuts a paragraph at its readings and where the reader takes a breath: at
// the author's own marks, at full stops, and at the commas of long clauses.
func radioPieces(part site.Part) (out []RadioPiece) {
	text, at := part.Text, 0
	readings := part.Readings
	said := 0
	add := func(x RadioPiece) {
		if x.Text != "" || x.Breath != "" {
			out = append(out, x)
		}
	}
	plain := func(to int) {
		for at < to {
			n, mark := nextBreath(text[at:to], &said)
			piece := text[at : at+n-len(markOf(text[at:at+n]))]
			if mark != "" {
				piece = strings.TrimRight(piece, " \n")
			}
			add(RadioPiece{Text: piece, Breath: mark})
			at += n
		}
	}
	for _, r := range readings {
		plain(r.Start)
		out = append(out, RadioPiece{Text: r.Written, Said: saidNote(r), Unknown: !r.Known})
		said += vi.Syllables(r.Said)
		at = r.End
	}
	plain(len(text))
	if n := len(out); n > 0 && out[n-1].Breath == "" {
		out[n-1].Breath = "//"
	}
	return out
}

// saidNote is how something is read; signs that only join are no news to a reader.
func saidNote(r vi.Reading) string {
	said := strings.TrimSpace(r.Said)
	if !r.Known || strings.EqualFold(said, r.Written) || utf8.RuneCountInString(r.Written) == 1 && !strings.ContainsAny(r.Written, "0123456789") {
		return ""
	}
	return said
}

// markOf is the author's breath mark at the end of a piece.
func markOf(piece string) string {
	trimmed := strings.TrimRight(piece, " \n")
	for _, mark := range []string{" //", " /"} {
		if strings.HasSuffix(trimmed, mark) {
			return piece[len(trimmed)-len(mark):]
		}
	}
	return ""
}

// nextBreath finds the end of the next piece of plain text and the mark after it.
func nextBreath(s string, said *int) (n int, mark string) {
	start := 0
	for i, r := range s {
		rest := s[i+utf8.RuneLen(r):]
		end := i + utf8.RuneLen(r)
		gap := rest != "" && (rest[0] == ' ' || rest[0] == '\n')
		switch {
		case r == '/' && i > 0 && s[i-1] == ' ' && (strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "/ ")):
			*said = 0
			if rest[0] == '/' {
				return end + 2, "//"
			}
			return end + 1, "/"
		case gap && strings.ContainsRune(".!?…", r):
			*said = 0
			return end + 1, "//"
		case gap && strings.ContainsRune(",;:", r):
			*said += vi.Syllables(s[start:end])
			start = end
			if *said >= breathAt {
				*said = 0
				return end + 1, "/"
			}
		}
	}
	*said += vi.Syllables(s[start:])
	return len(s), ""
}

func (p placed) radioCard(x *site.Radio) RadioCard {
	card := RadioCard{
		Item:     Item{Link: p.link(x), Summary: x.Summary, Sample: x.Base.Sample, Meta: []string{slotText(x)}},
		HasAudio: x.Audio != "", Stale: len(p.radioStale(x)) > 0,
	}
	var next *site.Airing
	for _, a := range x.Airings {
		next = a
		if !a.On.Before(p.Site.Date) {
			break
		}
	}
	if next != nil {
		card.Next = Airing{day(next.On), next.At.String(), next.Station.Name}
	}
	return card
}

func (p placed) allRadios() any {
	lead := "Chuyên mục cải cách hành chính trên đài truyền thanh: bài đã phát, bài sắp phát, lời đọc đầy đủ."
	v := RadioListPage{Frame: p.frame("radio-list", "Chuyên mục phát thanh", lead), Lead: lead, Ways: p.radioWays()}
	today := p.Site.Date.String()
	at := map[string]int{}
	for _, x := range p.Site.Radios {
		card := p.radioCard(x)
		if card.Next.Day.ISO == "" || card.Next.Day.ISO >= today {
			v.Upcoming = append(v.Upcoming, card)
			continue
		}
		last := x.Airings[len(x.Airings)-1].On
		title := fmt.Sprintf("Tháng %d năm %d", last.Month, last.Year)
		i, ok := at[title]
		if !ok {
			i = len(v.Groups)
			at[title] = i
			v.Groups = append(v.Groups, RadioGroup{ID: fmt.Sprintf("thang-%d-%d", last.Month, last.Year), Title: title})
		}
		v.Groups[i].Cards = append(v.Groups[i].Cards, card)
	}
	slices.SortStableFunc(v.Upcoming, func(a, b RadioCard) int { return cmp.Compare(a.Next.Day.ISO+a.Next.Time, b.Next.Day.ISO+b.Next.Time) })
	slices.SortStableFunc(v.Groups, func(a, b RadioGroup) int {
		return cmp.Compare(b.Cards[0].Next.Day.ISO[:7], a.Cards[0].Next.Day.ISO[:7])
	})
	for _, st := range p.Site.Stations {
		v.Stations = append(v.Stations, RadioFile{Link{st.Name, p.href("phat-thanh/lich-" + st.ID + ".ics")}, st.Place})
	}
	return v
}

func (p placed) radioWays() []RadioFile {
	today := p.Site.Date
	out := []RadioFile{
		{Link{"Lịch tuần này", p.href(weekAddress(monday(today)))}, ""},
		{Link{"Lịch tháng này", p.href(monthAddress(firstOfMonth(today)))}, ""},
		{Link{"Bản in lịch phát, khổ A4", p.href(radioSheet)}, ""},
		{Link{"Lịch cho điện thoại, máy tính", p.href("phat-thanh/lich.ics")}, ".ics"},
	}
	if p.Site.Config.BaseURL != "" {
		out = append(out, RadioFile{Link{"Podcast", p.href("phat-thanh/podcast.xml")}, "dán địa chỉ này vào ứng dụng nghe podcast"})
	}
	return append(out, RadioFile{Link{"Đã phát những gì", p.href(radioReport)}, "theo tháng, quý, lĩnh vực"})
}

// radioDay gathers what is on the air on a day.
func (p placed) radioDay(d vi.Date, all []*site.Airing) RadioDay {
	out := RadioDay{
		Day: day(d), Name: vi.UpperFirst(d.Weekday()) + ", " + d.Short(), Number: d.Day,
		Column: (int(d.DayOfWeek())+6)%7 + 1, Today: d == p.Site.Date,
	}
	out.Day.Text = fmt.Sprintf("%02d/%02d", d.Day, int(d.Month))
	for _, a := range all {
		if a.On == d {
			out.Airings = append(out.Airings, RadioAiring{p.link(a.Radio), a.At.String(), site.Length(float64(a.Radio.SlotSeconds())), a.Station.Name, a.Again})
		}
	}
	if len(out.Airings) == 0 {
		out.Quiet = p.Site.Config.OfficeHolidays()[d]
	}
	return out
}

var radioCrumb = crumb{"Chuyên mục phát thanh", radioList}

func (p placed) radioWeek(from vi.Date) any {
	to := from.AddDays(6)
	title := fmt.Sprintf("Lịch phát thanh tuần %02d/%02d – %s", from.Day, int(from.Month), to.Short())
	v := RadioCalendarPage{Frame: p.frame("radio-calendar", title, title, radioCrumb), Empty: true}
	all := p.Site.Airings()
	for i := range 7 {
		v.Days = append(v.Days, p.radioDay(from.AddDays(i), all))
		v.Empty = v.Empty && len(v.Days[i].Airings) == 0
	}
	v.Prev, v.Next = p.radioNeighbours(p.Scene.radioWeeks(), from, weekAddress, func(d vi.Date) string { return "Tuần từ " + d.Short() })
	month := firstOfMonth(from)
	if !slices.Contains(p.Scene.radioMonths(), month) {
		month = firstOfMonth(to)
	}
	if slices.Contains(p.Scene.radioMonths(), month) {
		v.Other = Link{"Cả " + vi.LowerFirst(monthName(month)), p.href(monthAddress(month))}
	}
	return v
}

func monthName(d vi.Date) string { return fmt.Sprintf("Tháng %d/%d", int(d.Month), d.Year) }

func (p placed) radioMonth(first vi.Date) any {
	title := fmt.Sprintf("Lịch phát thanh tháng %d/%d", int(first.Month), first.Year)
	v := RadioCalendarPage{Frame: p.frame("radio-calendar", title, title, radioCrumb), Month: true, Empty: true}
	all := p.Site.Airings()
	for d := first; d.Month == first.Month; d = d.AddDays(1) {
		one := p.radioDay(d, all)
		v.Days = append(v.Days, one)
		v.Empty = v.Empty && len(one.Airings) == 0
	}
	v.Prev, v.Next = p.radioNeighbours(p.Scene.radioMonths(), first, monthAddress, monthName)
	return v
}

// radioNeighbours are the periods before and after that have a page.
func (p placed) radioNeighbours(all []vi.Date, at vi.Date, address, name func(vi.Date) string) (prev, next Link) {
	i := slices.Index(all, at)
	if i > 0 {
		prev = Link{name(all[i-1]), p.href(address(all[i-1]))}
	}
	if i+1 < len(all) {
		next = Link{name(all[i+1]), p.href(address(all[i+1]))}
	}
	return prev, next
}

func (p placed) radioReport() any {
	lead := "Những bài đã phát tính đến " + p.Site.Date.Long() + ". Một lần phát là một bài trên một đài, cụm loa."
	title := "Phát thanh cải cách hành chính: đã phát những gì"
	v := RadioReportPage{Frame: p.frame("radio-report", title, lead, radioCrumb), Sheet: Sheet{Made: day(p.Site.Date), Paper: A4}, Lead: lead}
	v.Paper = Link{"Bản in, khổ A4", p.href(radioReportIn)}
	v.File = Link{"Bảng tính .xlsx", p.href("phat-thanh/bao-cao.xlsx")}
	if p.medium == "print" {
		v.Alternates = []Alternate{{Link{"Xem trang trên mạng", p.href(radioReport)}, "site", "text/html"}}
	}
	for _, x := range p.Site.Radios {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	}
	report := p.Site.RadioReport()
	v.Months, v.Quarters = radioSums(report.Months), radioSums(report.Quarters)
	for _, t := range []struct {
		id, title, kind string
		site.RadioTopics
	}{{"linh-vuc", "Theo lĩnh vực thủ tục", "Lĩnh vực", report.Fields}, {"mang", "Theo mảng chính sách", "Mảng chính sách", report.Areas}, {"nhiem-vu", "Theo nhiệm vụ của kế hoạch", "Nhiệm vụ", report.Duties}} {
		if len(t.Rows)+len(t.Never) == 0 {
			continue
		}
		topics := RadioTopics{ID: t.id, Title: t.title, Kind: t.kind, Never: t.Never}
		for _, x := range t.Rows {
			topics.Rows = append(topics.Rows, RadioTopic{x.Name, x.Segments, x.Airings, site.Length(x.Seconds), x.Last.Short()})
		}
		v.Topics = append(v.Topics, topics)
	}
	for _, x := range report.Louds {
		notice := Link{Text: x.Notice.Title() + ": " + x.Notice.Name}
		if p.medium == "site" {
			notice.Href = p.link(x.Notice).Href
		}
		v.Louds = append(v.Louds, RadioLoud{notice, x.Notice.Group, x.Days, x.Enough()})
	}
	return v
}

func radioSums(list []site.RadioSum) (out []RadioSum) {
	for _, x := range list {
		out = append(out, RadioSum{x.Name, x.Segments, x.Airings, site.Length(x.Seconds)})
	}
	return out
}

// A page of the script on paper: double spaced lines that a presenter takes in at one
// glance.
const (
	lineLetters = 48
	firstLines  = 13 // the head of the first page takes the rest
	pageLines   = 19
)

func (p placed) radioScriptSheet(x *site.Radio) any {
	v := RadioScriptSheet{Frame: p.frame("radio-script", x.Name, x.Summary), Sheet: Sheet{Made: day(p.Site.Date), Paper: A4}, Stale: p.radioStale(x)}
	v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	v.Alternates = []Alternate{{Link{"Xem trang trên mạng", p.href(x.Base.Address())}, "site", "text/html"}}
	t := radioTime(x)
	room := ""
	if t.Room != "" {
		room = " (" + t.Room + ")"
	}
	v.Facts = [][2]string{
		{"Chuyên mục", x.Plan.Name}, {"Người đọc", x.Presenter}, {"Thời lượng", site.Length(float64(t.Slot)) + "; " + vi.LowerFirst(t.Text) + room},
		{"Số tiếng", t.Detail}, {"Soạn ngày", x.Written.Short()},
	}
	if next := p.radioCard(x).Next; next.Day.Text != "" {
		v.Facts = append(v.Facts, [2]string{"Phát", next.Time + " ngày " + next.Day.Text + ", " + next.Station})
	}
	lines := scriptLines(x)
	for _, l := range lines {
		v.Lines = max(v.Lines, l.Number)
	}
	for room := firstLines - 2*len(v.Stale); len(lines) > 0; room = pageLines {
		page := ScriptPage{Number: len(v.Pages) + 1}
		used := 0
		for used < room && len(lines) > 0 {
			if lines[0].Number > 0 {
				page.Count++
			}
			used += max(1, (len(lines[0].Notes)+1)/2)
			page.Lines = append(page.Lines, lines[0])
			lines = lines[1:]
		}
		v.Pages = append(v.Pages, page)
	}
	for i := range v.Pages {
		v.Pages[i].Of = len(v.Pages)
	}
	return v
}

// scriptLines breaks a script into numbered lines.
func scriptLines(x *site.Radio) (out []ScriptLine) {
	number := 0
	for _, turn := range radioTurns(x) {
		if turn.Cue || turn.Heading {
			out = append(out, ScriptLine{Text: turn.Pieces[0].Text, Cue: true, First: true})
			continue
		}
		line := ScriptLine{First: true, Speaker: turn.Speaker}
		flush := func() {
			if line.Text != "" {
				number++
				line.Number = number
				out = append(out, line)
			}
			line = ScriptLine{}
		}
		for _, w := range scriptWords(turn.Pieces) {
			size := utf8.RuneCountInString(line.Text) + 1 + utf8.RuneCountInString(w.text)
			if line.First && line.Speaker != "" {
				size += utf8.RuneCountInString(line.Speaker) + 2
			}
			if line.Text != "" && size > lineLetters {
				flush()
			}
			if line.Text != "" {
				line.Text += " "
			}
			line.Text += w.text
			line.Notes = append(line.Notes, w.notes...)
		}
		flush()
	}
	return out
}

// scriptWord is what stays together on a line: a word with its signs and the breath
// mark after it.
type scriptWord struct {
	text  string
	notes []string
}

func scriptWords(pieces []RadioPiece) (out []scriptWord) {
	glued := false // the next piece goes on without a blank
	for _, piece := range pieces {
		for i, w := range strings.Fields(piece.Text) {
			var notes []string
			if i == 0 && piece.Said != "" {
				notes = []string{piece.Text + ": " + piece.Said}
			}
			if last := len(out) - 1; i == 0 && glued && last >= 0 && strings.IndexAny(piece.Text, " \n") != 0 {
				out[last].text += w
				out[last].notes = append(out[last].notes, notes...)
				continue
			}
			out = append(out, scriptWord{w, notes})
		}
		glued = piece.Breath == "" && strings.TrimRight(piece.Text, " \n") == piece.Text
		if last := len(out) - 1; piece.Breath != "" && last >= 0 {
			out[last].text += "\u00a0" + piece.Breath
		}
	}
	return out
}

// radioAirings are the airings from a day on, for the schedule on paper.
func radioAirings(s *site.Site, from vi.Date) (out []*site.Airing) {
	for _, a := range s.Airings() {
		if !a.On.Before(from) {
			out = append(out, a)
		}
	}
	return out
}

// audioType is the media type of a recording, by its name.
func audioType(name string) string {
	switch {
	case strings.HasSuffix(name, ".mp3"):
		return "audio/mpeg"
	case strings.HasSuffix(name, ".ogg"), strings.HasSuffix(name, ".opus"):
		return "audio/ogg"
	case strings.HasSuffix(name, ".wav"):
		return "audio/wav"
	}
	return ""
}
