package importer

import (
	"reflect"
	"regexp"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A column of ways of filing names places as often as ways: "- Nộp tại: - Ủy ban nhân dân; + Bưu điện". A place tells its
// way; what it says more stays as the note of that way.

// channelBy are words of a place or a service, folded, and the way that they are.
var channelBy = []struct{ words, channel string }{
	{"buu dien", "bưu chính"}, {"buu chinh", "bưu chính"}, {"buu cuc", "bưu chính"},
	{"truc tuyen", "trực tuyến"}, {"dich vu cong quoc gia", "trực tuyến"}, {"qua mang", "trực tuyến"}, {"vneid", "trực tuyến"},
	{"truc tiep", "trực tiếp"}, {"tai tru so", "trực tiếp"}, {"mot cua", "trực tiếp"}, {"uy ban nhan dan", "trực tiếp"}, {"ubnd", "trực tiếp"},
	{"hanh chinh cong", "trực tiếp"}, {"tiep nhan va tra ket qua", "trực tiếp"},
}

// filingLead is what stands before the places: "Nộp hồ sơ tại:".
var filingLead = regexp.MustCompile(`^(?i)(?:cách thức )?(?:nộp|gửi|tiếp nhận)(?: hồ sơ)?(?: tại| qua| bằng| theo)?(?: một trong)?(?: các)?(?: hình thức| cách)?(?: sau)?\s*:\s*`)

// channelsOf parts a cell of ways into its lines, without marks and what stands before all of them.
func channelsOf(text string) (out []string) {
	for _, line := range strings.FieldsFunc(onLines(text), func(r rune) bool { return strings.ContainsRune("\n;,/", r) }) {
		line = listMark.ReplaceAllString(strings.TrimSpace(line), "")
		line = listMark.ReplaceAllString(filingLead.ReplaceAllString(line, ""), "")
		if line = strings.Trim(line, " .:"); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// placed gives a cell that names a place or a service the way that it is, and the record its words as the note of that
// way. Words of which nobody can tell, and ones that name two ways, stay for a clerk.
func (s *listSheet) placed(d *recordDraft, list record.Field, at string, cell grid.Cell, column int) grid.Cell {
	channel := ""
	folded := vi.Fold(cell.Text)
	for _, by := range channelBy {
		if strings.Contains(folded, by.words) && channel != by.channel {
			if channel != "" {
				return cell
			}
			channel = by.channel
		}
	}
	if channel == "" || vi.Fold(channel) == folded {
		return cell
	}
	if note, is := record.FieldNamed(rowType(list.Type), "note"); is && s.columnOf(list.Key+".note") < 0 {
		d.entries = append(d.entries, entry{at + "note", record.Quote(vi.UpperFirst(cell.Text)), cell.Text, note, column})
		cell.Text = channel
	}
	return cell
}

// isChannel tells the key of a way of filing.
func isChannel(f record.Field) bool { return f.Type == reflect.TypeFor[record.Channel]() }
