package vi

import "strings"

// topicRow is a meaning of an abbreviation and the words of a sentence that speak of it.
type topicRow struct{ said, words string }

// senseTopics choose a meaning by what the whole sentence is about, where no word right
// beside the abbreviation does. Who reads it out is still told of the other meaning.
var senseTopics = map[string][]topicRow{
	"TK": {{"tiểu khu", "khoảnh, rừng, kiểm lâm, gỗ"}},
	"HV": {{"hội viên", "hội, chi hội, lhpn, hội phụ nữ, hội nông dân, hnd"}},
	"TB": {{"thương binh", "bb, bệnh binh, liệt sĩ, nct, nkt, người có công"}},
	"CN": {{"chi nhánh", "stk, số tài khoản, ngân hàng"}},
	"HS": {{"hồ sơ", "một cửa, kết quả, tthc, thủ tục, tiếp nhận, nộp, dvc"}},
	"BT": {{"bí thư", "chủ tịch, ct, pct, đảng ủy, chi bộ"}},
	"CT": {{"công ty", "tnhh, doanh nghiệp, cổ phần"}},
	"SL": {{"sản lượng", "năng suất, diện tích, vụ, thu hoạch, ha"}},
	"KQ": {{"không quân", "phi công, máy bay"}},
	"HT": {{"hiệu trưởng", "trường, gv, giáo viên"}},
}

// topicSense is the meaning of an abbreviation that the words of its sentence speak of.
func (s *speaker) topicSense(short string) string {
	rows := senseTopics[short]
	if rows == nil {
		return ""
	}
	about := s.sentenceWords(len(short))
	for _, row := range rows {
		if anyCue(row.words, func(word string) bool { return strings.Contains(about, " "+word+" ") }) {
			return row.said
		}
	}
	return ""
}

// sentenceWords are the words around what stands here for n bytes, without it: as far as the sentence goes, at
// most topicReach of them on either side.
func (s *speaker) sentenceWords(n int) string {
	const topicReach = 14
	ends := func(t token) bool {
		return t.kind == tokenLine || t.kind == tokenSign && (s.text[t.start] == '.' || s.text[t.start] == ';') && t.end < len(s.text) && (s.text[t.end] == ' ' || s.text[t.end] == '\n')
	}
	var before, after []string
	for k := int(s.at[s.i]) - 1; k >= 0 && len(before) < topicReach && !ends(s.tokens[k]); k-- {
		if s.tokens[k].kind == tokenWord {
			before = append([]string{s.tokens[k].word}, before...)
		}
	}
	for k := int(s.at[s.i+n]); k < len(s.tokens) && len(after) < topicReach && !ends(s.tokens[k]); k++ {
		if s.tokens[k].kind == tokenWord {
			after = append(after, s.tokens[k].word)
		}
	}
	return " " + strings.Join(before, " ") + " | " + strings.Join(after, " ") + " "
}
