package pdf

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
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
func merge(docs [][]byte, meta Meta) ([]byte, error) {
	m := &merger{next: 1}
	catalog, pages, tree, document, outlines, parents, ids, info, xmp :=
		m.number(), m.number(), m.number(), m.number(), m.number(), m.number(), m.number(), m.number(), m.number()
	for i, doc := range docs {
		if err := m.add(i, doc, pages, document, outlines); err != nil {
			return nil, fmt.Errorf("sheet %d: %w", i+1, err)
		}
	}
	if err := m.chain(); err != nil {
		return nil, err
	}
	m.put(catalog, fmt.Sprintf("<</Type /Catalog\n/Pages %d 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot %d 0 R\n/Outlines %d 0 R\n/PageMode /UseOutlines\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (vi)\n/Metadata %d 0 R>>", pages, tree, outlines, xmp))
	m.put(pages, fmt.Sprintf("<</Type /Pages\n/Count %d\n/Kids [%s]>>", m.pageCount, refs(m.pageNodes)))
	m.put(tree, fmt.Sprintf("<</Type /StructTreeRoot\n/K %d 0 R\n/ParentTreeNextKey %d\n/ParentTree %d 0 R\n/IDTree %d 0 R\n/RoleMap <</Strong /Span /Em /Span /Aside /Div /Title /P /FENote /Note /Sub /Span /DocumentFragment /Part>>>>", document, m.parentKey, parents, ids))
	m.put(document, fmt.Sprintf("<</Type /StructElem\n/S /Document\n/P %d 0 R\n/K [%s]>>", tree, refs(m.parts)))
	m.put(parents, fmt.Sprintf("<</Nums [%s]>>", strings.Join(m.parentNums, " ")))
	m.put(ids, fmt.Sprintf("<</Kids [%s]>>", refs(m.idNodes)))
	if len(m.firsts) > 0 {
		m.put(outlines, fmt.Sprintf("<</Type /Outlines\n/First %d 0 R\n/Last %d 0 R\n/Count %d>>", m.firsts[0], m.lasts[len(m.lasts)-1], m.outlineCount))
	} else {
		m.put(outlines, "<</Type /Outlines\n/Count 0>>")
	}
	made := "D:" + strings.ReplaceAll(meta.Made, "-", "") + "000000+07'00'"
	m.put(info, fmt.Sprintf("<</Title %s\n/Creator %s\n/Producer (Skia/PDF, niemyet)\n/CreationDate (%s)\n/ModDate (%s)>>", hexText(meta.Title), hexText(meta.Creator), made, made))
	packet := metadata(meta)
	m.put(xmp, fmt.Sprintf("<</Type /Metadata\n/Subtype /XML\n/Length %d>>\nstream\n%s\nendstream", len(packet), packet))
	return m.write(catalog, info), nil
}

type merger struct {
	next    int
	objects map[int][]byte

	pageNodes, parts, idNodes []int
	parentNums                []string
	parentKey                 int
	pageCount                 int
	firsts, lasts             []int
	outlineCount              int
}

func (m *merger) number() int {
	n := m.next
	m.next++
	return n
}

func (m *merger) put(n int, body string) {
	if m.objects == nil {
		m.objects = map[int][]byte{}
	}
	m.objects[n] = []byte(body)
}

var errForm = errors.New("the PDF is not of the form that Chromium writes")

var (
	rootRef   = regexp.MustCompile(`/Root (\d+) 0 R`)
	refTo     = func(key string) *regexp.Regexp { return regexp.MustCompile(`/` + key + ` (\d+) 0 R`) }
	pagesRef  = refTo("Pages")
	treeRef   = refTo("StructTreeRoot")
	outRef    = refTo("Outlines")
	parentRef = refTo("ParentTree")
	idRef     = refTo("IDTree")
	topRef    = refTo("K")
	firstRef  = refTo("First")
	lastRef   = refTo("Last")
	count     = regexp.MustCompile(`/Count (\d+)`)
	nextKey   = regexp.MustCompile(`/ParentTreeNextKey (\d+)`)
	nums      = regexp.MustCompile(`(?s)/Nums \[(.*?)\]`)
	kids      = regexp.MustCompile(`(?s)/Kids \[(.*?)\]`)
	oneRef    = regexp.MustCompile(`(\d+) 0 R`)
	numRef    = regexp.MustCompile(`(\d+) (\d+) 0 R`)
	structKey = regexp.MustCompile(`/StructParents? (\d+)`)
	docRole   = regexp.MustCompile(`/S /Document\b`)
)

