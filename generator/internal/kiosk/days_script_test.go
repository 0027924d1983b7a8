package kiosk

import (
	"os/exec"
	"strings"
	"testing"
)

// TestDaysScript: js/kiosk-days.js shows the days from today, and says that nobody is there on
// one between them, or that no day is left; of a day beyond the last that the screen knows it says nothing.
func TestDaysScript(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: ", err)
	}
	for _, c := range []struct{ today, until, want string }{
		{"2026-11-27", "2026-11-30", "2026-11-27 2026-11-30"},
		{"2026-11-28", "2026-11-30", "2026-11-30 nobody"},
		{"2026-11-30", "2026-11-30", "2026-11-30"},
		{"2026-12-01", "2026-11-30", ""},
		{"2026-11-28", "", "2026-11-30 nobody"}, // of a screen that knows all days: of receptions
		{"2026-12-01", "", "nothing"},           // no day is left below to send anybody to
	} {
		out, err := exec.Command(node, "-e", daysScript, "../../../static/js/kiosk-days.js", c.today, c.until).CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != c.want {
			t.Errorf("on %s, known until %q: %q, want %q %v", c.today, c.until, got, c.want, err)
		}
	}
}

// daysScript is a screen without a browser.
const daysScript = `
const [script, today, until] = process.argv.slice(1), Real = Date
Date.now = () => +new Real(today + 'T05:00:00Z')
const nobody = { hidden: true, getAttribute: () => until }, nothing = { hidden: true }
const parts = ['2026-11-27', '2026-11-30'].map(day => ({ day, getAttribute: () => day, querySelector: () => ({}) }))
global.document = { querySelector: s => s === '[data-nobody]' ? nobody : until ? null : nothing, querySelectorAll: () => parts, documentElement: { getAttribute: () => '2026-11-27' } }
global.setInterval = () => {}
;(0, eval)(require('fs').readFileSync(script, 'utf8'))
console.log(parts.filter(p => !p.hidden).map(p => p.day).concat(nobody.hidden ? [] : 'nobody', nothing.hidden ? [] : 'nothing').join(' '))
`
