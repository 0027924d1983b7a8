package preview

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"os"
	"strings"
	"testing"
	"unicode"
)

// TestPictures: every title has a picture of the right size with ink in its room and none in the margins, the same twice.
func TestPictures(t *testing.T) {
	for name, title := range map[string]string{
		"short":   "Làm giấy khai sinh",
		"capital": "ẾẬỆỘỔỮỰ ĐĂNG KÝ",
		"long":    strings.Repeat("Đăng ký nhận chăm sóc thay thế cho trẻ em ", 4),
		"endless": strings.Repeat("Giải quyết chế độ mai táng phí đối với cựu chiến binh ", 25),
		"word":    strings.Repeat("x", 400),
	} {
		card := Card{Title: title, Kind: "Thủ tục hành chính", Unit: "UBND thành phố Gia Nghĩa", Mark: "MẪU – số liệu minh họa"}
		body, err := PNG(card)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again, _ := PNG(card); !bytes.Equal(body, again) {
			t.Errorf("%s: two pictures of the same words differ", name)
		}
		if dir := os.Getenv("NIEMYET_SCREENS"); dir != "" {
			os.WriteFile(dir+"/"+name+".png", body, 0o644)
		}
		picture, err := png.Decode(bytes.NewReader(body))
		if err != nil || picture.Bounds() != image.Rect(0, 0, Width, Height) {
			t.Fatalf("%s: %v %v", name, err, picture.Bounds())
		}
		if len(body) > 40<<10 {
			t.Errorf("%s: %d bytes", name, len(body))
		}
		inked := func(r image.Rectangle) bool {
			for y := r.Min.Y; y < r.Max.Y; y++ {
				for x := r.Min.X; x < r.Max.X; x++ {
					if i := picture.(*image.Paletted).ColorIndexAt(x, y); i != onGround {
						return true
					}
				}
			}
			return false
		}
		if !inked(image.Rect(margin, titleTop, Width-margin, titleFoot)) {
			t.Errorf("%s: there is no title", name)
		}
		if name != "word" && inked(image.Rect(Width-margin+2, edgeFoot, Width, Height)) || inked(image.Rect(0, edgeFoot, margin-2, Height)) || inked(image.Rect(margin, titleFoot+8, Width-margin, markLine-44)) {
			t.Errorf("%s: ink where there should be none", name)
		}
	}
}

// TestNoWrongLetters: what the font cannot set is refused, and all Vietnamese letters are set.
func TestNoWrongLetters(t *testing.T) {
	for _, title := range []string{"Čar mriên ê̆lan", "漢字", "Mã QR ✓"} {
		if _, err := PNG(Card{Title: title}); !errors.Is(err, ErrLetters) {
			t.Errorf("%q: %v", title, err)
		}
	}
	const vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
	for _, r := range vowels {
		if !Settable(string([]rune{r, unicode.ToUpper(r)})) {
			t.Errorf("%c is not set", r)
		}
	}
}

func BenchmarkPicture(b *testing.B) {
	for b.Loop() {
		PNG(Card{Title: "Đăng ký nhận chăm sóc thay thế cho trẻ em đối với cá nhân", Kind: "Thủ tục hành chính", Unit: "UBND thành phố Gia Nghĩa", Mark: "MẪU – số liệu minh họa"})
	}
}
