package main

import (
	"regexp"
	"slices"
	"strings"
)

// block is a head of a front matter, as [[ways]], with its lines; the first has no head.
type block struct {
	head  string
	lines []string
}

var (
	headLine = regexp.MustCompile(`^\[\[?[a-z_.]+\]\]?`)
	keyLine  = regexp.MustCompile(`^([a-z_]+)\s*=`)
	noKey    = regexp.MustCompile(`^\(.*không có dòng ([a-z_]+)`)
	noBlocks = regexp.MustCompile(`^\(.*không có mục (\[\[?[a-z_.]+\]\]?)`)
)

// withKeys lays lines of TOML over a record, or over config.toml. A key without a head takes the place of
// that key below head. Blocks with a head take the place of all blocks of that head; what a block does not say
// it keeps of the first that was there, but a block shown empty is empty. "(không có dòng KEY…)" takes a key away, "(không có mục [[HEAD]]…)" its blocks.
func withKeys(text, head, shown string) string {
	front, body := text, ""
	fenced := strings.HasPrefix(text, "+++\n")
	if fenced {
		front, body, _ = strings.Cut(strings.TrimPrefix(text, "+++\n"), "+++\n")
	}
	there, laid := blocksOf(front), blocksOf(shown)
	there = layHeadless(there, head, laid[0].lines)
	there = layHeaded(there, laid[1:])
	var b strings.Builder
	for _, one := range there {
		if one.head != "" {
			b.WriteString("\n" + one.head + "\n")
		}
		for _, line := range one.lines {
			b.WriteString(line + "\n")
		}
	}
	if !fenced {
		return b.String()
	}
	return "+++\n" + b.String() + "+++\n" + body
}

func blocksOf(text string) []block {
	all := []block{{}}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if headLine.MatchString(line) {
			all = append(all, block{head: line})
		} else if line != "" {
			all[len(all)-1].lines = append(all[len(all)-1].lines, line)
		}
	}
	return all
}

func headOf(b block) string { return headLine.FindString(b.head) }

func keyOf(line string) string {
	if m := keyLine.FindStringSubmatch(line); m != nil {
		return m[1]
	}
	return ""
}

func withoutKey(lines []string, key string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool { return key != "" && keyOf(line) == key })
}

// layHeadless lays keys in the first block with that head; the block is made where there is none.
func layHeadless(there []block, head string, lines []string) []block {
	at := slices.IndexFunc(there, func(b block) bool { return headOf(b) == head })
	if at < 0 {
		there, at = append(there, block{head: head}), len(there)
	}
	for _, line := range lines {
		if m := noBlocks.FindStringSubmatch(line); m != nil {
			there = slices.DeleteFunc(there, func(b block) bool { return headOf(b) == m[1] })
			return there
		}
		if m := noKey.FindStringSubmatch(line); m != nil {
			there[at].lines = withoutKey(there[at].lines, m[1])
		}
	}
	kept := there[at].lines
	var added []string
	for _, line := range lines {
		if !strings.HasPrefix(line, "(") {
			kept, added = withoutKey(kept, keyOf(line)), append(added, line)
		}
	}
	there[at].lines = append(added, kept...)
	return there
}

// layHeaded puts blocks where those of their heads began, or at the end.
func layHeaded(there, laid []block) []block {
	if len(laid) == 0 {
		return there
	}
	ours := map[string]bool{}
	was := map[string][]string{}
	for _, b := range laid {
		ours[headOf(b)] = true
	}
	at := len(there)
	for i := len(there) - 1; i >= 0; i-- {
		if h := headOf(there[i]); ours[h] {
			was[h], at = there[i].lines, i
			there = slices.Delete(there, i, i+1)
		}
	}
	for i, b := range laid {
		kept := was[headOf(b)]
		if len(b.lines) == 0 { // shown empty, so it is empty
			kept = nil
		}
		for _, line := range b.lines {
			kept = withoutKey(kept, keyOf(line))
		}
		laid[i].lines = append(slices.Clone(b.lines), kept...)
	}
	return slices.Insert(there, min(at, len(there)), laid...)
}
