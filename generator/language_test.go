package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/problem"
)

// quoted is what a person typed, told back.
var quoted = regexp.MustCompile(`“[^”]*”`)

// takes is how many arguments each command takes; -1 for any number.
var takes = map[string][2]int{
	"niemyet": {0, 0}, "audio": {0, 0}, "bundle": {0, 1}, "publish": {0, 1}, "check-host": {0, 1}, "rollback": {0, 0}, "key": {0, 0}, "verify": {1, 1}, "build": {0, 0}, "check": {0, 0}, "completion": {1, 1}, "help": {0, 1}, "import": {1, -1},
	"init": {1, 1}, "kiosk-check": {1, 1}, "new": {2, 2}, "print": {0, 0}, "rename-unit": {2, 2}, "retire": {1, 1}, "review": {0, 0},
	"explain": {1, 1}, "schema": {0, 1}, "search": {1, -1}, "serve": {0, 0}, "spoken": {1, -1}, "version": {0, 0},
}

// badValues are what no flag of a type takes. Text takes anything but none.
var badValues = map[string]string{"bool": "perhaps", "value": "?wrong?", "text": " ", "stringSlice": `a"b`, "stringArray": "", "string": ""}

// slips are the wrong command lines of a command: every flag with a wrong value, with
// none, a flag that is not there, too few and too many arguments.
func slips(t *testing.T, c *cobra.Command) (list [][]string) {
	var name []string
	if c.HasParent() {
		name = []string{c.Name()}
	}
	slip := func(args ...string) { list = append(list, append(append([]string{}, name...), args...)) }
	slip("--wrong")
	slip("-x")
	slip("--=x")
	number, known := takes[c.Name()]
	if !known {
		t.Errorf("the table takes does not know %s", c.Name())
	}
	if number[0] > 0 {
		slip()
		slip(strings.Fields(strings.Repeat("x ", number[0]-1))...)
	}
	if number[1] >= 0 {
		slip(strings.Fields(strings.Repeat("x ", number[1]+1))...)
	}
	flag := func(f *pflag.Flag) {
		bad, known := badValues[f.Value.Type()]
		if !known {
			t.Errorf("%s --%s is of the type %s, which badValues does not know", c.Name(), f.Name, f.Value.Type())
		}
		if bad != "" {
			slip("--" + f.Name + "=" + bad)
		}
		if f.Value.Type() != "bool" {
			slip("--" + f.Name)
		}
		if f.Name == "source" {
			slip(append(strings.Fields(strings.Repeat("x ", number[0])), "--source", "nowhere")...)
		}
	}
	c.LocalFlags().VisitAll(flag)
	c.InheritedFlags().VisitAll(flag)
	return list
}

// TestSlipsInBothLanguages makes every slip there is at every command: it is wrong usage,
// told in the language asked for, by --lang or by the machine's.
func TestSlipsInBothLanguages(t *testing.T) {
	t.Chdir(t.TempDir())
	made := 0
	each(trees()[problem.English], func(c *cobra.Command) {
		for _, args := range slips(t, c) {
			if strings.Contains(strings.Join(args, " "), "spoken x --source") || strings.Contains(strings.Join(args, " "), "schema --source") {
				continue // they do without a site
			}
			made++
			for _, lang := range []string{"vi", "en"} {
				code, said := inLang(t, lang, args)
				rest := quoted.ReplaceAllString(strings.TrimPrefix(said, "Lệnh chưa đúng:"), "")
				if code != exitUsage || strings.Count(said, "\n") != 1 || vietnameseLetters.MatchString(rest) != (lang == "vi") {
					t.Errorf("%q in %s: exit code %d: %s", args, lang, code, said)
				}
			}
		}
	})
	if made < 150 {
		t.Errorf("only %d slips were made", made)
	}
}

// inLang runs a command under the machine's language, all it says in one text.
func inLang(t *testing.T, lang string, args []string) (code int, said string) {
	t.Helper()
	t.Setenv("LC_ALL", map[string]string{"vi": "vi_VN.UTF-8", "en": "en_US.UTF-8"}[lang])
	var out bytes.Buffer
	code = run(args, &out, &out)
	return code, out.String()
}

