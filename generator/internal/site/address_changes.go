package site

import (
	"fmt"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Addresses of what changed: latest on one page (ChangesAddress), then by month and by record.
const (
	changesFolder       = "thay-doi"
	ChangesFeedAddress  = "thay-doi.xml"                             // Atom
	ChangesSheetAddress = PrintFolder + "/thay-doi-thang-nay.html"   // of the month that runs
	ChangesLastAddress  = PrintFolder + "/thay-doi-thang-truoc.html" // of the month before
)

// MonthAddress is the page of what changed in the month of a day.
func MonthAddress(day vi.Date) string {
	return fmt.Sprintf("%s/%04d-%02d.html", changesFolder, day.Year, int(day.Month))
}

// HistoryAddress is the page of what changed of a record.
func HistoryAddress(r record.Record) string { return HistoryOf(record.Of(r)) }

// HistoryOf is that of what records share.
func HistoryOf(b *record.Base) string { return changesFolder + "/" + b.Address() }

var monthPage = regexp.MustCompile(`^\d{4}-(0[1-9]|1[0-2])\.html$`)

// toldOf tells whether an address is of a month, or of a record's history. Which of them
// there are the books of the site say, which nobody reads for a link.
func (s *Site) toldOf(to string) bool {
	of, below := strings.CutPrefix(to, changesFolder+"/")
	if !below {
		return false
	}
	return monthPage.MatchString(of) || s.index.byKey[KeyAt(of)] != nil
}
