package site

import (
	"strings"

	"niemyet/generator/internal/record"
)

// Codes of what is posted and is not one record.
const (
	HotlinesCode = "ddn" // the table of hotlines
	RadioCode    = "lpt" // the radio schedule
	FieldCode    = "lv-" // the list of a field
)

// CodeAt is the code of the record at an address, for kinds whose code is their file
// name; a code of a record's own is not changed by a new file name.
func CodeAt(address string) string {
	folder, name, _ := strings.Cut(strings.TrimSuffix(address, ".html"), "/")
	if k, ok := record.KindNamed(folder); ok && k.Sheet.Letters != "" {
		return k.Sheet.Letters + name
	}
	return ""
}

// FormerCode is the code that a record had under a former address.
func FormerCode(a Alias) string { return CodeAt(a.From) }
