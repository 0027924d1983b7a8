package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Meta is what the whole pack says of itself.
type Meta struct {
	Title   string
	Creator string
	Made    string // YYYY-MM-DD
}

// merge joins PDF files that Chromium wrote into one, with the pages, the structure
// tree and the outline of each in turn. It reads the plain form that Chromium's
// writer (Skia) makes: one classic xref table, no object streams; anything else is
// an error. No other program's files are given to it.
func merge(docs []sheet, meta Meta) ([]byte, error) {
	m := newMerger()
	for i, doc := range docs {
		s, err := readSource(doc.body)
		if err != nil {
			return nil, fmt.Errorf("sheet %d: %w", i+1, err)
		}
		s.retitle(doc.headings)
		m.add(i, s)
	}
	m.chain()
	m.frame(meta)
	return m.write(m.catalog, m.info), nil
}

// merger is the file that grows: its objects, the numbers of those that it has but
// once, and what they gather from the files.
type merger struct {
	next    int
	objects map[int][]byte

	catalog, pages, tree, document, outlines, parents, ids, info, xmp int

	pageNodes, parts, idNodes []int    // of each file
	parentRows                []string // rows of the tree of parents
	parentKey                 int      // its next key
	pageCount                 int
	firsts, lasts             []int // outline entries of each file
	outlineCount              int
}

func newMerger() *merger {
	m := &merger{next: 1, objects: map[int][]byte{}}
	for _, once := range []*int{&m.catalog, &m.pages, &m.tree, &m.document, &m.outlines, &m.parents, &m.ids, &m.info, &m.xmp} {
		*once = m.number()
	}
	return m
}

// number gives the next object its number.
func (m *merger) number() int {
	n := m.next
	m.next++
	return n
}

func (m *merger) put(n int, format string, args ...any) {
	m.objects[n] = fmt.Appendf(nil, format, args...)
}

// add takes one file in. Its own catalogue, tree root and information are dropped;
// references to its tree root lead to our Document element instead.
func (m *merger) add(index int, s source) {
	renamed := m.rename(s)
	m.take(index, s, renamed)

	m.pageNodes = append(m.pageNodes, renamed[s.pages])
	m.pageCount += numberOf(count, s.objects[s.pages].dict)
	m.parts = append(m.parts, renamed[s.top])
	for _, row := range s.belongings() {
		m.parentRows = append(m.parentRows, fmt.Sprintf("%d %s", m.parentKey+row[0], ref(renamed[row[1]])))
	}
	m.parentKey += s.parentCount()
	for _, leaf := range s.idLeaves() {
		m.idNodes = append(m.idNodes, renamed[leaf])
	}
	outline := s.objects[s.outline].dict
	if first := numberOf(firstRef, outline); first != 0 {
		m.firsts, m.lasts = append(m.firsts, renamed[first]), append(m.lasts, renamed[numberOf(lastRef, outline)])
		m.outlineCount += numberOf(count, outline)
	}
}

// rename gives each object that stays its number in the merged file.
func (m *merger) rename(s source) map[int]int {
	renamed := map[int]int{s.outline: m.outlines, s.tree: m.document}
	for _, n := range s.numbers() {
		renamed[n] = m.number()
	}
	return renamed
}

var structKey = regexp.MustCompile(`/StructParents? \d+`)

// take copies the objects that stay, with their references, names and keys changed.
func (m *merger) take(index int, s source, renamed map[int]int) {
	prefix := fmt.Sprintf("s%04d", index)
	for _, n := range s.numbers() {
		o := s.objects[n]
		dict := rewrite(o.dict, func(n int) int { return renamed[n] }, prefix)
		dict = structKey.ReplaceAllFunc(dict, m.moveKey)
		m.objects[renamed[n]] = append(s.role(n, dict, m.pages), o.stream...)
	}
}

// moveKey moves "/StructParents 3" behind the keys of the files before.
func (m *merger) moveKey(entry []byte) []byte {
	at := bytes.LastIndexByte(entry, ' ')
	key, _ := strconv.Atoi(string(entry[at+1:]))
	return fmt.Appendf(nil, "%s %d", entry[:at], m.parentKey+key)
}

// chain joins the outlines of the files: the last entry of one to the first of the next.
func (m *merger) chain() {
	for i := 0; i+1 < len(m.firsts); i++ {
		last, first := m.lasts[i], m.firsts[i+1]
		m.objects[last] = insert(m.objects[last], "/Next "+ref(first))
		m.objects[first] = insert(m.objects[first], "/Prev "+ref(last))
	}
}

// frame makes the objects that the file has but once.
func (m *merger) frame(meta Meta) {
	m.put(m.catalog, "<</Type /Catalog\n/Pages %s\n/MarkInfo <</Marked true>>\n/StructTreeRoot %s\n/Outlines %s\n/PageMode /UseOutlines\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (vi)\n/Metadata %s>>",
		ref(m.pages), ref(m.tree), ref(m.outlines), ref(m.xmp))
	m.put(m.pages, "<</Type /Pages\n/Count %d\n/Kids [%s]>>", m.pageCount, refs(m.pageNodes))
	m.put(m.tree, "<</Type /StructTreeRoot\n/K %s\n/ParentTreeNextKey %d\n/ParentTree %s\n/IDTree %s\n/RoleMap <</Strong /Span /Em /Span /Aside /Div /Title /P /FENote /Note /Sub /Span /DocumentFragment /Part>>>>",
		ref(m.document), m.parentKey, ref(m.parents), ref(m.ids))
	m.put(m.document, "<</Type /StructElem\n/S /Document\n/P %s\n/K [%s]>>", ref(m.tree), refs(m.parts))
	m.put(m.parents, "<</Nums [%s]>>", strings.Join(m.parentRows, " "))
	m.put(m.ids, "<</Kids [%s]>>", refs(m.idNodes))
	m.putOutlines()
	m.putInfo(meta)
}

func (m *merger) putOutlines() {
	if len(m.firsts) == 0 {
		m.put(m.outlines, "<</Type /Outlines\n/Count 0>>")
		return
	}
	m.put(m.outlines, "<</Type /Outlines\n/First %s\n/Last %s\n/Count %d>>", ref(m.firsts[0]), ref(m.lasts[len(m.lasts)-1]), m.outlineCount)
}

func (m *merger) putInfo(meta Meta) {
	made := "D:" + strings.ReplaceAll(meta.Made, "-", "") + "000000+07'00'"
	m.put(m.info, "<</Title %s\n/Creator %s\n/Producer (Skia/PDF, niemyet)\n/CreationDate (%s)\n/ModDate (%s)>>", hexText(meta.Title), hexText(meta.Creator), made, made)
	packet := metadata(meta)
	m.put(m.xmp, "<</Type /Metadata\n/Subtype /XML\n/Length %d>>\nstream\n%s\nendstream", len(packet), packet)
}
