package site

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// checkKiosk asks that the office where the kiosk stands and the records of its waiting
// screen are there, and the pictures that the kiosk shows.
func (l *linker) checkKiosk() {
	k := &l.cfg.Kiosk
	tell := func(key, value string, kind problem.Text, ids []string) {
		near, nearEn := problem.DidYouMean(vi.Nearest(value, ids))
		l.found = append(l.found, problem.New("E303", l.cfg.table.At("kiosk."+key),
			"kind", kind.Vi, "kind_en", kind.En, "value", value, "near", near, "near_en", nearEn))
	}
	offices := l.index.byName[record.KindOf[*record.Office]().Name]
	if k.Office != "" && offices.find(k.Office) == nil {
		tell("office", k.Office, offices.kind.One, offices.ids())
	}
	for i, key := range k.Playlist {
		if l.index.anywhere(key) == nil {
			tell("playlist."+itoa(i), key, anyRecord, l.index.keys())
		}
	}
	if l.opt.HasFile == nil {
		return
	}
	if k.Map != "" && !l.hasFile(k.Map) {
		l.found = append(l.found, problem.New("E415", l.cfg.table.At("kiosk.map"), "value", k.Map))
	}
	for _, o := range l.site.Offices {
		if o.Plan != "" && !l.hasFile(o.Plan) {
			l.fault("E415", o, "plan", "value", o.Plan)
		}
	}
}
