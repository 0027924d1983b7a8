package importer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// mostUses is the greatest number a record may hold.
const mostUses = 1_000_000_000

// ErrUses is a list of use counts that is none.
var ErrUses = errors.New("no list of use counts")

// UseError is an entry of such a list, counted from 1, that counts nothing.
type UseError struct{ Entry int }

func (e UseError) Error() string { return fmt.Sprintf("entry %d counts nothing", e.Entry) }

// ReadPopularity reads a list of use counts, [{"TTHC_MA": code, "WEIGHT": uses}, …],
// into counts. A code that is already there keeps the greater number: the portal's
// lists for citizens and for businesses count the same uses.
func ReadPopularity(r io.Reader, counts map[string]int) error {
	var list []struct {
		Code   string `json:"TTHC_MA"`
		Weight any    `json:"WEIGHT"`
	}
	if err := json.NewDecoder(r).Decode(&list); err != nil {
		return fmt.Errorf("%w: %w", ErrUses, err)
	}
	for i, item := range list {
		uses, err := strconv.ParseFloat(fmt.Sprint(item.Weight), 64)
		if item.Code == "" || err != nil || !(uses >= 0 && uses <= mostUses) {
			return UseError{i + 1}
		}
		counts[item.Code] = max(counts[item.Code], int(uses))
	}
	return nil
}
