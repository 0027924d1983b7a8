package vi

import (
	"encoding/json"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestDueScript: the script of the page (static/js/due.js) tells for every day of a winter and
// each time limit what [Holidays.Due] tells, and that a desk is shut on it, with a long Tết and a Saturday that is worked.
func TestDueScript(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node: ", err)
	}
	h := Holidays{Off: map[Date]string{{2027, 1, 1}: "Tết Dương lịch"}, Worked: map[Date]string{{2027, 1, 9}: "làm bù"}}
	off := []string{"2027-01-01"}
	for d := (Date{2027, 2, 5}); !d.After(Date{2027, 2, 12}); d = d.AddDays(1) {
		h.Off[d], off = "Tết", append(off, d.String())
	}
	shut := Date{2026, time.December, 7} // for a desk: the day still counts, and what is ready on it is told with the words of the page
	var asked [][3]string
	var want []string
	for filed := (Date{2026, time.November, 20}); filed.Before(Date{2027, 3, 5}); filed = filed.AddDays(1) {
		for _, c := range [][3]string{
			{"ngay trong ngày làm việc", "0", "w"}, {"1 ngày làm việc", "1", "w"}, {"3 ngày làm việc", "3", "w"}, {"17,5 ngày làm việc", "17.5", "w"},
			{"10 ngày", "10", "d"}, {"7,5 ngày", "7.5", "d"}, {"1 tháng", "1", "m"}, {"2 tháng", "2", "m"}, {"1 năm", "12", "m"},
		} {
			limit, err := ParseTimeLimit(c[0])
			if err != nil {
				t.Fatal(err)
			}
			due, told := h.Due(filed, limit)
			if !told {
				t.Fatalf("%s is not told", c[0])
			}
			text := "ready " + due.DayOfWeek().String() + " " + due.Short()
			if from := h.OnOrAfter(filed); from != filed {
				text += " shut " + filed.DayOfWeek().String() + " " + filed.Short() + ": " + from.DayOfWeek().String() + " " + from.Short()
			}
			if due == shut {
				text += " desk shut"
			}
			asked, want = append(asked, [3]string{filed.String(), c[1], c[2]}), append(want, text)
		}
	}
	in, err := json.Marshal(map[string]any{"off": strings.Join(off, " "), "worked": "2027-01-09", "known": "2099-12-31", "shut": `{"2026-12-07":["desk shut"]}`, "asked": asked})
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command(node, "-e", dueScript, "../../../static/js/due.js")
	run.Stdin = strings.NewReader(string(in))
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	got := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d answers to %d questions:\n%s", len(got), len(want), out)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("filed %s, %s %s: the script says %q, Go %q", asked[i][0], asked[i][1], asked[i][2], got[i], want[i])
		}
	}
}

// dueScript is a form without a browser.
const dueScript = `
const fs = require('fs'), asked = JSON.parse(fs.readFileSync(0, 'utf8'))
let tell
const field = () => ({ value: '', textContent: '' })
const parts = { '[data-due-day]': field(), '[data-due-number]': field(), '[data-due-unit]': field(), '[data-due-said]': field() }
const form = { getAttribute: name => asked[name.slice(5)], querySelector: name => parts[name], addEventListener: (kind, does) => { if (kind === 'input') tell = does } }
const words = { 'due.script_ready': 'ready {day}', 'due.script_shut': 'shut {filed}: {day}', 'due.script_beyond': 'beyond {day}' }
for (const day of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) words['weekday_title.' + day.toLowerCase()] = day
global.window = { niemyetWords: { vi: { words } } }
global.document = { querySelector: () => form }
;(0, eval)(fs.readFileSync(process.argv[1], 'utf8'))
for (const row of asked.asked) {
  ;[parts['[data-due-day]'].value, parts['[data-due-number]'].value, parts['[data-due-unit]'].value] = row
  tell()
  console.log(parts['[data-due-said]'].textContent)
}
`
