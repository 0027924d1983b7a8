package importer

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// mostUses is the greatest number a record may hold.
const mostUses = 1_000_000_000

// ReadPopularity reads a list of use counts, [{"TTHC_MA": code, "WEIGHT": uses}, …],
// into counts. A code that is already there keeps the greater number: the portal's
// lists for citizens and for businesses count the same uses.
func ReadPopularity(r io.Reader, counts map[string]int) error {
	var list []struct {
		Code   string `json:"TTHC_MA"`
		Weight any    `json:"WEIGHT"`
	}
	if err := json.NewDecoder(r).Decode(&list); err != nil {
		return err
	}
	for i, item := range list {
		uses, err := strconv.ParseFloat(fmt.Sprint(item.Weight), 64)
		if item.Code == "" || err != nil || !(uses >= 0 && uses <= mostUses) {
			return fmt.Errorf("item %d: TTHC_MA %q, WEIGHT %v", i+1, item.Code, item.Weight)
		}
		counts[item.Code] = max(counts[item.Code], int(uses))
	}
	return nil
}
