package site

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Addresses of the kiosk.
const (
	KioskHomeAddress     = KioskFolder + "/index.html"
	KioskSearchAddress   = KioskFolder + "/" + SearchAddress
	KioskFieldsAddress   = KioskFolder + "/" + FieldFolder + "/index.html"
	KioskEventsAddress   = KioskFolder + "/" + LifeEventFolder + "/index.html"
	KioskVisitorsAddress = KioskFolder + "/" + VisitorFolder + "/index.html"
	KioskOfficesAddress  = KioskFolder + "/co-quan.html"
	KioskHotlinesAddress = KioskFolder + "/duong-day-nong.html"
	KioskChartAddress    = KioskFolder + "/to-chuc.html"
	KioskPayAddress      = KioskFolder + "/nop-tien.html"
	KioskPlanAddress     = KioskFolder + "/so-do.html"
	KioskMapAddress      = KioskFolder + "/ban-do.html"
	KioskDutyAddress     = KioskFolder + "/lich-truc.html"
	KioskSessionsAddress = KioskFolder + "/tiep-dan.html"
	KioskComingAddress   = KioskFolder + "/sap-doi.html"
	KioskStatusAddress   = KioskFolder + "/tra-cuu-ho-so.html"
	KioskRatingAddress   = KioskFolder + "/danh-gia.html"

	VisitorFolder = "toi-la"
	deskFolder    = "quay"
)

// KioskRoot opens every address of the kiosk, whose folder is whole in itself.
const KioskRoot = KioskFolder + "/"

// KioskAddress is a page of the site as the kiosk has it.
func KioskAddress(to string) string { return KioskRoot + to }

// KioskDeskAddress is what one desk does.
func KioskDeskAddress(d *Desk) string {
	return KioskFolder + "/" + deskFolder + "/" + d.Office.ID + "-" + vi.Slug(d.Number) + ".html"
}

// kioskPages are all pages of the kiosk.
func (s *Site) kioskPages() []string {
	out := []string{KioskHomeAddress, KioskSearchAddress, KioskFieldsAddress}
	add := func(there bool, to string) {
		if there {
			out = append(out, to)
		}
	}
	for _, k := range kioskScreens {
		add(k.has(s), k.address)
	}
	topics := func(index string, list []*Topic, folder string) {
		some := false
		for _, t := range list {
			if len(t.Procedures) > 0 {
				some = true
				out = append(out, KioskAddress(t.Address(folder)))
			}
		}
		add(some, index)
	}
	topics(KioskEventsAddress, s.LifeEvents, LifeEventFolder)
	topics(KioskFieldsAddress, s.Fields, FieldFolder)
	topics(KioskVisitorsAddress, s.Visitors(), VisitorFolder)
	for _, t := range s.BlankFields() {
		out = append(out, KioskBlanksOfAddress(t))
	}
	for _, o := range s.KioskOffices() {
		for _, d := range o.Desks {
			out = append(out, KioskDeskAddress(d))
		}
	}
	for _, shelf := range s.index.shelves {
		some := false
		for _, r := range shelf.list {
			shown := record.OnKiosk(r) && s.StateOf(r).Current()
			add(shown, KioskAddress(addressOf(r)))
			some = some || shown
		}
		add(some && !shelf.kind.Kiosk.Led, KioskAddress(ListAddress(shelf.kind)))
	}
	return out
}
