package gallery

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	example   = regexp.MustCompile(`(?s)<section class="[^"]+" aria-labelledby="([^"]+)">.*?` + begins + `(.*?)` + ends)
	ownID     = regexp.MustCompile(` (id|for|form|aria-describedby|href)="(#?)([^"#/:]+)"`)
	labelled  = regexp.MustCompile(` aria-labelledby="([^"]+)"`)
	ownLabel  = regexp.MustCompile(` aria-label="([^"]+)"`)
	givenID   = regexp.MustCompile(` id="([^"]+)"`)
	bothMarks = strings.NewReplacer(begins, "", ends, "")
)

// apart keeps the examples of a page from meeting: a component that stands once on a page gives an id and names a part of
// it, and here it stands many times. Ids and names of an example get the number of the example.
func apart(body []byte) []byte {
	text := string(body)
	for _, m := range example.FindAllStringSubmatch(text, -1) {
		text = strings.Replace(text, begins+m[2]+ends, numbered(m[2], m[1]), 1)
	}
	return []byte(bothMarks.Replace(text))
}

func numbered(html, number string) string {
	own := map[string]bool{}
	for _, m := range givenID.FindAllStringSubmatch(html, -1) {
		own[m[1]] = true
	}
	html = ownID.ReplaceAllStringFunc(html, func(s string) string {
		m := ownID.FindStringSubmatch(s)
		if !own[m[3]] || m[1] == "href" && m[2] == "" {
			return s
		}
		return fmt.Sprintf(` %s="%s%s-%s"`, m[1], m[2], m[3], number)
	})
	html = labelled.ReplaceAllStringFunc(html, func(s string) string {
		ids := strings.Fields(labelled.FindStringSubmatch(s)[1])
		for i, id := range ids {
			if own[id] {
				ids[i] = id + "-" + number
			}
		}
		return fmt.Sprintf(` aria-labelledby="%s %s"`, strings.Join(ids, " "), number)
	})
	return ownLabel.ReplaceAllString(html, ` aria-label="$1, `+number+`"`)
}
