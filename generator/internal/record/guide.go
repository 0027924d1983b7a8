package record

import (
	"reflect"
	"strings"
)

// KeyTable is the list of a kind's keys as Markdown for the clerks' guide: one table
// for the keys of the kind, one for each list of items below it. Keys that every
// kind has are in SharedKeyTable.
func KeyTable(k *Kind) string {
	all, shared := FieldsOf(k), Fields(reflect.TypeFor[Base]())
	return tables("", all[:len(all)-len(shared)]) // Base is embedded last
}

// SharedKeyTable lists the keys that records of every kind may have.
func SharedKeyTable() string { return tables("", Fields(reflect.TypeFor[Base]())) }

// TypeKeyTable lists the keys of any bound struct, such as site.Config.
func TypeKeyTable(t reflect.Type) string { return tables("", Fields(t)) }

// tables writes the table of some fields, then those of the items below them.
func tables(path string, fields []Field) string {
	var b strings.Builder
	b.WriteString("| Khóa | Tên | Bắt buộc | Cách viết | Ví dụ |\n|---|---|---|---|---|\n")
	var below []string
	for _, f := range fields {
		b.WriteString("| `" + f.Key + "` | " + f.Vi + " | " + needWords[f.Need] + " | " + howTo(join(path, f.Key), f) + " | `" + lineOf(path, f) + "` |\n")
		if inner := itemType(f.Type); inner != nil {
			below = append(below, "\n### "+titleOf(join(path, f.Key), f)+"\n\n"+tables(join(path, f.Key), Fields(inner)))
		}
	}
	return b.String() + strings.Join(below, "")
}

var needWords = map[Need]string{Optional: "không", Required: "có", Stated: "có, không có thì ghi “Không”"}

// itemType is the struct below a key: of a list of items, or of an inline table.
func itemType(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct && !isValue(t) {
		return t
	}
	return nil
}

func titleOf(path string, f Field) string {
	if f.Type.Kind() == reflect.Slice {
		return "Mỗi mục `[[" + path + "]]`: " + f.Vi
	}
	return "Trong `" + path + "`: " + f.Vi
}

// lineOf is a line that shows how a key is written, safe in a cell of a table.
func lineOf(path string, f Field) string {
	if isTables(f.Type) {
		return "[[" + join(path, f.Key) + "]]"
	}
	return strings.ReplaceAll(exampleLine(f), "|", `\|`)
}

// howTo says in a clerk's words how a value is written.
func howTo(path string, f Field) string {
	inner := itemType(f.Type)
	switch {
	case inner != nil && f.Type.Kind() == reflect.Slice:
		return "nhiều mục, mỗi mục mở đầu bằng `[[" + path + "]]`; xem bảng dưới"
	case inner != nil:
		return "các cặp khóa = giá trị trong { }; xem bảng dưới"
	case f.Type.Kind() == reflect.Slice:
		f.Type = f.Type.Elem()
		return "danh sách trong [ ], cách nhau dấu phẩy; mỗi mục: " + howTo(path, f)
	}
	out := plainHow(f)
	if f.Need == Stated {
		out += "; không có thì `\"Không\"`"
	}
	if f.Ask {
		out += "; chưa biết thì `\"?\"`"
	}
	return out
}

func plainHow(f Field) string {
	if c, ok := reflect.New(f.Type).Interface().(choice); ok {
		return "một trong: " + strings.Join(c.words(), " / ")
	}
	if words, ok := valueWords[f.Type]; ok {
		return words
	}
	switch f.Type.Kind() {
	case reflect.Bool:
		if f.Eg != "" { // on until it is switched off
			return "`false` là không; bỏ dòng này là có"
		}
		return "`true` là có; không thì bỏ dòng này"
	case reflect.Int:
		return "số nguyên, không ngoặc kép"
	case reflect.Float64:
		return "số, dấu chấm thập phân, không ngoặc kép"
	case reflect.String:
		return stringHow(f)
	}
	panic("internal error: the guide has no words for values of type " + f.Type.String())
}

func stringHow(f Field) string {
	switch {
	case f.Ref == Any:
		return "thư mục/tên tệp của một bản ghi, không có .md"
	case f.Ref != "":
		kind, ok := KindNamed(f.Ref)
		if !ok {
			panic("internal error: key " + f.Key + " refers to a kind that is not there: " + f.Ref)
		}
		where := "tên tệp (không có .md) trong `content/" + kind.Folder + "/`"
		if kind.Code != "" {
			return "mã " + kind.One.Vi + ", hoặc " + where
		}
		return where
	case f.From != "":
		return "một `id` đã khai trong `[[" + f.From + "]]` của config.toml"
	case f.Long:
		return "chữ trong ngoặc kép; nhiều dòng thì đặt giữa hai cụm `\"\"\"`"
	}
	return "chữ trong ngoặc kép"
}

// valueWords say how the values with a form of their own are written.
var valueWords = map[reflect.Type]string{
	reflect.TypeFor[Code]():           "một chữ số, dấu chấm, sáu chữ số (vài mã có bảy), trong ngoặc kép",
	reflect.TypeFor[Deadline]():       "ngày như `\"31/12/2026\"`, hoặc chữ: `\"quý IV/2026\"`, `\"thường xuyên\"`, `\"hằng quý\"`",
	reflect.TypeFor[URL]():            "địa chỉ mạng đầy đủ, bắt đầu bằng `https://` hoặc `http://`",
	reflect.TypeFor[FileOrURL]():      "tệp trong `static/` của trang, hoặc địa chỉ mạng đầy đủ, bắt đầu bằng `https://` hoặc `http://`",
	reflect.TypeFor[Email]():          "địa chỉ thư điện tử",
	reflect.TypeFor[Slug]():           "chữ thường không dấu, số và dấu gạch nối",
	reflect.TypeFor[Day]():            "năm-tháng-ngày, không ngoặc kép; hoặc `\"23/11/2026\"`",
	reflect.TypeFor[Clock]():          "giờ:phút theo 24 giờ, trong ngoặc kép",
	reflect.TypeFor[Percent]():        "số phần trăm từ 0 đến 100, nhiều nhất hai chữ số sau dấu phẩy: `\"83,94\"`, hoặc `83.94` không ngoặc kép",
	reflect.TypeFor[Decimal]():        "số, dấu chấm chia hàng nghìn, dấu phẩy trước phần lẻ: `\"1.984\"`, `\"7.142,86\"`",
	reflect.TypeFor[Month]():          "tháng/năm trong ngoặc kép, như `\"10/2026\"`",
	reflect.TypeFor[DocumentNumber](): "số, ký hiệu văn bản, không có dấu cách",
	reflect.TypeFor[Phone]():          "số điện thoại đủ mã vùng, hoặc số ngắn như 113",
	reflect.TypeFor[Fee]():            "số tiền và “đồng”; hoặc `\"Không\"`, `\"Xem ghi chú\"`",
	reflect.TypeFor[Time]():           "số và đơn vị: phút, giờ, ngày, ngày làm việc; hoặc `\"Ngay trong ngày\"`, `\"Xem ghi chú\"`, `\"Không quy định\"`",
}
