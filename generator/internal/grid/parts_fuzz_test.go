package grid

import "testing"

// FuzzParts: the other parts of a workbook, each as it may be broken: shared strings, styles, the
// workbook itself, what leads from part to part. The sheet is sound, so that what is found is of the part.
func FuzzParts(f *testing.F) {
	const (
		book  = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`
		kind  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
		leads = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + kind + `/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="` + kind + `/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="` + kind + `/styles" Target="styles.xml"/></Relationships>`
		texts = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Việc</t></si><si><r><t>Mộ</t></r><r><t>t</t></r></si></sst>`
		style = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`
		sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>46000</v></c><c r="D1" t="s"><v>99</v></c></row></sheetData></worksheet>`
	)
	read := func(t testing.TB, workbook, relations, shared, styles string) (*File, error) {
		return Read("a.xlsx", packed(t, "[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
			"xl/workbook.xml", workbook, "xl/_rels/workbook.xml.rels", relations, "xl/sharedStrings.xml", shared, "xl/styles.xml", styles, "xl/worksheets/sheet1.xml", sheet))
	}
	if file, err := read(f, book, leads, texts, style); err != nil || len(file.Blocks) == 0 {
		f.Fatalf("a workbook that is whole is refused: %v", err)
	}
	f.Add(book, leads, texts, style)
	f.Add("", "", "", "")
	f.Add(book, leads, `<sst><si><t>`, `<styleSheet><cellXfs><xf numFmtId="-1"/></cellXfs>`)
	f.Add(`<workbook><sheets><sheet name="" sheetId="-1"/></sheets></workbook>`, `<Relationships><Relationship Id="rId1" Target="../../x"/></Relationships>`, texts, style)
	f.Fuzz(func(t *testing.T, workbook, relations, shared, styles string) {
		if file, err := read(t, workbook, relations, shared, styles); err == nil {
			sound(t, file)
		}
	})
}
