package units

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/vi"
)

// TestCarried: the table holds the whole country, each code once.
func TestCarried(t *testing.T) {
	table := Carried()
	provinces, areas, codes := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, u := range table.Units {
		if codes[u.Code] {
			t.Errorf("%s stands twice", u.Code)
		}
		codes[u.Code], provinces[u.Province], areas[u.FormerProvince] = true, true, true
		if u.Kind() == "" || len(u.Code) != 5 || len(u.ProvinceCode) != 2 || (len(u.Area) != 4 && u.Area != "024" && u.Area != "028") {
			t.Errorf("%+v", u)
		}
		for _, former := range u.Former {
			if strings.Count(former, "(") != strings.Count(former, ")") || strings.Contains(former, "phần còn lại") {
				t.Errorf("%s: former unit %q", u.Full(), former)
			}
		}
	}
	if len(table.Units) != 3321 || len(provinces) != 34 || len(areas) != 63 || table.State != "2026-04-30" {
		t.Errorf("%d communes, %d provinces of %d former ones, state %s", len(table.Units), len(provinces), len(areas), table.State)
	}
}

// TestGiaNghia holds three wards, which a person looked up, against the table.
func TestGiaNghia(t *testing.T) {
	for name, want := range map[string]Unit{
		"phường Bắc Gia Nghĩa":   {Code: "24611", Former: []string{"Phường Quảng Thành", "Phường Nghĩa Thành", "Phường Nghĩa Đức", "Xã Đắk Ha"}},
		"phuong nam gia nghia":   {Code: "24615", Former: []string{"Phường Nghĩa Phú", "Phường Nghĩa Tân", "Xã Đắk R’Moan"}},
		"UBND P. Đông Gia Nghĩa": {Code: "24617", Former: []string{"Phường Nghĩa Trung", "Xã Đắk Nia"}},
	} {
		u, ok := Carried().Find(name).One()
		if !ok || u.Code != want.Code || !slices.Equal(u.Former, want.Former) || u.Province != "Tỉnh Lâm Đồng" || u.ProvinceCode != "68" || u.Area != "0261" || u.FormerProvince != "Đắk Nông" || !u.Moved() {
			t.Errorf("%s: %+v", name, u)
		}
	}
}

// TestAllNames finds every unit by all that a person may type of it: alone where it is
// alone, among its namesakes where it is not.
func TestAllNames(t *testing.T) {
	table := Carried()
	marked, folded := map[string]int{}, map[string]int{}
	for _, u := range table.Units {
		marked[vi.Alike(u.Name)]++
		folded[likeness(u.Name)]++
	}
	alone := 0
	for _, u := range table.Units {
		for _, text := range []string{u.Code, u.Full(), strings.ToLower(u.Full()), "UBND " + vi.LowerFirst(u.Full()), strings.ToUpper(u.Full())} {
			if got, ok := table.Find(text).One(); !ok || got != u {
				t.Errorf("%q: %s", text, list(table.Find(text)))
			}
		}
		found := table.Find(u.Name)
		if found.Fit != FitsName || len(found.Units) != marked[vi.Alike(u.Name)] || !slices.Contains(found.Units, u) {
			t.Errorf("%q: %s", u.Name, list(found))
		}
		if marked[vi.Alike(u.Name)] == 1 {
			alone++
		}
		plain := vi.Fold(u.Name)
		found = table.Find(plain)
		if found.Fit != FitsName || len(found.Units) != folded[likeness(u.Name)] || !slices.Contains(found.Units, u) {
			t.Errorf("%q: %s", plain, list(found))
		}
		found = table.Find(plain + ", " + vi.Fold(bareName(u.Province)))
		if found.Fit != FitsName || !slices.Contains(found.Units, u) || len(found.Units) > 2 {
			t.Errorf("%q in its province: %s", plain, list(found))
		}
	}
	if alone != 2745 {
		t.Errorf("%d units are alone in their names", alone)
	}
}

func list(f Found) string {
	var names []string
	for _, u := range f.Units {
		names = append(names, u.Code+" "+u.Full())
	}
	return strings.Join(names, "; ")
}

