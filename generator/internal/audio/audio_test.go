package audio

import (
	"bytes"
	"encoding/binary"
	"testing"
)

// decode is the other half of muLaw.
func decode(b byte) int {
	b = ^b
	v := (int(b&0x0f)<<3+132)<<(b>>4&7) - 132
	if b&0x80 != 0 {
		return -v
	}
	return v
}

func TestMuLaw(t *testing.T) {
	for _, s := range []int16{0, 1, -1, 100, -100, 1000, -12345, 32767, -32768} {
		got, want := decode(muLaw(s)), int(s)
		if diff := got - want; diff > 700 || diff < -700 || (want > 200 && got <= 0) || (want < -200 && got >= 0) {
			t.Errorf("%d comes back as %d", want, got)
		}
	}
}

func TestSpeak(t *testing.T) {
	s, err := Open()
	if err != nil {
		t.Skip("no ", err)
	}
	const text = "Đăng ký khai sinh.\nMang gì? Ba giấy tờ."
	one, err := s.Speak(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	two, err := s.Speak(t.Context(), text)
	if err != nil || !bytes.Equal(one, two) {
		t.Errorf("the same text gives %d and %d bytes that differ (%v)", len(one), len(two), err)
	}
	if len(one) < 5000 {
		t.Errorf("%d bytes", len(one))
	}
	plain, err := (&Speaker{voice: s.voice}).Speak(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	if string(plain[:4]) != "RIFF" || int(binary.LittleEndian.Uint32(plain[4:]))+8 != len(plain) {
		t.Errorf("a WAV of %d bytes says it has %d", len(plain), binary.LittleEndian.Uint32(plain[4:])+8)
	}
}
