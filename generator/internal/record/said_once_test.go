package record

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
)

// TestOneSlipOneMessage: a list whose head is misspelt is read as it was meant, with the table that one of its rows has; a
// value of the wrong type is not missed, too. What the record lacks besides is not looked at.
func TestOneSlipOneMessage(t *testing.T) {
	procedure, _ := KindNamed("procedure")
	lacks := []string{"subjects", "agency", "result", "requirements", "steps", "papers", "field", "level", "code"}
	for about, c := range map[string]struct{ body, want string }{
		"a row that has rows":      {"forms = \"Không\"\n[[way]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"Xem ghi chú\"\nfee_note = \"Theo bảng\"\n\n[[ways.fees]]\nname = \"Cấp lại\"\nfee = \"5.000 đồng\"\n", "E104"},
		"a list where words are":   {"forms = [\"mau.docx\"]\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"Không\"\n", "E105"},
		"a unit that is cut short": {"forms = \"Không\"\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"15h\"\nfee = \"Không\"\n", "E205"},
	} {
		_, found := Parse("content/thu-tuc/a.md", procedure, []byte("+++\nname = \"Đăng ký thử\"\n"+c.body+"+++\n"))
		var told []string
		for _, p := range found {
			text := p.Message(problem.Vietnamese)
			if p.Code != "E215" && !slices.ContainsFunc(lacks, func(key string) bool { return strings.Contains(text, "("+key+")") }) {
				told = append(told, string(p.Code))
			}
		}
		if got := strings.Join(told, " "); got != c.want {
			t.Errorf("%s: %s, want %s: %v", about, got, c.want, found)
		}
	}
}
