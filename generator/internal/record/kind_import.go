package record

// Import is what an import of lists has to know of a kind beside its keys.
type Import struct {
	// Names are titles that offices give columns, folded, beside the names of the
	// fields themselves: title -> key.
	Names map[string]string
	// Same are the keys by which two rows, or two files, speak of one thing; nil: the name.
	Same []string
	// Together: the rows of a table are rows of one record, in the lists that the columns name.
	Together bool
	// Once: two files must never speak of one thing.
	Once bool
	// NameFrom is the key of whose first clause the name is made when no column gives it.
	NameFrom string
	// Number is the key of the running number, to which the number of the heading above is put.
	Number string
	// Heading is the key that the heading above a row gives.
	Heading string
	// FieldHeading: such a heading names a field: "I. Lĩnh vực Hộ tịch".
	FieldHeading bool
	// Above is the key that the lines above a table give: the plan they name.
	Above string
	// Expected are keys in whose columns an empty cell is told, beside needed ones.
	Expected []string
	// Todos are the words with which a line of todo begins that an import leaves, and the
	// path of keys that it asks about: "Ghi mức phí" -> "ways.fee".
	Todos map[string]string
	// Word is how a Word document is read; "" for its tables alone.
	Word WordForm
}

// WordForm is a form of Word documents of which records are made.
type WordForm string

// The forms.
const (
	WordDecision WordForm = "decision" // an announcing decision with its lists
	WordScript   WordForm = "script"   // a script to be read out, when it has no tables
)
