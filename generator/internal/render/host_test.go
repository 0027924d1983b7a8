package render

import (
	"encoding/xml"
	"strings"
	"testing"
)

// settings are what each host reads, for a site in a folder.
func settings() map[string]string {
	return map[string]string{
		"_headers": netlifyHeaders("/niem-yet"), ".htaccess": apacheSettings("/niem-yet"), "web.config": iisSettings(),
		"nginx.conf": nginxSettings("/niem-yet", true), "Caddyfile": caddySettings("/niem-yet", true),
	}
}

// TestOnePolicy: every host is told every header with the same value, the types, how long
// to keep a page, and not to show what is hidden.
func TestOnePolicy(t *testing.T) {
	for name, text := range settings() {
		for _, h := range headers {
			if !strings.Contains(text, h[0]) || !strings.Contains(text, h[1]) {
				t.Errorf("%s lacks %s", name, h[0])
			}
		}
		known := types
		if name == "nginx.conf" {
			known = types[:unknownToNginx]
		}
		for _, x := range known {
			kind, _, _ := strings.Cut(x[1], ";")
			if !strings.Contains(text, kind) || !strings.Contains(text, strings.TrimPrefix(x[0], ".")) {
				t.Errorf("%s lacks the type of %s", name, x[0])
			}
		}
		if !strings.Contains(text, "max-age=300") && !strings.Contains(text, "00:05:00") {
			t.Errorf("%s does not say how long a page is kept", name)
		}
		if name != "_headers" && !strings.Contains(text, ".niemyet") && !strings.Contains(text, "well-known") {
			t.Errorf("%s shows hidden names", name)
		}
		if name != "_headers" && name != "web.config" && !strings.Contains(text, "/niem-yet/404.html") {
			t.Errorf("%s does not know where the page 404 is", name)
		}
	}
}

// TestDataIsForAll: every host lets programs of other sites read the data, and nothing else.
func TestDataIsForAll(t *testing.T) {
	for name, text := range settings() {
		if strings.Count(text, shared[0]) == 0 || !strings.Contains(text, "data") {
			t.Errorf("%s keeps the data from the programs of others", name)
		}
		for line := range strings.Lines(text) {
			if strings.Contains(line, shared[0]) && name == ".htaccess" && !strings.Contains(line, "/niem-yet/data/") {
				t.Errorf("%s shares more than the data: %s", name, line)
			}
		}
	}
}

// TestSettingsAreWhole: quotes and brackets close, and web.config is XML in which nothing
// is added twice, which IIS answers with an error for every page.
func TestSettingsAreWhole(t *testing.T) {
	for name, text := range settings() {
		if name == "_headers" {
			for line := range strings.Lines(text) {
				if !strings.HasPrefix(line, "/niem-yet/") && !strings.HasPrefix(line, "  ") {
					t.Errorf("%s: %q", name, line)
				}
			}
			continue
		}
		for line := range strings.Lines(text) {
			if strings.Count(line, `"`)%2 != 0 {
				t.Errorf("%s: a quotation mark is left open: %s", name, line)
			}
		}
		if strings.Count(text, "{") != strings.Count(text, "}") {
			t.Errorf("%s: a bracket is left open", name)
		}
	}
	seen := map[string]bool{}
	in := xml.NewDecoder(strings.NewReader(iisSettings()))
	for {
		token, err := in.Token()
		if token == nil {
			if err.Error() != "EOF" {
				t.Fatal(err)
			}
			break
		}
		start, is := token.(xml.StartElement)
		if !is || start.Name.Local != "add" && start.Name.Local != "mimeMap" {
			continue
		}
		if seen[start.Attr[0].Value] {
			t.Errorf("web.config adds %s twice", start.Attr[0].Value)
		}
		seen[start.Attr[0].Value] = true
	}
	if len(seen) != len(headers)+len(types)+len(hidden)+1 { // and who may read the data
		t.Errorf("web.config adds %d things", len(seen))
	}
}

// TestPolicyIsStrict: nothing inline, nothing from another host.
func TestPolicyIsStrict(t *testing.T) {
	for _, loose := range []string{"unsafe", "http:", "https:", "*", "blob:"} {
		if strings.Contains(policy, loose) {
			t.Errorf("the policy allows %s", loose)
		}
	}
}
