package serve

import (
	"bytes"
	"fmt"
	"html"
	"strings"
)

// inject puts the script of serve into a page and lets it connect. A page whose policy
// allows no script, a redirection, stays as it is.
func inject(page []byte, revision int) []byte {
	start := bytes.Index(page, []byte(metaPolicy))
	if start < 0 {
		return page
	}
	start += len(metaPolicy)
	length := bytes.IndexByte(page[start:], '"')
	head := bytes.Index(page, []byte("</head>"))
	if length < 0 || head < start+length {
		return page
	}
	policy := html.UnescapeString(string(page[start : start+length])) // rounds are written with &#39;
	if !strings.Contains(policy, "script-src 'self'") {
		return page
	}
	var out bytes.Buffer
	out.Write(page[:start])
	out.WriteString(connecting(policy))
	out.Write(page[start+length : head])
	fmt.Fprintf(&out, "<script src=\"%sserve.js\" data-page=\"%d\" defer></script>\n", Reserved, revision)
	out.Write(page[head:])
	return out.Bytes()
}

const metaPolicy = `<meta http-equiv="Content-Security-Policy" content="`

// connecting is a policy under which a page may listen to the machine it came from.
func connecting(policy string) string {
	if strings.Contains(policy, "connect-src") {
		return policy
	}
	return policy + "; connect-src 'self'"
}
