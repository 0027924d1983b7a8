package render

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
)

// TestKindIsDrawnByTables: what a kind draws is what it registers. The site, the kiosk
// and paper show a kind that only this test knows, in their lists too.
func TestKindIsDrawnByTables(t *testing.T) {
	kinds := record.Kinds
	t.Cleanup(func() { record.Kinds = kinds })
	kind := &record.Kind{
		Name: "meeting", Folder: "buoi-hop", New: func() record.Record { return &meeting{} },
		Title: problem.Text{Vi: "Buổi họp", En: "Meetings"}, One: problem.Text{Vi: "buổi họp", En: "meeting"},
		Kiosk: record.Kiosk{Shows: record.EveryRecord},
	}
	record.Kinds = append(record.Kinds[:len(kinds):len(kinds)], kind)
	t.Cleanup(web.Draw("meeting", web.Drawing{
		More: func(scene *view.Scene) []view.Page {
			return []view.Page{scene.Page("buoi-hop/sap-toi.html", "site/page-list", func(p view.Place) any {
				return view.TextListPage{Frame: p.Frame("page-list", "Sắp họp", "Sắp họp")}
			})}
		},
		Facts: func(_ view.Place, x record.Record) []string { return []string{"họp " + x.(*meeting).On.Short()} },
		Branch: func(p view.Place) []view.Link {
			return []view.Link{{Text: "Sắp họp", Href: p.Href("buoi-hop/sap-toi.html")}}
		},
	}))
	t.Cleanup(kiosk.Draw("meeting", kiosk.Drawing{Card: kiosk.Record, Way: &kiosk.Way{Rank: 15, Icon: "people"}}))
	t.Cleanup(paper.Draw("meeting", paper.Drawing{Sheets: func(scene *view.Scene) (out []paper.Sheet) {
		for _, x := range scene.Records(kind) {
			out = append(out, paper.Sheet{
				Path: site.SheetAddress(x), Layout: "print/record", Paper: view.A5, Title: x.Title(), Group: paper.Group{Rank: paper.RankOthers, ID: "hop", Title: "Buổi họp"},
				Draw: func(p view.Place, wear view.Sheet) any {
					return paper.RecordPage{Frame: p.Frame("record", x.Title(), x.Title()), Sheet: wear, What: "Buổi họp", Facts: p.Facts(x)}
				},
			})
		}
		return out
	}}))
	pages := build(t, map[string]string{
		"content/buoi-hop/quy-4.md": "+++\nname = \"Đối thoại quý IV\"\non = 2026-12-01\noffice = \"mot-cua\"\n+++\nMang [câu hỏi](https://vidu.example/).\n",
	}, "")
	for page, want := range map[string][]string{
		"buoi-hop/sap-toi.html":     {"Sắp họp"},
		"so-do.html":                {`href="buoi-hop/sap-toi.html"`},
		"kiosk/index.html":          {`href="buoi-hop/index.html"`, "Buổi họp"},
		"kiosk/buoi-hop/index.html": {`href="quy-4.html"`},
		"kiosk/buoi-hop/quy-4.html": {"<h1", "Đối thoại quý IV", "Ngày 01 tháng 12 năm 2026", "Mang câu hỏi."},
		"in/buoi-hop/quy-4.html":    {`data-paper="a5"`, "Ngày 01 tháng 12 năm 2026"},
		"in/index.html":             {`href="buoi-hop/quy-4.html"`, "A5"},
	} {
		for _, w := range want {
			if !strings.Contains(pages[page], w) {
				t.Errorf("%s lacks %q", page, w)
			}
		}
	}
	if strings.Contains(pages["kiosk/buoi-hop/quy-4.html"], "vidu.example") {
		t.Error("the kiosk's screen leads out of the kiosk")
	}
	site, desk := allOf(pages, "tim-kiem/"), allOf(pages, "kiosk/tim-kiem/")
	if !strings.Contains(site, "họp 01/12/2026") || !strings.Contains(desk, "Đối thoại quý IV") {
		t.Error("the searches of site and kiosk lack the record")
	}
}

// TestKioskShowsAKindWithoutDrawing: what a row shows on the kiosk is there, and a tile
// leads to it, even when no file of the room draws the kind.
func TestKioskShowsAKindWithoutDrawing(t *testing.T) {
	kinds := record.Kinds
	t.Cleanup(func() { record.Kinds = kinds })
	record.Kinds = append(record.Kinds[:len(kinds):len(kinds)], &record.Kind{
		Name: "meeting", Folder: "buoi-hop", New: func() record.Record { return &meeting{} },
		Title: problem.Text{Vi: "Buổi họp", En: "Meetings"}, One: problem.Text{Vi: "buổi họp", En: "meeting"},
		Kiosk: record.Kiosk{Shows: record.EveryRecord},
	})
	pages := build(t, map[string]string{
		"content/buoi-hop/quy-4.md": "+++\nname = \"Đối thoại quý IV\"\non = 2026-12-01\noffice = \"mot-cua\"\n+++\n",
	}, "")
	for page, want := range map[string]string{
		"kiosk/index.html":          `href="buoi-hop/index.html"`,
		"kiosk/buoi-hop/index.html": `href="quy-4.html"`,
		"kiosk/buoi-hop/quy-4.html": "Ngày 01 tháng 12 năm 2026",
	} {
		if !strings.Contains(pages[page], want) {
			t.Errorf("%s lacks %q", page, want)
		}
	}
	// The keyboard finds the record, and for the kind's own word all of its records.
	for _, want := range []string{"Đối thoại quý IV", "Buổi họp", "meetings"} {
		if !strings.Contains(allOf(pages, "kiosk/tim-kiem/"), want) {
			t.Errorf("the kiosk's search lacks %q", want)
		}
	}
}

// allOf is all text of the files below a folder.
func allOf(pages map[string]string, folder string) string {
	var out strings.Builder
	for name, body := range pages {
		if strings.HasPrefix(name, folder) {
			out.WriteString(body)
		}
	}
	return out.String()
}

// TestRoomsNameNoKind: rooms ask the tables of kinds and drawings. A kind's name stands in
// the kind's own file alone.
func TestRoomsNameNoKind(t *testing.T) {
	found := map[string]bool{}
	for _, room := range []string{"view", "web", "kiosk", "paper", "speech", "render"} {
		files, err := filepath.Glob("../" + room + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(room, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			name := room + "/" + filepath.Base(file)
			for _, kind := range kindsNamed(t, file) {
				if !strings.HasPrefix(filepath.Base(file), kind) {
					t.Errorf("%s asks for the kind %q by name", name, kind)
				}
				found[name] = true
			}
		}
	}
	if !found["web/procedure.go"] {
		t.Error("the search for names finds none")
	}
}

// kindsNamed are the names of kinds among the strings of a file.
func kindsNamed(t *testing.T, file string) (out []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, _ := strconv.Unquote(lit.Value)
			for _, k := range record.Kinds {
				if k.Name == text {
					out = append(out, text)
				}
			}
		}
		return true
	})
	return out
}
