package sound_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/sound"
)

// wave is a second and a half of silence, 8000 samples a second, 8 bits.
func wave() []byte {
	const rate, samples = 8000, 12000
	var b bytes.Buffer
	b.WriteString("RIFF")
	_ = binary.Write(&b, binary.LittleEndian, uint32(36+samples))
	b.WriteString("WAVEfmt ")
	for _, v := range []any{uint32(16), uint16(1), uint16(1), uint32(rate), uint32(rate), uint16(1), uint16(8)} {
		_ = binary.Write(&b, binary.LittleEndian, v)
	}
	b.WriteString("data")
	_ = binary.Write(&b, binary.LittleEndian, uint32(samples))
	b.Write(bytes.Repeat([]byte{128}, samples))
	return b.Bytes()
}

// mpeg is n frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono, all zero: silence.
func mpeg(n int) []byte {
	const frame = 417
	var b []byte
	for range n {
		b = append(b, 0xff, 0xfb, 0x90, 0xc0)
		b = append(b, make([]byte, frame-4)...)
	}
	return b
}

// ogg is one page with the head of a stream and one with the last sample.
func ogg(head []byte, samples uint64) []byte {
	page := func(granule uint64, data []byte) []byte {
		out := append([]byte("OggS\x00\x00"), binary.LittleEndian.AppendUint64(nil, granule)...)
		out = append(out, make([]byte, 12)...)
		return append(append(out, 1, byte(len(data))), data...)
	}
	return append(page(0, head), page(samples, []byte("x"))...)
}

func TestMeasure(t *testing.T) {
	opus := append([]byte("OpusHead\x01\x01"), 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0)
	vorbis := append([]byte("\x01vorbis\x00\x00\x00\x00\x01"), 0x22, 0x56, 0, 0)
	fsys := fstest.MapFS{
		"a.wav": {Data: wave()}, "a.mp3": {Data: mpeg(100)}, "a.opus": {Data: ogg(opus, 48000*3+312)}, "a.ogg": {Data: ogg(vorbis, 22050*2)},
		"bad.mp3": {Data: []byte("not a recording")}, "bad.ogg": {Data: []byte("OggS")}, "bad.wav": {Data: []byte("RIFF")}, "a.flac": {Data: wave()},
	}
	for name, want := range map[string]float64{"a.wav": 1.5, "a.mp3": 100 * 1152 / 44100.0, "a.opus": 3, "a.ogg": 2} {
		got, err := sound.Measure(fsys, name)
		if err != nil || math.Abs(got.Seconds-want) > 0.06 || got.Bytes != int64(len(fsys[name].Data)) || got.Type == "" {
			t.Errorf("%s: %+v, want %.2f seconds (%v)", name, got, want, err)
		}
	}
	for _, name := range []string{"bad.mp3", "bad.ogg", "bad.wav", "a.flac", "none.mp3"} {
		if got, err := sound.Measure(fsys, name); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func FuzzMeasure(f *testing.F) {
	f.Add(wave())
	f.Add(mpeg(2))
	f.Add(ogg([]byte("OpusHead\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00"), 10))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, name := range []string{"a.wav", "a.mp3", "a.ogg"} {
			got, err := sound.Measure(fstest.MapFS{name: {Data: raw}}, name)
			if err == nil && !(got.Seconds > 0) {
				t.Fatalf("%s: %+v", name, got)
			}
		}
	})
}

func TestShippedRecordings(t *testing.T) {
	fsys := os.DirFS("../../../examples/phuong/static")
	got, err := sound.Measure(fsys, "audio/noi-nop-ho-so-moi.ogg")
	if err != nil {
		t.Skip("no recording here: ", err)
	}
	if got.Seconds < 20 || got.Seconds > 60 {
		t.Errorf("%+v", got)
	}
}