// add takes one file in. Its own catalogue, tree root and information are dropped;
// references to its tree root lead to our Document element instead.
func (m *merger) add(index int, doc []byte, pages, document, outlines int) error {
	objects, trailer, err := parse(doc)
	if err != nil {
		return err
	}
	ref := func(re *regexp.Regexp, in []byte) int {
		if g := re.FindSubmatch(in); g != nil {
			n, _ := strconv.Atoi(string(g[1]))
			return n
		}
		return 0
	}
	root := objects[ref(rootRef, trailer)]
	oldPages, oldTree, oldOut := ref(pagesRef, root.dict), ref(treeRef, root.dict), ref(outRef, root.dict)
	if oldPages == 0 || oldTree == 0 {
		return errForm
	}
	treeObject := objects[oldTree]
	top := ref(topRef, treeObject.dict)
	oldParents, oldIDs := ref(parentRef, treeObject.dict), ref(idRef, treeObject.dict)
	skip := map[int]bool{ref(rootRef, trailer): true, ref(refTo("Info"), trailer): true, oldTree: true, oldOut: true, oldParents: true, oldIDs: true}

	renamed := map[int]int{oldTree: document}
	if oldOut != 0 {
		renamed[oldOut] = outlines
	}
	order := make([]int, 0, len(objects))
	for n := range objects {
		order = append(order, n)
	}
	slices.Sort(order)
	for _, n := range order {
		if _, done := renamed[n]; !done && !skip[n] {
			renamed[n] = m.number()
		}
	}
	mapped := func(n int) int { return renamed[n] }
	prefix := fmt.Sprintf("s%04d", index)
	base := m.parentKey
	for _, n := range order {
		if skip[n] {
			continue
		}
		o := objects[n]
		dict := rewrite(o.dict, mapped, prefix)
		dict = structKey.ReplaceAllFunc(dict, func(b []byte) []byte {
			at := bytes.LastIndexByte(b, ' ')
			old, _ := strconv.Atoi(string(b[at+1:]))
			return []byte(fmt.Sprintf("%s %d", b[:at], old+base))
		})
		switch n {
		case oldPages:
			dict = insert(dict, fmt.Sprintf("/Parent %d 0 R", pages))
		case top:
			dict = docRole.ReplaceAll(dict, []byte("/S /Part"))
		}
		m.put(renamed[n], string(dict)+string(o.stream))
	}
	m.pageNodes = append(m.pageNodes, renamed[oldPages])
	m.pageCount += ref(count, objects[oldPages].dict)
	m.parts = append(m.parts, renamed[top])
	if g := nums.FindSubmatch(objects[oldParents].dict); g != nil {
		for _, pair := range numRef.FindAllSubmatch(g[1], -1) {
			key, _ := strconv.Atoi(string(pair[1]))
			to, _ := strconv.Atoi(string(pair[2]))
			m.parentNums = append(m.parentNums, fmt.Sprintf("%d %d 0 R", key+base, renamed[to]))
		}
	} else {
		return errForm
	}
	m.parentKey += max(ref(nextKey, treeObject.dict), 1)
	if g := kids.FindSubmatch(objects[oldIDs].dict); g != nil {
		for _, leaf := range oneRef.FindAllSubmatch(g[1], -1) {
			n, _ := strconv.Atoi(string(leaf[1]))
			m.idNodes = append(m.idNodes, renamed[n])
		}
	}
	if out := objects[oldOut]; oldOut != 0 {
		if first, last := ref(firstRef, out.dict), ref(lastRef, out.dict); first != 0 {
			m.firsts, m.lasts = append(m.firsts, renamed[first]), append(m.lasts, renamed[last])
			m.outlineCount += ref(count, out.dict)
		}
	}
	return nil
}

// chain joins the outlines of the files: the last entry of one to the first of the next.
func (m *merger) chain() error {
	for i := 0; i+1 < len(m.firsts); i++ {
		last, first := m.lasts[i], m.firsts[i+1]
		m.objects[last] = insert(m.objects[last], fmt.Sprintf("/Next %d 0 R", first))
		m.objects[first] = insert(m.objects[first], fmt.Sprintf("/Prev %d 0 R", last))
	}
	return nil
}

// insert adds an entry to a dictionary without a stream.
func insert(dict []byte, entry string) []byte {
	end := bytes.LastIndex(dict, []byte(">>"))
	return slices.Concat(dict[:end], []byte("\n"+entry), dict[end:])
}

// object is one object of a file: its value, and its stream with the words around it.
type object struct{ dict, stream []byte }

var (
	startXref = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
	xrefHead  = regexp.MustCompile(`^xref\s+0 (\d+)\s+`)
	objHead   = regexp.MustCompile(`^(\d+) 0 obj\s`)
	length    = regexp.MustCompile(`/Length (\d+)`)
)

func parse(doc []byte) (map[int]object, []byte, error) {
	g := startXref.FindSubmatch(doc)
	if g == nil {
		return nil, nil, errForm
	}
	at, _ := strconv.Atoi(string(g[1]))
	if at >= len(doc) {
		return nil, nil, errForm
	}
	head := xrefHead.FindSubmatch(doc[at:])
	if head == nil {
		return nil, nil, errForm
	}
	size, _ := strconv.Atoi(string(head[1]))
	rows := doc[at+len(head[0]):]
	const row = 20 // bytes of one entry
	if len(rows) < size*row {
		return nil, nil, errForm
	}
	objects := make(map[int]object, size)
	for n := 1; n < size; n++ {
		entry := rows[n*row : (n+1)*row]
		if entry[17] != 'n' {
			continue
		}
		offset, _ := strconv.Atoi(string(entry[:10]))
		o, err := parseObject(doc, offset)
		if err != nil {
			return nil, nil, err
		}
		objects[n] = o
	}
	return objects, rows[size*row:], nil
}

