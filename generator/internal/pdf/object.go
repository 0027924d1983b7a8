package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// object is one object of a file: its value, and its stream with the words around it.
type object struct{ dict, stream []byte }

const streamBegin, streamEnd = "\nstream\n", "\nendstream"

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
	return object{bytes.TrimSpace(body[:end]), slices.Concat([]byte(streamBegin), data[:n], []byte(streamEnd))}, nil
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

// ref is a reference to an object.
func ref(n int) string { return strconv.Itoa(n) + " 0 R" }

func refs(list []int) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = ref(n)
	}
	return strings.Join(words, " ")
}
