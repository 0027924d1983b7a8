package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/sound"
	"niemyet/generator/internal/vi"
)

// soundOf measures recordings of static/.
func soundOf(source string) func(string) (site.Sound, error) {
	files := overlay(source, "static")
	return func(name string) (site.Sound, error) { return sound.Measure(files, name) }
}

// newRadio drafts a segment from procedures: niemyet new radio --from 1.001193.
func (a *app) newRadio(from sourceFlags, args, about []string) error {
	kind, err := kindOf(args[0])
	if err != nil {
		return err
	}
	if kind.Name != "radio" {
		return fmt.Errorf("--from chỉ dùng với: niemyet new radio --from MÃ")
	}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	r := &record.Radio{
		Series: record.Monthly, Presenter: "Phát thanh viên", Language: "vi", Written: record.Day{Date: s.Date},
		Slot: record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: 30, Unit: vi.Minute}},
	}
	if len(s.Config.Presenters) > 0 {
		r.Presenter = s.Config.Presenters[0].Name
	}
	var chosen []*site.Procedure
	editions := edition.All(s)
	for _, id := range about {
		p := s.ProcedureNamed(strings.TrimSpace(id))
		if p == nil {
			return fmt.Errorf("--from %s: không có thủ tục nào mang mã ấy (%d lỗi trong bản ghi; xem niemyet check)", id, found.Count(problem.Error))
		}
		chosen = append(chosen, p)
		r.Explains = append(r.Explains, p.Base.Key())
		if e := editions[edition.Code(p)]; e != nil {
			r.BasedOn = append(r.BasedOn, e.Code+"-"+e.Version)
		}
	}
	name := chosen[0].SortName()
	if len(args) > 1 {
		name = args[1]
	}
	r.Summary = "Hướng dẫn " + vi.LowerFirst(chosen[0].SortName())
	r.Draft = true
	r.Base.Sample = chosen[0].Sample || s.Config.Sample
	station := "Đài truyền thanh"
	if len(s.Stations) > 0 {
		station = s.Stations[0].Name
	}
	at, _ := vi.ParseClock("05:30")
	r.Broadcasts = []record.Broadcast{{On: record.Day{Date: s.Date.AddDays(7)}, At: record.Clock{Clock: at}, Station: station}}
	r.Body = &record.Body{Source: []byte(site.DraftScript(chosen))}
	return a.writeRecord(from.source, kind, name, func(name string) []byte {
		r.Name = name
		return record.Encode(r)
	})
}

// spokenCommand says how a text is read aloud, with the glossary of a site.
func (a *app) spokenCommand() *cobra.Command {
	var from sourceFlags
	c := &cobra.Command{
		Use:   "spoken CHỮ…",
		Short: "Viết ra lời đọc của một câu: số, tiền, ngày, số văn bản, chữ viết tắt",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			glossary := vi.Glossary{}
			if _, err := os.Stat(filepath.Join(from.source, site.ConfigFile)); err == nil {
				cfg, err := site.ReadConfig(os.DirFS(from.source))
				if err != nil {
					return machineError{err}
				}
				glossary = cfg.Readings()
			}
			text, _ := vi.Clean(strings.Join(args, " "))
			said, left := vi.Spoken(text, glossary)
			fmt.Fprintln(a.out, said)
			for _, u := range left {
				fmt.Fprintf(a.err, a.say(unspoken), u.Text)
			}
			if len(left) > 0 {
				return errContent
			}
			return nil
		},
	}
	c.Flags().StringVar(&from.source, "source", ".", "thư mục có config.toml và content/")
	return c
}