func parseObject(doc []byte, offset int) (object, error) {
	if offset >= len(doc) {
		return object{}, errForm
	}
	body := doc[offset:]
	head := objHead.Find(body)
	if head == nil {
		return object{}, errForm
	}
	body = body[len(head):]
	end := valueEnd(body)
	rest := bytes.TrimLeft(body[end:], " \r\n")
	if !bytes.HasPrefix(rest, []byte("stream")) {
		return object{dict: bytes.TrimSpace(body[:end])}, nil
	}
	g := length.FindSubmatch(body[:end])
	if g == nil {
		return object{}, errForm
	}
	n, _ := strconv.Atoi(string(g[1]))
	data := bytes.TrimPrefix(bytes.TrimPrefix(rest[len("stream"):], []byte("\r")), []byte("\n"))
	if len(data) < n {
		return object{}, errForm
	}
	return object{bytes.TrimSpace(body[:end]), slices.Concat([]byte("\nstream\n"), data[:n], []byte("\nendstream"))}, nil
}

// valueEnd is where the first value of a text ends: before "stream" or "endobj".
func valueEnd(b []byte) int {
	depth := 0
	for i := 0; i < len(b); {
		switch {
		case b[i] == '(':
			i = stringEnd(b, i)
		case bytes.HasPrefix(b[i:], []byte("<<")):
			depth++
			i += 2
		case bytes.HasPrefix(b[i:], []byte(">>")):
			depth--
			i += 2
		case depth == 0 && (bytes.HasPrefix(b[i:], []byte("endobj")) || bytes.HasPrefix(b[i:], []byte("stream"))):
			return i
		default:
			i++
		}
	}
	return len(b)
}

// stringEnd is the offset behind a literal string.
func stringEnd(b []byte, i int) int {
	depth := 0
	for ; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				return i + 1
			}
		}
	}
	return len(b)
}

var (
	refHere = regexp.MustCompile(`^(\d+) 0 R\b`)
	nodeID  = regexp.MustCompile(`^\(node\d+\)$`)
)

// rewrite renumbers the references of a value and makes the ids of its structure
// elements unique; strings are otherwise left alone.
func rewrite(b []byte, mapped func(int) int, prefix string) []byte {
	var out bytes.Buffer
	for i := 0; i < len(b); {
		switch {
		case b[i] == '(':
			end := stringEnd(b, i)
			if s := b[i:end]; nodeID.Match(s) {
				out.WriteString("(" + prefix + string(s[1:]))
			} else {
				out.Write(s)
			}
			i = end
		case b[i] >= '0' && b[i] <= '9' && (i == 0 || !isWord(b[i-1])):
			if g := refHere.FindSubmatch(b[i:]); g != nil {
				n, _ := strconv.Atoi(string(g[1]))
				fmt.Fprintf(&out, "%d 0 R", mapped(n))
				i += len(g[0])
				continue
			}
			for i < len(b) && isWord(b[i]) {
				out.WriteByte(b[i])
				i++
			}
		default:
			out.WriteByte(b[i])
			i++
		}
	}
	return out.Bytes()
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '-' || c == '+' || c == '_'
}

func refs(list []int) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = strconv.Itoa(n) + " 0 R"
	}
	return strings.Join(words, " ")
}

// write lays the objects out with their table.
func (m *merger) write(catalog, info int) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xD3\xEB\xE9\xE1\n")
	offsets := make([]int, m.next)
	for n := 1; n < m.next; n++ {
		offsets[n] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", n, m.objects[n])
	}
	at := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", m.next)
	for _, o := range offsets[1:] {
		fmt.Fprintf(&out, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&out, "trailer\n<</Size %d\n/Root %d 0 R\n/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n", m.next, catalog, info, at)
	return out.Bytes()
}

// hexText is a text string in UTF-16 with its mark.
func hexText(text string) string {
	var b bytes.Buffer
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(text)) {
		var two [2]byte
		binary.BigEndian.PutUint16(two[:], u)
		fmt.Fprintf(&b, "%04X", two)
	}
	b.WriteByte('>')
	return b.String()
}

// metadata is the XMP packet. It makes no claim of PDF/UA: nothing here has checked
// the pack against that standard.
func metadata(meta Meta) string {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace
	return `<?xpacket begin="` + "\uFEFF" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escape(meta.Title) + `</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>` + escape(meta.Creator) + `</xmp:CreatorTool><xmp:CreateDate>` + meta.Made + `</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
