package kiosk

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// What helps to find one's way in the building, in the unit and in the commune, and what
// leads on to others: where to pay, where a file stands, where to rate.

func init() {
	put(Screen{Address: site.KioskPlanAddress, Layout: "kiosk/picture", Words: "kiosk.plan", Seek: "kiosk.seek_plan", Draw: planPage,
		Way: &Way{Rank: 12, Group: ToAsk, Icon: "place"}})
	put(Screen{Address: site.KioskDutyAddress, Layout: "kiosk/duty", Words: "kiosk.duty", Seek: "kiosk.seek_duty", Draw: dutyPage, For: site.KioskSessionsAddress,
		Way: &Way{Rank: 14, Group: ToAsk, Icon: "people"}})
	put(Screen{Address: site.KioskPayAddress, Layout: "kiosk/pay", Words: "kiosk.pay", Seek: "kiosk.seek_pay", Draw: payPage,
		Way: &Way{Rank: 16, Group: ToAsk, Icon: "money"}})
	put(Screen{Address: site.KioskStatusAddress, Layout: "kiosk/code", Words: "kiosk.status", Seek: "kiosk.seek_status", Draw: statusPage,
		Way: &Way{Rank: 18, Group: ToAsk, Icon: "clock"}})
	put(Screen{Address: site.KioskRatingAddress, Layout: "kiosk/code", Words: "kiosk.rating", Seek: "kiosk.seek_rating", Draw: ratingPage,
		Way: &Way{Rank: 26, Group: ToAsk, Icon: "stamp"}})
	put(Screen{Address: site.KioskChartAddress, Layout: "kiosk/chart", Words: "kiosk.chart", Seek: "kiosk.seek_chart", Draw: chartPage,
		Way: &Way{Rank: 40, Icon: "people"}})
	put(Screen{Address: site.KioskMapAddress, Layout: "kiosk/picture", Words: "kiosk.map", Seek: "kiosk.seek_map", Draw: mapPage,
		Way: &Way{Rank: 42, Icon: "land"}})
}

// PicturePage is kiosk/picture.html: a plan or a map.
type PicturePage struct {
	view.Frame
	Picture
}

// DutyPage is kiosk/duty.html: who is there when, by post.
type DutyPage struct {
	view.Frame
	Offices []Office
}

// PayPage is kiosk/pay.html: the ways to pay, and what each is said of.
type PayPage struct {
	view.Frame
	Ways  []view.ItemGroup
	Desks []view.Tile
}

// CodePage is kiosk/code.html: an address of another site, for the visitor's own phone.
type CodePage struct {
	view.Frame
	Lead    string
	Address string
	QR      template.HTML
	Ask     []view.HotlineRef
	Slip    bool // whoever has no phone prints a slip to fill in

	Questions []string // of the slip
	Marks     []int
}

// ChartPage is kiosk/chart.html: the offices as they belong to each other.
type ChartPage struct {
	view.Frame
	Units []Unit
}

// Unit is an office of the chart and what belongs to it.
type Unit struct {
	view.Item
	Below []Unit
}

func plan(p view.Place, o *site.Office) *Picture {
	if o.Plan == "" || !p.HasStatic(o.Plan) {
		return nil
	}
	k := p.Site.Config.Kiosk
	out := &Picture{Src: p.Href(picture(o.Plan)), Alt: p.Say("kiosk.plan_of", "place", view.ShortName(o)), Text: view.Lines(o.PlanText)}
	if o == p.Site.KioskOffice() && (k.HereX > 0 || k.HereY > 0) {
		out.Here = &Here{Left: k.HereX, Top: k.HereY}
	}
	return out
}

// picture is where a picture of static/ lies in the kiosk's folder.
func picture(name string) string { return site.KioskRoot + name }

