package site

import (
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// notPublic tells a host that nobody outside the office reaches.
func notPublic(host string) bool {
	if addr, err := netip.ParseAddr(host); err == nil {
		return addr.IsPrivate() || addr.IsLoopback() || addr.IsLinkLocalUnicast() || addr.IsUnspecified()
	}
	return host == "localhost" || host != "" && !strings.Contains(host, ".") || strings.HasSuffix(host, ".local") || strings.HasSuffix(host, ".lan")
}

// communeNamed finds a commune that decides or answers, by its sort and name.
var communeNamed = regexp.MustCompile(`(?i:ủy ban nhân dân|uỷ ban nhân dân|UBND|công an|trạm y tế|trung tâm phục vụ hành chính công|bộ phận một cửa) (?i:phường|xã|đặc khu) (\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,3})`)

// otherCommune asks about an agency that is named as that of another commune: a citizen would
// go there. What the unit was before, and what has a record, is known.
func (l *linker) otherCommune(text string) (o odd, is bool) {
	if !communeUnit.MatchString(vi.Fold(l.cfg.Unit)) {
		return o, false
	}
	for _, m := range communeNamed.FindAllStringSubmatch(text, -1) {
		if !strings.Contains(l.homes, " "+vi.Fold(m[1])+"\n") {
			return odd{m[0], problem.Text{Vi: usualCommune.Vi + l.cfg.Unit, En: usualCommune.En + l.cfg.Unit}}, true
		}
	}
	return o, false
}

// communeUnit is the name, folded, of a unit of the lower tier.
var communeUnit = regexp.MustCompile(`\b(phuong|xa|dac khu) `)

// nameHomes are, folded and each on a line, the names of the unit, of what it was before, and of
// every office that has a record; where a name goes on to say what it is a part of ("phường Ví Dụ,
// tỉnh Ví Dụ"), each part is on a line.
func (l *linker) nameHomes() string {
	names := append([]string{l.cfg.Unit, l.cfg.ShortUnit}, l.cfg.FormerUnits...)
	for _, o := range l.site.Offices {
		names = append(names, o.Names()...)
	}
	var b strings.Builder
	for _, name := range names {
		for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return strings.ContainsRune(",()", r) }) {
			b.WriteString(" " + strings.TrimSpace(vi.Fold(part)) + "\n")
		}
	}
	return b.String()
}

// placeOf is the name of the place in the name of a unit, folded: what follows its sort.
var placeOf = regexp.MustCompile(`\b(?:phuong|xa|dac khu|thi tran|quan|huyen|thi xa|thanh pho|tinh) (.+)$`)

// checkOwnNames tells of a short name that is that of another place: one of two was copied.
func (l *linker) checkOwnNames() {
	of := func(name string) []string {
		name, _, _ = strings.Cut(name, ",") // what it is a part of
		return placeOf.FindStringSubmatch(vi.Fold(name))
	}
	full, short := of(l.cfg.Unit), of(l.cfg.ShortUnit)
	if full != nil && short != nil && full[1] != short[1] {
		l.found = append(l.found, problem.New("W259", l.cfg.table.At("short_unit"), "value", l.cfg.ShortUnit, "unit", l.cfg.Unit))
	}
}

// checkNoHours asks about a one-stop desk that does not say when it is open; where a release wants
// hours, that says so.
func (l *linker) checkNoHours() {
	for _, o := range l.site.Offices {
		if o.OneStop && len(o.Hours) == 0 && (o.Sample || l.cfg.Sample) {
			l.oddAt(o, "hours", odd{problem.Both(notTold), usualOpen})
		}
	}
}

// checkSameNames asks about two offices, or two numbers of one role and unit, that are called the same: who
// looks for one finds the other.
func (l *linker) checkSameNames() {
	offices := map[string]*Office{}
	for _, o := range l.site.Offices {
		key := vi.Fold(o.Name)
		if other := offices[key]; other != nil && !slices.Contains(other.Confirmed, "name") {
			l.oddAt(o, "name", odd{o.Name, problem.Text{Vi: elsewhereSays.Vi + other.File, En: elsewhereSays.En + other.File}})
			continue
		}
		offices[key] = o
	}
	lines := map[string]*Hotline{}
	for _, h := range l.site.Hotlines {
		key := vi.Fold(h.Name + "\n" + h.Unit)
		if other := lines[key]; other != nil && other.Number.Digits != h.Number.Digits && !slices.Contains(other.Confirmed, "name") {
			l.oddAt(h, "name", odd{h.Name, problem.Text{Vi: elsewhereSays.Vi + other.File, En: elsewhereSays.En + other.File}})
			continue
		}
		lines[key] = h
	}
}
