package site

import "niemyet/generator/internal/record"

// Addresses of the ways to be heard, and of when a file is to be collected. No record makes
// them: they gather what records of many kinds say.
const (
	heardFolder       = "gop-y"
	HeardAddress      = heardFolder + "/index.html"
	HeardCardAddress  = heardFolder + "/danh-ba.vcf"     // the numbers, for the book of a telephone
	UsefulAddress     = heardFolder + "/co-ich.html"     // whether a page was of use
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
		out = append(out, HeardAddress, HeardCardAddress, UsefulAddress, HeardSheetAddress, HeardPoster, WalletAddress, UsefulSlipAddress)
	}
	if s.CountsDays() {
		out = append(out, DueDaysAddress)
	}
	return out
}

// mostAsked is of how many records the page that asks whether they were of use holds a part
// each: four hundred make some 45 KB on their way.
const mostAsked = 400

// AsksByPage tells whether that page knows which page one comes from. In a site of more
// records one says so oneself.
func (s *Site) AsksByPage() bool { return s.Records() <= mostAsked }

// PageCode is how a record's page is called where people say what they think of it: the code
// of its sheet, as it hangs on the wall; of what nobody posts, its address.
func PageCode(r record.Record) string {
	if code := record.SheetCode(r); code != "" {
		return code
	}
	b := record.Of(r)
	return b.Kind.Folder + "/" + b.ID
}
