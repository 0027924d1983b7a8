package edition

import (
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// fieldNames are the citizens' words for the keys of all kinds, by which versions of the
// former way were marked.
var fieldNames = sync.OnceValue(func() map[string]problem.Text {
	out := map[string]problem.Text{officeKey: officeWord, hotlinesKey: hotlinesWord, lawsKey: lawsWord, bodyKey: bodyWord}
	for _, k := range record.Kinds {
		for _, f := range record.FieldsOf(k) {
			if words, _ := f.Public(); out[f.Key] == (problem.Text{}) {
				out[f.Key] = words
			}
		}
	}
	return out
})

// factNames are the English words of all fields by the Vietnamese ones, under which their
// values stand on sheets of facts.
var factNames = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, k := range record.Kinds {
		for _, f := range record.FieldsOf(k) {
			if words, _ := f.Public(); words.Vi != "" && out[vi.Alike(words.Vi)] == "" {
				out[vi.Alike(words.Vi)] = words.En
			}
		}
	}
	return out
})

// englishName is what a part or a fact of the former way is called in English: words of
// ours by their keys, names of things as they are.
func (p *Posted) englishName(k keyed) string {
	if k.english != "" {
		return k.english
	}
	english := p.words.In(words.English)
	switch {
	case k.key == TitlePart:
		return english.Say("check.part_title")
	case k.key == RestPart:
		return english.Say("check.part_text")
	case fieldNames()[k.key].En != "":
		return fieldNames()[k.key].En
	}
	pieces := strings.Split(k.key, "/")
	known := make([]bool, len(pieces))
	for i, piece := range pieces {
		if name, ok := english.Name(piece); ok {
			pieces[i], known[i] = name, true
		} else if name := factNames()[vi.Alike(piece)]; name != "" {
			pieces[i], known[i] = name, true
		} else if said, ok := english.Read(piece); ok {
			pieces[i] = said
		} else if strings.Contains(piece, " | ") || i == 0 && len(pieces) == 1 { // values fill it, or it names a thing
			pieces[i] = k.Name
		}
	}
	return PartName(pieces, known)
}

// codeAt is the code of the record at an address.
func codeAt(address string) string { return site.CodeAt(address) }

// FormerCodes are the codes that a sheet had under former addresses of its record.
func FormerCodes(s *site.Site, code string) (out []string) {
	base := BaseOf(code)
	for _, a := range s.Aliases {
		if from := codeAt(a.From); from != "" && codeAt(a.To) == base {
			out = append(out, from+strings.TrimPrefix(code, base))
		}
	}
	return out
}
