package pdf

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
)

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
