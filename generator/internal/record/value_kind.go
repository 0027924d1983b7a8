package record

// KindWord names a kind in config.toml, as clerks call one of its records: "thủ tục".
type KindWord string

func (*KindWord) words() []string {
	out := make([]string, len(Kinds))
	for i, k := range Kinds {
		out[i] = k.One.Vi
	}
	return out
}

func (w *KindWord) parse(text string) (bad *fault) {
	*w, bad = chooseAs[KindWord](text, w.words())
	return bad
}

// String is the word as it is written.
func (w KindWord) String() string { return wordOf(string(w), (*KindWord)(nil).words()) }

// Is tells whether the word names the kind.
func (w KindWord) Is(k *Kind) bool { return w.String() == k.One.Vi }
