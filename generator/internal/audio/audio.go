// Package audio speaks Vietnamese texts into files with the programs of this machine.
//
// In: a text in plain words. Out: the bytes of a sound file and its ending. The voice
// is espeak-ng's; opusenc makes the file small when it is installed, else it is a WAV
// of eight bits a sample, which every browser plays.
//
// What never happens: nothing is asked of a network, no file is written, and a text is
// never put on a command line.
package audio

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os/exec"
	"strings"
)

// ErrNoVoice says that the machine cannot speak.
var ErrNoVoice = errors.New("espeak-ng")

// Speaker speaks. The zero value is of no use: see Open.
type Speaker struct{ voice, encoder string }

// Open looks for the programs. The error is ErrNoVoice.
func Open() (*Speaker, error) {
	voice, err := exec.LookPath("espeak-ng")
	if err != nil {
		return nil, ErrNoVoice
	}
	encoder, _ := exec.LookPath("opusenc") // without it files are larger
	return &Speaker{voice, encoder}, nil
}

// Ending is of the files this machine makes: ".ogg" or ".wav".
func (s *Speaker) Ending() string {
	if s.encoder != "" {
		return ".ogg"
	}
	return ".wav"
}

// Speak turns a text into a sound file.
func (s *Speaker) Speak(ctx context.Context, text string) ([]byte, error) {
	// Slower than its habit: the listener stands in a noisy hall. A break after each line.
	wave, err := pipe(ctx, strings.NewReader(text), s.voice, "--stdin", "--stdout", "-v", "vi", "-s", "140", "-g", "2", "-b", "1")
	if err != nil {
		return nil, err
	}
	if s.encoder == "" {
		return smaller(wave)
	}
	// A fixed serial number: the same text gives the same bytes.
	return pipe(ctx, bytes.NewReader(wave), s.encoder, "--quiet", "--bitrate", "24", "--speech", "--serial", "1", "--padding", "0", "--discard-comments", "-", "-")
}

func pipe(ctx context.Context, in interface{ Read([]byte) (int, error) }, name string, args ...string) ([]byte, error) {
	var out, told bytes.Buffer
	c := exec.CommandContext(ctx, name, args...)
	c.Stdin, c.Stdout, c.Stderr = in, &out, &told
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w %s", name, err, strings.TrimSpace(told.String()))
	}
	return out.Bytes(), nil
}

// header is how far the samples of a plain WAV lie from its start.
const header = 44

// smaller keeps eight of the sixteen bits of each sample by the µ-law of telephones.
func smaller(wave []byte) ([]byte, error) {
	if len(wave) < header || string(wave[:4]) != "RIFF" || binary.LittleEndian.Uint16(wave[34:]) != 16 {
		return nil, errors.New("espeak-ng: no 16-bit WAV")
	}
	rate := binary.LittleEndian.Uint32(wave[24:])
	samples := wave[header:]
	n := uint32(len(samples) / 2)
	var out bytes.Buffer
	out.WriteString("RIFF")
	put := func(values ...any) {
		for _, v := range values {
			_ = binary.Write(&out, binary.LittleEndian, v) // a Buffer takes everything
		}
	}
	put(uint32(36+14)+n+n%2, []byte("WAVEfmt "), uint32(18), uint16(7), uint16(1), rate, rate, uint16(1), uint16(8), uint16(0))
	put([]byte("fact"), uint32(4), n, []byte("data"), n)
	for i := uint32(0); i < n; i++ {
		out.WriteByte(muLaw(int16(binary.LittleEndian.Uint16(samples[2*i:]))))
	}
	if n%2 == 1 {
		out.WriteByte(0)
	}
	return out.Bytes(), nil
}

// muLaw is ITU-T G.711.
func muLaw(sample int16) byte {
	v, sign := int(sample), byte(0)
	if v < 0 {
		v, sign = -v, 0x80
	}
	v = min(v, 32635) + 132
	exponent := 7
	for mask := 0x4000; v&mask == 0 && exponent > 0; mask >>= 1 {
		exponent--
	}
	return ^(sign | byte(exponent<<4) | byte(v>>(exponent+3)&0x0f))
}
