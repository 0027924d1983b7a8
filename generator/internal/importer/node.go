package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"

	"niemyet/generator/internal/problem"
)

// node is a JSON value as it was written: keys in their order, also one given
// twice, and numbers with all their digits. A map would lose both.
type node struct {
	kind  nodeKind
	text  string // of a text or number; "true", "false"
	keys  []string
	items []*node // of a list, or the values of keys
	used  []bool  // which keys of an object a record has taken
}

type nodeKind int

const (
	nullKind nodeKind = iota
	textKind
	numberKind
	boolKind
	listKind
	objectKind
)

// deepest is how far values may be nested.
const deepest = 50

// readNode reads one JSON value and nothing after it. The second value says what
// is wrong, in Vietnamese.
func readNode(line []byte) (*node, problem.Text) {
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.UseNumber()
	left := mostInRow
	n, err := decode(dec, 0, &left)
	if err == nil {
		if _, after := dec.Token(); !errors.Is(after, io.EOF) {
			return nil, rowGoesOn
		}
		return n, problem.Text{}
	}
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return nil, rowSyntax(syntax.Offset)
	case errors.Is(err, errDeep):
		return nil, rowDeep
	case errors.Is(err, errMany):
		return nil, rowMany
	}
	return nil, rowCut
}

var (
	errDeep = errors.New("values are nested too deeply")
	errMany = errors.New("too many values")
)

// decode reads a value; left is how many more a row may have.
func decode(dec *json.Decoder, depth int, left *int) (*node, error) {
	if *left--; *left < 0 {
		return nil, errMany
	}
	if depth > deepest {
		return nil, errDeep
	}
	token, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := token.(type) {
	case string:
		return &node{kind: textKind, text: t}, nil
	case json.Number:
		return &node{kind: numberKind, text: t.String()}, nil
	case bool:
		return &node{kind: boolKind, text: strconv.FormatBool(t)}, nil
	case json.Delim:
		return decodeGroup(dec, t, depth, left)
	}
	return &node{kind: nullKind}, nil
}

func decodeGroup(dec *json.Decoder, open json.Delim, depth int, left *int) (*node, error) {
	n := &node{kind: listKind}
	if open == '{' {
		n.kind = objectKind
	}
	for dec.More() {
		if n.kind == objectKind {
			key, err := dec.Token()
			if err != nil {
				return nil, err
			}
			n.keys = append(n.keys, key.(string))
		}
		item, err := decode(dec, depth+1, left)
		if err != nil {
			return nil, err
		}
		n.items = append(n.items, item)
	}
	if _, err := dec.Token(); err != nil { // the closing bracket
		return nil, err
	}
	n.used = make([]bool, len(n.keys))
	return n, nil
}

// count is how many values a node has, itself among them.
func (n *node) count() int {
	sum := 1
	for _, item := range n.items {
		sum += item.count()
	}
	return sum
}

// take gives the value of a key and marks it as taken; nil when it is not there,
// is null, or was taken before.
func (n *node) take(key string) *node {
	for i, k := range n.keys {
		if k == key && !n.used[i] {
			n.used[i] = true
			if n.items[i].kind == nullKind {
				return nil
			}
			return n.items[i]
		}
	}
	return nil
}

// leaf is a single value and its path: "methods.0.fee".
type leaf struct{ path, text string }

// leaves lists every text, number and truth value below a node.
func (n *node) leaves(path string, out []leaf) []leaf {
	switch n.kind {
	case nullKind:
		return out
	case listKind:
		for i, item := range n.items {
			out = item.leaves(join(path, strconv.Itoa(i)), out)
		}
		return out
	case objectKind:
		for i, item := range n.items {
			out = item.leaves(join(path, n.keys[i]), out)
		}
		return out
	}
	return append(out, leaf{path, n.text})
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
