package sound_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

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

// extensible is wave with its format told in the long way, an odd part before it and a
// size that the writer did not know.
func extensible() []byte {
	old := wave()
	out := append([]byte("RIFF\xff\xff\xff\xffWAVELIST\x03\x00\x00\x00abc\x00fmt \x28\x00\x00\x00\xfe\xff"), old[22:36]...)
	out = append(out, 22, 0, 8, 0, 4, 0, 0, 0) // size of what follows, bits that count, which loudspeaker
	out = append(out, 1, 0, 0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71)
	return append(append(out, "data\xff\xff\xff\xff"...), old[44:]...)
}

// tagged is mpeg(n) with tags before and behind it and a first frame that only tells,
// wrongly, how many follow.
func tagged(n int, word string, at int) []byte {
	tells := mpeg(1)
	copy(tells[at:], word+"\x00\x00\x00\x01\x00\x00\xff\xff")
	out := append([]byte("ID3\x04\x00\x10\x00\x00\x01\x00"), make([]byte, 128+10)...)
	out = append(append(out, tells...), mpeg(n)...)
	out = append(out, "APETAGEX\xd0\x07\x00\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
	return append(append(out, "TAG"...), make([]byte, 125)...)
}

const mpegFrame = 1152 / 44100.0

var (
	opusHead   = append([]byte("OpusHead\x01\x01"), 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0)
	vorbisHead = append([]byte("\x01vorbis\x00\x00\x00\x00\x01"), 0x22, 0x56, 0, 0)
)

// atom is a box of MPEG-4.
func atom(name string, inside ...[]byte) []byte {
	body := slices.Concat(inside...)
	return append(append(binary.BigEndian.AppendUint32(nil, uint32(8+len(body))), name...), body...)
}

func words(numbers ...uint32) (out []byte) {
	for _, n := range numbers {
		out = binary.BigEndian.AppendUint32(out, n)
	}
	return out
}

// mpeg4 is a film's head and a recording of n frames of 1024 samples at 16 kHz, 10 bytes
// each, as a telephone writes it: the tables behind the sound. The head of the movie claims
// an hour.
func mpeg4(n uint32, codec string) []byte {
	track := func(kind string, scale uint32) []byte {
		return atom("trak", atom("tkhd", words(0, 0, 0)), atom("mdia",
			atom("mdhd", words(0, 0, 0, scale, 3600*scale, 0)), atom("hdlr", words(0, 0), []byte(kind), words(0, 0, 0)),
			atom("minf", atom("stbl", atom("stsd", words(0, 1), atom(codec, words(0, 0))),
				atom("stts", words(0, 2, n-1, 1024, 1, 512)), atom("stsz", words(0, 10, n))))))
	}
	return slices.Concat(atom("ftyp", []byte("M4A "), words(0)), atom("mdat", make([]byte, 10*n)),
		atom("moov", atom("mvhd", words(0, 0, 0, 1000, 3_600_000)), track("vide", 90000), track("soun", 16000)))
}

// boastful claims samples so many and so large that their bytes are no number of 64 bits.
func boastful(file []byte) []byte {
	file = bytes.ReplaceAll(file, words(0, 2, 49, 1024), words(0, 2, 1<<32-2, 1024))
	return bytes.ReplaceAll(file, words(0, 10, 50), words(0, 1<<32-1, 50))
}

func TestMeasure(t *testing.T) {
	// Noise of 30 KB, then sound; then sound, noise, sound.
	noise := bytes.Repeat([]byte{0xff, 0xe0, 0x13, 0x37, 0xff}, 6000)
	fsys := fstest.MapFS{
		"a.wav": {Data: wave()}, "long.wav": {Data: extensible()}, "cut.wav": {Data: wave()[:44+4000]},
		"a.mp3": {Data: mpeg(100)}, "one.mp3": {Data: mpeg(1)}, "cut.mp3": {Data: mpeg(10)[:9*417+100]},
		"xing.mp3": {Data: tagged(50, "Xing", 4+17)}, "info.mp3": {Data: tagged(50, "Info", 4+17)}, "vbri.mp3": {Data: tagged(50, "VBRI", 4+32)},
		"noise.mp3": {Data: slices.Concat(noise, mpeg(20))}, "joined.MP3": {Data: slices.Concat(mpeg(20), noise, mpeg(20))},
		"a.m4a": {Data: mpeg4(50, "mp4a")}, "alac.M4A": {Data: mpeg4(50, "alac")},
		"a.opus": {Data: ogg(opusHead, 48000*3+312)}, "a.ogg": {Data: ogg(vorbisHead, 22050*2)},
		"late.ogg":   {Data: slices.Concat(ogg(vorbisHead, 22050*2), ogg(vorbisHead, 1<<64-1)[45:])}, // no packet ends in the last page
		"chance.ogg": {Data: slices.Concat(ogg(vorbisHead, 22050*2), []byte("OggS"))},
	}
	for name, want := range map[string]float64{
		"a.wav": 1.5, "long.wav": 1.5, "cut.wav": 0.5,
		"a.mp3": 100 * mpegFrame, "one.mp3": mpegFrame, "cut.mp3": 9 * mpegFrame,
		"xing.mp3": 50 * mpegFrame, "info.mp3": 50 * mpegFrame, "vbri.mp3": 50 * mpegFrame,
		"noise.mp3": 20 * mpegFrame, "joined.MP3": 40 * mpegFrame,
		"a.m4a": (49*1024 + 512) / 16000.0, "alac.M4A": (49*1024 + 512) / 16000.0,
		"a.opus": 3, "a.ogg": 2, "late.ogg": 2, "chance.ogg": 2,
	} {
		got, err := sound.Measure(fsys, name)
		if err != nil || math.Abs(got.Seconds-want) > 0.001 || got.Bytes != int64(len(fsys[name].Data)) || got.Type == "" {
			t.Errorf("%s: %+v, want %.3f seconds (%v)", name, got, want, err)
		}
	}
}

// TestEncoders measures what LAME, oggenc and opusenc made of the same 0.81 seconds; an
// encoder adds up to three frames of silence.
func TestEncoders(t *testing.T) {
	const said = 0.8128
	fsys := os.DirFS("testdata")
	for name, most := range map[string]float64{"vbr-tags.mp3": 3 * 576 / 22050.0, "mpeg25.mp3": 3 * 576 / 8000.0, "vorbis.ogg": 0.001, "opus.opus": 0.001} {
		got, err := sound.Measure(fsys, name)
		if err != nil || got.Seconds < said-0.001 || got.Seconds > said+most {
			t.Errorf("%s: %+v, want %.3f seconds and at most %.3f more (%v)", name, got, said, most, err)
		}
	}
}

// TestUnknown: what cannot be measured is told, in words.
func TestUnknown(t *testing.T) {
	layer2 := mpeg(3)
	for i := 0; i < len(layer2); i += 417 {
		layer2[i+1] = 0xfd
	}
	adpcm, align, mute := wave(), wave(), wave()[:44]
	adpcm[20], align[32] = 2, 9
	free, err := os.ReadFile("testdata/free-rate.mp3")
	if err != nil {
		t.Fatal(err)
	}
	flac := append([]byte("\x7fFLAC\x01\x00\x00\x01fLaC"), make([]byte, 40)...)
	for name, x := range map[string]struct {
		data []byte
		want string
	}{
		"text.mp3": {[]byte("not a recording"), "không phải tệp mp3"}, "layer.mp3": {layer2, "không phải tệp mp3"}, "free.mp3": {free, "tốc độ bit tự do"},
		"tag.mp3": {tagged(0, "", 0)[:148], "không phải tệp mp3"}, "tells.mp3": {tagged(1, "Xing", 21)[:148+417], "không có tiếng nào"},
		"lone.ogg": {[]byte("OggS"), "không phải tệp ogg"}, "flac.ogg": {ogg(flac, 9), "không phải Vorbis hay Opus"}, "cut.ogg": {ogg(opusHead, 9999)[:75], "tệp bị cụt"},
		"silent.ogg": {ogg(opusHead, 100), "không có tiếng nào"},
		"riff.wav":   {[]byte("RIFF"), "không phải tệp wav"}, "adpcm.wav": {adpcm, "wav nén"}, "align.wav": {align, "không phải tệp wav"},
		"mute.wav": {mute, "không có tiếng nào"}, "cut.wav": {wave()[:30], "tệp bị cụt"}, "order.wav": {slices.Concat(wave()[:12], []byte("data\x02\x00\x00\x00ab")), "không phải tệp wav"},
		"text.m4a": {[]byte("not a recording"), "không phải tệp m4a"}, "cut.m4a": {mpeg4(50, "mp4a")[:300], "tệp bị cụt"},
		"headless.m4a": {mpeg4(50, "mp4a")[:16+508], "tệp bị cụt"}, "ac3.m4a": {mpeg4(50, "ac-3"), "không phải AAC"},
		"parts.m4a":  {slices.Concat(atom("ftyp", []byte("M4A ")), atom("moov", atom("mvex"))), "chia thành mảnh"},
		"boast.m4a":  {boastful(mpeg4(50, "mp4a")), "tệp bị cụt"},
		"hollow.m4a": {slices.Concat(atom("ftyp", []byte("M4A ")), mpeg4(50, "mp4a")[16+508:]), "tệp bị cụt"},
		"a.flac":     {wave(), "chỉ nhận mp3"},
	} {
		if got, err := sound.Measure(fstest.MapFS{name: {Data: x.data}}, name); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %+v, %v; want %s", name, got, err, x.want)
		}
	}
	if _, err := sound.Measure(fstest.MapFS{}, "none.mp3"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}

// counted counts what is read of a file of any size that is all zero behind its head.
type counted struct {
	head       []byte
	size, read int64
}

func (c *counted) Open(string) (fs.File, error) { return c, nil }
func (c *counted) Stat() (fs.FileInfo, error)   { return c, nil }
func (c *counted) Read([]byte) (int, error)     { panic("read as a whole") }
func (c *counted) Close() error                 { return nil }
func (c *counted) Name() string                 { return "x" }
func (c *counted) Size() int64                  { return c.size }
func (c *counted) Mode() fs.FileMode            { return 0 }
func (c *counted) ModTime() time.Time           { return time.Time{} }
func (c *counted) IsDir() bool                  { return false }
func (c *counted) Sys() any                     { return nil }
func (c *counted) ReadAt(b []byte, at int64) (int, error) {
	c.read += int64(len(b))
	clear(b)
	if at < int64(len(c.head)) {
		copy(b, c.head[at:])
	}
	return len(b), nil
}

// TestBounded: of a file of a terabyte no more than a few windows are read.
func TestBounded(t *testing.T) {
	chunks := append(wave()[:36], bytes.Repeat([]byte("junk\x00\x00\x00\x10"), 1)...)
	for name, head := range map[string][]byte{"a.mp3": mpeg(3), "none.mp3": nil, "a.ogg": ogg(vorbisHead, 9), "a.wav": wave(), "a.m4a": mpeg4(9, "mp4a"), "many.m4a": atom("ftyp"), "chunks.wav": chunks, "zero.wav": wave()[:12]} {
		c := &counted{head: head, size: 1 << 40}
		_, _ = sound.Measure(c, name)
		if c.read > 8<<20 || c.read == 0 {
			t.Errorf("%s: %d bytes read", name, c.read)
		}
	}
}

func FuzzMeasure(f *testing.F) {
	f.Add(wave())
	f.Add(extensible())
	f.Add(mpeg(2))
	f.Add(tagged(3, "Xing", 21))
	f.Add(ogg(opusHead, 1000))
	f.Add(ogg(vorbisHead, 1<<63))
	f.Add(mpeg4(3, "mp4a"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, name := range []string{"a.wav", "a.mp3", "a.ogg", "a.m4a"} {
			got, err := sound.Measure(fstest.MapFS{name: {Data: raw}}, name)
			if err == nil && !(got.Seconds > 0) || math.IsInf(got.Seconds, 0) || math.IsNaN(got.Seconds) {
				t.Fatalf("%s: %+v", name, got)
			}
		}
	})
}

// TestShippedRecordings measures every recording of the example.
func TestShippedRecordings(t *testing.T) {
	fsys, measured := os.DirFS("../../../examples/phuong/static"), 0
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || sound.Type(name) == "" {
			return err
		}
		measured++
		if got, err := sound.Measure(fsys, name); err != nil || got.Seconds < 20 || got.Seconds > 60 {
			t.Errorf("%s: %+v (%v)", name, got, err)
		}
		return nil
	})
	if err != nil || measured == 0 {
		t.Errorf("%d recordings (%v)", measured, err)
	}
}
