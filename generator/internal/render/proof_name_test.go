package render

import (
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/words"
)

// TestPartNames: a way that leads to the portal is called by its channel, not by its link too; a heading that
// is a link whole keeps its name.
func TestPartNames(t *testing.T) {
	page := `<body><h2>Cách nộp</h2><table>
<tr><th scope="row">Qua mạng <a href="x">Nộp hồ sơ</a></th><td data-label="Phí">8.000 đồng</td></tr>
<tr><th scope="row"><a href="y">Công an phường</a></th><td data-label="Phí">Không</td></tr></table></body>`
	book, found := words.Read(os.DirFS("../../../layouts"))
	if found.Failed() {
		t.Fatal(found)
	}
	reader := proofReader{speaker: book.Keyed(), at: map[string]*proofPart{}}
	var names []string
	for _, p := range reader.read([]byte(page), map[string]string{}) {
		names = append(names, p.Name+" = "+p.Key)
	}
	const want = "Cách nộp = Cách nộp|Qua mạng = Cách nộp/Qua mạng Nộp hồ sơ|Phí = Cách nộp/Qua mạng Nộp hồ sơ/Phí|Công an phường = Cách nộp/Công an phường|Phí = Cách nộp/Công an phường/Phí"
	if got := strings.Join(names, "|"); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}
