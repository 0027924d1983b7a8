package sound

import (
	"encoding/binary"
)

// mostJunk is how far a frame is looked for where none begins: behind tags, and where a
// recording was cut or joined.
const mostJunk = 64 << 10

// mpegSeconds adds up the frames (ISO/IEC 11172-3, 2.4.1.3; 13818-3, 2.4.2.3).
func mpegSeconds(w *window) (float64, error) {
	at, end := behindTags(w), beforeTags(w)
	at, first, found := nextFrame(w, at, end)
	if !found {
		if first.free {
			return 0, errFree
		}
		return 0, errMpeg
	}
	if tells(w, at, first) {
		at += int64(first.size)
	}
	var seconds float64
	for at < end {
		f, ok := frameAt(w, at)
		if !ok {
			if at, f, ok = nextFrame(w, at, end); !ok {
				break
			}
		}
		if at+int64(f.size) > end {
			break
		}
		seconds += float64(f.samples) / float64(f.rate)
		at += int64(f.size)
	}
	return seconds, nil
}

// frame is what a frame's head says.
type frame struct {
	version, rate, samples, size int
	mono, free                   bool
}

const (
	mpeg1  = 3
	mpeg2  = 2
	mpeg25 = 0
)

var (
	// kbits of layer III by the index of the head: MPEG 1, then 2 and 2.5.
	kbits = [2][15]int{
		{0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
		{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
	}
	rates  = [3]int{44100, 48000, 32000}
	halved = map[int]int{mpeg1: 1, mpeg2: 2, mpeg25: 4} // parts of these rates
)

// frameAt reads the head of a frame of layer III.
func frameAt(w *window, at int64) (frame, bool) {
	b := w.at(at, 4)
	if len(b) < 4 || b[0] != 0xff || b[1]&0xe0 != 0xe0 {
		return frame{}, false
	}
	version, layer := int(b[1]>>3&3), b[1]>>1&3
	bits, rate, padding := int(b[2]>>4), int(b[2]>>2&3), int(b[2]>>1&1)
	if version == 1 || layer != 1 || bits == 15 || rate == 3 {
		return frame{}, false
	}
	f := frame{version: version, rate: rates[rate] / halved[version], samples: 1152, mono: b[3]>>6 == 3, free: bits == 0}
	table := 0
	if version != mpeg1 {
		f.samples, table = 576, 1
	}
	f.size = f.samples/8*kbits[table][bits]*1000/f.rate + padding
	return f, !f.free
}

// nextFrame looks for a frame that another one of its kind follows, or the end. Where
// there is none, the head of a frame of free rate is told.
func nextFrame(w *window, at, end int64) (int64, frame, bool) {
	var free frame
	for limit := min(at+mostJunk, end); at < limit; at++ {
		f, ok := frameAt(w, at)
		if f.free {
			free = f
		}
		if !ok {
			continue
		}
		after := at + int64(f.size)
		if after == end {
			return at, f, true
		}
		if next, ok := frameAt(w, after); ok && after < end && next.version == f.version && next.rate == f.rate {
			return at, f, true
		}
	}
	return at, free, false
}

// tells: the frame holds no sound, but what an encoder says of the frames that follow.
func tells(w *window, at int64, f frame) bool {
	side := map[bool]int64{false: 32, true: 17}[f.mono]
	if f.version != mpeg1 {
		side = map[bool]int64{false: 17, true: 9}[f.mono]
	}
	const head, vbri = 4, 32
	return w.begins(at+head+side, "Xing") || w.begins(at+head+side, "Info") || w.begins(at+head+vbri, "VBRI")
}

// behindTags is where what stands before the sound ends (ID3v2.4, 3.1).
func behindTags(w *window) int64 {
	at := int64(0)
	for {
		b := w.at(at, 10)
		if len(b) < 10 || string(b[:3]) != "ID3" || (b[6]|b[7]|b[8]|b[9])&0x80 != 0 {
			return at
		}
		size := int64(b[6])<<21 | int64(b[7])<<14 | int64(b[8])<<7 | int64(b[9])
		at += 10 + size
		if b[5]&0x10 != 0 { // the head again, as a foot
			at += 10
		}
	}
}

// beforeTags is where what stands behind the sound begins: ID3v1, and APE before it.
func beforeTags(w *window) int64 {
	const id3, ape = 128, 32
	end := w.size
	if w.begins(end-id3, "TAG") {
		end -= id3
	}
	if foot := w.at(end-ape, ape); len(foot) == ape && string(foot[:8]) == "APETAGEX" {
		size := int64(binary.LittleEndian.Uint32(foot[12:]))
		if binary.LittleEndian.Uint32(foot[20:])&(1<<31) != 0 { // it has a head too
			size += ape
		}
		if size <= end {
			end -= size
		}
	}
	return end
}
