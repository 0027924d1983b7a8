package paper

import (
	"strings"
	"unicode"

	"niemyet/generator/internal/vi"
)

// A sign has one page and letters that must be read from afar, so its type is chosen
// here, where the text is known: the largest step of a ladder whose lines fit the face.
// Widths of letters are those of Be Vietnam Pro 600, in thousandths of the size, rounded
// up by class; print.mjs measures what came out.

// block is a text of a face: its width and what a line of it takes of the height.
type block struct {
	texts   []string
	leading float64 // of a line, in sizes
	inParts bool    // lines end where its parts do, as on signs
}

// lines is how many lines the pieces of a text take at a size, in a width; both in millimetres.
func lines(pieces []string, size, width float64) (count int) {
	left := 0.0
	for _, word := range pieces {
		w := widthOf(word) * size
		switch {
		case count == 0, left+w > width:
			count++
			left = w
		default:
			left += w
		}
		for left > width { // a word longer than a line is broken
			count++
			left -= width
		}
		left += spaceWidth * size
	}
	return count
}

// pieces are what a text breaks between: its parts, and the words of a part that is longer than a line.
func pieces(text string, size, width float64) (out []string) {
	for _, part := range partsOf(text) {
		if widthOf(part)*size <= width {
			out = append(out, part)
			continue
		}
		out = append(out, strings.Fields(part)...)
	}
	if out == nil {
		return strings.Fields(text)
	}
	return out
}

const spaceWidth = 0.27

// widthOf is the width of a word or of a few, in sizes. Marks stand above and below their letter.
func widthOf(word string) (sum float64) {
	for _, r := range word {
		if r == ' ' {
			sum += spaceWidth
			continue
		}
		sum += letterWidth(r)
	}
	return sum
}

func letterWidth(r rune) float64 {
	base := vi.Fold(string(r))
	switch {
	case unicode.IsDigit(r):
		return 0.64
	case unicode.IsUpper(r):
		if strings.ContainsAny(base, "mw") {
			return 0.92
		}
		if base == "i" {
			return 0.3
		}
		return 0.71
	case strings.Contains("iljI.,:;'!|", base):
		return 0.28
	case strings.Contains("ftr()-/·", base):
		return 0.4
	case strings.Contains("mw–", base):
		return 0.9
	}
	return 0.6
}

// height is what the block takes at a size.
func (b block) height(size, width float64) (sum float64) {
	for _, text := range b.texts {
		words := strings.Fields(text)
		if b.inParts {
			words = pieces(text, size, width)
		}
		sum += float64(lines(words, size, width)) * size * b.leading
	}
	return sum
}

// points is a size of type in millimetres.
func points(size int) float64 { return float64(size) * 25.4 / 72 }

// fit is the first size of a ladder at which a block fits; the last when none does.
func fit(b block, width, height float64, ladder ...int) int {
	for _, size := range ladder {
		if b.height(points(size), width) <= height {
			return size
		}
	}
	return ladder[len(ladder)-1]
}

// unbroken is the first size from one on, down the ladder of lines, at which every text
// that has room on one line of the last stands on one.
func unbroken(texts []string, size int) int {
	last := lineSizes[len(lineSizes)-1]
	for _, at := range lineSizes {
		whole := true
		for _, text := range texts {
			words := strings.Fields(text)
			whole = whole && (lines(words, points(at), signWidth) == 1 || lines(words, points(last), signWidth) > 1)
		}
		if at <= size && whole {
			return at
		}
	}
	return last
}

// partsOf are the parts of a name that stay together: "Lao động -", "Xã hội"; none of a
// name that has one.
func partsOf(text string) (out []string) {
	words := strings.Fields(text)
	from := 0
	for i, word := range words {
		if i+1 == len(words) || word == "-" || word == "–" || word == "·" || strings.HasSuffix(word, ",") {
			out = append(out, strings.Join(words[from:i+1], " "))
			from = i + 1
		}
	}
	if len(out) == 1 {
		return nil
	}
	return out
}

// cut is the beginning of a text that has room, up to a word, and says that it goes on. It ends rather where a part of the sentence does, unless that throws half away.
func cut(text string, hasRoom func(string) bool) string {
	words := strings.Fields(text)
	most, part := 1, 0
	for n := 1; n <= len(words) && hasRoom(strings.Join(words[:n], " ")+"…"); n++ {
		most = n
		if n < len(words) && partEnds(words[n-1], vi.Fold(words[n])) {
			part = n
		}
	}
	if part*2 > most {
		most = part
	}
	return strings.TrimRight(strings.Join(words[:most], " "), ",;:.(– ") + "…"
}

// partEnds reports whether a sentence may be cut between two words; next is folded.
func partEnds(word, next string) bool {
	if strings.ContainsAny(word[len(word)-1:], ",;:.)") || strings.HasPrefix(next, "(") {
		return true
	}
	switch next {
	case "doi", "cua", "theo", "trong", "khi", "hoac", "giua", "truoc":
		return true
	}
	return false
}
