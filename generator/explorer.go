package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

var (
	doubleClicked = problem.Text{Vi: "niemyet: mở bản xem thử của %s\n", En: "niemyet: opening the preview of %s\n"}
	noFolder      = problem.Text{
		Vi: "Bạn vừa nhấp đúp vào niemyet.exe, nhưng cạnh nó không có trang nào (không thấy tệp config.toml).\n\n" +
			"- Đã có thư mục của trang: chép niemyet.exe vào thư mục ấy, cạnh tệp config.toml, rồi nhấp đúp lại.\n" +
			"- Chưa có trang: bấm vào thanh địa chỉ của cửa sổ thư mục, gõ cmd rồi Enter, gõ: niemyet init trang\n",
		En: "There is no site (no config.toml) beside niemyet.exe. Copy it into the folder of your site, or run: niemyet init DIR\n",
	}
	pressEnter = problem.Text{Vi: "\nBấm Enter để đóng cửa sổ này.", En: "\nPress Enter to close this window."}
)

// doubleClick does what somebody wants who double-clicked the program: it shows the site
// in whose folder, or beside whose only folder, the program lies. The window closes when
// the program ends, so it waits when there is something to read.
func (a *app) doubleClick(folder string, keys io.Reader, run func(args []string) int) int {
	source, ok := siteNear(folder)
	code := exitUsage
	if ok {
		fmt.Fprintf(a.err, a.say(doubleClicked), source)
		if code = run([]string{"serve", "--open", "--source", source}); code == exitFine {
			return code
		}
	} else {
		fmt.Fprint(a.err, a.say(noFolder))
	}
	fmt.Fprint(a.err, a.say(pressEnter))
	_, _ = keys.Read(make([]byte, 1)) // any key, or none: the window closes either way
	return code
}

// siteNear finds the source folder: this one, or the only one below it with a config.toml.
func siteNear(folder string) (source string, ok bool) {
	if isSource(folder) {
		return folder, true
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "", false
	}
	for _, e := range entries {
		if inner := filepath.Join(folder, e.Name()); e.IsDir() && isSource(inner) {
			if source != "" {
				return "", false
			}
			source = inner
		}
	}
	return source, source != ""
}

func isSource(folder string) bool {
	info, err := os.Stat(filepath.Join(folder, site.ConfigFile))
	return err == nil && info.Mode().IsRegular()
}
