package view

import (
	"cmp"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// DirectoryView is a directory, the same on the site, the kiosk and paper.
type DirectoryView struct {
	Summary []string
	Groups  []DirectoryGroup
	Lines   []HotlineRef
	// Hours and Channels: some place has them, and so a table has a column.
	Hours, Channels bool
}

// DirectoryGroup are the places of one part; a directory without parts is one group without a title.
type DirectoryGroup struct {
	ID, Title string
	Places    []DirectoryPlace
}

// DirectoryPlace is one place; Href leads to the page of its office, where it has one.
type DirectoryPlace struct {
	Link
	Address  Value
	Phones   []Phone
	Hours    []string
	Serves   string
	Does     []string
	Channels []string
}

// Directory draws a directory. What a row leaves open its office says.
func (p Place) Directory(x *site.Directory) DirectoryView {
	v := DirectoryView{Summary: Lines(x.Summary), Lines: p.Hotlines(x.Hotlines)}
	for i := range x.Entries {
		place := p.directoryPlace(&x.Entries[i], x.Offices[i])
		v.Hours, v.Channels = v.Hours || len(place.Hours) > 0, v.Channels || len(place.Channels) > 0
		v.Groups = inDirectoryGroup(v.Groups, x.Entries[i].Part, place)
	}
	return v
}

func inDirectoryGroup(groups []DirectoryGroup, title string, place DirectoryPlace) []DirectoryGroup {
	for i := range groups {
		if groups[i].Title == title {
			groups[i].Places = append(groups[i].Places, place)
			return groups
		}
	}
	return append(groups, DirectoryGroup{ID: "nhom-" + strconv.Itoa(len(groups)+1), Title: title, Places: []DirectoryPlace{place}})
}

func (p Place) directoryPlace(e *record.Listing, o *site.Office) DirectoryPlace {
	v := DirectoryPlace{
		Link: Link{Text: e.Name}, Address: Value{Text: Stated(e.Address), Unknown: Stated(e.Address) == ""},
		Serves: e.Serves, Does: Lines(e.Does), Channels: e.Channels,
	}
	if e.Hours != "" {
		v.Hours = []string{e.Hours}
	}
	if e.Phone.Digits != "" {
		v.Phones = []Phone{p.Phone(e.Phone.Phone, "")}
	}
	if o == nil {
		return v
	}
	c := p.Contact(o)
	v.Link = p.Link(o)
	v.Text = cmp.Or(e.Name, o.Name)
	if v.Address.Unknown && c.Address != "" {
		v.Address = Value{Text: c.Address}
	}
	if len(v.Phones) == 0 {
		v.Phones = c.Phones
	}
	if len(v.Hours) == 0 {
		v.Hours = c.Hours
	}
	if len(v.Does) == 0 {
		v.Does = Lines(o.Does)
	}
	return v
}
