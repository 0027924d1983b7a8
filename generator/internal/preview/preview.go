// Package preview draws the picture that Zalo, Messenger and others show of a page that somebody sends on.
//
// In: what the page is called, what it is, who publishes it. Out: a PNG of [Width] × [Height] in the colours of the site.
// No browser and no font of the machine is asked: the letters are those of the pages, embedded here without their hints
// (be-vietnam-pro-600.ttf, made by tools/fonts/build.sh, SIL OFL 1.1).
//
// Messengers keep a picture for weeks, so it says nothing that may change tomorrow: no fee, no time, no number to call.
// The same words give the same bytes on every machine. A text with a letter that the font lacks, or with marks that only a
// shaping engine could set (Ê Đê ê̆), gives no picture, never a wrong one.
package preview

import (
	"compress/zlib"
	_ "embed"
	"errors"
	"image"
	"image/color"
	"io"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Width and Height are what messengers show whole and large.
const (
	Width  = 1200
	Height = 630
)

// Card is what a picture says.
type Card struct {
	Title string // "Làm giấy khai sinh"
	Kind  string // above it: "Thủ tục hành chính"; may be empty
	Unit  string // who publishes: "UBND thành phố Gia Nghĩa"
	Mark  string // at the foot, in a frame: that all of it is a sample; may be empty
}

// ErrLetters is what comes of a text that cannot be drawn rightly.
var ErrLetters = errors.New("preview: a letter or mark that the font cannot set")

//go:embed be-vietnam-pro-600.ttf
var letters []byte

var typeface = sync.OnceValue(func() *opentype.Font {
	f, err := opentype.Parse(letters)
	if err != nil {
		panic("internal error: the embedded font: " + err.Error())
	}
	return f
})

// Measures of the picture, in pixels.
const (
	margin    = 72
	bandFoot  = 132 // of the band with the name of the unit
	edgeFoot  = bandFoot + 24
	kindLine  = 236 // baselines
	markLine  = 578
	smallSize = 34
	unitSize  = 44
	titleTop  = 262
	titleFoot = 520
)

// sizes are tried from the largest: the first in which the title has room is taken.
var sizes = []float64{84, 72, 62, 54, 46, 40, 34, 30}

// leading is the distance of two lines by the size of their letters: room for two marks on a capital.
const leading = 1.34

// The colours: two grounds, each with the steps to the ink on it, so that a picture needs four bits a point.
const steps = 4

var (
	navy, white = color.RGBA{0x1a, 0x2e, 0x5c, 0xff}, color.RGBA{0xff, 0xff, 0xff, 0xff}
	ground      = color.RGBA{0xf7, 0xf4, 0xed, 0xff}
	palette     = append(append(ramp(navy, white), ramp(ground, navy)...), color.RGBA{0xf2, 0xb1, 0x34, 0xff}, color.RGBA{0x8a, 0x2a, 0x12, 0xff})
)

// Where the two grounds and the two colours of the edge stand in the palette.
const (
	onBand   = 0
	onGround = onBand + steps + 1
	gold     = onGround + steps + 1
	basalt   = gold + 1
)

func ramp(from, to color.RGBA) (out color.Palette) {
	for i := range steps + 1 {
		mix := func(a, b uint8) uint8 { return uint8((int(a)*(steps-i) + int(b)*i + steps/2) / steps) }
		out = append(out, color.RGBA{mix(from.R, to.R), mix(from.G, to.G), mix(from.B, to.B), 0xff})
	}
	return out
}

// PNG draws a card.
func PNG(card Card) ([]byte, error) {
	for _, text := range []string{card.Title, card.Kind, card.Unit, card.Mark} {
		if !Settable(text) {
			return nil, ErrLetters
		}
	}
	s := sheets.Get().(*sheet)
	defer sheets.Put(s)
	s.clear()
	s.line(card.Unit, s.fitting(card.Unit, unitSize), margin, (bandFoot+unitSize)/2-6)
	if card.Kind != "" {
		s.line(card.Kind, s.fitting(card.Kind, smallSize), margin, kindLine)
	}
	s.title(card.Title)
	if card.Mark != "" {
		size := s.fitting(card.Mark, smallSize-6)
		s.frame(image.Rect(margin, markLine-40, margin+40+s.width(card.Mark, size), markLine+18))
		s.line(card.Mark, size, margin+20, markLine)
	}
	return s.encoded(), nil
}

// Settable tells whether a text is drawn rightly: each letter is in the font, and none is a mark that must find its letter.
func Settable(text string) bool {
	var buf sfnt.Buffer
	for _, r := range text {
		if unicode.Is(unicode.Mn, r) {
			return false
		}
		if i, err := typeface().GlyphIndex(&buf, r); err != nil || i == 0 {
			return false
		}
	}
	return true
}

// sheet is a picture at work. A face is no faces of two goroutines, so each sheet has its own.
type sheet struct {
	ink   *image.Alpha
	faces map[float64]font.Face
	rows  []byte // of the picture, as PNG packs them before they are compressed
	press *zlib.Writer
}

var sheets = sync.Pool{New: func() any {
	press, err := zlib.NewWriterLevel(io.Discard, zlib.BestSpeed)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return &sheet{ink: image.NewAlpha(image.Rect(0, 0, Width, Height)), faces: map[float64]font.Face{}, press: press}
}}

func (s *sheet) clear() { clear(s.ink.Pix) }

func (s *sheet) face(size float64) font.Face {
	if s.faces[size] == nil {
		face, err := opentype.NewFace(typeface(), &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
		if err != nil {
			panic("internal error: " + err.Error())
		}
		s.faces[size] = face
	}
	return s.faces[size]
}

func (s *sheet) width(text string, size float64) int {
	return font.MeasureString(s.face(size), text).Ceil()
}

// fitting is the size in which a single line has room.
func (s *sheet) fitting(text string, size float64) float64 {
	for size > 16 && s.width(text, size) > Width-2*margin {
		size -= 2
	}
	return size
}

func (s *sheet) line(text string, size float64, x, baseline int) {
	pen := font.Drawer{Dst: s.ink, Src: image.Opaque, Face: s.face(size), Dot: fixed.P(x, baseline)}
	pen.DrawString(text)
}

// title sets the title as large as it goes, in the middle of its room.
func (s *sheet) title(text string) {
	for i, size := range sizes {
		high := int(size * leading)
		most := (titleFoot - titleTop) / high
		lines := s.wrapped(text, size)
		if len(lines) > most && i < len(sizes)-1 {
			continue
		}
		if len(lines) > most {
			lines = append(lines[:most-1], s.cut(lines[most-1], size))
		}
		for n, line := range lines {
			s.line(line, size, margin, titleTop+(n+1)*high-int(size*0.3))
		}
		return
	}
}

// wrapped breaks a text between words.
func (s *sheet) wrapped(text string, size float64) (lines []string) {
	for word := range strings.FieldsSeq(text) {
		last := len(lines) - 1
		if last >= 0 && s.width(lines[last]+" "+word, size) <= Width-2*margin {
			lines[last] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}

// cut ends a line with dots and drops words until it has room.
func (s *sheet) cut(line string, size float64) string {
	for s.width(line+"…", size) > Width-2*margin {
		at := strings.LastIndexByte(line, ' ')
		if at < 0 {
			break
		}
		line = line[:at]
	}
	return strings.TrimRight(line, " ,;:") + "…"
}

// frame draws a border of three points.
func (s *sheet) frame(r image.Rectangle) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if y < r.Min.Y+3 || y >= r.Max.Y-3 || x < r.Min.X+3 || x >= r.Max.X-3 {
				s.ink.Pix[s.ink.PixOffset(x, y)] = 0xff
			}
		}
	}
}

// brocade is a row of the edge: gold triangles that stand on basalt.
func brocade(row []uint8, y int) {
	const wide = 2 * (edgeFoot - bandFoot)
	for x := range row {
		from := x%wide - wide/2
		if from < 0 {
			from = -from - 1
		}
		row[x] = basalt
		if from < y+1 {
			row[x] = gold
		}
	}
}
