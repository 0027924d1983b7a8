package problem

// DidYouMean is the end of a sentence that proposes a word, in both languages; "" for
// no word to propose.
func DidYouMean(near string) (vietnamese, english string) {
	if near == "" {
		return "", ""
	}
	return "; có phải là “" + near + "”?", "; did you mean “" + near + "”?"
}
