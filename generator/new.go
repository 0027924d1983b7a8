package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func (a *app) newCommand() *cobra.Command {
	source := "."
	c := &cobra.Command{
		Use:   "new LOẠI TÊN",
		Short: "Tạo một bản ghi để điền: " + strings.Join(kindNames(), ", "),
		Args:  cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.newRecord(source, args[0], args[1])
		},
	}
	c.Flags().StringVar(&source, "source", ".", "thư mục có config.toml và content/")
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
	name, _ = vi.Clean(name)
	name = vi.Collapse(name)
	slug := vi.Slug(name)
	if slug == "" || slug == "index" || record.Unknown(name) {
		return fmt.Errorf("%q: không làm tên tệp được, hãy viết tên bằng chữ", name)
	}
	dir := filepath.Join(source, record.ContentDir, kind.Folder)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return machineError{err}
	}
	file := filepath.Join(dir, slug+".md")
	out, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: tệp đã có, không ghi đè; hãy sửa tệp ấy hoặc chọn tên khác", file)
	}
	if err != nil {
		return machineError{err}
	}
	_, err = out.Write(record.Scaffold(kind, name))
	if err = errors.Join(err, out.Close()); err != nil {
		return machineError{errors.Join(err, os.Remove(file))}
	}
	fmt.Fprintf(a.out, a.say(scaffolded), file)
	return nil
}

// kindOf finds a kind by its name or folder, or says which there are.
func kindOf(name string) (*record.Kind, error) {
	if k, ok := record.KindNamed(name); ok {
		return k, nil
	}
	return nil, fmt.Errorf("không có loại bản ghi %q (%s)", name, strings.Join(kindNames(), ", "))
}

func kindNames() []string {
	names := make([]string, len(record.Kinds))
	for i, k := range record.Kinds {
		names[i] = k.Name
	}
	return names
}
