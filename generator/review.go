package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/review"
)

// reviewFlags are the flags of `niemyet review`.
type reviewFlags struct {
	owner, within, format, page, sheet string
}

// reviewCommand lists what is due. It ends with 1 when something is overdue or the
// content has faults, so that a scheduled task can tell whether to write to somebody;
// what is due soon or left open ends with 0.
func (a *app) reviewCommand() *cobra.Command {
	var from sourceFlags
	var f reviewFlags
	c := &cobra.Command{
		Use:   "review",
		Short: "Liệt kê việc đến hạn, quá hạn, còn thiếu, theo nơi chịu trách nhiệm",
		Long: "Liệt kê việc đến hạn, quá hạn, còn thiếu, theo nơi chịu trách nhiệm: rà soát, gọi thử đường dây nóng, căn cứ đã hết hiệu lực,\n" +
			"bản ghi sắp áp dụng hay sắp hết hạn, lời phát thanh đã cũ, tờ phải gỡ, việc do đợt nhập để lại, bản nháp; và độ đầy đủ của bản ghi.\n" +
			"Mã thoát là 1 khi có việc quá hạn hoặc nội dung còn lỗi; chỉ có việc sắp đến hạn hoặc còn để ngỏ thì là 0.",
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.review(from, f) },
	}
	c.Flags().StringVar(&from.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&from.date, "date", "", "ngày dùng để xét hiệu lực, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)")
	c.Flags().StringVar(&f.owner, "owner", "", "chỉ việc của nơi chịu trách nhiệm này")
	c.Flags().StringVar(&f.within, "within", "", "nhắc trước bao nhiêu ngày, ví dụ 30d (mặc định: within_days trong config.toml, không có thì 30)")
	c.Flags().StringVar(&f.format, "format", "text", "dạng báo cáo: text, json, sarif")
	c.Flags().StringVar(&f.page, "out", "", "ghi báo cáo thành một tệp HTML để xem và in")
	c.Flags().StringVar(&f.sheet, "xlsx", "", "ghi báo cáo thành tệp Excel để gửi các nơi")
	return c
}

func (a *app) review(from sourceFlags, f reviewFlags) error {
	if err := checkFormat(f.format); err != nil {
		return err
	}
	within, err := days(f.within)
	if err != nil {
		return err
	}
	s, found, err := from.load()
	if err != nil {
		return err
	}
	past, bad, err := edition.Read(os.DirFS(from.source))
	if err != nil {
		return machineError{err}
	}
	if bad.Failed() {
		return a.refuse(bad)
	}
	if within < 0 {
		within = s.Config.Within()
	}
	r := review.Of(s, found, past, review.Options{Within: within, Owner: f.owner})
	if f.owner != "" && len(r.Owners) == 0 {
		all := review.Of(s, found, past, review.Options{Within: within})
		return fmt.Errorf(a.say(noOwner), f.owner, strings.Join(all.Names(), "; "))
	}
	if err := a.tellReview(r, f); err != nil {
		return machineError{err}
	}
	if r.Count(review.Late) > 0 || r.Errors > 0 {
		return errContent
	}
	return nil
}

// tellReview writes the files asked for, and the report itself where none was asked
// for or another form was.
func (a *app) tellReview(r *review.Report, f reviewFlags) error {
	wrote := false
	for name, made := range map[string]func(problem.Lang) []byte{f.page: r.Page, f.sheet: r.Spreadsheet} {
		if name == "" {
			continue
		}
		if err := disk.Write(name, made(a.lang)); err != nil {
			return err
		}
		wrote = true
	}
	switch {
	case f.format == "json":
		return r.WriteJSON(a.out, a.lang)
	case f.format == "sarif":
		return r.WriteSARIF(a.out, a.lang, version)
	case !wrote:
		return r.WriteText(a.out, a.lang)
	}
	for _, name := range []string{f.page, f.sheet} {
		if name != "" {
			fmt.Fprintf(a.err, a.say(reviewed), name, r.Count(review.Late), r.Count(review.Due), r.Count(review.Open))
		}
	}
	return nil
}

// days reads "30", "30d"; -1 when nothing was said.
func days(text string) (int, error) {
	if text == "" {
		return -1, nil
	}
	n, err := strconv.Atoi(strings.TrimSuffix(text, "d"))
	if err != nil || n < 0 || n > 3650 {
		return 0, fmt.Errorf("--within %q: số ngày, ví dụ 30d", text)
	}
	return n, nil
}
