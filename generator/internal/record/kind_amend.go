package record

// Amendment is what a record changes in another: a decision in a procedure that it names.
type Amendment struct {
	Kind, Ref string // the other record, as a reference names it
	Set       []Setting
}

// Setting is a key that gets another value, in the words of a form.
type Setting struct {
	Key, Text string
	Known     bool // only where the key says something already
}
