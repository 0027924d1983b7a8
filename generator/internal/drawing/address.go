package drawing

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// followed are schemes of a link that a reader follows by himself.
var followed = []string{"https:", "http:", "mailto:", "tel:"}

// pictures are what may stand inside of a drawing.
var pictures = []string{"data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"}

// harmless tells whether an address of an element stays in the site, or waits to be followed.
func harmless(of, address string) bool {
	address = plain(address)
	if of == "a" && begins(address, followed) {
		return true
	}
	return begins(address, pictures) || inside(address)
}

// plain is an address as a browser understands it.
func plain(address string) string {
	address = strings.Map(func(r rune) rune {
		if r <= ' ' || unicode.IsControl(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, address)
	return strings.ReplaceAll(address, `\`, "/")
}

func begins(text string, with []string) bool {
	for _, w := range with {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// inside tells whether an address has neither scheme nor host.
func inside(address string) bool {
	path, _, _ := strings.Cut(address, "#")
	path, _, _ = strings.Cut(path, "?")
	return !strings.Contains(path, ":") && !strings.HasPrefix(path, "//")
}

var (
	escaped = regexp.MustCompile(`\\([0-9a-fA-F]{1,6})\s?`)
	remark  = regexp.MustCompile(`(?s)/\*.*?\*/`)
	called  = regexp.MustCompile(`(?i)(?:url|src|image|image-set)\(\s*["']?([^"')]*)`)
)

// callsElsewhere tells whether a text of style loads something that is neither in the
// drawing nor in the site.
func callsElsewhere(style string) bool {
	if !strings.ContainsAny(style, `(@\`) {
		return false
	}
	style = remark.ReplaceAllString(escaped.ReplaceAllStringFunc(style, letter), "")
	style = strings.ReplaceAll(style, `\`, "")
	if strings.Contains(strings.ToLower(style), "@import") {
		return true
	}
	for _, m := range called.FindAllStringSubmatch(style, -1) {
		if !harmless("", m[1]) {
			return true
		}
	}
	return false
}

// letter is what an escape of CSS means.
func letter(escape string) string {
	n, err := strconv.ParseInt(strings.TrimSpace(escape[1:]), 16, 32)
	if err != nil || n == 0 || n > unicode.MaxRune {
		return "\uFFFD"
	}
	return string(rune(n))
}
