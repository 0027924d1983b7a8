package site

// Addresses of pages are made here and nowhere else: those who draw a page ask for its
// address, those who check a link ask whether there is such a page (Addresses). An
// address that a record may not have is "" for a record that has it not.

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Addresses of the pages that no record makes, below the site's root.
const (
	HomeAddress     = "index.html"
	SearchAddress   = "tim-kiem.html"
	AZAddress       = "a-z.html"
	SitemapAddress  = "so-do.html"
	GlossaryAddress = "chu-viet-tat.html"
	ChangesAddress  = "thay-doi.html"
	MissingAddress  = "404.html"
	SitemapFile     = "sitemap.xml"

	FieldFolder     = "linh-vuc"
	LevelFolder     = "cap"
	LifeEventFolder = "su-kien"
	AreaFolder      = "mang-chinh-sach"
	PrintFolder     = "in"
	KioskFolder     = "kiosk"
	PreviewFolder   = "anh-chia-se"
)

// Address is a topic's page in its folder.
func (t *Topic) Address(folder string) string { return folder + "/" + t.ID + ".html" }

// Address is the area's page.
func (a *Area) Address() string { return AreaFolder + "/" + a.ID + ".html" }

// TopicsAddress is the page that lists the topics of a folder.
func TopicsAddress(folder string) string { return folder + "/index.html" }

// ListAddress is the page that lists a kind.
func ListAddress(k *record.Kind) string { return k.Folder + "/index.html" }

// LetterFolder holds the pages of single letters of the A–Z, when there are too many
// procedures for one page.
const LetterFolder = "a-z"

// LetterAddress is the page of one letter of the A–Z.
func LetterAddress(letter string) string { return LetterFolder + "/" + LetterID(letter) + ".html" }

// LetterID is a letter in addresses and anchors: "chu-aw" for Ă.
func LetterID(letter string) string {
	telex := map[string]string{"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", vi.InitialDigits: "so", vi.InitialOther: "khac"}
	if t, ok := telex[letter]; ok {
		return "chu-" + t
	}
	return "chu-" + vi.Fold(letter)
}

// onePage is how many procedures one page may list: more would weigh on an old
// phone, so the A–Z gets a page a letter and the list of all leads to its fields.
const onePage = 300

// Split tells whether the current procedures are too many for one page.
func (s *Site) Split() bool { return len(s.current()) > onePage }

func (s *Site) current() []*Procedure {
	return slices.DeleteFunc(slices.Clone(s.Procedures), func(p *Procedure) bool { return !p.State.Current() })
}

// Lists that pages of other kinds lead to.
var (
	ProceduresAddress = ListAddress(record.KindOf[*record.Procedure]())
	PoliciesAddress   = ListAddress(record.KindOf[*record.Policy]())
	HotlinesAddress   = ListAddress(record.KindOf[*record.Hotline]())
	RadiosAddress     = ListAddress(record.KindOf[*record.Radio]())
	OfficesAddress    = ListAddress(record.KindOf[*record.Office]())
	DecisionsAddress  = ListAddress(record.KindOf[*record.Decision]())
	AnswersAddress    = ListAddress(record.KindOf[*record.Answer]())
)

// FormerAddress is where a record of a kind stood before it got its name.
func FormerAddress(k *record.Kind, alias string) string { return k.Folder + "/" + alias + ".html" }

// CheckFolder holds the pages that say whether a sheet is still in force; ChecksAddress
// lists them.
const (
	CheckFolder   = "kt"
	ChecksAddress = CheckFolder + "/index.html"
)

// CheckAddress is the page that answers for a version of something posted.
func CheckAddress(code, version string) string {
	return CheckFolder + "/" + code + "-" + version + ".html"
}

// KeyAt is the key of the record whose page stands at an address.
func KeyAt(address string) string { return strings.TrimSuffix(address, pageEnding) }

// KeyLinked is the key of the record for whose page a link may be meant, from wherever it stands; "" for none.
func KeyLinked(link string) string {
	page, is := strings.CutSuffix(link, pageEnding)
	folder, name := path.Split(page)
	if !is || folder == "" {
		return ""
	}
	return path.Base(folder) + "/" + name
}

const pageEnding = ".html"

// PreviewAddress is the picture that messengers show of a page.
func PreviewAddress(page string) string {
	return PreviewFolder + "/" + strings.TrimSuffix(page, path.Ext(page)) + ".png"
}

// PreviewedPage is the page that a picture is of; ok is false for the address of something else.
func PreviewedPage(picture string) (page string, ok bool) {
	page, below := strings.CutPrefix(picture, PreviewFolder+"/")
	page, is := strings.CutSuffix(page, ".png")
	return page + ".html", below && is
}

// Relative is the address of one page as seen from another, both below the root.
func Relative(from, to string) string {
	dir := path.Dir(from)
	if dir == "." {
		return to
	}
	up := ""
	for dir != "." && !strings.HasPrefix(to, dir+"/") {
		up += "../"
		dir = path.Dir(dir)
	}
	if dir == "." {
		return up + to
	}
	return up + strings.TrimPrefix(to, dir+"/")
}

// Absolute is the whole address of a page or file below a base address.
func Absolute(base, path string) string { return base + "/" + EscapePath(path) }

// EscapePath writes a path as it stands in an address (RFC 3986, 3.3): a name of a file may
// have blanks, marks and signs that mean something there.
func EscapePath(path string) string { return (&url.URL{Path: path}).EscapedPath() }