// TestFind: what people type besides.
func TestFind(t *testing.T) {
	for text, want := range map[string]struct {
		fit  Fit
		has  string
		many int
	}{
		"phường Nghĩa Thành":                 {FitsFormer, "24611", 1},
		"Phường 1, TP Vũng Tàu":              {FitsFormer, "26506", 1}, // 33 units were made of a "Phường 1"
		"phuong 01 quan 3":                   {FitsFormer, "27154", 1},
		"P.1, Q. Gò Vấp, TP.HCM":             {FitsFormer, "26890", 1},
		"phường 1 quận Không Có":             {FitsFormer, "26890", 33}, // no such district: all of them
		"Nghia Thanh":                        {FitsName, "26617", 1},    // a name of today goes before a former one
		"Nghĩa Thành cũ, Đắk Nông":           {FitsFormer, "24611", 1},
		"phuong Bac Gia Nghia":               {FitsName, "24611", 1},
		"bắc gia nghĩa, TP. HCM":             {FitsNearly, "24611", 1}, // not there: the one elsewhere is asked about
		"Xã Ba Tơ":                           {FitsName, "21484", 1},
		"xa ba to":                           {FitsName, "21484", 2},
		"Phường Bắc Gia Nghiã":               {FitsName, "24611", 1}, // the mark on the other letter: no marks at all still meet
		"Phường Bắc Gia Ngĩa":                {FitsNearly, "24611", 1},
		"Thành phố Gia Nghĩa":                {FitsNearly, "24615", 3}, // a former city: those named after it
		"gia nghia":                          {FitsNearly, "24611", 3},
		"Phường Bắc Gia Nghĩa tỉnh Lâm Đồng": {FitsName, "24611", 1},
		"bac gia nghia lam dong":             {FitsName, "24611", 1},
		"Xã Đông Anh - Hà Nội":               {FitsName, "", 1},
		"p. bac gia nghia (dak nong)":        {FitsName, "24611", 1},
		"Đắk Ha":                             {FitsName, "24611", 2}, // a former unit's marks: neither is taken for the other
		"xã Đắk Ha, Đắk Nông":                {FitsFormer, "24611", 1},
		"dak ha":                             {FitsName, "23500", 1},
		"":                                   {FitsNone, "", 0},
		",":                                  {FitsNone, "", 0},
		"xyzzy":                              {FitsNone, "", 0},
		"Phường Sài Gòn, tp hcm":             {FitsName, "26740", 1},
	} {
		found := Carried().Find(text)
		has := want.has == "" || slices.ContainsFunc(found.Units, func(u *Unit) bool { return u.Code == want.has })
		if found.Fit != want.fit || len(found.Units) != want.many || !has {
			t.Errorf("%q: fit %d, %s", text, found.Fit, list(found))
		}
	}
}

// TestTyped: order, abbreviations, zeros, districts and what parts them.
func TestTyped(t *testing.T) {
	for text, want := range map[string]struct {
		fit  Fit
		has  string
		many int
	}{
		"TP Huế, phường Thuận Hóa":                        {FitsName, "19789", 1},
		"T.P. Huế, P. Thuận Hóa":                          {FitsName, "19789", 1},
		"T. P. Huế; P.Thuận Hóa":                          {FitsName, "19789", 1},
		"TP.Huế - P.Thuận Hóa":                            {FitsName, "19789", 1},
		"tp hue p thuan hoa":                              {FitsName, "19789", 1},
		"TP.HCM phường Sài Gòn":                           {FitsName, "26740", 1},
		"Thành phố Hồ Chí Minh, phường Sài Gòn, Việt Nam": {FitsName, "26740", 1},
		"P. Sài Gòn (TPHCM)":                              {FitsName, "26740", 1},
		"Hà Nội, Hoàn Kiếm":                               {FitsName, "00070", 1},
		"HN, phường Hoàn Kiếm":                            {FitsName, "00070", 1},
		"Tuyên Quang, xã Đồng Văn":                        {FitsName, "00721", 1},
		"T. Tuyên Quang, X. Đồng Văn":                     {FitsName, "00721", 1},
		"xã Đồng Văn, huyện Đồng Văn, tỉnh Hà Giang":      {FitsName, "00721", 1},
		"Lâm Đồng - phường Bắc Gia Nghĩa":                 {FitsName, "24611", 1},
		"Lâm Đồng: phường Bắc Gia Nghĩa":                  {FitsName, "24611", 1},
		"lam dong bac gia nghia":                          {FitsName, "24611", 1},
		"cao lanh dong thap":                              {FitsName, "29869", 1}, // two words of four are the province
		"An Phú An Giang":                                 {FitsName, "30337", 1},
		"phường Nghĩa Thành thị xã Gia Nghĩa":             {FitsFormer, "24611", 1},
		"Xã Sơn Tịnh Quảng Ngãi":                          {FitsName, "21220", 1}, // a name that begins like “tỉnh”
		"UBND P. Bắc Gia Nghĩa - T. Lâm Đồng":             {FitsName, "24611", 1},
		"P. Nghĩa Thành, TP. Gia Nghĩa, Đắk Nông":         {FitsFormer, "24611", 1},
		"TX. Gia Nghĩa, phường Nghĩa Thành":               {FitsFormer, "24611", 1},
		"phường Tân Lập, TP. Nha Trang":                   {FitsNearly, "22366", 4}, // the one of today lies elsewhere, and the city's went before the table: those of the city
		"phường 1, Đà Lạt":                                {FitsFormer, "24781", 1},
		"phuong 8, da lat":                                {FitsFormer, "24778", 1}, // no remark beside it: by the name of today's
		"P.8 Đà Lạt":                                      {FitsFormer, "24778", 1},
		"phường 8, thành phố Đà Lạt":                      {FitsFormer, "24778", 1},
		"phường 8, TP Đà Lạt, Lâm Đồng":                   {FitsFormer, "24778", 1},
		"phường 77, Đà Lạt":                               {FitsNearly, "24787", 5}, // no such: those of the city
		"phường Thống Nhất, Buôn Ma Thuột":                {FitsNearly, "24133", 4}, // gone before the table: it had one of Buôn Hồ, in the same province
		"phường Tự An, Buôn Ma Thuột":                     {FitsFormer, "24133", 1},
		"phường Tân Hòa, Buôn Ma Thuột":                   {FitsFormer, "24121", 1},
		"phường Tân Lập, Buôn Ma Thuột":                   {FitsName, "24121", 1},
		"Phường Xuân Hương - Đà Lạt":                      {FitsName, "24781", 1},
		"Lâm Đồng, P. Xuân Hương - Đà Lạt":                {FitsName, "24781", 1},
		"Phường 01 Bảo Lộc":                               {FitsName, "24823", 1},
		"P.1 Bảo Lộc, Lâm Đồng":                           {FitsName, "24823", 1},
		"Phường 01, Lâm Đồng":                             {FitsFormer, "24781", 2},
		"P01, Q.3, TP.HCM":                                {FitsFormer, "27154", 1},
		"Phường 01":                                       {FitsFormer, "24781", 33},
		"ĐK Phú Quý":                                      {FitsName, "23272", 1},
		"Đ.K. Phú Quốc, Kiên Giang":                       {FitsName, "31078", 1},
		"Phuong Bắc Gia Nghĩa":                            {FitsName, "24611", 1},
		"phường Bắc Gia Nghĩa, Lâm Đông":                  {FitsName, "24611", 1},
		"Côn Đảo, BR-VT":                                  {FitsName, "26732", 1},
		"TP. Huế":                                         {FitsNone, "", 0},
	} {
		found := Carried().Find(text)
		has := want.has == "" || slices.ContainsFunc(found.Units, func(u *Unit) bool { return u.Code == want.has })
		if found.Fit != want.fit || len(found.Units) != want.many || !has {
			t.Errorf("%q: fit %d, %d: %s", text, found.Fit, len(found.Units), list(found))
		}
	}
}

