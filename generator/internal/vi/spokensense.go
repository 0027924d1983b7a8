package vi

import "strings"

// sense chooses between the meanings of an abbreviation by the words around it: what it
// means, what else it could, and whether a word nearby says so. What stands before goes
// before what comes after, and both before what the sentence is about.
func (s *speaker) sense(short string) (said, other string, sure bool) {
	rows := senses[short]
	end := s.i + len(short)
	if said, sure = senseBefore(rows, s.cuesBefore(end)); sure {
		return said, "", true
	}
	topic := s.topicSense(short)
	if said, sure = s.senseAfter(rows, end, topic != ""); sure {
		return said, "", true
	}
	if topic != "" {
		for _, row := range rows {
			if row.said != topic && row.said != "" {
				return topic, row.said, false
			}
		}
		return topic, "", true
	}
	if len(rows) > 1 {
		other = rows[1].said
	}
	return rows[0].said, other, false
}

// cuesBefore are the words before an abbreviation that ends at offset end, or the sign for what stands there in
// their place.
func (s *speaker) cuesBefore(end int) string {
	words, _ := s.wordsBefore(s.i, 4, cueLead+".")
	if len(words) == 0 && s.commaBefore() != "" && (s.amongShort() || s.officersBefore()) { // CB, CC, VC
		words, _ = s.wordsBefore(s.i, 4, ", ")
	}
	if len(words) == 0 { // BIDV - CN Lâm Đồng
		words, _ = s.wordsBefore(s.i, 4, cueLead+"."+dashes)
	}
	if strings.HasSuffix(strings.TrimRight(s.text[:s.i], " "), "%") { // đạt 92% DT
		return "%"
	}
	if s.i > 0 && s.afterFigure() && isDigit(s.text[s.last.end-1]) && !yearSpan.MatchString(s.text[end:]) { // 3 NK
		return "#"
	}
	return strings.Join(words, " ")
}

// senseBefore is the meaning that the words before an abbreviation tell.
func senseBefore(rows []sense, words string) (said string, told bool) {
	words = " " + words + " "
	for _, row := range rows {
		if anyCue(row.before, func(cue string) bool { return strings.HasSuffix(words, " "+cue+" ") }) {
			return row.said, true
		}
	}
	return "", false
}

// senseAfter is the meaning that tells what follows offset end: words, a figure, a figure of a unit, years. Where a
// topic is known, a figure alone tells nothing.
func (s *speaker) senseAfter(rows []sense, end int, topic bool) (said string, told bool) {
	var next []string
	for at := end; len(next) < 3; {
		w, after := s.nextAt(at)
		if w == "" {
			break
		}
		next, at = append(next, w), after
	}
	words := " " + strings.Join(next, " ") + " "
	unit := s.unitCounted(end)
	fits := func(cue string) bool {
		switch {
		case strings.HasPrefix(words, " "+cue+" "):
			return cue != "#" || !topic
		case cue == "#":
			return !topic && digitNext(strings.TrimLeft(s.text[end:], " "))
		case cue == "năm–năm":
			return yearSpan.MatchString(s.text[end:])
		}
		return unit != "" && cue == "# "+unit
	}
	for _, row := range rows {
		if anyCue(row.after, fits) {
			return row.said, true
		}
	}
	return "", false
}

// anyCue tells whether one of the words between commas fits.
func anyCue(list string, fits func(cue string) bool) bool {
	for cue := range strings.SplitSeq(list, ",") {
		if cue = strings.TrimSpace(cue); cue != "" && fits(cue) {
			return true
		}
	}
	return false
}

// unitCounted is the word after a figure that follows offset end: "SL 5.400 tấn", "SL: 20 tạ".
func (s *speaker) unitCounted(end int) string {
	rest := strings.TrimLeft(s.text[end:], ": =\u00a0")
	n := numberEnd(rest)
	if n == 0 || !digitNext(rest) {
		return ""
	}
	return s.next(len(s.text) - len(rest) + n)
}

// yearSpan are the years of a term or a course after its abbreviation: "NK 2026-2031".
var yearSpan = shape(` ?:? ?\d{4} ?[-–/] ?\d{2,4}(?:\D|$)`)

// officersBefore tells whether a list of those who work for the State goes on here: "cán bộ, CC, VC".
func (s *speaker) officersBefore() bool {
	words, _ := s.wordsBefore(s.i, 2, ", ")
	phrase := strings.Join(words, " ")
	return phrase == "cán bộ" || phrase == "công chức" || phrase == "ca sĩ" || phrase == "cơ quan"
}

// amongShort tells whether a word in capitals stands before the comma before here.
func (s *speaker) amongShort() bool {
	words, start := s.wordsBefore(s.i, 1, ", ")
	return len(words) > 0 && s.tokens[s.at[start]].loud
}
