package record

import (
	"cmp"
	"reflect"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// choice is a value that is one of a few fixed words. Clerks may write it with
// or without accents and capitals; it is stored as its slug.
type choice interface {
	value
	words() []string
}

// choose finds the word that text means and returns its slug.
func choose(text string, words []string) (string, *fault) {
	folded := vi.Fold(text)
	for _, w := range words {
		if vi.Fold(w) == folded {
			return vi.Slug(w), nil
		}
	}
	return "", notAmong(text, words)
}

// notAmong refuses a value that is none of the words, and says which of them was meant.
func notAmong(text string, words []string) *fault {
	near := wordWithin(text, words)
	meant, meantEn := problem.DidYouMean(near)
	return faulty("E208", "value", text, "allowed", strings.Join(words, ", "), "near", meant, "near_en", meantEn, "nearest", cmp.Or(near, vi.Nearest(text, words)))
}

// wordWithin is the one of the words that stands in a longer text: "Nộp trực tiếp tại quầy"; "" for none or several.
func wordWithin(text string, words []string) (found string) {
	padded := " " + vi.Fold(text) + " "
	for _, w := range words {
		if strings.Contains(padded, " "+vi.Fold(w)+" ") {
			if found != "" {
				return ""
			}
			found = w
		}
	}
	return found
}

// wordOf is the written form of a stored slug.
func wordOf(slug string, words []string) string {
	for _, w := range words {
		if vi.Slug(w) == slug {
			return w
		}
	}
	return slug
}

// ChoiceWords are the words that a type of values may be, as they are written; nil for a type
// that is no choice.
func ChoiceWords(t reflect.Type) []string {
	if c, ok := reflect.New(t).Interface().(choice); ok {
		return c.words()
	}
	return nil
}

// Channel is a way to file: in person, by post or online.
type Channel string

// The three channels of the national base.
const (
	Direct Channel = "truc-tiep"
	Postal Channel = "buu-chinh"
	Online Channel = "truc-tuyen"
)

func (*Channel) words() []string { return []string{"trực tiếp", "bưu chính", "trực tuyến"} }

func (c *Channel) parse(text string) (bad *fault) {
	*c, bad = chooseAs[Channel](text, c.words())
	return bad
}

// String is the channel as citizens read it: "trực tiếp".
func (c Channel) String() string { return wordOf(string(c), (*Channel)(nil).words()) }

// OnlineLevel is how much of a procedure can be done online.
type OnlineLevel string

// The two levels of an online public service; one that is only partial must say why.
const (
	FullOnline    OnlineLevel = "toan-trinh"
	PartialOnline OnlineLevel = "mot-phan"
)

func (*OnlineLevel) words() []string { return []string{"toàn trình", "một phần"} }

func (l *OnlineLevel) parse(text string) (bad *fault) {
	*l, bad = chooseAs[OnlineLevel](text, l.words())
	return bad
}

// String is the level as citizens read it.
func (l OnlineLevel) String() string { return wordOf(string(l), (*OnlineLevel)(nil).words()) }

// Action is what an announcing decision does to a procedure
// (Nghị định 63/2010/NĐ-CP, Điều 14).
type Action string

// The four actions.
const (
	ActNew     Action = "moi-ban-hanh"
	ActAmend   Action = "sua-doi-bo-sung"
	ActReplace Action = "thay-the"
	ActAbolish Action = "bai-bo"
)

func (*Action) words() []string {
	return []string{"mới ban hành", "sửa đổi, bổ sung", "thay thế", "bãi bỏ"}
}

func (a *Action) parse(text string) (bad *fault) {
	*a, bad = chooseAs[Action](text, a.words())
	return bad
}

// String is the action as it is written in a decision.
func (a Action) String() string { return wordOf(string(a), (*Action)(nil).words()) }

// Series is how often a radio column goes out.
type Series string

// The two series of the plan's radio duty (III.6).
const (
	Monthly   Series = "thang"
	Quarterly Series = "quy"
)

func (*Series) words() []string { return []string{"tháng", "quý"} }

func (s *Series) parse(text string) (bad *fault) {
	*s, bad = chooseAs[Series](text, s.words())
	return bad
}

// String is the series as listeners read it.
func (s Series) String() string { return wordOf(string(s), (*Series)(nil).words()) }

func chooseAs[T ~string](text string, words []string) (T, *fault) {
	slug, bad := choose(text, words)
	return T(slug), bad
}
