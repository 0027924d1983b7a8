package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func (a *app) newCommand() *cobra.Command {
	from := sourceFlags{source: "."}
	var about []string
	c := &cobra.Command{
		Use:   "new LOẠI TÊN",
		Short: "Tạo một bản ghi để điền: " + strings.Join(kindNames(), ", "),
		Args:  cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case len(about) > 0:
				return a.newRadio(from, args, about)
			case len(args) < 2:
				return errors.New("cần hai phần: niemyet new LOẠI TÊN")
			}
			return a.newRecord(from.source, args[0], args[1])
		},
	}
	c.Flags().StringVar(&from.source, "source", ".", "thư mục có config.toml và content/")
	c.Flags().StringVar(&from.date, "date", "", "ngày soạn, YYYY-MM-DD (mặc định: hôm nay ở Việt Nam)")
	c.Flags().StringSliceVar(&about, "from", nil, "với radio: soạn lời từ các thủ tục có mã này, cách nhau bằng dấu phẩy")
	return c
}

func (a *app) newRecord(source, kindName, name string) error {
	kind, err := kindOf(kindName)
	if err != nil {
		return err
	}
	if info, err := os.Stat(source); err != nil || !info.IsDir() {
		return fmt.Errorf("--source %s: không phải thư mục", source)
	}
	return a.writeRecord(source, kind, name, func(name string) []byte { return record.Scaffold(kind, name) })
}

// writeRecord makes a new file of a kind; one that is there is never written over.
func (a *app) writeRecord(source string, kind *record.Kind, name string, content func(name string) []byte) error {
	name, slug, ok := record.FileName(name)
	if !ok {
		return fmt.Errorf("%q: không làm tên tệp được, hãy viết tên bằng chữ", name)
	}
	dir := filepath.Join(source, record.ContentDir, kind.Folder)
	if _, err := disk.MakeFolder(dir); err != nil {
		return machineError{err}
	}
	file := filepath.Join(dir, slug+".md")
	err := disk.Create(file, content(name))
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: tệp đã có, không ghi đè; hãy sửa tệp ấy hoặc chọn tên khác", file)
	}
	if err != nil {
		return machineError{err}
	}
	fmt.Fprintf(a.out, a.say(scaffolded), file)
	return nil
}

// kindOf finds a kind by its name, its folder or the clerk's word for it ("thủ tục", "thu
// tuc"), or says which there are.
func kindOf(name string) (*record.Kind, error) {
	if k, ok := record.KindNamed(name); ok {
		return k, nil
	}
	said := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		if vi.Slug(k.One.Vi) == vi.Slug(name) {
			return k, nil
		}
		said[i] = k.Name + " (" + k.One.Vi + ")"
	}
	return nil, fmt.Errorf("không có loại bản ghi %q; các loại: %s", name, strings.Join(said, ", "))
}

func kindNames() []string {
	names := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		names[i] = k.Name
	}
	return names
}
