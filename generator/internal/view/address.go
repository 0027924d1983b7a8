package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Addresses that more than one room writes, below the root. An address that one room
// alone knows stands with its page.

// KioskRoot opens every address of the kiosk, whose folder is whole in itself.
const KioskRoot = site.KioskFolder + "/"

// KioskAddress is the kiosk's page for a page of the site.
func KioskAddress(to string) string { return KioskRoot + to }

// KioskOffices is the screen that tells of places and desks.
const KioskOffices = KioskRoot + "co-quan.html"

// Folders of notices and boards.
const NoticeFolder, BoardFolder = "thong-bao", "bang-niem-yet"

// PrintAddress is a record's main sheet.
func PrintAddress(x record.Record) string { return site.PrintFolder + "/" + record.Of(x).Address() }

// PackAddress is the pack of a board.
func PackAddress(b *site.Board) string { return site.PrintFolder + "/bang/" + b.ID + ".html" }

// Addresses of the radio desk: what was on the air, the same on paper, what will be on paper.
const (
	RadioReport   = "phat-thanh/bao-cao.html"
	RadioReportIn = site.PrintFolder + "/bao-cao-phat-thanh.html"
	RadioSheet    = site.PrintFolder + "/lich-phat-thanh.html"
)

// CheckFolder holds the pages that say whether a sheet is still in force.
const CheckFolder = "kt"

// CheckAddress is the answer to the code of one version of a sheet.
func CheckAddress(code, version string) string {
	return CheckFolder + "/" + code + "-" + version + ".html"
}