// Pictures are the drawings that screens show.
func Pictures(scene *view.Scene) (out []view.Copy) {
	done := map[string]bool{"": true}
	add := func(name string) {
		if !done[name] && scene.HasStatic(name) {
			done[name] = true
			out = append(out, view.Copy{From: name, To: picture(name)})
		}
	}
	for _, o := range scene.Site.Offices {
		add(o.Plan)
	}
	add(scene.Site.Config.Kiosk.Map)
	return out
}

func planPage(p view.Place) any {
	v := PicturePage{Frame: frame(p, "picture", p.Say("kiosk.plan"), site.KioskHomeAddress)}
	if has := plan(p, p.Site.KioskOffice()); has != nil {
		v.Picture, v.Scripts = *has, scripts(p, planScripts)
	}
	return v
}

func mapPage(p view.Place) any {
	k := p.Site.Config.Kiosk
	v := PicturePage{Frame: frame(p, "picture", p.Say("kiosk.map"), site.KioskHomeAddress)}
	v.Picture = Picture{Src: p.Href(picture(k.Map)), Alt: p.Say("kiosk.map"), Text: view.Lines(k.MapText)}
	return v
}

func dutyPage(p view.Place) any {
	v := DutyPage{Frame: frame(p, "duty", p.Say("kiosk.duty"), site.KioskHomeAddress)}
	for _, o := range here(p.Scene) {
		if len(o.Duty) > 0 {
			v.Offices = append(v.Offices, officeOf(p, o))
		}
	}
	return v
}

func payPage(p view.Place) any {
	v := PayPage{Frame: frame(p, "pay", p.Say("kiosk.pay"), site.KioskHomeAddress)}
	for _, w := range p.Site.Payments() {
		v.Ways = append(v.Ways, view.ItemGroup{Title: w.Name, Note: p.Say("count.procedures", "count", len(w.Procedures))})
	}
	offices := here(p.Scene)
	for _, o := range offices {
		desks := deskTiles(p, o)
		for i := range desks {
			if len(offices) > 1 { // two offices may have a desk of the same number and name
				desks[i].Text += ", " + view.ShortName(o)
			}
		}
		v.Desks = append(v.Desks, desks...)
	}
	return v
}

func codePage(p view.Place, words, lead string, to string) CodePage {
	return CodePage{Frame: frame(p, "code", p.Say(words), site.KioskHomeAddress), Lead: p.Say(lead), Address: to, QR: view.QR(to, p.Say("kiosk.qr", "address", to))}
}

func statusPage(p view.Place) any {
	v := codePage(p, "kiosk.status", "kiosk.status_lead", string(p.Site.Config.Kiosk.StatusURL))
	v.Ask = p.LinesAt(p.Site.KioskOffice())
	return v
}

func ratingPage(p view.Place) any {
	v := codePage(p, "kiosk.rating", "kiosk.rating_lead", string(p.Site.Config.Kiosk.RatingURL))
	v.Slip, v.Marks = true, []int{1, 2, 3, 4, 5}
	for _, key := range []string{"kiosk.rating_manner", "kiosk.rating_guidance", "kiosk.rating_papers", "kiosk.rating_time", "kiosk.rating_cost", "kiosk.rating_result"} {
		v.Questions = append(v.Questions, p.Say(key))
	}
	v.Scripts = scripts(p, slipScripts)
	return v
}

func chartPage(p view.Place) any {
	v := ChartPage{Frame: frame(p, "chart", p.Say("kiosk.chart"), site.KioskHomeAddress)}
	for _, o := range p.Site.Offices {
		if o.Parent == nil {
			v.Units = append(v.Units, unit(p, o, 0))
		}
	}
	return v
}

// deepest is how far the chart goes down: a circle of parents is told as a fault elsewhere.
const deepest = 6

func unit(p view.Place, o *site.Office, depth int) Unit {
	u := Unit{Item: p.ItemOf(o)}
	if !o.Receives() {
		u.Summary = view.FirstLine(o.Does, 90)
	}
	if depth < deepest {
		for _, c := range o.Children {
			u.Below = append(u.Below, unit(p, c, depth+1))
		}
	}
	return u
}
