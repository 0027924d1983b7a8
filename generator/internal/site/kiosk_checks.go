package site

// checkKiosk asks that the pictures are there that the kiosk and the pages of offices show.
func (l *linker) checkKiosk() {
	if l.opt.HasFile == nil {
		return
	}
	if picture := l.cfg.Kiosk.Map; picture != "" && !l.hasFile(picture) {
		l.tell("E415", l.cfg.table.At("kiosk.map"), "value", picture)
	}
	for _, o := range l.site.Offices {
		for _, x := range [][2]string{{"plan", o.Plan}, {"way", o.Way}} {
			if x[1] != "" && !l.hasFile(x[1]) {
				l.fault("E415", o, x[0], "value", x[1])
			}
			if x[1] != "" {
				l.weigh(o, x[0], x[1])
			}
		}
	}
}
