package record

// Data is what the text says, as plain values by key. Who reads a table by the tags of
// a struct wants [Bind] instead.
func (t *Table) Data() map[string]any { return t.data }
