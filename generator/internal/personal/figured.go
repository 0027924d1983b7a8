package personal

import "strings"

// figured is a reading in small letters, with words for figures as figures: what patterns
// are looked for in.
type figured struct {
	text     string
	from, to []int // of each byte, in the reading
}

// inFigures makes it, once.
func (r *reading) inFigures() *figured {
	if r.figures != nil {
		return r.figures
	}
	f := &figured{}
	var out strings.Builder
	add := func(text string, from, to int) {
		out.WriteString(text)
		for range len(text) {
			f.from, f.to = append(f.from, from), append(f.to, to)
		}
	}
	for i := 0; i < len(r.tokens); {
		if g, n := groupAt(r.tokens, i); n > 0 && r.tokens[i].class == word {
			end := i + n
			digits := g.digits
			for end+1 < len(r.tokens) && r.tokens[end].text == " " && r.tokens[end+1].class == word {
				next, m := groupAt(r.tokens, end+1)
				if m == 0 {
					break
				}
				digits, end = digits+next.digits, end+1+m
			}
			add(digits, r.tokens[i].from, r.tokens[end-1].to)
			i = end
			continue
		}
		add(r.tokens[i].low, r.tokens[i].from, r.tokens[i].to)
		i++
	}
	f.text = out.String()
	r.figures = f
	return f
}

// at is where bytes of the figured text stand in the reading.
func (f *figured) at(from, to int) (int, int) { return f.from[from], f.to[to-1] }

// spoken tells that some of the bytes were said in words.
func (f *figured) spoken(r *reading, from, to int) bool {
	a, b := f.at(from, to)
	return strings.IndexFunc(f.text[from:to], func(c rune) bool { return c >= '0' && c <= '9' }) >= 0 &&
		countDigits(f.text[from:to]) > countDigits(r.text[a:b])
}

func countDigits(s string) (n int) {
	for _, c := range s {
		if c >= '0' && c <= '9' {
			n++
		}
	}
	return n
}
