package record

// Meaning is what records of a kind are to programs of others, in the vocabulary of schema.org.
// A kind that says nothing is a CreativeWork with a name, an address, a publisher and the time
// for which it holds.
type Meaning struct {
	Type  string // "Legislation"
	Terms []Term
	// Lean: the pages of the kind have no bytes to spare. They say who the thing is and who
	// provides it, and name the file of its linked data for the rest.
	Lean bool
}

// Term is a property that a key of the kind states.
type Term struct {
	Key, Property string
	// As is the type of the thing whose name the value is: of "Ủy ban nhân dân" an
	// Organization. In is the property that holds the value where it is not its name.
	As, In string
}

// UsualMeaning is the type of a kind whose row says none.
const UsualMeaning = "CreativeWork"
