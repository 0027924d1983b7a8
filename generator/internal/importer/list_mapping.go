package importer

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Mapping remembers which column of offices' tables is which key, and values that hold
// for every record, so that the second import asks nothing. A clerk can read and change
// the file: nhap/nhiem-vu.toml.
type Mapping struct {
	File    string
	Columns map[string]string // title -> key; "" for a column that is not used
	Values  map[string]string // key -> text
}

// mappingFile is the form of the file.
type mappingFile struct {
	Columns []mappingColumn `key:"columns" vi:"Các cột" en:"Columns"`
	Values  []mappingValue  `key:"values" vi:"Giá trị chung" en:"Values"`
}

type mappingColumn struct {
	Title string `key:"title" vi:"Tiêu đề cột" en:"Title" need:"yes" eg:"Nhiệm vụ, giải pháp"`
	Field string `key:"field" vi:"Khóa của bản ghi" en:"Key" eg:"duty"`
}

type mappingValue struct {
	Field string `key:"field" vi:"Khóa của bản ghi" en:"Key" need:"yes" eg:"plan"`
	Value string `key:"value" vi:"Giá trị" en:"Value" need:"yes" eg:"Kế hoạch năm 2026"`
}

// ReadMapping reads the file; no bytes make an empty mapping. file is its name in problems.
func ReadMapping(file string, data []byte) (*Mapping, problem.List) {
	m := &Mapping{File: file, Columns: map[string]string{}, Values: map[string]string{}}
	if len(data) == 0 {
		return m, nil
	}
	var read mappingFile
	_, found := record.ReadInto(file, data, &read)
	for _, c := range read.Columns {
		m.Columns[vi.Collapse(c.Title)] = c.Field
	}
	for _, v := range read.Values {
		m.Values[v.Field] = v.Value
	}
	return m, found
}

// Bytes is the file, for a clerk to read.
func (m *Mapping) Bytes(k *record.Kind) []byte {
	var b strings.Builder
	b.WriteString("# Nhập " + k.One.Vi + ": cột nào của bảng (title) vào khóa nào của bản ghi (field).\n")
	b.WriteString("# niemyet import đọc tệp này trước khi đoán, và ghi thêm cột mới gặp. Sửa được bằng Notepad.\n")
	b.WriteString("# Cột không dùng thì để field = \"\"; field = \"todo\" là chưa biết, nội dung vào todo. Tên các khóa: docs/ban-ghi/" + k.Folder + ".md\n")
	titles := slices.Collect(maps.Keys(m.Columns))
	sort.Strings(titles)
	for _, title := range titles {
		b.WriteString("\n[[columns]]\ntitle = " + record.Quote(title) + "\nfield = " + record.Quote(m.Columns[title]) + "\n")
	}
	if len(m.Values) > 0 {
		b.WriteString("\n# Giá trị chung cho mọi bản ghi khi bảng không có cột ấy (tùy chọn --set).\n")
	}
	for _, key := range slices.Sorted(maps.Keys(m.Values)) {
		b.WriteString("\n[[values]]\nfield = " + record.Quote(key) + "\nvalue = " + record.Quote(m.Values[key]) + "\n")
	}
	return []byte(b.String())
}

func (m *Mapping) clone() *Mapping {
	return &Mapping{m.File, maps.Clone(m.Columns), maps.Clone(m.Values)}
}

// mappedTitles are the titles that a mapping file speaks of, as written and folded.
type mappedTitles struct{ written, folded map[string]string }

func (m *Mapping) titles() mappedTitles {
	out := mappedTitles{m.Columns, map[string]string{}}
	for _, title := range slices.Sorted(maps.Keys(m.Columns)) {
		folded := vi.Fold(title)
		if _, taken := out.folded[folded]; !taken {
			out.folded[folded] = m.Columns[title]
		}
	}
	return out
}

// path is the key of a title, and whether the file speaks of the title.
func (t mappedTitles) path(title string) (path string, known bool) {
	if path, known = t.written[title]; !known {
		path, known = t.folded[vi.Fold(title)]
	}
	return path, known
}

// checkMapping refuses keys that the kind does not have.
func (l *lists) checkMapping() {
	names := namesOf(l.opt.Kind)
	bad := func(path string) bool { return path != "" && names.vi[path] == "" }
	var known []string
	for path := range names.vi {
		known = append(known, path)
	}
	slices.Sort(known)
	tell := func(path string) {
		near, nearEn := problem.DidYouMean(vi.Nearest(path, known))
		l.report("E625", problem.Place{File: l.opt.Mapping.File}, "key", path, "near", problem.Both(problem.Text{Vi: near, En: nearEn}), "kind", problem.Both(l.opt.Kind.One))
	}
	for _, title := range slices.Sorted(maps.Keys(l.out.Mapping.Columns)) {
		if path := l.out.Mapping.Columns[title]; bad(path) {
			tell(path)
			delete(l.out.Mapping.Columns, title)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(l.out.Mapping.Values)) {
		if bad(key) || strings.Contains(key, ".") || key == "#" {
			tell(key)
			delete(l.out.Mapping.Values, key)
		}
	}
}