// TestAnyOrder finds every unit with its province before or behind it, short or long.
func TestAnyOrder(t *testing.T) {
	short := strings.NewReplacer("Phường ", "P. ", "Xã ", "X.", "Đặc khu ", "ĐK ", "Thành phố ", "TP. ", "Tỉnh ", "T. ")
	for _, u := range Carried().Units {
		for _, text := range []string{u.Province + ", " + u.Name, u.Province + " - " + u.Name, short.Replace(u.Full()), short.Replace(u.Province + ", " + u.Name),
			u.Name + " (" + u.BareProvince() + ")", u.BareProvince() + ", " + u.Name, u.Name + " " + u.BareProvince(), u.BareProvince() + " " + u.Name} {
			if got, ok := Carried().Find(text).One(); !ok || got != u {
				t.Errorf("%q: %s", text, list(Carried().Find(text)))
			}
		}
	}
}

// TestRead refuses what is no table, with its line, and takes a province alone.
func TestRead(t *testing.T) {
	for text, line := range map[string]int{
		"24611\tPhường A": 1, "# x\n[68]\tTỉnh A\nPhường A": 3, "[68]\tTỉnh A\n(x)\tB": 2, "[68]\tTỉnh A\n1\tXã B\tc\td": 2, "[68]\tTỉnh \"A\"": 1,
	} {
		var bad *FormError
		if _, err := Read(strings.NewReader(text)); !errors.As(err, &bad) || bad.Line != line {
			t.Errorf("%q: %v", text, err)
		}
	}
	own, err := Read(strings.NewReader("\ufeff[68]\tTỉnh A\r\n(261)\tB\r\n24611\tPhường C\tXã D; Xã E\r\n"))
	if err != nil || len(own.Units) != 1 || own.Units[0].Full() != "Phường C, Tỉnh A" || len(own.Units[0].Former) != 2 {
		t.Errorf("%+v, %v", own, err)
	}
}

// TestMade makes the table again of the lists that it was made of, where they are.
func TestMade(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	data := filepath.Join(root, "..", "shared", "data")
	if _, err := os.Stat(filepath.Join(data, "communes.json")); err != nil {
		t.Skip("communes.json: the lists are not on this machine")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node: not on this machine")
	}
	made, err := exec.Command(node, filepath.Join(root, "tools", "units", "make.mjs"), filepath.Join(data, "communes.json"),
		filepath.Join(data, "communes-old-names.json"), Carried().State).Output()
	if err != nil {
		t.Fatal(err)
	}
	if string(made) != string(carried) {
		t.Error("units.txt is not what tools/units/make.mjs makes")
	}
}

func TestCalled(t *testing.T) {
	for name, want := range map[string]string{
		"Phường Kinh Bắc":    "Phường Kinh Bắc, Tỉnh Bắc Ninh",
		"phường KINH BẮC":    "Phường Kinh Bắc, Tỉnh Bắc Ninh",
		"phường Nghĩa Thành": "Phường Bắc Gia Nghĩa, Tỉnh Lâm Đồng", // before July 2025
		"Kinh Bắc":           "",
		"phường Kính Bắc":    "",
		"xã hội":             "",
	} {
		var got []string
		for _, u := range Carried().Called(name) {
			got = append(got, u.Full())
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
