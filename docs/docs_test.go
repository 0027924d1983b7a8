package docs

import (
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

const root = ".."

// guides are all Markdown files that people read, below the root of the repository.
func guides(t *testing.T) []string {
	t.Helper()
	files := []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "gates/README.md"}
	err := fs.WalkDir(os.DirFS(root), "docs", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".md" {
			files = append(files, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func read(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

var (
	codeBlock = regexp.MustCompile("(?ms)^```.*?^```")
	codeSpan  = regexp.MustCompile("`[^`\n]*`")
	link      = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading   = regexp.MustCompile(`(?m)^#{1,6} +(.*)$`)
)

// prose is a page without its code, in which brackets mean nothing.
func prose(text string) string {
	return codeSpan.ReplaceAllString(codeBlock.ReplaceAllString(text, ""), "")
}

// TestLinks follows every link between the guides and to files of the repository.
func TestLinks(t *testing.T) {
	for _, name := range guides(t) {
		for _, m := range link.FindAllStringSubmatch(prose(read(t, name)), -1) {
			to := m[1]
			if strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") {
				continue
			}
			file, anchor, _ := strings.Cut(to, "#")
			target := name
			if file != "" {
				target = path.Join(path.Dir(name), file)
			}
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(target))); err != nil {
				t.Errorf("%s: %s leads nowhere", name, to)
				continue
			}
			if anchor != "" && !slices.Contains(anchors(read(t, target)), anchor) {
				t.Errorf("%s: %s: that page has no such heading", name, to)
			}
		}
	}
}

// anchors are the ids that GitHub and its like give to headings.
func anchors(text string) (out []string) {
	for _, m := range heading.FindAllStringSubmatch(codeBlock.ReplaceAllString(text, ""), -1) {
		var b strings.Builder
		for _, r := range strings.ToLower(m[1]) {
			switch {
			case r == ' ':
				b.WriteByte('-')
			case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r), r == '-', r == '_':
				b.WriteRune(r)
			}
		}
		out = append(out, b.String())
	}
	return out
}

// TestEveryPageIsReachable: a clerk who starts at docs/README.md finds every page.
func TestEveryPageIsReachable(t *testing.T) {
	seen := map[string]bool{"docs/README.md": true}
	for queue := []string{"docs/README.md"}; len(queue) > 0; queue = queue[1:] {
		for _, m := range link.FindAllStringSubmatch(prose(read(t, queue[0])), -1) {
			file, _, _ := strings.Cut(m[1], "#")
			target := path.Join(path.Dir(queue[0]), file)
			if path.Ext(target) == ".md" && strings.HasPrefix(target, "docs/") && !seen[target] {
				seen[target] = true
				queue = append(queue, target)
			}
		}
	}
	for _, name := range guides(t) {
		if strings.HasPrefix(name, "docs/") && !seen[name] {
			t.Errorf("%s: no way there from docs/README.md", name)
		}
	}
}

// block is a file the guide tells a clerk to save: its name in backquotes, then its text.
var block = regexp.MustCompile("(?m)`((?:content/[a-z-]+/[a-z0-9-]+\\.md)|config\\.toml)`:\n\n```[a-z]*\n([^`]*)```\n")

// TestExamplesMakeASite saves every example of the guide as it says, checks the whole
// with the command itself, and builds it.
func TestExamplesMakeASite(t *testing.T) {
	dir := t.TempDir()
	files := 0
	for _, name := range guides(t) {
		if !strings.HasPrefix(name, "docs/") {
			continue
		}
		for _, m := range block.FindAllStringSubmatch(read(t, name), -1) {
			file := filepath.Join(dir, filepath.FromSlash(m[1]))
			if _, err := os.Stat(file); err == nil {
				t.Errorf("%s: %s is given twice in the guide", name, m[1])
			}
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(m[2]), 0o644); err != nil {
				t.Fatal(err)
			}
			files++
		}
	}
	if files < 10 {
		t.Fatalf("only %d examples found", files)
	}
	for _, command := range []string{"check", "build"} {
		out, err := exec.Command("go", "run", "niemyet/generator", command, "--source", dir, "--date", "2026-11-23").CombinedOutput()
		if err != nil {
			t.Fatalf("niemyet %s of the guide's examples: %v\n%s", command, err, out)
		}
		if command == "check" && !strings.Contains(string(out), "0 lỗi, 0 cảnh báo, 0 thông tin") {
			t.Errorf("the guide's examples are not without a fault:\n%s", out)
		}
	}
}

// TestVietnameseIsComposed: the guide itself is NFC-like text without invisible
// characters, as it asks of clerks.
func TestVietnameseIsComposed(t *testing.T) {
	for _, name := range guides(t) {
		for _, r := range read(t, name) {
			if unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\u200e' || r == '\ufeff' {
				t.Errorf("%s: holds the character %U", name, r)
				break
			}
		}
	}
}

// named is a function, type or variable that the architecture page speaks of.
var named = regexp.MustCompile("`(main|problem|vi|record|site|render|publish|importer)\\.([A-Za-z]+)`")

// TestArchitectureNamesAreReal: what the walk of a record names is in the code.
func TestArchitectureNamesAreReal(t *testing.T) {
	sources := map[string]string{}
	for _, m := range named.FindAllStringSubmatch(read(t, "ARCHITECTURE.md"), -1) {
		if m[2] == "go" { // a file: site.go
			continue
		}
		text, known := sources[m[1]]
		if !known {
			text = sourceOf(t, m[1])
			sources[m[1]] = text
		}
		declared := regexp.MustCompile(`(?m)^(func (\([^)]*\) )?|type |var |const )` + m[2] + `\b`)
		if !declared.MatchString(text) {
			t.Errorf("ARCHITECTURE.md: package %s has no %s", m[1], m[2])
		}
	}
}

// sourceOf is the text of a package's files, tests left out.
func sourceOf(t *testing.T, name string) string {
	t.Helper()
	folder := filepath.Join(root, "generator", "internal", name)
	if name == "main" {
		folder = filepath.Join(root, "generator")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no source of package %s", name)
	}
	var b strings.Builder
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(raw)
	}
	return b.String()
}
