package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// The marks between which the page keeps the table.
const (
	tableBegins = "<!-- bắt đầu bảng -->\n"
	tableEnds   = "<!-- hết bảng -->\n"
)

// goal is a ratio that we want, of one run.
type goal struct {
	of, to string
	what   string
	ratio  func(result) float64
	most   float64
}

var goals = []goal{
	{full, otherFull, "CPU dựng mới so với Hugo", cpuOf, 1.5},
	{full, otherFull, "bộ nhớ đỉnh so với Hugo", peakRatio, 0.5},
	{full, copying, "thời gian dựng mới so với `cp -r`", wallOf, 6},
	{unchanged, full, "CPU dựng lại khi không có gì đổi so với dựng mới", cpuOf, 0.1},
	{anotherDay, full, "CPU khi chỉ sang ngày khác so với dựng mới", cpuOf, 0.15},
	{oneEdit, full, "CPU khi một bản ghi đổi so với dựng mới", cpuOf, 0.15},
}

func cpuOf(r result) float64     { return r.CPU.Seconds() }
func wallOf(r result) float64    { return r.Wall.Seconds() }
func peakRatio(r result) float64 { return float64(r.Peak) }

// report is the table of all sizes, and how near the goals are.
func report(o options, all []*bench) string {
	var out strings.Builder
	fmt.Fprintf(&out, "Đo %s, %s.", time.Now().Format("02/01/2006"), machine())
	if o.busy {
		out.WriteString(" Khi đo, máy còn bận việc khác: tin số giây CPU và các tỷ lệ, đừng tin số giây đồng hồ.")
	}
	out.WriteString("\n")
	for _, b := range all {
		fmt.Fprintf(&out, "\n**%s thủ tục**", figure(b.size))
		for i, note := range b.notes {
			out.WriteString([]string{": ", "; "}[min(i, 1)] + note)
		}
		out.WriteString(".\n\n| Việc | CPU (s) | Đồng hồ (s) | Bộ nhớ đỉnh (MB) | Số tệp | MB | CPU so với dựng mới |\n|---|--:|--:|--:|--:|--:|--:|\n")
		for _, r := range b.results {
			fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s | %s |\n", r.What, orNone(r.CPU > 0, "%.2f", r.CPU.Seconds()), orNone(true, "%.2f", r.Wall.Seconds()),
				orNone(r.Peak > 0, "%.0f", float64(r.Peak)/(1<<20)), filesOf(r), orNone(r.Files > 0, "%.0f", float64(r.Bytes)/(1<<20)), b.share(r))
		}
		out.WriteString(b.judge())
	}
	out.WriteString(straight(all))
	return out.String()
}

func orNone(known bool, format string, n float64) string {
	if !known {
		return ""
	}
	return comma(fmt.Sprintf(format, n))
}

func filesOf(r result) string {
	if r.Files == 0 {
		return ""
	}
	return figure(r.Files)
}

// share is what part of a full build a thing costs.
func (b *bench) share(r result) string {
	whole := b.of(full)
	if whole == nil || r.CPU == 0 {
		return ""
	}
	return comma(fmt.Sprintf("%.2f", r.CPU.Seconds()/whole.CPU.Seconds()))
}

// judge says of each goal what was measured.
func (b *bench) judge() string {
	var out strings.Builder
	for _, g := range goals {
		of, to := b.of(g.of), b.of(g.to)
		if of == nil || to == nil || g.ratio(*to) == 0 {
			continue
		}
		got := g.ratio(*of) / g.ratio(*to)
		verdict := "đạt"
		if got > g.most {
			verdict = "chưa đạt"
		}
		fmt.Fprintf(&out, "- %s: %s (mục tiêu không quá %s: %s).\n", g.what, comma(fmt.Sprintf("%.2f", got)), comma(fmt.Sprint(g.most)), verdict)
	}
	if own, other := b.of(full), b.of(otherFull); own != nil && other != nil && b.otherPages > 0 && b.pages > 0 {
		fmt.Fprintf(&out, "- mỗi trang HTML: %s ms CPU (%s trang), Hugo %s ms (%s trang).\n",
			comma(fmt.Sprintf("%.2f", own.CPU.Seconds()*1000/float64(b.pages))), figure(b.pages),
			comma(fmt.Sprintf("%.2f", other.CPU.Seconds()*1000/float64(b.otherPages))), figure(b.otherPages))
	}
	if out.Len() == 0 {
		return ""
	}
	return "\n" + out.String()
}

// straight says how near to a straight line the cost of a record stays from the smallest size to the largest.
func straight(all []*bench) string {
	if len(all) < 2 {
		return ""
	}
	small, large := all[0], all[len(all)-1]
	a, b := small.of(full), large.of(full)
	if a == nil || b == nil || a.CPU == 0 {
		return ""
	}
	each := func(b *bench, r *result) float64 { return r.CPU.Seconds() * 1000 / float64(b.size) }
	return fmt.Sprintf("\nTừ %s đến %s thủ tục, mỗi thủ tục dựng mới tốn %s ms rồi %s ms CPU (%+.0f %%).\n", figure(small.size), figure(large.size),
		comma(fmt.Sprintf("%.2f", each(small, a))), comma(fmt.Sprintf("%.2f", each(large, b))), 100*(each(large, b)/each(small, a)-1))
}

// figure is a whole number as it is written in Vietnamese.
func figure(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "." + text[i:]
	}
	return text
}

func comma(text string) string { return strings.Replace(text, ".", ",", 1) }

// machine names what it was measured on.
func machine() string {
	name := runtime.GOOS + "/" + runtime.GOARCH
	if text, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(text)) {
			if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
				name += ", " + strings.TrimSpace(value)
				break
			}
		}
	}
	name += fmt.Sprintf(", %d lõi, %s", runtime.NumCPU(), runtime.Version())
	if commit, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output(); err == nil {
		name += ", niemyet ở " + strings.TrimSpace(string(commit))
	}
	return name
}

// keepTable writes the table into a page, between its marks.
func keepTable(page, table string) error {
	text, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	head, rest, ok := strings.Cut(string(text), tableBegins)
	_, tail, more := strings.Cut(rest, tableEnds)
	if !ok || !more {
		return fmt.Errorf("%s has no marks for the table", page)
	}
	return os.WriteFile(page, []byte(head+tableBegins+"\n"+table+"\n"+tableEnds+tail), 0o644)
}
