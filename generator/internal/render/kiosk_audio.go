package render

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// AudioFolder is where `niemyet audio` puts spoken files, below static/, and where
// the kiosk has them.
const AudioFolder = kioskRoot + "audio"

// AudioTypes are the endings of spoken files, the better one first.
var AudioTypes = []string{".ogg", ".wav"}

// Speech is a text to be spoken and the file that holds it, without its ending. The
// name carries the hash of the text: a record that changes never keeps an old voice.
type Speech struct {
	File string // below static/
	Text string
}

// Speeches are what the kiosk would read out, of every current procedure that has no
// recording of its own.
func (r *Scene) Speeches() (out []Speech) {
	for _, x := range r.Site.Procedures {
		if x.State.Current() && r.recording(x) == "" {
			out = append(out, r.speech(x))
		}
	}
	return out
}

// recording is the recorded file that a record names, if it is there.
func (r *Scene) recording(x *site.Procedure) string {
	if x.Audio == "" || !r.HasStatic(x.Audio) {
		return ""
	}
	return x.Audio
}

func (r *Scene) speech(x *site.Procedure) Speech {
	text := r.at(kioskAddress(record.Of(x).Address()), "kiosk").spoken(x)
	sum := sha256.Sum256([]byte(text))
	return Speech{AudioFolder + "/" + record.Of(x).ID + "-" + hex.EncodeToString(sum[:6]), text}
}

// audioFile is the file of static/ that reads a procedure out, or "".
func (r *Scene) audioFile(x *site.Procedure) string {
	if name := r.recording(x); name != "" {
		return name
	}
	s := r.speech(x)
	for _, ending := range AudioTypes {
		if r.HasStatic(s.File + ending) {
			return s.File + ending
		}
	}
	return ""
}

// inKiosk is where a file of static/ lies in the kiosk's folder.
func inKiosk(name string) string {
	if path.Dir(name) == AudioFolder {
		return name
	}
	return AudioFolder + "/" + path.Base(name)
}

// kioskAudio is the file behind the button "Nghe"; without one there is no button.
func (r *Scene) kioskAudio(x *site.Procedure) *Audio {
	name := r.audioFile(x)
	if name == "" {
		return nil
	}
	p := r.at(kioskAddress(record.Of(x).Address()), "kiosk")
	return &Audio{Src: p.href(inKiosk(name)), Type: audioType(name)}
}

// recordings are the spoken files that pages ask for, and no other.
func (r *Scene) recordings() (out []StaticCopy) {
	done := map[string]bool{}
	for _, x := range r.Site.Procedures {
		name := r.audioFile(x)
		if !x.State.Current() || name == "" || done[name] {
			continue
		}
		done[name] = true
		out = append(out, StaticCopy{name, inKiosk(name)})
	}
	return out
}

// spoken is a procedure in plain words: its name and the five answers.
func (p placed) spoken(x *site.Procedure) string {
	v := p.procedure(x)
	a := v.Answers
	var out []string
	say := func(parts ...string) {
		if text := strings.Join(parts, ""); text != "" {
			out = append(out, strings.TrimRight(text, ". ;,")+".")
		}
	}
	say(x.SortName())
	switch a.Bring.State {
	case BringNothing:
		say("Mang gì? Không phải mang giấy tờ gì")
	case BringUnknown:
		say("Mang gì? Hãy hỏi nơi tiếp nhận")
	case BringCases:
		say("Mang gì? Giấy tờ tùy trường hợp. Hãy chạm vào ô Mang gì để chọn trường hợp của bạn")
	default:
		say("Mang gì? ", vi.SpokenInt(int64(a.Bring.Count)), " giấy tờ")
		for _, g := range v.PaperGroups {
			if isCase(g.Title) {
				continue
			}
			for _, paper := range g.Papers {
				say(paper.Name)
			}
		}
		if a.Bring.Cases > 0 {
			say("Có ", vi.SpokenInt(int64(a.Bring.Cases)), " trường hợp phải thêm giấy tờ")
		}
	}
	where := "Hãy hỏi nơi tiếp nhận"
	if !a.Where.Unknown {
		where = strings.TrimPrefix(a.Where.Desk+", "+a.Where.Office.Text, ", ")
		if a.Where.Address != "" {
			where += ", " + a.Where.Address
		}
	}
	say("Nộp ở đâu? ", where)
	if a.Time.Unknown {
		say("Bao lâu? Chưa có thông tin")
	} else {
		say("Bao lâu? ", a.Time.Text)
	}
	say("Bao nhiêu tiền? ", vi.UpperFirst(spokenFee(a.Fee)))
	if len(a.Ask.Phones) > 0 {
		say("Hỏi ai? ", a.Ask.Who, ", số điện thoại ", vi.SpokenDigits(a.Ask.Phones[0].Text))
	}
	return p.Scene.inWords(strings.Join(out, "\n"))
}

func spokenFee(f Fee) string {
	switch f.State {
	case FeeAmount:
		return f.Text
	case FeeFree:
		return "không mất tiền"
	case FeeNote:
		return "tùy trường hợp"
	}
	return "chưa có thông tin, hãy hỏi nơi tiếp nhận"
}

var (
	bracketed = regexp.MustCompile(`\s*\([^)]*\)`)
	capitals  = regexp.MustCompile(`[\p{L}\d-]*\p{Lu}{2}[\p{L}\d-]*`)
)

// inWords writes abbreviations out and leaves brackets away, as for the radio.
func (r *Scene) inWords(text string) string {
	text = bracketed.ReplaceAllString(text, "")
	full := map[string]string{}
	for _, t := range r.Site.Glossary {
		full[t.Short] = t.Full
	}
	return capitals.ReplaceAllStringFunc(text, func(word string) string {
		if whole := full[word]; whole != "" {
			return whole
		}
		return word
	})
}
