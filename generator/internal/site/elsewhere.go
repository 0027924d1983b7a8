package site

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

//go:embed elsewhere.toml
var elsewhereTable []byte

// Elsewhere is a matter that people bring to the unit and another house does, as far as a
// source says whose: who is told nothing believes the next best procedure.
type Elsewhere struct {
	ID        record.Slug `key:"id" vi:"Mã trong địa chỉ" en:"Id" need:"yes" eg:"ho-chieu"`
	Name      string      `key:"name" vi:"Việc" en:"Matter" need:"yes" eg:"Cấp hộ chiếu phổ thông"`
	English   string      `key:"english" vi:"Tên tiếng Anh" en:"Name in English" eg:"Passports"`
	Words     []string    `key:"words" vi:"Người dân hay gõ" en:"What people type" eg:"hộ chiếu"`
	At        string      `key:"at" vi:"Nơi làm; bỏ trống khi chưa có nguồn nào nói" en:"Who does it; left out when no source says" eg:"Công an cấp tỉnh"`
	AtEnglish string      `key:"at_english" vi:"Nơi làm, tiếng Anh" en:"Who does it, in English" eg:"the provincial police"`
	Codes     []string    `key:"codes" vi:"Mã các thủ tục ấy" en:"Codes of its procedures" eg:"1.001456"`
	Fields    []string    `key:"fields" vi:"Lĩnh vực của các thủ tục ấy" en:"Fields of its procedures" eg:"Thuế"`
	Source    string      `key:"source" vi:"Nguồn" en:"Source" need:"yes" eg:"Cổng Dịch vụ công quốc gia, 1.001456"`
	Here      bool        `key:"here" vi:"Đơn vị này có làm: không nói là việc nơi khác" en:"Done here after all: it is not told"`
}

// elsewhereOfAll are the matters of the whole country.
var elsewhereOfAll = sync.OnceValue(func() []Elsewhere {
	var all struct {
		Subjects []Elsewhere `key:"subjects" vi:"Việc" en:"Matters"`
	}
	if _, bad := record.ReadInto("elsewhere.toml", elsewhereTable, &all); bad.Failed() {
		panic("internal error: " + fmt.Sprint(bad[0]))
	}
	return all.Subjects
})

// findElsewhere finds the matters of config.toml, then those of the country, less what the site
// has a procedure for: once, when the states are known, for addresses ask for them again and again.
func (s *Site) findElsewhere() {
	here := s.handledHere()
	all := lacking(slices.Clone(s.Config.Elsewhere), elsewhereOfAll(), func(x Elsewhere) string { return string(x.ID) })
	s.Elsewhere = slices.DeleteFunc(all, func(x Elsewhere) bool { return x.Here || here.does(x) })
}

// handled is what the procedures of the day are of; names and fields are folded, once for all matters.
type handled struct {
	codes, fields map[string]bool
	names         []string
}

func (s *Site) handledHere() handled {
	d := handled{codes: map[string]bool{}, fields: map[string]bool{}}
	for _, p := range s.Procedures {
		if !p.State.Current() {
			continue
		}
		d.codes[string(p.Code)] = true
		d.names = append(d.names, vi.Fold(p.Name))
		if p.Field != nil {
			d.fields[vi.Fold(p.Field.Name)] = true
		}
	}
	return d
}

// does tells whether one of the procedures is of the matter.
func (d handled) does(x Elsewhere) bool {
	begin := vi.Fold(x.Name)
	return slices.ContainsFunc(x.Codes, func(code string) bool { return d.codes[code] }) ||
		slices.ContainsFunc(d.names, func(name string) bool { return strings.HasPrefix(name, begin) }) ||
		slices.ContainsFunc(x.Fields, func(name string) bool { return d.fields[vi.Fold(name)] })
}
