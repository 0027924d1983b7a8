package main

import (
	"niemyet/generator/internal/host"
	"niemyet/generator/internal/problem"
)

// What check-host says.
var (
	badAddress  = problem.Text{Vi: "“%s”: không phải địa chỉ của một trang; viết như https://vidu.gov.vn hoặc https://vidu.gov.vn/niem-yet", En: "“%s”: this is not the address of a site; write it as https://vidu.gov.vn or https://vidu.gov.vn/niem-yet"}
	noAddress   = problem.Text{Vi: "không biết hỏi máy chủ nào: ghi địa chỉ sau tên lệnh, hoặc base_url trong config.toml", En: "no host to ask: put an address behind the command, or base_url into config.toml"}
	hostFine    = problem.Text{Vi: "%s: máy chủ gửi đúng (%d lần hỏi).\n", En: "%s: the host sends all as it should (%d {request|requests}).\n"}
	hostFaulty  = problem.Text{Vi: "%s: %d chỗ sai, %d chỗ nên sửa (%d lần hỏi).\n", En: "%s: %d {fault|faults}, %d that should be mended (%d {request|requests}).\n"}
	hostHas     = problem.Text{Vi: "Ở đó là bản %s, số liệu ngày %s.\n", En: "There lies release %s, as of %s.\n"}
	hostSame    = problem.Text{Vi: "Đúng bản đang có trong %s.\n", En: "It is the one in %s.\n"}
	hostOther   = problem.Text{Vi: "Khác bản đang có trong %s (%s): chưa đăng, hoặc máy chủ còn giữ bản cũ.\n", En: "It is not the one in %s (%s): that was not published yet, or the host keeps an old one.\n"}
	hostAdvice  = problem.Text{Vi: "nên sửa", En: "advice"}
	hostFault   = problem.Text{Vi: "SAI", En: "FAULT"}
	hostTold    = problem.Text{Vi: "%s  /%s: %s\n", En: "%s  /%s: %s\n"}
	nothingSent = problem.Text{Vi: "không gửi gì", En: "nothing"}
)

// hostText is what is said of a fault of a host: what came, what should have come, what to do.
// The first place takes what came, the second what should have come.
type hostText struct {
	advice bool
	text   problem.Text
}

