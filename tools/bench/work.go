package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// The day that the sites are built for, and the next one.
const (
	day     = "2026-11-23"
	nextDay = "2026-11-24"
	source  = "2026-07-01" // the day of the export
)

// bench is the work on one size.
type bench struct {
	options
	size    int
	dir     string
	results []result
	notes   []string

	pages, otherPages int // of HTML
}

func (b *bench) source() string { return filepath.Join(b.dir, "source") }
func (b *bench) out() string    { return filepath.Join(b.dir, "site") }

// add measures one thing and notes it under its name.
func (b *bench) add(what string, before func() error, once func() (result, error)) error {
	r, err := least(b.runs, before, once)
	if err != nil {
		return err
	}
	r.What = what
	b.results = append(b.results, r)
	fmt.Printf("%6d  %-46s %8.2f s CPU %8.2f s %6d MB\n", b.size, what, r.CPU.Seconds(), r.Wall.Seconds(), r.Peak>>20)
	return nil
}

// of is the result under a name; nil when it was not measured.
func (b *bench) of(what string) *result {
	for i := range b.results {
		if b.results[i].What == what {
			return &b.results[i]
		}
	}
	return nil
}

// The things that are measured, as the table calls them.
const (
	importing   = "Nhập dữ liệu (`import`)"
	checking    = "Kiểm tra (`check`)"
	full        = "Dựng mới hoàn toàn (`build`)"
	unchanged   = "Dựng lại, không có gì đổi"
	anotherDay  = "Dựng lại, chỉ sang ngày khác"
	oneEdit     = "Dựng lại, một bản ghi đổi"
	layoutEdit  = "Dựng lại, một khuôn trang đổi"
	searching   = "Tìm (`search`): đọc, làm chỉ mục, trả lời"
	serving     = "Xem thử (`serve`): đến khi có trang"
	showingEdit = "Xem thử: từ khi lưu đến khi thấy"
	printing    = "Một đợt niêm yết PDF (`print`)"
	copying     = "Chép trang đã dựng (`cp -r`)"
	otherFull   = "Hugo, cùng số bản ghi"
)

// measure does everything once, in an order in which each thing finds what it needs.
func (b *bench) measure(export string) error {
	grown, err := b.prepare(export)
	if err != nil {
		return err
	}
	steps := []func() error{
		func() error { return b.importing(grown) },
		func() error { return b.plain(checking, "check", "--source", b.source(), "--date", day) },
		b.building,
		b.copying,
		b.other,
		b.changing,
		func() error {
			return b.plain(searching, "search", "--source", b.source(), "--date", day, "giấy khai sinh")
		},
		b.serving,
	}
	if b.pdf {
		steps = append(steps, b.printing)
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// plain measures a command that leaves everything as it was.
func (b *bench) plain(what string, args ...string) error {
	return b.add(what, nil, func() (result, error) { return command(b.dir, b.program, args...) })
}

// importing is done once: a second import finds its own records, and is another thing.
func (b *bench) importing(grown string) error {
	args := []string{"import", grown, "--source", b.source(), "--date-of-source", source}
	uses, err := filepath.Glob(filepath.Join(b.data, "popularity-*.json"))
	if err != nil {
		return err
	}
	for _, name := range uses {
		whole, err := filepath.Abs(name)
		if err != nil {
			return err
		}
		args = append(args, "--popularity", whole)
	}
	runs := b.runs
	b.runs = 1
	defer func() { b.runs = runs }()
	return b.plain(importing, args...)
}

// build measures a build of the source as it lies there.
func (b *bench) build(date string) (result, error) {
	return command(b.dir, b.program, "build", "--source", b.source(), "--out", b.out(), "--date", date)
}

// building measures a build into an empty place, without the history of a former one.
func (b *bench) building() error {
	err := b.add(full, func() error {
		return errors.Join(os.RemoveAll(b.out()), os.RemoveAll(filepath.Join(b.source(), "so-sach")))
	},
		func() (result, error) { return b.build(day) })
	if err != nil {
		return err
	}
	r := b.of(full)
	if r.Files, r.Bytes, err = weigh(b.out(), nil); err != nil {
		return err
	}
	var html int64
	if b.pages, html, err = weigh(b.out(), func(name string) bool { return strings.HasSuffix(name, ".html") }); err != nil {
		return err
	}
	index, words, err := weigh(filepath.Join(b.out(), "tim-kiem"), nil)
	if err != nil {
		return err
	}
	b.notes = append(b.notes,
		fmt.Sprintf("%s trang HTML, %d MB", figure(b.pages), html>>20),
		comma(fmt.Sprintf("chỉ mục tìm kiếm %d tệp, %.1f MB", index, float64(words)/(1<<20)))+comma(fmt.Sprintf(" (%.1f %% dung lượng)", 100*float64(words)/float64(max(r.Bytes, 1)))))
	return nil
}

// copying is the least that any generator could take: the same bytes, ready.
func (b *bench) copying() error {
	to := filepath.Join(b.dir, "copy")
	err := b.add(copying, func() error { return os.RemoveAll(to) }, func() (result, error) { return command(b.dir, "cp", "-r", b.out(), to) })
	return errors.Join(err, os.RemoveAll(to))
}

// changing measures what comes after the first build: nothing, another day, an edit, a layout.
func (b *bench) changing() error {
	again := func() (result, error) { return b.build(day) }
	if _, err := again(); err != nil { // the first one wrote books: only a build that writes none is remembered
		return err
	}
	if err := b.add(unchanged, nil, again); err != nil {
		return err
	}
	turn := 0
	err := b.add(anotherDay, nil, func() (result, error) {
		turn++
		return b.build([]string{nextDay, day}[(turn+1)%2])
	})
	if err != nil {
		return err
	}
	if _, err := b.build(day); err != nil {
		return err
	}
	name, line, err := b.edited("result")
	if err != nil {
		return err
	}
	now := line
	edit := func() error {
		former := now
		now = strings.TrimSuffix(now, `"`) + ` x"`
		return replaceOnce(name, former, now)
	}
	if err := b.add(oneEdit, edit, again); err != nil {
		return err
	}
	return b.add(layoutEdit, b.changeLayout, again)
}

// changeLayout gives the site a layout of its own, another one each time.
func (b *bench) changeLayout() error {
	const place, mark = "layouts/site/procedure.html", `<article`
	to := filepath.Join(b.source(), filepath.FromSlash(place))
	if _, err := os.Stat(to); err != nil {
		text, err := os.ReadFile(filepath.FromSlash(place)) // of the repository, where bench runs
		if err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(to, text, 0o644); err != nil {
			return err
		}
	}
	return replaceOnce(to, mark, mark+` data-x`)
}

// printing makes the whole round of the first board.
func (b *bench) printing() error {
	return b.plain(printing, "print", "--source", b.source(), "--date", day, "--out", filepath.Join(b.dir, "pdf"))
}