// TestHelpInBothLanguages: --help of every command is in the language asked for, and the
// same is told by niemyet help.
func TestHelpInBothLanguages(t *testing.T) {
	each(trees()[problem.English], func(c *cobra.Command) {
		for _, lang := range []string{"vi", "en"} {
			path := strings.Fields(c.CommandPath())[1:]
			code, said := inLang(t, lang, append(append([]string{}, path...), "--help"))
			if code != exitFine || vietnameseLetters.MatchString(said) != (lang == "vi") || !strings.Contains(said, "--help") {
				t.Errorf("%s --help in %s: exit code %d:\n%s", c.Name(), lang, code, said)
			}
			for _, english := range []string{"(default", "[flags]", "Usage:", "help for", "options]", "Options"} {
				if lang == "vi" && strings.Contains(said, english) {
					t.Errorf("%s: its Vietnamese help holds %q", c.Name(), english)
				}
			}
			if _, again := inLang(t, lang, append([]string{"help"}, path...)); again != said {
				t.Errorf("help %s is not %s --help:\n%s", c.Name(), c.Name(), again)
			}
			if c.HasParent() {
				if short := oneLine(c.Name(), lang); vietnameseLetters.MatchString(short) != (lang == "vi") {
					t.Errorf("%s: its line in %s: %s", c.Name(), lang, short)
				}
			}
		}
	})
}

// oneLine is what the list of commands says of one.
func oneLine(name, lang string) string {
	found := ""
	each(trees()[problem.Lang(lang)], func(c *cobra.Command) {
		if c.Name() == name {
			found = c.Short
		}
	})
	return found
}

// foreign is a stretch of words that are not English.
var foreign = regexp.MustCompile(`[^\s:;“”"()\[\],→=|]*[À-ÖØ-öø-ỹ][^\s:;“”"()\[\],→=|]*( [^\s:;“”"()\[\],→=|]*[À-ÖØ-öø-ỹ][^\s:;“”"()\[\],→=|]*)*`)

// examples are values to write into a record, in a text or in JSON, and values of records.
var examples = regexp.MustCompile(`= \[?\\?"[^"\n]*"|“[^”\n]*”`)

// work is what a clerk may run one after the other in a folder with the starting site:
// the exit code, then the command line, blanks inside an argument written as _.
const work = `
2 init trang
2 init trang/config.toml
0 check --source trang
1 check --source tệp-sai
1 check --source tệp-sai --format json
1 build --source tệp-sai
0 build --source trang
2 build --source trang --out trang
0 build --source trang --format sarif
0 search khai_sinh --source trang --explain
0 search zzzz --source trang
1 spoken QKZTX --source trang
0 kiosk-check trang/public/kiosk
2 kiosk-check trang
1 kiosk-check hỏng
0 review --source trang
1 review --source trang --date 2031-01-01
1 review --source tệp-sai --format sarif
2 review --source trang --owner ai_đó
0 review --source trang --xlsx bc.xlsx
3 review --source trang --out khong/co.html
3 print --source trang
2 print --source trang --board không
1 print --source tệp-sai
3 audio --source trang
0 new page Trang_thử --source trang
2 new page Trang_thử --source trang
2 new page !!! --source trang
2 new trạm Trạm --source trang
2 new page
0 new radio --source trang --from 9.000001
2 new radio --source trang --from 9.9
2 new page Trang --from 9.000001 --source trang
0 import danh-ba.csv --kind hotline --source trang --dry-run
0 import danh-ba.csv --kind hotline --source trang
0 import danh-ba.csv --kind hotline --source trang
1 import cũ.xls --kind hotline --source trang
1 import hỏng.xlsx --kind hotline --source trang
1 import hỏng.jsonl --source trang
0 import xuất.jsonl --source trang --date-of-source 2026-07-01
2 import hỏng.jsonl --kind policy --source trang
2 import hỏng.jsonl danh-ba.csv --source trang
2 import danh-ba.csv --source trang
2 import không.csv --source trang
2 import trang --source trang
2 import danh-ba.csv --kind trạm --source trang
2 import hỏng.jsonl --popularity không --source trang
2 import hỏng.jsonl --popularity danh-ba.csv --source trang
2 import hỏng.jsonl --keep --force --source trang
2 retire 9.9 --decision không --source trang
2 retire 9.000001 --decision không --source trang
2 retire 9.000001 --decision cong-bo-vi-du --by 9.9 --source trang
2 retire 9.000001 --decision cong-bo-vi-du --on 2026-12-01 --source trang
0 retire 9.000001 --decision bai-bo --source het --dry-run
0 retire 9.000001 --decision bai-bo --source het
2 rename-unit Không Có --source trang
0 rename-unit Văn_phòng_HĐND_và_UBND_phường_Ví_Dụ Văn_phòng_mới --source trang --dry-run
0 schema hotline
2 schema trạm
2 schema hotline --cms
2 completion tcsh
2 help không
2 serve --source không
2 serve --listen 127.0.0.1:không --source trang
`

