package grid

import (
	"bytes"
	"strings"

	"niemyet/generator/internal/vi"
)

// decodeBytes turns the bytes of a text file into text.
func decodeBytes(data []byte) (text, encoding string, err error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch encoding = vi.DetectLegacy(data); encoding {
	case "":
		return string(data), "", nil
	case vi.Unknown:
		return "", "", errLetters
	}
	text, ok := vi.DecodeLegacy(data, encoding)
	if !ok {
		return "", "", errConversion(encoding)
	}
	return strings.TrimPrefix(text, "\ufeff"), encoding, nil
}

// mend converts cells whose letters were typed with an old font (.VnTime, VNI-Times):
// by column, because lists mix them. Where the table holds text that is Unicode beyond
// doubt, only cells that show their encoding are converted; else the whole column is, so
// that "Sè" becomes "Số" among its likes.
func (f *File) mend(t *Table) {
	width := 0
	for _, r := range t.Rows {
		width = max(width, len(r.Cells))
	}
	var all strings.Builder
	columns := make([]string, width)
	for c := range width {
		var b strings.Builder
		for _, r := range t.Rows {
			b.WriteString(r.At(c).Text + "\n")
		}
		columns[c] = vi.DetectLegacy([]byte(b.String()))
		all.WriteString(b.String())
	}
	whole, mixed := vi.DetectLegacy([]byte(all.String())), t.mixed()
	for c, encoding := range columns {
		if !oldFont(encoding) {
			encoding = whole
		}
		n := 0
		for i := range t.Rows {
			if c < len(t.Rows[i].Cells) && t.Rows[i].Cells[c].convert(encoding, mixed) {
				n++
			}
		}
		if n > 0 {
			f.Converted = append(f.Converted, Converted{inColumn(c), t.Name, encoding, n})
		}
	}
}

// oldFont tells the encodings that text inside a Unicode file may still be in.
func oldFont(encoding string) bool { return encoding == vi.TCVN3 || encoding == vi.VNI }

// mixed tells whether some cell holds Vietnamese letters that no old font has.
func (t *Table) mixed() bool {
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			if strings.ContainsFunc(c.Text, func(r rune) bool {
				return r >= 0x1EA0 && r <= 0x1EF9 || r == 'ơ' || r == 'ư' || r == 'ă' || r == 'đ' || r == 'Đ'
			}) {
				return true
			}
		}
	}
	return false
}

// convert reads a cell's letters as those of an old font, and tells whether that changed it.
func (c *Cell) convert(encoding string, mixed bool) (changed bool) {
	if !oldFont(encoding) || mixed && !vi.LegacySign(c.Text, encoding) {
		c.Text = inLetters(c.Text, "")
		return false
	}
	old := c.Text
	c.Text = inLetters(old, encoding)
	return c.Text != old
}
