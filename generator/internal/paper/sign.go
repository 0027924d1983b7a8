package paper

import (
	"niemyet/generator/internal/view"
)

// SignPage is print/sign.html: what must be read from three metres. It is drawn, not
// typed: a band with a figure or a pictogram, beside it a few words as large as they can
// be, and in a corner, at six points, what the sheet is.
type SignPage struct {
	view.Frame
	Sheet     view.Sheet
	Form      SignForm
	Figure    string // in the band: the number of a desk; "": the pictogram
	Pictogram string
	Arrow     string   // beside the pictogram
	Big       string   // what is read from afar
	Parts     []string // of what is big: a line breaks between them where it can
	Picture   SignPicture
	BigSize   int // points, a step of bigSizes
	Lines     []SignLine
	Blanks    []string // filled in with a thick pen
	Frames    []string // frames to stick something into, by their words
}

// SignLine is a line below what is big.
type SignLine struct {
	Text  string
	Parts []string // as of what is big
	Size  int      // points, a step of lineSizes
	Part  string   // what it is, where a change of it must be told; "" else
	Soft  bool     // in the lighter weight
}

// SignPicture is a plan that fills a sign.
type SignPicture struct{ Src, Alt string }

// SignForm names a sign; it is also the modifier of its CSS class.
type SignForm string

// The forms of sign: the band stands left but for an arrow to the right.
const (
	SignDesk  SignForm = "desk"
	SignDoor  SignForm = "door"
	SignBox   SignForm = "box"
	SignLeft  SignForm = "left"
	SignRight SignForm = "right"
	SignAhead SignForm = "ahead"
	SignPlain SignForm = "plain"
	SignHold  SignForm = "hold" // has frames to stick something into
	SignMap   SignForm = "map"  // has a plan
)

// Letters of three metres have capitals of ten millimetres: 42 points of Be Vietnam Pro.
// What explains is read by those who stand before the sign.
const (
	farSize  = 42
	nearSize = 26
)

// The ladders that sizes are taken from. sign.css has a class for each step.
var (
	bigSizes  = []int{96, 84, 76, 66, 58, 52, 47, farSize}
	lineSizes = []int{52, 47, farSize}
	nearSizes = []int{34, 30, nearSize}
)

// The face of a sign beside its band, in millimetres.
const (
	signWidth  = 190
	signHeight = 170
)

// Leading of what is big and of the lines, in sizes.
const (
	bigLeading  = 1.14
	lineLeading = 1.26
	lineGap     = 3 // millimetres above a line
)

// set chooses the sizes: what is big as large as it can be when the lines have theirs.
func (v *SignPage) set() {
	room, wide := float64(signHeight), float64(signWidth)
	if len(v.Frames) > 0 {
		wide -= frameWidth
	}
	for _, x := range v.Lines {
		room -= block{[]string{x.Text}, lineLeading, true}.height(points(x.Size), wide) + lineGap
	}
	if v.Figure != "" {
		room -= kickerHeight
	}
	room -= float64(len(v.Blanks)) * blankHeight
	v.BigSize = fit(block{[]string{v.Big}, bigLeading, true}, wide, room, bigSizes...)
	v.Parts = partsOf(v.Big)
	for i := range v.Lines {
		v.Lines[i].Parts = partsOf(v.Lines[i].Text)
	}
}

// What a line to fill in takes of the height, and a frame, which stands beside the words, of the width.
const (
	blankHeight  = 27
	kickerHeight = 20 // "Quầy số 3", above the name
	frameWidth   = 110
)

// far are lines that are read from three metres, as large as all of them can be within
// a height; those that do not fit are left out and counted.
func far(texts []string, part string, height float64) (out []SignLine, left int) {
	for n := len(texts); n > 0; n-- {
		room := height - float64(n)*lineGap
		size := fit(block{texts[:n], lineLeading, true}, signWidth, room, lineSizes...)
		if (block{texts[:n], lineLeading, true}).height(points(size), signWidth) > room && n > 1 {
			continue
		}
		size = unbroken(texts[:n], size)
		for _, text := range texts[:n] {
			out = append(out, SignLine{Text: text, Size: size, Part: part})
		}
		return out, len(texts) - n
	}
	return nil, 0
}

// near is a line that those read who stand before the sign.
func near(text, part string) SignLine {
	return SignLine{Text: text, Size: fit(block{[]string{text}, lineLeading, true}, signWidth, 2*lineLeading*points(nearSizes[0]), nearSizes...), Part: part, Soft: true}
}