// TestWorkInEnglish runs what a clerk runs, on a site of Vietnamese records, in English:
// every Vietnamese phrase that is told stands in a file of the site or in the command.
func TestWorkInEnglish(t *testing.T) {
	script, err := filepath.Abs("testdata/script/import.txtar")
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := os.ReadFile("internal/site/elsewhere.toml") // what another house does, which every site tells of
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("PATH", "")
	t.Setenv("NIEMYET_CHROMIUM", "/nowhere/chromium")
	start(t, script)
	ran := 0
	for line := range strings.Lines(work) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		ran++
		args := fields[1:]
		for i := range args {
			args[i] = strings.ReplaceAll(args[i], "_", " ")
		}
		if !strings.Contains(line, "--date") && takesDate(args[0]) {
			args = append(args, "--date", "2026-11-23")
		}
		code, said := inLang(t, "en", args)
		if code != int(fields[0][0]-'0') {
			t.Errorf("%q: exit code %d, want %s: %s", args, code, fields[0], said)
		}
		if fields[1] == "schema" && code == 0 {
			continue // the clerk's words for the keys are what it is for
		}
		data := strings.ToLower(everything(t) + string(elsewhere) + strings.Join(args, " "))
		rest := examples.ReplaceAllString(strings.ReplaceAll(said, "đồng", ""), "")
		for _, words := range foreign.FindAllString(rest, -1) {
			if words = strings.Trim(words, ".…"); !strings.Contains(data, strings.ToLower(words)) {
				t.Errorf("%q says %q", args, words)
			}
		}
	}
	if ran < 50 {
		t.Errorf("only %d commands were run", ran)
	}
}

func takesDate(command string) bool {
	found := false
	each(trees()[problem.English], func(c *cobra.Command) {
		found = found || c.Name() == command && c.Flags().Lookup("date") != nil
	})
	return found
}

// everything is the names and the texts of the files that a clerk wrote.
func everything(t *testing.T) string {
	t.Helper()
	var data strings.Builder
	for _, folder := range []string{"trang/content", "tệp-sai", "het", "trang/config.toml", "danh-ba.csv", "hỏng", "hỏng.jsonl", "xuất.jsonl", "cũ.xls"} {
		for name, text := range tree(t, folder) {
			data.WriteString(folder + " " + name + " " + text + "\n")
		}
	}
	return data.String()
}

// start lays down the starting site and what is wrong beside it.
func start(t *testing.T, script string) {
	t.Helper()
	for _, dir := range []string{"trang", "tệp-sai", "het"} {
		var out bytes.Buffer
		if code := run([]string{"init", dir, "--date", "2026-11-23"}, &out, &out); code != exitFine {
			t.Fatal(out.String())
		}
	}
	for name, text := range map[string]string{
		"tệp-sai/content/thu-tuc/sai.md":   "+++\nname = \"Thủ tục sai\"\ncode = \"x\"\nfee = \"nhiều\"\nla = 1\n+++\n",
		"het/content/quyet-dinh/bai-bo.md": "+++\nname = \"Bãi bỏ thủ tục\"\nnumber = \"02/QĐ-VIDU\"\ndate = 2026-11-05\nissuer = \"Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ\"\neffective_from = 2026-12-01\nsample = true\n\n[[items]]\naction = \"bãi bỏ\"\nprocedure = \"9.000001\"\nname = \"Sao y giấy tờ (thủ tục ví dụ)\"\n+++\n",
		"danh-ba.csv":                      "Tên đường dây,Số điện thoại,Ghi chú nội bộ\nĐường dây A,0261 000 0111,x\nĐường dây B,0261 00,y\n",
		"cũ.xls":                           "x",
		"hỏng.xlsx":                        "x",
		"hỏng.jsonl":                       "{\"a\":\n[]\n",
		"hỏng/danh-sach.js":                `x={"version":"1","date":"2026-11-23","files":[{"p":"tệp.html","n":1,"h":"x"}]}`,
		"xuất.jsonl":                       portalRows(t, script),
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// portalRows are the rows of a portal's export that the script of import brings.
func portalRows(t *testing.T, script string) string {
	t.Helper()
	a, err := txtar.ParseFile(script)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range a.Files {
		if f.Name == "xuat.jsonl" {
			return string(f.Data)
		}
	}
	t.Fatal("import.txtar has no xuat.jsonl")
	return ""
}
