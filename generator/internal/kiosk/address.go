package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const (
	homeAddress   = site.KioskFolder + "/index.html"
	eventsAddress = site.KioskFolder + "/" + site.LifeEventFolder + "/index.html"
	fieldsAddress = site.KioskFolder + "/" + site.FieldFolder + "/index.html"
	whoAddress    = site.KioskFolder + "/" + whoFolder + "/index.html"
	searchAddress = site.KioskFolder + "/" + site.SearchAddress

	whoFolder  = "toi-la"
	deskFolder = "quay"
)

func deskAddress(d *site.Desk) string {
	return site.KioskFolder + "/" + deskFolder + "/" + d.Office.ID + "-" + vi.Slug(d.Number) + ".html"
}
