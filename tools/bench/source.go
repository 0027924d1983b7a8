package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// grow writes an export of n procedures: those of the real one as they are, line by line, then copies of them under codes and
// names of their own, in the same order. Copies cost what real ones cost, and no two are alike for the search.
func grow(export, to string, n int) error {
	text, err := os.ReadFile(export)
	if err != nil {
		return err
	}
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	taken := map[string]bool{}
	for _, line := range lines {
		var record struct{ Code string }
		if err := json.Unmarshal(line, &record); err != nil {
			return err
		}
		taken[record.Code] = true
	}
	f, err := os.Create(to)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	number := 0
	for i := range n {
		line := lines[i%len(lines)]
		if turn := i / len(lines); turn > 0 {
			if line, err = copyOf(line, nextCode(&number, taken), turn); err != nil {
				break
			}
		}
		fmt.Fprintf(out, "%s\n", line)
	}
	return errors.Join(err, out.Flush(), f.Close())
}

// nextCode is a code of the national form that no procedure has.
func nextCode(number *int, taken map[string]bool) string {
	for {
		*number++
		if code := fmt.Sprintf("%d.%06d", 4+*number/1_000_000, *number%1_000_000); !taken[code] {
			return code
		}
	}
}

// copyOf is a line of the export under another code and name, every other value kept.
func copyOf(line []byte, code string, turn int) ([]byte, error) {
	var record map[string]json.RawMessage
	if err := json.Unmarshal(line, &record); err != nil {
		return nil, err
	}
	var name string
	if err := json.Unmarshal(record["name"], &name); err != nil {
		return nil, err
	}
	for key, value := range map[string]string{"code": code, "name": fmt.Sprintf("%s (bản thử %d)", name, turn)} {
		text, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		record[key] = text
	}
	return json.Marshal(record)
}

// prepare makes a source without a record and an export of the wanted size.
func (b *bench) prepare(export string) (string, error) {
	if err := os.RemoveAll(b.dir); err != nil {
		return "", err
	}
	if err := os.MkdirAll(b.dir, 0o755); err != nil {
		return "", err
	}
	if _, err := command(b.dir, b.program, "init", b.source(), "--date", day); err != nil {
		return "", err
	}
	samples, err := filepath.Glob(filepath.Join(b.source(), "content", "*", "*.md"))
	if err != nil {
		return "", err
	}
	for _, name := range samples {
		if err := os.Remove(name); err != nil {
			return "", err
		}
	}
	grown := filepath.Join(b.dir, "export.jsonl")
	return grown, grow(export, grown, b.size)
}

// edited finds the record that is edited: the first of an import that has the wanted key on a line of its own.
func (b *bench) edited(key string) (name, line string, err error) {
	names, err := filepath.Glob(filepath.Join(b.source(), "content", "thu-tuc", "*.md"))
	if err != nil {
		return "", "", err
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return "", "", err
		}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimRight(line, "\r\n"); strings.HasPrefix(line, key+` = "`) && strings.HasSuffix(line, `"`) && len(line) > len(key)+20 {
				return name, line, nil
			}
		}
	}
	return "", "", fmt.Errorf("no record has %s", key)
}
