package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"maps"
	"slices"
)

// What Chromium draws of no element (the foot that runs on every page, page numbers, rules and grounds) stands in no part of the
// structure, and is not marked as anything: readers must guess whether to read it out. Here it is marked as an artifact, which
// nobody reads out.

const (
	beginArtifact = "/Artifact BMC\n"
	endArtifact   = "EMC\n"
)

// markArtifacts marks what the pages of a file draw outside of their structure.
func (s *source) markArtifacts() error {
	for _, n := range slices.Sorted(maps.Keys(s.objects)) {
		page := s.objects[n].dict
		if !isPage.Match(page) {
			continue
		}
		at := numberOf(contentsRef, page)
		content, there := s.objects[at]
		if !there {
			return errForm
		}
		marked, err := content.withArtifacts()
		if err != nil {
			return err
		}
		s.objects[at] = marked
	}
	return nil
}

// withArtifacts is the object of a page's content with what stands outside of its marks marked.
func (o object) withArtifacts() (object, error) {
	plain, err := o.unpacked()
	if err != nil {
		return o, err
	}
	var out bytes.Buffer
	writer := zlib.NewWriter(&out)
	_, _ = writer.Write(artifactsMarked(plain)) // a buffer takes all
	_ = writer.Close()
	return object{length.ReplaceAll(o.dict, fmt.Appendf(nil, "/Length %d", out.Len())), slices.Concat([]byte(streamBegin), out.Bytes(), []byte(streamEnd))}, nil
}

// unpacked is what the stream of an object says.
func (o object) unpacked() ([]byte, error) {
	if !bytes.Contains(o.dict, []byte("/FlateDecode")) {
		return nil, errForm
	}
	packed := bytes.TrimSuffix(bytes.TrimPrefix(o.stream, []byte(streamBegin)), []byte(streamEnd))
	reader, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
}

// artifactsMarked marks what a content draws outside of marks: each text and each painted path. It reads the form that Chromium writes,
// an operator at the end of each line; a content whose marks do not close stays as it is.
func artifactsMarked(content []byte) []byte {
	var out artifactWriter
	var path bytes.Buffer
	depth, text := 0, false
	for line := range bytes.Lines(content) {
		operator := operatorOf(line)
		switch {
		case operator == "BDC" || operator == "BMC":
			depth++
		case operator == "EMC":
			depth--
		}
		if depth < 0 || text && depth > 0 {
			return content
		}
		switch {
		case depth > 0 || operator == "EMC":
			out.put(line)
		case operator == "BT":
			text = true
			out.begin()
			out.put(line)
		case operator == "ET":
			text = false
			out.put(line)
			out.end()
		case drawsPath[operator]:
			path.Write(line)
		case paintsPath[operator]:
			out.begin()
			out.put(path.Bytes())
			out.put(line)
			out.end()
			path.Reset()
		default: // a path that only clips too
			out.put(path.Bytes())
			out.put(line)
			path.Reset()
		}
	}
	if depth != 0 || text || path.Len() > 0 {
		return content
	}
	return out.text
}

// artifactWriter makes one artifact of those that follow each other.
type artifactWriter struct {
	text  []byte
	ended int // where the last artifact ended
}

func (w *artifactWriter) put(text []byte) { w.text = append(w.text, text...) }

func (w *artifactWriter) begin() {
	if w.ended > 0 && w.ended == len(w.text) {
		w.text = bytes.TrimSuffix(w.text, []byte(endArtifact))
		return
	}
	w.put([]byte(beginArtifact))
}

func (w *artifactWriter) end() {
	w.put([]byte(endArtifact))
	w.ended = len(w.text)
}

// The operators that make a path, and those that paint it or a shading (ISO 32000-1, 8.5.2, 8.5.3, 8.7.4.2).
var (
	drawsPath  = map[string]bool{"m": true, "l": true, "c": true, "v": true, "y": true, "h": true, "re": true}
	paintsPath = map[string]bool{"S": true, "s": true, "f": true, "F": true, "f*": true, "B": true, "B*": true, "b": true, "b*": true, "sh": true}
)

// operatorOf is the last word of a line; of "<</MCID 0 >>BDC" what stands behind the value.
func operatorOf(line []byte) string {
	line = bytes.TrimSpace(line)
	return string(line[bytes.LastIndexAny(line, " >")+1:])
}
