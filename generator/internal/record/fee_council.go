package record

import (
	"strings"

	"niemyet/generator/internal/vi"
)

// SetByCouncil tells whether the note of a fee without an amount says that the people's council of the province sets it.
func (w Way) SetByCouncil() bool {
	note := vi.Fold(w.FeeNote)
	return w.Fee.State == FeeSeeNote && (strings.Contains(note, "hoi dong nhan dan") || strings.Contains(note, "hdnd"))
}
