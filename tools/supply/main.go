// Command supply tells what the program is made of: THIRD_PARTY, the licences and notices of everything that the binary carries on
// any of the platforms it is handed out for, and a bill of materials in the form of CycloneDX.
//
//	go run ./tools/supply THIRD_PARTY        (a test holds the file against the program)
//	go run ./tools/supply -sbom VERSION FILE
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// platforms are those that the program is handed out for.
var platforms = []string{"linux/amd64", "linux/arm64", "windows/amd64", "darwin/amd64", "darwin/arm64"}

func main() {
	var text []byte
	var err error
	switch args := os.Args[1:]; {
	case len(args) == 1:
		if text, err = thirdParty("."); err == nil {
			err = os.WriteFile(args[0], text, 0o644)
		}
	case len(args) == 3 && args[0] == "-sbom":
		if text, err = sbom(".", args[1]); err == nil {
			err = os.WriteFile(args[2], text, 0o644)
		}
	default:
		fmt.Fprintln(os.Stderr, "usage: supply FILE | supply -sbom VERSION FILE")
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "supply:", err)
		os.Exit(1)
	}
}

// part is something of others that the binary carries.
type part struct {
	Name, Version string
	Kind          string // of the package URL: golang, or generic for fonts
	Notices       []notice
}

type notice struct{ File, Text string }

// asks for a licence or a notice, by what such files are called.
var legal = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|patents|unlicense)([.-].*)?$`)

// parts are the modules that the binary carries on any platform, the standard library, the fonts. root
// is the folder of the repository.
func parts(root string) ([]part, error) {
	dirs := map[[2]string]string{}
	for _, platform := range platforms {
		system, machine, _ := strings.Cut(platform, "/")
		c := exec.Command("go", "list", "-deps", "-f", `{{with .Module}}{{if .Version}}{{.Path}}{{"\t"}}{{.Version}}{{"\t"}}{{.Dir}}{{end}}{{end}}`, "./generator")
		c.Dir, c.Env = root, append(os.Environ(), "GOOS="+system, "GOARCH="+machine, "CGO_ENABLED=0")
		c.Stderr = os.Stderr
		out, err := c.Output()
		if err != nil {
			return nil, fmt.Errorf("go list for %s: %w", platform, err)
		}
		for line := range strings.Lines(string(out)) {
			if cells := strings.Split(strings.TrimSpace(line), "\t"); len(cells) == 3 {
				dirs[[2]string{cells[0], cells[1]}] = cells[2]
			}
		}
	}
	var list []part
	for id, dir := range dirs {
		notices, err := noticesOf(dir, legal)
		if err != nil {
			return nil, err
		}
		list = append(list, part{id[0], id[1], "golang", notices})
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	standard, err := noticesOf(strings.TrimSpace(string(goroot)), legal)
	if err != nil {
		return nil, err
	}
	list = append(list, part{"std", "", "golang", standard})
	fonts := filepath.Join(root, "static", "fonts")
	licences, err := filepath.Glob(filepath.Join(fonts, "*.LICENSE.txt"))
	if err != nil {
		return nil, err
	}
	for _, file := range licences {
		name := strings.TrimSuffix(filepath.Base(file), ".LICENSE.txt")
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		list = append(list, part{"font " + name, "", "generic", []notice{{filepath.Base(file), string(text)}}})
	}
	slices.SortFunc(list, func(a, b part) int { return strings.Compare(a.Name, b.Name) })
	for _, p := range list {
		if len(p.Notices) == 0 {
			return nil, fmt.Errorf("%s %s carries no licence: nobody may hand it on", p.Name, p.Version)
		}
	}
	return list, nil
}

// noticesOf are the licences and notices at the top of a folder.
func noticesOf(dir string, called *regexp.Regexp) (out []notice, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.IsDir() || !called.MatchString(e.Name()) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		out = append(out, notice{e.Name(), string(text)})
	}
	return out, nil
}

// thirdParty is the text of THIRD_PARTY.
func thirdParty(root string) ([]byte, error) {
	list, err := parts(root)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("What the program niemyet carries of others, on " + strings.Join(platforms, ", ") + ".\nWritten by: go run ./tools/supply THIRD_PARTY\n\n")
	for _, p := range list {
		fmt.Fprintf(&b, "  %s\n", strings.TrimSpace(p.Name+" "+p.Version))
	}
	for _, p := range list {
		for _, n := range p.Notices {
			fmt.Fprintf(&b, "\n%s\n%s: %s\n%s\n\n", strings.Repeat("=", 80), strings.TrimSpace(p.Name+" "+p.Version), n.File, strings.Repeat("-", 80))
			for line := range strings.Lines(strings.TrimSpace(strings.ReplaceAll(n.Text, "\r\n", "\n")) + "\n") {
				b.WriteString(strings.TrimRight(line, " \t\n") + "\n")
			}
		}
	}
	return b.Bytes(), nil
}

// spdx tells a licence by words that only it has; "" for one that is none of these.
func spdx(text string) string {
	plain := strings.Join(strings.Fields(text), " ")
	for _, known := range [][2]string{
		{"SIL OPEN FONT LICENSE", "OFL-1.1"}, {"Apache License", "Apache-2.0"}, {"Neither the name of", "BSD-3-Clause"}, {"Redistributions in binary form", "BSD-2-Clause"},
		{"Permission is hereby granted, free of charge", "MIT"},
	} {
		if strings.Contains(strings.ToLower(plain), strings.ToLower(known[0])) {
			return known[1]
		}
	}
	return ""
}

// sbom is a bill of materials, CycloneDX 1.5. The same sources give the same bytes: there is no serial number and no time.
func sbom(root, version string) ([]byte, error) {
	list, err := parts(root)
	if err != nil {
		return nil, err
	}
	type licence struct {
		License map[string]string `json:"license"`
	}
	type component struct {
		Type     string    `json:"type"`
		Name     string    `json:"name"`
		Version  string    `json:"version,omitempty"`
		Licenses []licence `json:"licenses,omitempty"`
		URL      string    `json:"purl,omitempty"`
	}
	var components []component
	for _, p := range list {
		c := component{Type: "library", Name: p.Name, Version: p.Version}
		if p.Kind == "golang" && p.Version != "" {
			c.URL = "pkg:golang/" + p.Name + "@" + p.Version
		}
		seen := map[string]bool{}
		for _, n := range p.Notices {
			id := spdx(n.Text)
			if id != "" && !seen[id] {
				c.Licenses = append(c.Licenses, licence{map[string]string{"id": id}})
			}
			seen[id] = true
		}
		if len(c.Licenses) == 0 {
			c.Licenses = []licence{{map[string]string{"name": p.Notices[0].File}}}
		}
		components = append(components, c)
	}
	text, err := json.MarshalIndent(map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
		"metadata":   map[string]any{"component": component{Type: "application", Name: "niemyet", Version: version, Licenses: []licence{{map[string]string{"id": "MIT"}}}}},
		"components": components,
	}, "", " ")
	return append(text, '\n'), err
}