var hostTexts = map[host.What]hostText{
	host.Unreachable:  {text: problem.Text{Vi: "không có trả lời (%[1]s); xem tên miền, máy chủ, tường lửa", En: "no answer (%[1]s); look at the name, the host, the firewall"}},
	host.NotFound:     {text: problem.Text{Vi: "máy chủ trả lời %[1]s; tệp này có trong trang, hãy đăng lại bằng niemyet publish --all", En: "the host answers %[1]s; this file is of the site, publish again with niemyet publish --all"}},
	host.Redirected:   {text: problem.Text{Vi: "bị chuyển sang %[1]s; liên kết, mã QR trên giấy phải mở thẳng: tắt quy tắc bỏ đuôi .html, hoặc kiểm tra đúng địa chỉ được chuyển đến", En: "is led on to %[1]s; links and printed QR codes must open at once: turn off the rule that drops .html, or check the address that it leads to"}},
	host.NotSecure:    {text: problem.Text{Vi: "chưa dùng https; người dùng chung mạng sửa được lệ phí, số tài khoản trên đường truyền. Cài chứng chỉ (Let's Encrypt miễn phí)", En: "there is no https; somebody on the same network can change fees and accounts on their way. Install a certificate (Let's Encrypt costs nothing)"}},
	host.NotSent:      {text: problem.Text{Vi: "mở bằng http thì máy chủ trả lời %[1]s; phải chuyển sang https (301)", En: "over http the host answers %[1]s; it must lead to https (301)"}},
	host.HeaderLost:   {text: problem.Text{Vi: "đầu đề đang là “%[1]s”, phải là “%[2]s”; máy chủ chưa dùng tệp cài đặt của trang: Apache cần AllowOverride All và mod_headers, nginx và Caddy cần dòng include/import tệp trong cai-dat/", En: "the header is “%[1]s”, and should be “%[2]s”; the host does not use the settings of the site: Apache needs AllowOverride All and mod_headers, nginx and Caddy need the include or import of cai-dat/"}},
	host.WrongType:    {text: problem.Text{Vi: "loại tệp là “%[1]s”, phải là “%[2]s”; sai thì chữ vỡ, hoặc điện thoại tải tệp về thay vì mở. Dùng tệp cài đặt của trang", En: "the type is “%[1]s”, and should be “%[2]s”; else letters break, or a telephone saves the file in the place of opening it. Use the settings of the site"}},
	host.Missing404:   {text: problem.Text{Vi: "địa chỉ không có mà máy chủ trả lời %[1]s, phải là %[2]s: mã 404 với trang 404.html của trang, ở mọi độ sâu. Ghi error_page, ErrorDocument như tệp cài đặt", En: "for an address that is not there the host answers %[1]s, and should %[2]s: 404 with the site's 404.html, at every depth. Set error_page or ErrorDocument as in the settings"}},
	host.Listed:       {text: problem.Text{Vi: "máy chủ cho xem danh sách tệp của thư mục; tắt đi (Options -Indexes, autoindex off)", En: "the host shows what is in a folder; turn that off (Options -Indexes, autoindex off)"}},
	host.Shown:        {text: problem.Text{Vi: "tệp ẩn này ai cũng xem được; chặn mọi tên bắt đầu bằng dấu chấm (trừ .well-known)", En: "everybody can read this hidden file; refuse every name that begins with a dot (but .well-known)"}},
	host.BytesChanged: {text: problem.Text{Vi: "máy chủ gửi khác với tệp đã đăng (%[1]s byte thay vì %[2]s): bản cũ còn trong bộ nhớ đệm, hoặc máy chủ chèn, sửa nội dung (tắt Rocket Loader, Email Obfuscation, Auto Minify, quảng cáo)", En: "what is sent is not the file that was published (%[1]s bytes in the place of %[2]s): an old one in a cache, or the host puts something in (turn off Rocket Loader, Email Obfuscation, Auto Minify, advertising)"}},
	host.Cookie:       {text: problem.Text{Vi: "máy chủ đặt cookie “%[1]s”; trang này không theo dõi ai, hãy tắt ở máy chủ hoặc dịch vụ đứng trước nó", En: "the host sets a cookie, “%[1]s”; this site follows nobody: turn it off at the host or what stands before it"}},
	host.KeptTooLong:  {text: problem.Text{Vi: "trình duyệt được giữ lâu (“%[1]s”): lệ phí đã đổi mà người dân còn đọc trang cũ; phải là “%[2]s”", En: "browsers may keep it long (“%[1]s”): people read an old fee; it should be “%[2]s”"}},
	host.NotKept:      {advice: true, text: problem.Text{Vi: "tệp có số hiệu (?v=…) không bao giờ đổi mà trình duyệt phải hỏi lại (“%[1]s”); nên là “%[2]s”", En: "what carries its mark (?v=…) never changes, yet browsers must ask again (“%[1]s”); it should be “%[2]s”"}},
	host.NotPacked:    {advice: true, text: problem.Text{Vi: "gửi không nén (%[1]s byte), điện thoại mạng chậm phải chờ; bật gzip cho html, css, js, json, xml, svg", En: "is sent without compression (%[1]s bytes), and slow telephones wait; turn on gzip for html, css, js, json, xml, svg"}},
	host.OtherPlace:   {text: problem.Text{Vi: "trang dựng cho %[2]s, đang đăng ở %[1]s; sửa base_url trong config.toml rồi dựng lại: mã QR, trang báo lỗi 404 và sơ đồ trang cần đúng thư mục", En: "the site was built for %[2]s and lies at %[1]s; set base_url in config.toml and build again: QR codes, the page for 404 and the site map need the right folder"}},
	host.NoManifest:   {advice: true, text: problem.Text{Vi: "không có bản kê nên chỉ hỏi được vài tệp; đăng trang dựng bằng niemyet build --release", En: "there is no manifest, so only a few files were asked for; publish a site made by niemyet build --release"}},
}
