package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

var (
	wouldChange   = problem.Text{Vi: "Chạy thử, không ghi gì: %d tệp sẽ đổi.\n", En: "Dry run, nothing written: %d files would change.\n"}
	hasChanged    = problem.Text{Vi: "Đã đổi %d tệp; kiểm tra lại bằng: niemyet check\n", En: "Changed %d files; check with: niemyet check\n"}
	reviseRefused = problem.Text{Vi: "Chưa ghi gì: sửa như trên thì trang sẽ có lỗi.\n", En: "Nothing was written: the site would have these errors.\n"}
	goneFile      = problem.Text{Vi: "%s: tệp cũ\n", En: "%s: the old file\n"}
	newFile       = problem.Text{Vi: "%s: tệp mới\n", En: "%s: a new file\n"}
)

// reviseFlags are the flags of commands that change records.
type reviseFlags struct {
	sourceFlags
	on     string
	dryRun bool
}

func (f *reviseFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&f.date, "date", "", "ngày dùng để xét hiệu lực, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)")
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, "chỉ nói sẽ làm gì, không ghi gì")
}

func (f *reviseFlags) day() (vi.Date, error) {
	if f.on == "" {
		return vi.Date{}, nil
	}
	day, err := vi.ParseDate(f.on)
	if err != nil {
		return vi.Date{}, fmt.Errorf("--on %q: ngày phải viết YYYY-MM-DD (not a day)", f.on)
	}
	return day, nil
}

func (a *app) retireCommand() *cobra.Command {
	var f reviseFlags
	var wish revise.Retirement
	c := &cobra.Command{
		Use:   "retire MÃ",
		Short: "Cho một thủ tục hết áp dụng theo một quyết định, có hoặc không có thủ tục thay thế",
		Long: "Cho một thủ tục hết áp dụng: ghi ngày cuối, quyết định, thủ tục thay thế vào bản ghi và các bản ghi liên quan.\n" +
			"Bản ghi và địa chỉ cũ còn nguyên, trang nói rõ đã hết áp dụng và dẫn sang thủ tục mới; gõ tên hay mã cũ vẫn tìm ra.\n" +
			"Trang phải không có lỗi mới thì máy mới ghi; có lỗi thì không ghi tệp nào.",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			wish.Code = args[0]
			var err error
			if wish.On, err = f.day(); err != nil {
				return err
			}
			return a.revise(f, func(from fs.FS, s *site.Site) (*revise.Plan, error) { return revise.Retire(from, s, wish) })
		},
	}
	f.add(c)
	c.Flags().StringVar(&wish.By, "by", "", "mã thủ tục thay thế; bỏ trống khi bãi bỏ hẳn")
	c.Flags().StringVar(&wish.Decision, "decision", "", "quyết định bãi bỏ hoặc thay thế (tên tệp trong content/quyet-dinh/, hoặc số, ký hiệu)")
	c.Flags().StringVar(&f.on, "on", "", "ngày đầu tiên không còn áp dụng, YYYY-MM-DD (mặc định: ngày quyết định có hiệu lực)")
	_ = c.MarkFlagRequired("decision") // fails only for a flag that is not there
	return c
}

func (a *app) renameUnitCommand() *cobra.Command {
	var f reviseFlags
	var wish revise.Renaming
	c := &cobra.Command{
		Use:   "rename-unit CŨ MỚI",
		Short: "Đổi tên hoặc sáp nhập một cơ quan trong mọi bản ghi và cấu hình",
		Long: "Đổi tên một cơ quan: bản ghi cơ quan, tên tệp, mọi chỗ dẫn đến nó, nơi chịu trách nhiệm, cấu hình.\n" +
			"Tên cũ thành former_names nên vẫn tìm ra, địa chỉ cũ thành aliases nên vẫn mở được. Với --merge, cơ quan cũ nhập vào một cơ quan đã có\n" +
			"bản ghi; bản ghi cũ chuyển vào luu-tru/. Phần lời không bị sửa: máy chỉ kể chỗ nào còn nhắc tên cũ.\n" +
			"Trang phải không có lỗi mới thì máy mới ghi; có lỗi thì không ghi tệp nào.",
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			wish.Old, wish.New = args[0], args[1]
			var err error
			if wish.On, err = f.day(); err != nil {
				return err
			}
			return a.revise(f, func(from fs.FS, s *site.Site) (*revise.Plan, error) { return revise.Rename(from, s, wish) })
		},
	}
	f.add(c)
	c.Flags().StringVar(&wish.Merge, "merge", "", "nhập vào cơ quan này (tên tệp trong content/co-quan/)")
	c.Flags().StringVar(&f.on, "on", "", "ngày bắt đầu mang tên mới, YYYY-MM-DD; ghi vào name_since")
	return c
}

