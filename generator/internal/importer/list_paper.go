package importer

import (
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// countPart is one count in the brackets behind a paper: "01 bản chính", "bản sao có
// chứng thực".
var countPart = regexp.MustCompile(`^(\d{1,2} )?ban (chinh|goc|sao|chup|photo|pho to)( co chung thuc| chung thuc| cong chung| dien tu)?$`)

// countSplit parts counts from each other.
var countSplit = regexp.MustCompile(`\s*(?:[,;+]|\s+và\s+)\s*`)

// countsIn reads how many originals and copies the brackets in a paper's name, or the words behind its colon, ask for;
// ok is false where they say something else or leave a choice. rest is the name without
// brackets that say nothing but counts.
func countsIn(name string) (rest string, originals, copies int, ok bool) {
	for _, at := range bracketed.FindAllStringIndex(name, -1) {
		first, second, plain, ok := countsOf(name[at[0]+1 : at[1]-1])
		if !ok {
			continue
		}
		if plain {
			name = vi.Phrase(name[:at[0]] + name[at[1]:])
		}
		return strings.TrimSpace(name), first, second, true
	}
	if at := strings.LastIndex(name, ":"); at > 0 { // "Tờ khai: 01 bản chính;"
		if first, second, plain, ok := countsOf(strings.Trim(name[at+1:], " ;.,")); ok && plain {
			return strings.TrimSpace(name[:at]), first, second, true
		}
	}
	return name, 0, 0, false
}

// countsOf reads words that are counts and no more. plain tells that the counts are all they say.
func countsOf(words string) (first, second int, plain, ok bool) {
	plain = true
	for _, part := range countSplit.Split(strings.TrimSpace(words), -1) {
		m := countPart.FindStringSubmatch(vi.Fold(part))
		if m == nil {
			return 0, 0, false, false
		}
		n := 1
		if figures := strings.TrimSpace(m[1]); figures != "" {
			n, _ = strconv.Atoi(figures) // figures, by the form
		}
		if m[2] == "chinh" || m[2] == "goc" {
			first += n
		} else {
			second += n
		}
		plain = plain && m[3] == ""
	}
	return first, second, plain, first+second > 0
}

// countedLine is a line that tells of itself how many are brought: "Ảnh 4x6 (03 tấm)", "Bản sao căn cước (01 bản)".
var countedLine = regexp.MustCompile(`\(\s*\d{1,2} (?:bản|tấm|tờ|bộ|ảnh|cái|quyển|chiếc|phiếu)`)

// countedApart makes papers of the lines below a paper that tell their own counts, whatever mark they begin with. What
// stands below a line that ends in a colon is its list.
func countedApart(passages []string) (out []string) {
	for _, passage := range passages {
		head, rest, below := strings.Cut(passage, "\n")
		out = append(out, head)
		if !below {
			continue
		}
		for line := range strings.SplitSeq(rest, "\n") {
			if bare := strings.TrimSpace(listMark.ReplaceAllString(line, "")); countedLine.MatchString(bare) && !strings.HasSuffix(strings.TrimSpace(head), ":") {
				out = append(out, bare)
			} else {
				out[len(out)-1] += "\n" + line
			}
		}
	}
	return out
}

// countPapers gives the papers of a record the counts that their names tell, where no
// column does. What tells none is left to a clerk: a paper without a count is shown as a
// remark.
func (s *listSheet) countPapers(d *recordDraft, list record.Field) {
	if s.columnOf(list.Key+".originals") >= 0 || s.columnOf(list.Key+".copies") >= 0 {
		return
	}
	fields := map[string]record.Field{}
	for _, f := range record.Fields(rowType(list.Type)) {
		fields[f.Key] = f
	}
	entries := d.entries
	d.entries = nil
	for _, e := range entries {
		if !strings.HasPrefix(e.path, list.Key+".") || !strings.HasSuffix(e.path, ".name") {
			d.entries = append(d.entries, e)
			continue
		}
		name, originals, copies, ok := countsIn(e.text)
		if !ok {
			d.later("Ghi số bản chính, bản sao của giấy tờ “" + vi.Truncate(e.text, longestTold) + "”: tệp nguồn không ghi rõ.")
			d.entries = append(d.entries, e)
			continue
		}
		d.entries = append(d.entries, entry{e.path, record.Quote(name), e.text, e.field, e.column})
		for _, of := range []struct {
			key string
			n   int
		}{{"originals", originals}, {"copies", copies}} {
			if of.n > 0 {
				at := strings.TrimSuffix(e.path, "name") + of.key
				d.entries = append(d.entries, entry{at, strconv.Itoa(of.n), e.text, fields[of.key], e.column})
			}
		}
	}
}
