package site

import (
	"strings"

	"niemyet/generator/internal/record"
)

// Codes of what is posted and is not one record.
const (
	HotlinesCode = "ddn"        // the table of hotlines
	HeardCode    = "gop-y"      // every way to be heard
	WalletCode   = "the-bo-tui" // the card of the numbers
	RadioCode    = "lpt"        // the radio schedule
	FieldCode    = "lv-"        // the list of a field
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

// WatchedPrefix begins the codes of records that nobody posts and that segments explain.
const WatchedPrefix = "nghe-"

// WatchedCodeAt is such a code of the record at an address.
func WatchedCodeAt(address string) string {
	return WatchedPrefix + strings.ReplaceAll(strings.TrimSuffix(address, ".html"), "/", "-")
}

// FormerCode is the code that a record had under a former address.
func FormerCode(a Alias) string { return CodeAt(a.From) }

// FormCode is the code of one form of a thing's sheets, beside the one that has its code
// alone: "cq-mot-cua.quay-1", "1.001193.nhanh".
func FormCode(code, form string) string { return code + "." + form }

// BaseCode is the code of the thing that a sheet is a form of. No code of a thing has a
// part behind a point that begins with a small letter.
func BaseCode(code string) string {
	if at := strings.LastIndexByte(code, '.'); at >= 0 && at+1 < len(code) && code[at+1] >= 'a' && code[at+1] <= 'z' {
		return code[:at]
	}
	return code
}
