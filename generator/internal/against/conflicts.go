package against

// contradictions asks that the record tells where the source contradicts itself about
// time and fees.
func contradictions(p pair) (out []difference) {
	if p.ours.Contradicted("ways") {
		return nil
	}
	for _, w := range p.origin.Ways() {
		if why := w.Contradiction(); why != "" {
			return append(out, difference{"", why})
		}
	}
	return nil
}
