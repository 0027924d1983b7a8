package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
)

var (
	kioskNoList  = problem.Text{Vi: "%s: không có %s; đây không phải thư mục kiosk do niemyet dựng", En: "%s: there is no %s; this is no kiosk folder made by niemyet"}
	kioskMissing = problem.Text{Vi: "%s: thiếu tệp này\n", En: "%s: this file is missing\n"}
	kioskBroken  = problem.Text{Vi: "%s: tệp hỏng hoặc đã bị sửa (chép lại từ bản gốc)\n", En: "%s: broken or changed (copy it again)\n"}
	kioskForeign = problem.Text{Vi: "%s: tệp lạ, không do niemyet dựng\n", En: "%s: a foreign file, not made by niemyet\n"}
	kioskOutside = problem.Text{Vi: "%s: dẫn ra ngoài thư mục: %s\n", En: "%s: leads out of the folder: %s\n"}
	kioskDead    = problem.Text{Vi: "%s: dẫn đến tệp không có: %s\n", En: "%s: leads to a file that is not there: %s\n"}
	kioskWhole   = problem.Text{Vi: "Đủ %d tệp, %d KB, dữ liệu ngày %s; không tệp nào cần đến bên ngoài.\n", En: "All %d files are there, %d KB, data of %s; none needs anything from outside.\n"}
	kioskFaulty  = problem.Text{Vi: "%d chỗ hỏng: không dùng thư mục này cho ki-ốt.\n", En: "%d faults: do not use this folder for a kiosk.\n"}
)

func (a *app) kioskCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "kiosk-check THƯ-MỤC",
		Short: "Kiểm tra thư mục kiosk đã chép (USB, máy ki-ốt) còn đủ và nguyên vẹn",
		Args:  cobra.ExactArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return a.kioskCheck(args[0]) },
	}
}

// kioskContents is danh-sach.js: what must lie in the folder.
type kioskContents struct {
	Version string `json:"version"`
	Date    string `json:"date"`
	Files   []struct {
		Path string `json:"p"`
		Size int    `json:"n"`
		Sum  string `json:"h"`
	} `json:"files"`
}

// kioskCheck proves that a folder is whole: every file of its list is there byte for
// byte, there is no other, and none refers to anything outside the folder.
func (a *app) kioskCheck(folder string) error {
	if _, err := os.Stat(filepath.Join(folder, kiosk.List)); err != nil {
		if inner := filepath.Join(folder, "kiosk"); isFile(filepath.Join(inner, kiosk.List)) {
			folder = inner // the whole site was named
		}
	}
	raw, err := os.ReadFile(filepath.Join(folder, kiosk.List))
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf(a.say(kioskNoList), folder, kiosk.List)
	}
	if err != nil {
		return machineError{err}
	}
	var list kioskContents
	_, data, _ := bytes.Cut(raw, []byte("="))
	if err := json.Unmarshal(data, &list); err != nil {
		return fmt.Errorf(a.say(kioskNoList), folder, kiosk.List)
	}
	faults, total := 0, 0
	tell := func(text problem.Text, args ...any) {
		faults++
		fmt.Fprintf(a.out, a.say(text), args...)
	}
	known := map[string]bool{kiosk.List: true}
	for _, f := range list.Files {
		known[f.Path] = true
		total += f.Size
	}
	for _, f := range list.Files {
		body, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(f.Path)))
		if err != nil {
			tell(kioskMissing, f.Path)
			continue
		}
		sum := sha256.Sum256(body)
		if len(body) != f.Size || hex.EncodeToString(sum[:8]) != f.Sum {
			tell(kioskBroken, f.Path)
			continue
		}
		for _, to := range references(f.Path, body) {
			switch target := path.Join(path.Dir(f.Path), to); {
			case strings.Contains(to, ":") || strings.HasPrefix(to, "/") || target == ".." || strings.HasPrefix(target, "../"):
				tell(kioskOutside, f.Path, to)
			case !known[target]:
				tell(kioskDead, f.Path, to)
			}
		}
	}
	foreign, err := filesBeyond(folder, known)
	if err != nil {
		return machineError{err}
	}
	for _, name := range foreign {
		tell(kioskForeign, name)
	}
	if faults > 0 {
		fmt.Fprintf(a.err, a.say(kioskFaulty), faults)
		return errContent
	}
	fmt.Fprintf(a.err, a.say(kioskWhole), len(list.Files)+1, (total+len(raw))/1024, list.Date)
	return nil
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

var (
	inPage  = regexp.MustCompile(`\s(?:href|src|action|poster)="([^"]*)"`)
	inStyle = regexp.MustCompile(`url\(["']?([^"')]+)`)
)

// references are the addresses that a page or a style sheet names, without fragment and query.
func references(name string, body []byte) (out []string) {
	pattern := inPage
	switch path.Ext(name) {
	case ".html":
	case ".css":
		pattern = inStyle
	default:
		return nil
	}
	for _, m := range pattern.FindAllSubmatch(body, -1) {
		to := string(m[1])
		if strings.HasPrefix(to, "data:") {
			continue
		}
		to, _, _ = strings.Cut(to, "#")
		to, _, _ = strings.Cut(to, "?")
		if to != "" {
			out = append(out, to)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// filesBeyond are the files of a folder that its list does not name.
func filesBeyond(folder string, known map[string]bool) (out []string, err error) {
	err = filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		below, err := filepath.Rel(folder, name)
		if below = filepath.ToSlash(below); err == nil && !known[below] {
			out = append(out, below)
		}
		return err
	})
	return out, err
}
