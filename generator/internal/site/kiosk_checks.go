package site

// checkKiosk asks that the pictures are there that the kiosk shows.
func (l *linker) checkKiosk() {
	if l.opt.HasFile == nil {
		return
	}
	if picture := l.cfg.Kiosk.Map; picture != "" && !l.hasFile(picture) {
		l.tell("E415", l.cfg.table.At("kiosk.map"), "value", picture)
	}
	for _, o := range l.site.Offices {
		if o.Plan != "" && !l.hasFile(o.Plan) {
			l.fault("E415", o, "plan", "value", o.Plan)
		}
	}
}
