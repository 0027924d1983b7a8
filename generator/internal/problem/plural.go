package problem

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A word that follows a number has two forms in braces, "%d {file|files}" or "{count} new
// {file|files}": the first for one, the second for any other number. The number is the
// last one before it. Vietnamese has one form and no braces.

// pieces are what stands for a value in a sentence, and words of two forms.
var pieces = regexp.MustCompile(`%%|%[-+# 0]*[0-9]*(?:\.[0-9]+)?[a-zA-Z]|\{[a-z_]+\}|\{[^{}|"]*\|[^{}|"]*\}`)

// agree chooses the forms of a sentence. value is the value of a piece in the sentence.
func agree(sentence string, value func(piece string) string) string {
	if !strings.Contains(sentence, "|") {
		return sentence
	}
	number := ""
	return pieces.ReplaceAllStringFunc(sentence, func(piece string) string {
		one, other, forms := strings.Cut(strings.Trim(piece, "{}"), "|")
		switch {
		case forms && number == "1":
			return one
		case forms:
			return other
		}
		if v := value(piece); v != "" && strings.Trim(v, "0123456789") == "" {
			number = v
		}
		return piece
	})
}

// Format is fmt.Sprintf for a sentence with words of two forms.
func Format(sentence string, args ...any) string {
	i := 0
	sentence = agree(sentence, func(piece string) string {
		if piece[0] != '%' || piece == "%%" || i >= len(args) {
			return ""
		}
		i++
		return fmt.Sprint(args[i-1])
	})
	return fmt.Sprintf(sentence, args...)
}

// With is a sentence in both languages with its values. A value that is itself a Text gives
// each language its own.
func (t Text) With(args ...any) Text {
	in := func(lang Lang) string {
		own := slices.Clone(args)
		for i, a := range args {
			if text, is := a.(Text); is {
				own[i] = text.in(lang)
			}
		}
		return Format(t.in(lang), own...)
	}
	return Text{in(Vietnamese), in(English)}
}
