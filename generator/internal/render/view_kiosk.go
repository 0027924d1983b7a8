package render

// KioskHomePage is kiosk/home.html.
type KioskHomePage struct {
	Frame
	LifeEvents []Tile
	Fields     []Tile // the most used ones
	AllFields  Link
	AllEvents  Link
	Offices    Link
	Hotlines   Link
	Popular    []Item
}

// KioskTopicsPage is kiosk/topics.html: all fields or all life events as tiles.
type KioskTopicsPage struct {
	Frame
	Lead  string
	Tiles []Tile
}

// KioskListPage is kiosk/list.html: the procedures of a field or a life event.
type KioskListPage struct {
	Frame
	Lead   string
	Jump   []Link
	Groups []ItemGroup
}

// KioskProcedurePage is kiosk/procedure.html. Links in Procedure lead to kiosk pages; links out are left out.
type KioskProcedurePage struct {
	Frame
	Procedure
}

// KioskOfficesPage is kiosk/offices.html: desks, hours, what each desk serves.
type KioskOfficesPage struct {
	Frame
	Lead    string
	Offices []KioskOffice
}

// KioskOffice is an office with its desks.
type KioskOffice struct {
	ID, Name string
	Contact  Contact
	Desks    []Desk
	Boxes    []Place
}

// KioskHotlinesPage is kiosk/hotlines.html. Numbers are not links: a kiosk cannot ring.
type KioskHotlinesPage struct {
	Frame
	Lead   string
	Groups []HotlineGroup
}
