package drawing

import "niemyet/generator/internal/problem"

var (
	unreadable = problem.Text{Vi: "máy không đọc được đến hết tệp", En: "it cannot be read to its end"}
	tooLong    = problem.Text{Vi: "tệp dài quá 4 MB, không xét được", En: "it is longer than 4 MB and is not looked into"}
	script     = problem.Text{Vi: "có đoạn lệnh chạy được (script)", En: "it has a script"}
	event      = problem.Text{Vi: "có lệnh chạy khi bấm, khi mở hoặc khi động (onclick, onload, …)", En: "it acts when it is opened, clicked or animated"}
	pageInside = problem.Text{Vi: "có trang mạng nhúng bên trong (foreignObject, iframe, …)", En: "it has a page inside of it"}
	callsOut   = problem.Text{Vi: "gọi tới địa chỉ ngoài trang", En: "it calls an address outside of the site"}
	entities   = problem.Text{Vi: "có phần khai báo riêng trong dòng DOCTYPE", En: "it declares entities of its own"}
	sheet      = problem.Text{Vi: "gọi một tệp kiểu dáng riêng (xml-stylesheet)", En: "it calls a style sheet of its own"}
)

// acting are elements that do something, or hold something else than a drawing.
var acting = map[string]problem.Text{
	"script": script, "handler": script, "listener": event,
	"foreignobject": pageInside, "iframe": pageInside, "object": pageInside, "embed": pageInside, "audio": pageInside, "video": pageInside,
}

// foreign are the languages of pages.
var foreign = map[string]bool{"http://www.w3.org/1999/xhtml": true, "http://www.w3.org/2001/xml-events": true}
