package grid

import "testing"

// TestAsides: what a Word document says beside its text is no content, and is named: heads and
// feet once, notes and remarks at the place that they speak of; a page's number says nothing.
func TestAsides(t *testing.T) {
	const relation = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	para := func(text string) string { return `<w:p><w:r><w:t>` + text + `</w:t></w:r></w:p>` }
	parts := []string{
		"word/document.xml", wordStart + `<w:p><w:r><w:t>Có hiệu lực từ 01/12/2026</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
			`<w:tbl><w:tr><w:tc>` + para("a") + `</w:tc><w:tc><w:p><w:r><w:t>0261 000 0444</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Type="` + relation + `header" Target="header1.xml"/><Relationship Id="r2" Type="` + relation + `header" Target="header2.xml"/>` +
			`<Relationship Id="r3" Type="` + relation + `footer" Target="/word/footer1.xml"/><Relationship Id="r4" Type="` + relation + `footnotes" Target="footnotes.xml"/>` +
			`<Relationship Id="r5" Type="` + relation + `comments" Target="comments.xml"/><Relationship Id="r6" Type="` + relation + `styles" Target="styles.xml"/></Relationships>`,
		"word/header1.xml", `<w:hdr>` + para("Kèm theo Quyết định số 15/QĐ-UBND") + `</w:hdr>`,
		"word/header2.xml", `<w:hdr>` + para("Kèm theo Quyết định số 15/QĐ-UBND") + `</w:hdr>`,
		"word/footer1.xml", `<w:ftr>` + para("Trang 1/3") + `</w:ftr>`,
		"word/footnotes.xml", `<w:footnotes><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">` + para("Riêng thủ tục số 2 từ 01/01/2027") + `</w:footnote></w:footnotes>`,
		"word/comments.xml", `<w:comments><w:comment w:id="0">` + para("Số này cắt từ 01/01/2027") + `</w:comment></w:comments>`,
	}
	check(t, "a.docx", packed(t, parts...), `
lost :1:0 in the head of the pages: "Kèm theo Quyết định số 15/QĐ-UBND"
lost :1:0 a footnote or endnote: "Riêng thủ tục số 2 từ 01/01/2027"
lost Bảng 1:1:2 a comment in the margin: "Số này cắt từ 01/01/2027"
1 "Có hiệu lực từ 01/12/2026" bold=false style=
table Bảng 1
 1 [a] [0261 000 0444]
`)
	parts[len(parts)-1] = `<w:comments><w:comment`
	check(t, "a.docx", packed(t, parts...), `
lost :1:0 in the head of the pages: "Kèm theo Quyết định số 15/QĐ-UBND"
lost :1:0 a footnote or endnote: "Riêng thủ tục số 2 từ 01/01/2027"
lost :1:0 has heads, feet, notes or comments in a damaged part of the file, and not all of them are read: "document.xml"
1 "Có hiệu lực từ 01/12/2026" bold=false style=
table Bảng 1
 1 [a] [0261 000 0444]
`)
}

// TestTrackedChanges: what was deleted and not yet accepted is named, what was moved stands
// elsewhere, and words that nobody accepted are counted.
func TestTrackedChanges(t *testing.T) {
	data := wordFile(t, `<w:p><w:r><w:t>Lệ phí </w:t></w:r><w:del><w:r><w:delText>50.000 đồng</w:delText></w:r></w:del><w:ins><w:r><w:t>8.000 đồng</w:t></w:r></w:ins></w:p>`+
		`<w:p><w:moveFrom><w:r><w:t>Điều 3</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Điều 3</w:t></w:r></w:moveTo></w:p>`, "", "")
	check(t, "a.docx", data, `
lost :1:0 deleted under Track Changes: "50.000 đồng"
1 "Lệ phí 8.000 đồng" bold=false style=
3 "Điều 3" bold=false style=
`)
	if f, err := Read("a.docx", data); err != nil || f.Unaccepted != 1 {
		t.Errorf("%d paragraphs with words nobody accepted, %v", f.Unaccepted, err)
	}
}
