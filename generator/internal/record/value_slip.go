package record

// SlipPaper is the paper in the slip printer of a kiosk.
type SlipPaper string

// The papers: two widths of receipt rolls, and a sheet.
const (
	Slip80 SlipPaper = "80-mm"
	Slip58 SlipPaper = "58-mm"
	SlipA5 SlipPaper = "a5"
)

func (*SlipPaper) words() []string { return []string{"80 mm", "58 mm", "A5"} }

func (p *SlipPaper) parse(text string) (bad *fault) {
	*p, bad = chooseAs[SlipPaper](text, p.words())
	return bad
}

// String is the paper as a clerk writes it.
func (p SlipPaper) String() string { return wordOf(string(p), (*SlipPaper)(nil).words()) }
