package sound

import (
	"encoding/binary"
)

// mostChunks is how many parts of a file are looked through for its sound.
const mostChunks = 1000

// The ways in which samples of one size follow each other (RFC 2361).
const (
	pcm        = 1
	float      = 3
	aLaw       = 6
	muLaw      = 7
	extensible = 0xfffe
)

// wave is what the chunks before the sound say.
type wave struct {
	format, channels, align, bits int
	rate                          uint32
}

// waveSeconds counts the bytes of the sound in a RIFF file.
func waveSeconds(w *window) (float64, error) {
	head := w.at(0, 12)
	if len(head) < 12 || string(head[:4]) != "RIFF" || string(head[8:]) != "WAVE" {
		return 0, errWave
	}
	var told wave
	at := int64(len(head))
	for range mostChunks {
		b := w.at(at, 8)
		if len(b) < 8 {
			return 0, errShort
		}
		name, size := string(b[:4]), int64(binary.LittleEndian.Uint32(b[4:]))
		at += 8
		switch name {
		case "fmt ":
			if err := told.read(w, at, size); err != nil {
				return 0, err
			}
		case "data":
			// A program that wrote as it spoke could not know the size: then it is too great.
			return told.seconds(min(size, w.size-at))
		}
		at += size + size&1
	}
	return 0, errWave
}

// read reads the chunk that describes the samples.
func (v *wave) read(w *window, at, size int64) error {
	b := w.at(at, 40)
	if size < 16 || len(b) < 16 {
		return errShort
	}
	u16 := func(i int) int { return int(binary.LittleEndian.Uint16(b[i:])) }
	*v = wave{format: u16(0), channels: u16(2), rate: binary.LittleEndian.Uint32(b[4:]), align: u16(12), bits: u16(14)}
	if v.format == extensible {
		if size < 40 || len(b) < 40 {
			return errShort
		}
		v.format = u16(24) // the first part of the name of the true format
	}
	return nil
}

func (v *wave) seconds(size int64) (float64, error) {
	switch v.format {
	case 0:
		return 0, errWave // the sound stands before its description
	case pcm, float, aLaw, muLaw:
		if v.rate == 0 || v.channels == 0 || v.bits == 0 || v.align != v.channels*((v.bits+7)/8) {
			return 0, errWave
		}
		return float64(size/int64(v.align)) / float64(v.rate), nil
	}
	return 0, errPacked
}
