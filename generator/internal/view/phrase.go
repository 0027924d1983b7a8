package view

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// A short answer that a record writes itself ("27 ngày làm việc, nộp trực tuyến 17 ngày làm việc", "Cả ngày và đêm, tất cả các
// ngày") stands as it is written, and is told in other languages where it says nothing but limits, amounts, days, hours, ways to
// file and the fixed words below. One piece that is none of these leaves all of it in Vietnamese: half a sentence would mislead.

// fixedPhrases are pieces that records repeat, by what they are folded.
var fixedPhrases = map[string]string{
	"ca ngay va dem": "hours.always", "truc ca ngay dem": "phrase.day_and_night", "tat ca cac ngay": "phrase.every_day", "hang ngay": "hours.daily",
	"do hdnd cap tinh quy dinh": "phrase.province_sets", "do hoi dong nhan dan cap tinh quy dinh": "phrase.province_sets", "co truong hop duoc mien": "phrase.some_are_exempt",
	"hoi noi tiep nhan": "phrase.ask", "khong mat tien": "phrase.free", "khong quy dinh": "phrase.not_set",
}

// phraseChannels are the ways to file, as such pieces begin.
var phraseChannels = []struct{ folded, key string }{
	{"truc tiep", "channel.direct"}, {"buu chinh", "channel.postal"}, {"truc tuyen", "channel.online"},
}

// halfDays are the halves of a day, as pieces of days begin.
var halfDays = []struct{ folded, key string }{{"sang", "phrase.morning"}, {"chieu", "phrase.afternoon"}}

var (
	phraseMarks = regexp.MustCompile(`; |, `)
	hoursPiece  = regexp.MustCompile(`^(\d{1,2} giờ(?: \d{1,2})?) đến (\d{1,2} giờ(?: \d{1,2})?)(?: (\D+))?$`)
)

// Phrase is such an answer, in every language that can tell it.
func (p Place) Phrase(text string) string {
	if p.Medium != "kiosk" { // no other has a further language
		return text
	}
	var said strings.Builder
	rest := strings.ReplaceAll(text, "\u00a0", " ")
	for rest != "" {
		piece, mark := rest, ""
		if at := phraseMarks.FindStringIndex(rest); at != nil {
			piece, mark = rest[:at[0]], rest[at[0]:at[1]]
		}
		told := p.piece(piece)
		if told == "" {
			return text
		}
		said.WriteString(told + mark)
		rest = rest[len(piece)+len(mark):]
	}
	return p.Speaker().Else(text, p.Upper(said.String()))
}

// piece is what one piece says in words of ours; "" when it is none of those we know.
func (p Place) piece(text string) string {
	folded := vi.Fold(text)
	if key := fixedPhrases[folded]; key != "" {
		return p.Say(key)
	}
	if limit, err := vi.ParseTimeLimit(text); err == nil {
		return p.Speaker().TimeLimit(limit)
	}
	if amount, err := vi.ParseMoney(text); err == nil && strings.HasSuffix(folded, "dong") {
		return p.Write(amount)
	}
	if at := hoursPiece.FindStringSubmatch(text); at != nil {
		return p.hoursPiece(at[1], at[2], at[3])
	}
	for _, c := range phraseChannels {
		begun, behind := cutWords(strings.TrimPrefix(text, "nộp "), c.folded)
		if !begun {
			continue
		}
		if behind == "" {
			return p.Say(c.key)
		}
		if told := p.piece(behind); told != "" {
			return p.Say("phrase.by_way", "way", p.Say(c.key), "what", told)
		}
	}
	for _, h := range halfDays {
		if begun, behind := cutWords(text, h.folded); begun && behind != "" {
			if days := p.days(behind); days != behind {
				return p.Say(h.key, "days", days)
			}
		}
	}
	if days := p.days(text); days != text {
		return days
	}
	return ""
}

// cutWords tells whether a text begins with words, folded, and what stands behind them.
func cutWords(text, words string) (begun bool, behind string) {
	pieces, count := strings.Fields(text), strings.Count(words, " ")+1
	if len(pieces) < count || vi.Fold(strings.Join(pieces[:count], " ")) != words {
		return false, ""
	}
	return true, strings.Join(pieces[count:], " ")
}

// hoursPiece is a span of hours, with days behind it.
func (p Place) hoursPiece(from, to, days string) string {
	open, err := vi.ParseClock(from)
	close, other := vi.ParseClock(to)
	if err != nil || other != nil {
		return ""
	}
	span := p.Say("hours.span", "open", p.Write(open), "close", p.Write(close))
	if days == "" {
		return span
	}
	if told := p.piece(days); told != "" {
		return span + " " + told
	}
	return ""
}
