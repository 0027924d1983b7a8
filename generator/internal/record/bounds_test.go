package record

import (
	"fmt"
	"strings"
	"testing"

	"niemyet/generator/internal/bounded"
	"niemyet/generator/internal/problem"
)

// TestBounds: what parsers take the square of is refused with its place; what is only
// long is read.
func TestBounds(t *testing.T) {
	const n = 100_000
	front := func(toml string) string { return "+++\n" + toml + "\n+++\n" }
	body := func(text string) string { return front(`title = "a"`) + text }
	for about, c := range map[string]struct{ text, want string }{
		"links never closed":                           {body(strings.Repeat("[a](", n)), "một đoạn"},
		"emphasis never closed":                        {body(strings.Repeat("*a_ ", n)), "một đoạn"},
		"strikes never closed":                         {body(strings.Repeat("~~a ", n)), "một đoạn"},
		"strikes in one line, as many as there may be": {body(strings.Repeat("~~a ", 1_900) + strings.Repeat("chữ ", 100_000)), ""},
		"addresses in one line":                        {body(strings.Repeat("http://a ", n)), ""},
		"mail in one line":                             {body(strings.Repeat("a@b.vn ", n)), ""},
		"references to letters":                        {body(strings.Repeat("&amp;", n)), ""},
		"angles never closed":                          {body(strings.Repeat("[a](<b", n)), "một đoạn"},
		"brackets in many paragraphs":                  {body(strings.Repeat("[a](b)\n\n", n)), "trong phần nội dung"},
		"quotes inside quotes":                         {body(strings.Repeat("> ", n)), "lồng nhau"},
		"lists inside lists":                           {body(strings.Repeat("- ", n)), "lồng nhau"},
		"numbers inside numbers":                       {body(strings.Repeat("1. ", n)), "lồng nhau"},
		"uses of a long address":                       {body("[a]: /" + strings.Repeat("x", 500_000) + "\n\n" + strings.Repeat("[a]\n\n", 5_000)), "liên kết"},
		"20,000 uses of a long address":                {body("[a]: /" + strings.Repeat("x", 500_000) + "\n\n" + strings.Repeat("[a]\n\n", 20_000)), "nội dung"},
		"equal headings":                               {body(strings.Repeat("# A\n\n", 35_000)), "đề mục"},
		"headings with lines below":                    {body(strings.Repeat("A\n=\n\n", 35_000)), "đề mục"},
		"a wide and long table":                        {body("|" + strings.Repeat("a|", 1000) + "\n|" + strings.Repeat("-|", 1000) + "\n" + strings.Repeat("|\n", 20_000)), "cột của một bảng"},
		"a table as wide as it may be":                 {body("|" + strings.Repeat("a|", 90) + "\n|" + strings.Repeat("-|", 90) + "\n" + strings.Repeat("|\n", 20_000)), "một đoạn"},
		"backslashes":                                  {body(strings.Repeat("a\\\n", n)), "một đoạn"},
		"definitions":                                  {body(strings.Repeat("[a]:\n", n)), "một đoạn"},
		"too long a body":                              {body(strings.Repeat("chữ\n", n*4)), "byte chữ"},
		"a body as long as it may be":                  {body(strings.Repeat("chữ\n", 170_000)), ""},
		"paragraphs full of brackets":                  {body(strings.Repeat(strings.Repeat("[", 1_900)+"\n\n", 10)), ""},
		"paragraphs full of links":                     {body(strings.Repeat(strings.Repeat("[a](", 600)+"\n\n", 10)), ""},
		"paragraphs full of emphasis":                  {body(strings.Repeat(strings.Repeat("*a_ ", 900)+"\n\n", 10)), ""},
		"paragraphs full of angles":                    {body(strings.Repeat(strings.Repeat("[a](<b", 450)+"\n\n", 10)), ""},
		"a key of parts":                               {front(strings.Repeat("a.", n) + "a = 1"), "phần của một tên khóa"},
		"a table of parts":                             {front("[" + strings.Repeat("a.", n) + "a]"), "phần của một tên khóa"},
		"lists of lists":                               {front("a = " + strings.Repeat("[", 1_000_000)), "ngoặc lồng nhau"},
		"tables of tables":                             {front("a = " + strings.Repeat("{a=", n)), "ngoặc lồng nhau"},
		"keys without end":                             {front(strings.Repeat("a=1\n", n)), "khóa trong một tệp"},
		"tables without end":                           {front(strings.Repeat("[[a]]\n", n)), "khóa trong một tệp"},
		"keys as many as there may be": {front(strings.Join(func() (out []string) {
			for i := range 19_000 {
				out = append(out, fmt.Sprintf("khoa%d = 1", i))
			}
			return out
		}(), "\n")), ""},
	} {
		t.Run(about, func(t *testing.T) {
			bounded.Run(t, func() {
				_, found := Parse("content/trang/a.md", KindOf[*Page](), []byte(c.text))
				for _, p := range found {
					if p.Code == "E115" {
						if c.want == "" || !strings.Contains(p.Message(problem.Vietnamese), c.want) || p.Line == 0 {
							t.Errorf("%+v", p)
						}
						return
					}
				}
				if c.want != "" {
					t.Errorf("no E115 of %d problems", len(found))
				}
			})
		})
	}
}
