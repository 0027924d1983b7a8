package drawn

import (
	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// onKiosk is a tile, a list and a screen for each.
var onKiosk = kiosk.Drawing{
	Card: kiosk.Record,
	Facts: func(_ view.Place, x record.Record) []string {
		return []string{"đến " + x.(*kindtest.Contest).OpenUntil.Short()}
	},
	Way: &kiosk.Way{Rank: 15, Icon: "people"},
}
