package record

// checkPeriod refuses a period that ends before it begins.
func checkPeriod(c *checker, from, to Day) {
	if !from.IsZero() && !to.IsZero() && to.Before(from.Date) {
		c.fault("E220", "effective_to", "from", from.Short(), "to", to.Short())
	}
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

// broken tells whether the key's line could not be read, so that its absence is
// not reported a second time.
func (c *checker) broken(key string) bool { return c.base.table.broken[key] }
