package vi

import (
	"strconv"
	"strings"
)

// SlugMax is the greatest length of a slug in bytes.
const SlugMax = 80

// Slug returns the part of an address or file name made from a title: lower
// ASCII words joined by single hyphens, at most [SlugMax] bytes, cut between
// words ("Đăng ký khai sinh" becomes "dang-ky-khai-sinh"). Letters without a
// Latin base are left out; a title of nothing else gives "".
func Slug(s string) string {
	words := strings.Fields(asciiOnly(Fold(s)))
	var b strings.Builder
	for _, w := range words {
		if b.Len() > 0 && b.Len()+1+len(w) > SlugMax {
			break
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(w[:min(len(w), SlugMax)])
	}
	return b.String()
}

// SlugWith puts a tail ("-tu-2026-12-15") behind a slug, which is cut between words to make
// room for it, so that what comes out is a slug too.
func SlugWith(slug, tail string) string {
	room := max(SlugMax-len(tail), 0)
	if len(slug) > room {
		end := slug[:room]
		if slug[room] != '-' {
			if cut := strings.LastIndexByte(end, '-'); cut > 0 {
				end = end[:cut]
			}
		}
		slug = end
	}
	return slug + tail
}

// FreeSlugWith is SlugWith, with a number behind the tail where the slug is taken: long ones
// are cut to make room, so that two of them may come to the same.
func FreeSlugWith(slug, tail string, taken func(slug string) bool) string {
	out := SlugWith(slug, tail)
	for n := 2; taken(out); n++ {
		out = SlugWith(slug, tail+"-"+strconv.Itoa(n))
	}
	return out
}

// asciiOnly drops what is not ASCII.
func asciiOnly(s string) string {
	if isASCII(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= 0x80 {
			return -1
		}
		return r
	}, s)
}

// IsSlug tells whether s could have come from [Slug]:
// [a-z0-9]+(-[a-z0-9]+)*, 1 to [SlugMax] bytes.
func IsSlug(s string) bool {
	if s == "" || len(s) > SlugMax {
		return false
	}
	hyphen := true // a hyphen may not lead, double or end
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}
