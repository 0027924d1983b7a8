package site

// checkKiosk asks that the mark of the kiosk stands on its plan, that its map is told in words, and that
// the pictures are there that the kiosk and the pages of offices show.
func (l *linker) checkKiosk() {
	l.checkHere()
	if k := l.cfg.Kiosk; k.Map != "" && k.MapText == "" {
		l.tell("W441", l.cfg.table.At("kiosk.map"), "key", "map_text")
	}
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

// checkHere asks for both numbers of the mark “Bạn đang ở đây”: where one is missing or lies beyond the
// plan, the mark leads astray.
func (l *linker) checkHere() {
	k := l.cfg.Kiosk
	if k.HereX == 0 && k.HereY == 0 {
		return
	}
	const table = "kiosk."
	across, down := table+"here_from_left", table+"here_from_top"
	for _, x := range []struct {
		key, other string
		percent    int
	}{{across, down, k.HereX}, {down, across, k.HereY}} {
		if says := l.cfg.table.Says; says(x.key) && (x.percent < 0 || x.percent > 100 || !says(x.other)) {
			l.tell("E416", l.cfg.table.At(x.key))
		}
	}
}
