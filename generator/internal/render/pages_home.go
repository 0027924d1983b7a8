package render

import (
	"fmt"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// How many entries the home page shows of each sort before it leads on.
const (
	homePopular = 8
	homeFields  = 12
	homeOffices = 4
	homeChanges = 5
)

func (p placed) home() any {
	s := p.Site
	cfg := s.Config
	v := HomePage{
		Frame:      p.frame("home", cfg.Unit, "Thủ tục hành chính, chính sách, đường dây nóng và nơi tiếp dân của "+cfg.Unit+"."),
		Lead:       "Mang gì, nộp ở đâu, bao lâu, bao nhiêu tiền, hỏi ai.",
		LifeEvents: p.tiles(s.LifeEvents, site.LifeEventFolder),
		Popular:    p.items(s.Popular(homePopular)),
		Fields:     p.tiles(mostUsed(s.Fields, homeFields), site.FieldFolder),
		Hotlines:   p.requiredLines(),
	}
	for _, a := range s.Areas {
		v.Areas = append(v.Areas, Tile{Link: Link{a.Name, p.href(a.Address())}, Summary: a.Summary, Count: count(len(a.Policies), "chính sách"), Icon: a.Icon})
	}
	for _, h := range s.Hotlines {
		if h.Role != nil && h.Role.Emergency {
			v.Emergency = append(v.Emergency, p.hotline(h))
		}
	}
	for _, o := range s.Offices {
		if o.HasDesks() {
			v.Offices = append(v.Offices, p.officeCard(o))
		}
	}
	v.Offices = v.Offices[:min(homeOffices, len(v.Offices))]
	v.Changes = p.recentChanges(homeChanges)
	v.Scripts = p.searchScripts()
	return v
}

// tiles are the entries to topics.
func (p placed) tiles(topics []*site.Topic, folder string) (out []Tile) {
	for _, t := range topics {
		out = append(out, Tile{Link: p.topic(t, folder), Summary: t.Summary, Count: countOf(t), Icon: t.Icon})
	}
	return out
}

func countOf(t *site.Topic) string {
	n := len(t.Procedures)
	switch m := len(t.Policies); {
	case n > 0 && m > 0:
		return count(n, "thủ tục") + ", " + count(m, "chính sách")
	case m > 0:
		return count(m, "chính sách")
	}
	return count(n, "thủ tục")
}

// mostUsed keeps the n topics with the most procedures, in their own order.
func mostUsed(topics []*site.Topic, n int) []*site.Topic {
	if len(topics) <= n {
		return topics
	}
	least := 0
	for ; ; least++ {
		bigger := 0
		for _, t := range topics {
			if len(t.Procedures) > least {
				bigger++
			}
		}
		if bigger <= n {
			break
		}
	}
	var out []*site.Topic
	for _, t := range topics {
		if len(t.Procedures) > least {
			out = append(out, t)
		}
	}
	return out
}

// recentChanges are the newest lines of the announcing decisions.
func (p placed) recentChanges(n int) (out []Change) {
	for _, d := range p.Site.Decisions {
		for _, item := range d.Items {
			if len(out) == n {
				return out
			}
			c := Change{Day: day(d.EffectiveFrom.Date), Text: vi.UpperFirst(item.Action.String()) + ": " + item.Name, Link: p.link(d)}
			out = append(out, c)
		}
	}
	return out
}

func (p placed) search() any {
	s := p.Site
	v := SearchPage{Frame: p.frame("search", "Tìm thủ tục", "Tìm thủ tục hành chính theo tên, mã hoặc tên thường gọi."), Hotlines: p.requiredLines()}
	v.NoIndex, v.Scripts = true, p.searchScripts()
	for _, t := range s.LifeEvents {
		v.LifeEvents = append(v.LifeEvents, p.topic(t, site.LifeEventFolder))
	}
	for _, t := range s.Fields {
		v.Fields = append(v.Fields, p.topic(t, site.FieldFolder))
	}
	return v
}

// letterID is an anchor of plain ASCII for a letter: "chu-dd" for Đ, "chu-aw" for Ă,
// as Telex writes them.
func letterID(letter string) string {
	telex := map[string]string{"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", vi.InitialDigits: "so", vi.InitialOther: "khac"}
	if t, ok := telex[letter]; ok {
		return "chu-" + t
	}
	return "chu-" + vi.Fold(letter)
}

func (p placed) glossaryPage() any {
	v := GlossaryPage{Frame: p.frame("glossary", "Chữ viết tắt", "Các chữ viết tắt hay gặp và nghĩa đầy đủ.", crumb{"Sơ đồ trang", site.SitemapAddress})}
	used := map[string]int{}
	for _, t := range p.Site.Glossary {
		id := "tu-" + vi.Slug(t.Short)
		if used[id]++; used[id] > 1 {
			id = fmt.Sprintf("%s-%d", id, used[id])
		}
		v.Terms = append(v.Terms, Term{ID: id, Short: t.Short, Long: t.Full, Note: t.Note})
	}
	return v
}

func (p placed) notFound() any {
	v := NotFoundPage{Frame: p.frame("not-found", "Không có trang này", "Địa chỉ này không có trang nào."), Hotlines: p.requiredLines()}
	v.NoIndex = true
	v.Canonical = ""
	return v
}

func (p placed) changes() any {
	up := crumb{"Sơ đồ trang", site.SitemapAddress}
	if p.Site.Has("decision") {
		up = crumb{"Quyết định công bố", "quyet-dinh/index.html"}
	}
	v := ChangesPage{Frame: p.frame("changes", "Thay đổi gần đây", "Thủ tục mới, sửa đổi, thay thế, bãi bỏ theo các quyết định công bố.", up)}
	for _, d := range p.Site.Decisions {
		v.Groups = append(v.Groups, ChangeGroup{
			ID: "qd-" + d.ID, Title: p.link(d), Day: day(d.EffectiveFrom.Date), Lines: p.changeLines(d.Items),
		})
		v.Since = day(d.Date.Date)
	}
	return v
}
