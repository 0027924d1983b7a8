package record

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Narrowing is a group or a way that a text names alone where its source joins another to
// it: whoever belongs to the other reads that there is nothing for them.
type Narrowing struct {
	Start, End int          // of the group in the text
	Said       string       // the group of the text
	Wider      problem.Text // the one that the source joins to it
}

// kin are groups that the law names together and shorter texts part. All is matched
// against small letters.
type kin struct {
	said   *regexp.Regexp // the text names this
	other  *regexp.Regexp // and nowhere this
	joined *regexp.Regexp // while the source names the two together
	wider  problem.Text   // the other, as people say it
}

var allKin = []kin{
	{
		regexp.MustCompile(`hộ nghèo`), regexp.MustCompile(`cận nghèo`),
		regexp.MustCompile(`hộ nghèo[^.;\n]{0,40}cận nghèo`), problem.Text{Vi: "hộ cận nghèo", En: "nearly poor households"},
	},
	{
		regexp.MustCompile(`(không|chưa) (có|hưởng|được hưởng|đang hưởng)[\p{L} ]{0,12}lương hưu|không lương hưu`), regexp.MustCompile(`thấp hơn|ít hơn`),
		regexp.MustCompile(`lương hưu[^.;\n]{0,200}(thấp hơn|ít hơn)`), problem.Text{Vi: "người đang hưởng mức thấp hơn", En: "people with a smaller pension"},
	},
	{
		regexp.MustCompile(`khuyết tật đặc biệt nặng`), regexp.MustCompile(`khuyết tật nặng|nặng (và|hoặc|hay) đặc biệt|đặc biệt nặng[^.;\n]{0,20}[^t] nặng`),
		regexp.MustCompile(`khuyết tật nặng[^.;\n]{0,40}đặc biệt nặng|đặc biệt nặng[^.;\n]{0,40}khuyết tật nặng`), problem.Text{Vi: "người khuyết tật nặng", En: "people with a severe disability"},
	},
	{
		regexp.MustCompile(`khuyết tật nặng`), regexp.MustCompile(`đặc biệt nặng`),
		regexp.MustCompile(`khuyết tật nặng[^.;\n]{0,40}đặc biệt nặng|đặc biệt nặng[^.;\n]{0,40}khuyết tật nặng`), problem.Text{Vi: "người khuyết tật đặc biệt nặng", En: "people with a very severe disability"},
	},
	{
		regexp.MustCompile(`(nơi|có hộ khẩu|người) (đăng ký )?thường trú`), regexp.MustCompile(`tạm trú|nơi cư trú|nơi (bạn |đang )?(ở|sống)`),
		regexp.MustCompile(`thường trú[^.;\n]{0,40}tạm trú`), problem.Text{Vi: "nơi tạm trú", En: "temporary residence"},
	},
	{
		regexp.MustCompile(`(cha|bố),? (hoặc |và )?mẹ|phụ huynh`), regexp.MustCompile(`giám hộ|người thân|ông bà|người (đang )?nuôi|người chăm sóc|người đi đăng ký thay`),
		regexp.MustCompile(`(cha|bố|mẹ)[^.;\n]{0,20}giám hộ`), problem.Text{Vi: "người giám hộ", En: "guardians"},
	},
	{
		regexp.MustCompile(`cá nhân`), regexp.MustCompile(`tổ chức|cơ quan|doanh nghiệp|hợp tác xã|hộ `),
		regexp.MustCompile(`cá nhân(,| và| hoặc) tổ chức|tổ chức(,| và| hoặc) cá nhân`), problem.Text{Vi: "tổ chức", En: "organisations"},
	},
	{
		regexp.MustCompile(`công dân việt nam`), regexp.MustCompile(`định cư ở nước ngoài`),
		regexp.MustCompile(`công dân việt nam[^.;\n]{0,60}định cư ở nước ngoài`), problem.Text{Vi: "người Việt Nam định cư ở nước ngoài", En: "Vietnamese who live abroad"},
	},
}

// Ages: "từ đủ 75 tuổi" for all, "từ đủ 70 tuổi đến dưới 75 tuổi" for some.
var (
	fromAge  = regexp.MustCompile(`từ (?:đủ )?(\d+) tuổi`)
	belowAge = regexp.MustCompile(`từ (?:đủ )?(\d+) (?:tuổi )?đến (?:dưới )?(\d+) tuổi`)
)

// Narrowings are the groups that a text names without those which its source joins to
// them. A text that names the other anywhere narrows nothing.
func Narrowings(text, source string) (out []Narrowing) {
	in := vi.InFigures(text)
	told, law := small(in.Text), small(vi.InFigures(source).Text)
	add := func(start, end int, wider problem.Text) {
		s, e := in.Source(start, end)
		out = append(out, Narrowing{s, e, text[s:e], wider})
	}
	for _, k := range allKin {
		at := k.said.FindStringIndex(told)
		if at != nil && !k.other.MatchString(told) && k.joined.MatchString(law) {
			add(at[0], at[1], k.wider)
		}
	}
	for _, m := range belowAge.FindAllStringSubmatch(law, -1) {
		younger, older := m[1], m[2]
		for _, at := range fromAge.FindAllStringSubmatchIndex(told, -1) {
			if told[at[2]:at[3]] == older && !regexp.MustCompile(`\b`+younger+`\b`).MatchString(told) {
				add(at[0], at[1], problem.Text{Vi: "người từ đủ " + younger + " tuổi", En: "people from " + younger + " years of age"})
				break
			}
		}
	}
	return append(out, shutWays(in, text, told, law)...)
}

// shut are words that shut a way to file; open is how a source speaks of having it.
var shut = []struct {
	said, open *regexp.Regexp
	wider      problem.Text
}{
	{regexp.MustCompile(`chỉ (được )?(nộp|nhận|làm)( hồ sơ)?( được)? (trực tiếp|tại quầy|tại trung tâm|tại bộ phận)|không (nhận|nộp được)( hồ sơ)? (trực tuyến|qua mạng|trên mạng)`), regexp.MustCompile(`trực tuyến`), problem.Text{Vi: "nộp trực tuyến", En: "filing online"}},
	{regexp.MustCompile(`chỉ (được )?(nộp|nhận|làm)( hồ sơ)?( được)? (trực tuyến|trên mạng|qua mạng|trên cổng)|không (nhận|nộp được)( hồ sơ)? (trực tiếp|tại quầy)`), regexp.MustCompile(`trực tiếp`), problem.Text{Vi: "nộp trực tiếp", En: "filing in person"}},
	{regexp.MustCompile(`không (nhận|nộp được)( hồ sơ)? (qua )?bưu chính`), regexp.MustCompile(`bưu chính`), problem.Text{Vi: "nộp qua bưu chính", En: "filing by post"}},
}

func shutWays(in vi.Figured, text, told, law string) (out []Narrowing) {
	for _, w := range shut {
		if at := w.said.FindStringIndex(told); at != nil && w.open.MatchString(law) && !w.said.MatchString(law) {
			s, e := in.Source(at[0], at[1])
			out = append(out, Narrowing{s, e, text[s:e], w.wider})
		}
	}
	return out
}

// small is a text in small letters, every byte where it was.
func small(text string) string {
	out := strings.ToLower(text)
	if len(out) != len(text) { // no Vietnamese letter does that
		return text
	}
	return out
}