// revise makes the plan, checks the site that would be, and writes all of it or nothing.
func (a *app) revise(f reviseFlags, plan func(fs.FS, *site.Site) (*revise.Plan, error)) error {
	s, before, err := f.load()
	if err != nil {
		return err
	}
	from := os.DirFS(f.source)
	p, err := plan(from, s)
	var refused revise.Refusal
	if errors.As(err, &refused) {
		return errors.New(a.say(refused.Text))
	}
	if err != nil {
		return machineError{err}
	}
	if err := a.wouldHold(f, from, p, before); err != nil {
		return err
	}
	a.tellPlan(p)
	if f.dryRun {
		fmt.Fprintf(a.out, a.say(wouldChange), len(p.Changes))
		return nil
	}
	if err := commitChanges(f.source, p.Changes); err != nil {
		return machineError{a.whyNot(err)}
	}
	fmt.Fprintf(a.out, a.say(hasChanged), len(p.Changes))
	return nil
}

// wouldHold loads the site as it would be and refuses a plan that brings a new error,
// or leaves one in a file that it changes.
func (a *app) wouldHold(f reviseFlags, from fs.FS, p *revise.Plan, before problem.List) error {
	after, err := p.Overlay(from)
	if err != nil {
		return machineError{err}
	}
	opt, err := f.options()
	if err != nil {
		return err
	}
	_, found, err := site.Load(after, opt)
	if err != nil {
		return machineError{err}
	}
	had := map[string]bool{}
	key := func(x problem.Problem) string { return string(x.Code) + x.File + x.Message(problem.English) }
	for _, x := range before {
		had[key(x)] = true
	}
	touched := map[string]bool{}
	for _, c := range p.Changes {
		touched[c.Name] = true
	}
	var fresh problem.List
	for _, x := range found {
		if x.Severity() == problem.Error && (touched[x.File] || !had[key(x)]) {
			fresh = append(fresh, x)
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	if err := fresh.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	fmt.Fprint(a.err, a.say(reviseRefused))
	return errContent
}

// tellPlan prints every line that changes, and what is left for the clerk.
func (a *app) tellPlan(p *revise.Plan) {
	for _, c := range p.Changes {
		switch {
		case c.New == nil:
			fmt.Fprintf(a.out, a.say(goneFile), c.Name)
			continue
		case c.Old == nil:
			old := sameRecord(p.Changes, c)
			fmt.Fprintf(a.out, a.say(newFile), c.Name)
			a.tellLines(old, c.New)
		default:
			fmt.Fprintln(a.out, c.Name)
			a.tellLines(c.Old, c.New)
		}
	}
	for _, n := range p.Notes {
		fmt.Fprintln(a.out, "→ "+a.say(n))
	}
}

// sameRecord is the old text of a file that moves.
func sameRecord(changes []revise.Change, moved revise.Change) []byte {
	var best []byte
	for _, c := range changes {
		if c.New == nil && (best == nil || len(amend.Diff(string(c.Old), string(moved.New))) < len(amend.Diff(string(best), string(moved.New)))) {
			best = c.Old
		}
	}
	return best
}

func (a *app) tellLines(old, fresh []byte) {
	for _, l := range amend.Diff(string(old), string(fresh)) {
		if l.Mark != ' ' {
			fmt.Fprintf(a.out, "    %c %s\n", l.Mark, l.Text)
		}
	}
}

// whyNot says of a file that somebody changed while the plan was made what to do.
func (a *app) whyNot(err error) error {
	if errors.Is(err, disk.ErrChanged) {
		return fmt.Errorf(a.say(movedMeanwhile), err)
	}
	return err
}

// commitChanges writes, moves and takes away the files of a plan, all or none.
func commitChanges(source string, changes []revise.Change) error {
	var all []disk.Change
	for _, c := range changes {
		all = append(all, disk.Change{Name: c.Name, Old: c.Old, New: c.New})
	}
	return disk.Together(source, all)
}
