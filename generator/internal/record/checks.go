package record

import (
	"cmp"

	"niemyet/generator/internal/problem"
)

// checkPeriod refuses a record that ends before it begins, at the day on which it ends, and any other span of it that does.
func checkPeriod(c *checker, r Record) {
	p := c.base.Kind.Period
	checkSpan(c, r, p.From, p.Until, cmp.Or(p.Fault, "E220"))
	for _, span := range p.Also {
		checkSpan(c, r, span+"_from", span+"_until", "E220")
	}
}

func checkSpan(c *checker, r Record, fromKey, untilKey string, code problem.Code) {
	from, until := DayOf(r, fromKey), DayOf(r, untilKey)
	if from.IsZero() || until.IsZero() || !until.Before(from) {
		return
	}
	first, _ := c.base.Kind.Field(fromKey)
	last, _ := c.base.Kind.Field(untilKey)
	c.fault(code, untilKey, "from", from.Short(), "to", until.Short(), "until", until.Short(), "first", first.Said(), "last", last.Said())
}

// checkCitation asks for a number or a title, and for a number that looks like one.
func checkCitation(c *checker, l Citation, path string) {
	if l.Number == "" && l.Title == "" {
		c.fault("E224", path)
		return
	}
	if l.Number == "" {
		return
	}
	var n DocumentNumber
	if bad := n.parse(l.Number); bad != nil {
		c.fault("W212", path+".number", bad.args...)
	}
}

// checkNumber asks about a number of a document that a stroke or a blank keeps from being one.
func checkNumber(c *checker, key, number string) {
	if meant := whyNoNumber(number); meant != "" {
		c.fault("W212", key, "value", number, "why", meant)
	}
}

// broken tells whether the key's line could not be read, so that its absence is
// not reported a second time.
func (c *checker) broken(key string) bool { return c.base.table.broken[key] }
