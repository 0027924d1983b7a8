package view

import (
	"strings"

	"niemyet/generator/internal/site"
)

// DisclosureGroups are the 14 groups of Luật 10/2022/QH15, Điều 11, in short.
var DisclosureGroups = [...]string{
	"", "kế hoạch phát triển kinh tế - xã hội", "thu, chi ngân sách", "dự án, công trình, đất đai", "quy chế, nhiệm vụ, quyền hạn của cán bộ, công chức",
	"các quỹ, khoản đóng góp", "quản lý, sử dụng tài sản công", "đối tượng hưởng chính sách", "hỗ trợ, cứu trợ", "gọi nhập ngũ",
	"kết quả thanh tra, kiểm tra, giải quyết vụ việc", "nội dung lấy ý kiến Nhân dân", "phí, lệ phí và khoản thu khác", "thủ tục hành chính", "nội dung khác phải công khai",
}

// TermText is how long a notice hangs: "Niêm yết từ 20/11/2026 đến hết 20/12/2026".
func TermText(x *site.Notice) string {
	text := "Niêm yết từ " + x.PostedFrom.Short()
	if last := x.LastDay(); !last.IsZero() {
		return text + " đến hết " + last.Short()
	}
	return text + ", thường xuyên"
}

// Signature is who signs: the authority and the title, in capitals.
func Signature(x *site.Notice) (out []string) {
	if x.Authority != "" {
		out = append(out, strings.ToUpper(x.Authority))
	}
	return append(out, strings.ToUpper(x.Position))
}
