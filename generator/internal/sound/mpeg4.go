package sound

import (
	"encoding/binary"
	"slices"
)

// A file of MPEG-4 is boxes within boxes, each with its size and name before it (ISO/IEC
// 14496-12, 4.2). Telephones record in it.

// mostBoxes is how many boxes of one level are looked through.
const mostBoxes = 1000

// box is the inside of a box.
type box struct {
	name     string
	from, to int64
}

// mpeg4Seconds adds up the samples of the first track of sound (14496-12, 8.6.1.2) and
// asks that the bytes it tells of are in the file.
func mpeg4Seconds(w *window) (float64, error) {
	if !w.begins(4, "ftyp") {
		return 0, errMpeg4
	}
	top, err := boxes(w, box{to: w.size})
	if err != nil {
		return 0, err
	}
	movie, there := first(top, "moov")
	if !there {
		return 0, errShort // it is written last
	}
	tracks, err := boxes(w, movie)
	if err != nil {
		return 0, err
	}
	if _, parts := first(tracks, "mvex"); parts {
		return 0, errParts
	}
	var data int64
	for _, b := range top {
		if b.name == "mdat" {
			data += b.to - b.from
		}
	}
	for _, t := range tracks {
		if t.name != "trak" {
			continue
		}
		if kind, there := within(w, t, "mdia", "hdlr"); there && w.begins(kind.from+8, "soun") {
			return trackSeconds(w, t, data)
		}
	}
	return 0, errEmpty
}

// trackSeconds reads the tables of a track; data is how many bytes of media the file has.
func trackSeconds(w *window, track box, data int64) (float64, error) {
	head, there := within(w, track, "mdia", "mdhd")
	tables, more := within(w, track, "mdia", "minf", "stbl")
	if !there || !more {
		return 0, errMpeg4
	}
	coded, there := within(w, tables, "stsd")
	if !there || !slices.ContainsFunc([]string{"mp4a", "alac", "Opus"}, func(name string) bool { return w.begins(coded.from+12, name) }) {
		return 0, errTrack
	}
	scale := u32(w, head.from+12)
	if b := w.at(head.from, 1); len(b) == 1 && b[0] == 1 { // times of 64 bits before it
		scale = u32(w, head.from+20)
	}
	times, there := within(w, tables, "stts")
	sizes, more := within(w, tables, "stsz")
	if !there || !more || scale == 0 {
		return 0, errMpeg4
	}
	var units float64
	var samples int64
	for i := range u32(w, times.from+4) {
		at := times.from + 8 + 8*i
		if at+8 > times.to {
			return 0, errShort
		}
		samples += u32(w, at)
		units += float64(u32(w, at)) * float64(u32(w, at+4))
	}
	if err := heldAll(w, sizes, samples, data); err != nil {
		return 0, err
	}
	return units / float64(scale), nil
}

// heldAll asks that all samples lie in the bytes of media that the file has.
func heldAll(w *window, sizes box, samples, data int64) error {
	if each := u32(w, sizes.from+4); each > 0 {
		if samples > data/each { // their product may be beyond 64 bits
			return errShort
		}
		return nil
	}
	n := u32(w, sizes.from+8)
	if n != samples || sizes.from+12+4*n > sizes.to {
		return errShort
	}
	for i := range n {
		if data -= u32(w, sizes.from+12+4*i); data < 0 {
			return errShort
		}
	}
	return nil
}

// boxes are those of one level. One that ends behind its parent means a file cut short.
func boxes(w *window, in box) (out []box, err error) {
	for at := in.from; at+8 <= in.to; {
		if len(out) == mostBoxes {
			return nil, errMpeg4
		}
		size, head := u32(w, at), int64(8)
		switch size {
		case 0: // up to the end
			size = in.to - at
		case 1: // too large for 32 bits
			size, head = u32(w, at+8)<<32|u32(w, at+12), 16
		}
		if size < head || at+size < at {
			return nil, errMpeg4
		}
		if at+size > in.to {
			return nil, errShort
		}
		out = append(out, box{string(w.at(at+4, 4)), at + head, at + size})
		at += size
	}
	return out, nil
}

func first(list []box, name string) (box, bool) {
	i := slices.IndexFunc(list, func(b box) bool { return b.name == name })
	if i < 0 {
		return box{}, false
	}
	return list[i], true
}

// within goes down by names.
func within(w *window, b box, names ...string) (box, bool) {
	for _, name := range names {
		list, err := boxes(w, b)
		if err != nil {
			return box{}, false
		}
		var there bool
		if b, there = first(list, name); !there {
			return box{}, false
		}
	}
	return b, true
}

func u32(w *window, at int64) int64 {
	b := w.at(at, 4)
	if len(b) < 4 {
		return 0
	}
	return int64(binary.BigEndian.Uint32(b))
}
