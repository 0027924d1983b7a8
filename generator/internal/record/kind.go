package record

import (
	"slices"

	"niemyet/generator/internal/problem"
)

// Kind is one sort of record. Adding one is four small touches: its Go file
// (struct, checks, words), its row in Kinds, its layouts, and one example record.
type Kind struct {
	Name   string       // stable English name: "procedure"
	Folder string       // folder below content/ and address below the site's root
	Title  problem.Text // what a list of them is called
	One    problem.Text // what one of them is called, in lower case
	New    func() Record
	// Anchors are the ids that the kind's item layout gives to its parts. A body may
	// link to them, and its own headings take other ids. A test of package web
	// holds them against the layouts.
	Anchors []string
}

// frameAnchors are the ids that the frame and the components give on every page.
var frameAnchors = []string{"dau-trang", "noi-dung", "danh-muc", "muc-luc", "tra-loi", "bao-sai"}

// AllAnchors are the ids a page of this kind has before its body adds any.
func (k *Kind) AllAnchors() []string { return slices.Concat(k.Anchors, frameAnchors) }

// Kinds is the table of kinds, in the order in which menus and guides list them.
var Kinds = []*Kind{
	{
		Name: "procedure", Folder: "thu-tuc",
		Title:   problem.Text{Vi: "Thủ tục hành chính", En: "Procedures"},
		One:     problem.Text{Vi: "thủ tục", En: "procedure"},
		New:     func() Record { return &Procedure{} },
		Anchors: []string{"ai-nop", "cac-buoc", "cach-nop", "can-cu", "cong-bo", "giay-to", "ket-qua", "lich-su", "lien-quan", "noi-nhan", "them", "yeu-cau"},
	},
	{
		Name: "policy", Folder: "chinh-sach",
		Title:   problem.Text{Vi: "Chính sách", En: "Policies"},
		One:     problem.Text{Vi: "chính sách", En: "policy"},
		New:     func() Record { return &Policy{} },
		Anchors: []string{"can-cu", "chi-tiet", "den-khi-nao", "phu-trach", "thu-tuc"},
	},
	{
		Name: "hotline", Folder: "duong-day-nong",
		Title:   problem.Text{Vi: "Đường dây nóng", En: "Hotlines"},
		One:     problem.Text{Vi: "đường dây nóng", En: "hotline"},
		New:     func() Record { return &Hotline{} },
		Anchors: []string{"chuan-bi", "khi-nao", "so-khac"},
	},
	{
		Name: "radio", Folder: "phat-thanh",
		Title:   problem.Text{Vi: "Chuyên mục phát thanh", En: "Radio segments"},
		One:     problem.Text{Vi: "bài phát thanh", En: "radio segment"},
		New:     func() Record { return &Radio{} },
		Anchors: []string{"lich-phat", "loi", "mang-ve", "noi-ve", "nhiem-vu"},
	},
	{
		Name: "office", Folder: "co-quan",
		Title:   problem.Text{Vi: "Cơ quan, nơi tiếp dân", En: "Offices"},
		One:     problem.Text{Vi: "cơ quan", En: "office"},
		New:     func() Record { return &Office{} },
		Anchors: []string{"goi", "hop-thu", "quay"},
	},
	{
		Name: "decision", Folder: "quyet-dinh",
		Title: problem.Text{Vi: "Quyết định công bố", En: "Announcing decisions"},
		One:   problem.Text{Vi: "quyết định công bố", En: "announcing decision"},
		New:   func() Record { return &Decision{} },
	},
	{
		Name: "notice", Folder: "thong-bao",
		Title: problem.Text{Vi: "Thông báo, văn bản niêm yết", En: "Notices"},
		One:   problem.Text{Vi: "thông báo", En: "notice"},
		New:   func() Record { return &Notice{} },
	},
	{
		Name: "board", Folder: "bang-niem-yet",
		Title:   problem.Text{Vi: "Bảng niêm yết", En: "Notice boards"},
		One:     problem.Text{Vi: "bảng niêm yết", En: "notice board"},
		New:     func() Record { return &Board{} },
		Anchors: []string{"khac", "thong-bao", "thu-tuc"},
	},
	{
		Name: "task", Folder: "nhiem-vu",
		Title:   problem.Text{Vi: "Nhiệm vụ của kế hoạch", En: "Plan tasks"},
		One:     problem.Text{Vi: "nhiệm vụ", En: "plan task"},
		New:     func() Record { return &Task{} },
		Anchors: []string{"da-lam", "thuc-hien"},
	},
	{
		Name: "law", Folder: "van-ban",
		Title:   problem.Text{Vi: "Văn bản pháp luật", En: "Legal documents"},
		One:     problem.Text{Vi: "văn bản pháp luật", En: "legal document"},
		New:     func() Record { return &Law{} },
		Anchors: []string{"thu-tuc"},
	},
	{
		Name: "page", Folder: "trang",
		Title:   problem.Text{Vi: "Trang thông tin", En: "Information pages"},
		One:     problem.Text{Vi: "trang", En: "page"},
		New:     func() Record { return &Page{} },
		Anchors: []string{"xem-them"},
	},
}

// KindNamed finds a kind by its name or its folder.
func KindNamed(name string) (*Kind, bool) {
	for _, k := range Kinds {
		if k.Name == name || k.Folder == name {
			return k, true
		}
	}
	return nil, false
}
