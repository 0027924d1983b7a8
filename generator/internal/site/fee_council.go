package site

import (
	"strings"

	"niemyet/generator/internal/vi"
)

// FeeCouncil is the key of the word for whose council sets the fees here: that of the province, or of the city of the
// centre that the unit belongs to.
func (c *Config) FeeCouncil() string {
	if strings.HasPrefix(vi.Fold(c.Superior), "thanh pho ") {
		return "answers.fee_council_city"
	}
	return "answers.fee_council"
}
