package site

import (
	"fmt"

	"niemyet/generator/internal/record"
)

// Addresses of the ways to be heard, and of when a file is to be collected. No record makes
// them: they gather what records of many kinds say.
const (
	heardFolder       = "gop-y"
	HeardAddress      = heardFolder + "/index.html"
	HeardCardAddress  = heardFolder + "/danh-ba.vcf"     // the numbers, for the book of a telephone
	UsefulAddress     = heardFolder + "/co-ich.html"     // whether a page was of use; the first such page
	DueDaysAddress    = "ngay-nhan.html"                 // filed today, collected when
	HeardSheetAddress = PrintFolder + "/gop-y.html"      // every way on one sheet
	HeardPoster       = PrintFolder + "/gop-y-a3.html"   // the same, large
	WalletAddress     = PrintFolder + "/the-bo-tui.html" // cards to cut out
	UsefulSlipAddress = PrintFolder + "/phieu-co-ich.html"

	KioskHeardAddress = KioskFolder + "/gop-y.html"
	KioskDueAddress   = KioskFolder + "/ngay-nhan.html"
)

// Hears tells whether there is anything to gather: without a number there is nowhere to turn.
func (s *Site) Hears() bool { return len(s.Hotlines) > 0 }

// CountsDays tells whether any file has a day on which it is ready.
func (s *Site) CountsDays() bool { return len(s.Waits()) > 0 }

// heardPages are all of them that this site has, the kiosk's apart.
func (s *Site) heardPages() (out []string) {
	if s.Hears() {
		out = append(out, HeardAddress, HeardCardAddress, HeardSheetAddress, HeardPoster, WalletAddress, UsefulSlipAddress)
		out = append(out, s.usefulAddresses()...)
	}
	if s.CountsDays() {
		out = append(out, DueDaysAddress)
	}
	return out
}

// askedOnPage is of how many records a page that asks whether they were of use holds a part
// each: those of 150 make some 17 KB on their way.
const askedOnPage = 150

// UsefulPages is on how many pages it is asked: on one at least.
func (s *Site) UsefulPages() int { return max(1, (s.Records()+askedOnPage-1)/askedOnPage) }

// UsefulPageOf is on which of them, counted from 0, it is asked of the n-th record of all.
func UsefulPageOf(n int) int { return n / askedOnPage }

// UsefulAddressOf is one of those pages, counted from 0.
func UsefulAddressOf(page int) string {
	if page == 0 {
		return UsefulAddress
	}
	return fmt.Sprintf("%s/co-ich-%d.html", heardFolder, page+1)
}

func (s *Site) usefulAddresses() (out []string) {
	for n := range s.UsefulPages() {
		out = append(out, UsefulAddressOf(n))
	}
	return out
}

// PageCode is how a record's page is called where people say what they think of it: the code
// of its sheet, as it hangs on the wall; of what nobody posts, its address.
func PageCode(r record.Record) string {
	if code := record.SheetCode(r); code != "" {
		return code
	}
	b := record.Of(r)
	return b.Kind.Folder + "/" + b.ID
}
