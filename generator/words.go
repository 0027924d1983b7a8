package main

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
)

// Every sentence the command line says to a person, apart from problems, stands
// here. Rules: Vietnamese first; one sentence; say what was done, with numbers;
// never "successfully".
var (
	machineFailed = problem.Text{Vi: "Máy không làm được việc này:", En: "The machine failed:"}
	wrongUsage    = problem.Text{Vi: "Lệnh chưa đúng:", En: "Wrong usage:"}
	counted       = problem.Text{Vi: "%d lỗi, %d cảnh báo, %d ghi chú trong %d bản ghi.\n", En: "%d errors, %d warnings, %d notes in %d records.\n"}
	seeCheck      = problem.Text{Vi: "Chỉ kể vài chỗ của mỗi loại; xem đủ bằng: niemyet check\n", En: "Only a few of each are shown; see all with: niemyet check\n"}
	nothingBuilt  = problem.Text{Vi: "Chưa đăng gì: còn lỗi phải sửa, trang đang có được giữ nguyên.\n", En: "Nothing was published: there are errors, and the site that is up stays.\n"}
	built         = problem.Text{Vi: "Đã dựng %d tệp vào %s, số liệu ngày %s.\n", En: "Built %d files into %s, as of %s.\n"}
	waiting       = problem.Text{Vi: "Một lần dựng khác đang ghi vào %s; chờ xong rồi dựng tiếp.\n", En: "Another build is filling %s; waiting for it.\n"}
	spoiled       = problem.Text{Vi: "%w: trong lúc dựng có chương trình khác sửa hoặc xóa tệp của trang mới; chưa đăng gì, hãy dựng lại", En: "%w: another program changed or deleted files of the new site; nothing was published, build again"}

	unspoken = problem.Text{Vi: "“%s” chưa ai chỉ cách đọc; thêm vào [[glossary]] trong config.toml.\n", En: "Nobody has told how to read “%s” aloud; add it to [[glossary]] in config.toml.\n"}

	nothingFound = problem.Text{Vi: "Không tìm thấy “%s”; nếu có dòng nào dưới đây thì là gần giống nhất.\n", En: "Found nothing for “%s”; lines below, if any, are the nearest.\n"}

	started         = problem.Text{Vi: "Đã tạo %d tệp trong %s; kiểm tra bằng: niemyet check --source %s\n", En: "Made %d files in %s; check them with: niemyet check --source %s\n"}
	scaffolded      = problem.Text{Vi: "Đã tạo %s; điền xong thì xóa dòng draft = true.\n", En: "Made %s; delete the line draft = true when it is filled in.\n"}
	importRead      = problem.Text{Vi: "Đã đọc %d dòng, làm được %d bản ghi, để lại %d dòng.\n", En: "Read %d rows, made %d records, left %d rows out.\n"}
	importListed    = problem.Text{Vi: "Đã đọc %d bảng, làm được %d bản ghi.\n", En: "Read %d tables, made %d records.\n"}
	importConflicts = problem.Text{Vi: "%d chỗ bạn và nguồn cùng sửa: giữ của bạn, xem W621 ở trên.\n", En: "%d conflicts: yours stay, see W621 above.\n"}
	importTodos     = problem.Text{Vi: "Còn %d việc phải làm trong %d bản ghi.\n", En: "%d things are left to do in %d records.\n"}
	importRefused   = problem.Text{Vi: "Chưa ghi gì: xem các lỗi ở trên.\n", En: "Nothing was written: see the errors above.\n"}
	importDry       = problem.Text{Vi: "Chạy thử, không ghi gì: %d tệp mới, %d tệp sẽ đổi, %d tệp như cũ.\n", En: "Dry run, nothing written: %d new files, %d would change, %d are the same.\n"}
	importWrote     = problem.Text{Vi: "Đã ghi %d tệp mới, đổi %d tệp, giữ %d tệp như cũ trong %s; báo cáo: %s.\n", En: "Wrote %d new files, changed %d, left %d as they are in %s; report: %s.\n"}

	reviewed = problem.Text{Vi: "Đã ghi %s: %d quá hạn, %d đến hạn, %d còn để ngỏ.\n", En: "Wrote %s: %d overdue, %d due, %d open.\n"}
	noOwner  = problem.Text{Vi: "--owner %q: không có nơi chịu trách nhiệm nào tên ấy (%s)", En: "--owner %q: nobody of that name answers for a record (%s)"}

	historyLost    = problem.Text{Vi: "Không ghi được %s (%v): mã QR trên bản in lần này sẽ không có trang trả lời ở lần dựng sau.\n", En: "Could not write %s (%v): the QR codes of this run will have no answer in later builds.\n"}
	roundsLost     = problem.Text{Vi: "Không ghi được %s (%v): lần sau in với --since, máy không biết đợt này đã in gì.\n", En: "Could not write %s (%v): a later --since will not know of this round.\n"}
	notedEarlier   = problem.Text{Vi: "Không ghi vào %s: lần chạy này cho ngày %s, sổ đã ghi đến ngày %s. Bản nào mới của lần này thì mã QR chưa có trang trả lời ở lần dựng sau. Đồng hồ máy sai thì chỉnh lại rồi chạy lại; sổ lỡ ghi một ngày thử thì lấy lại bản sao lưu trước hôm ấy.\n", En: "Nothing was noted in %s: this run is for %s, the book goes up to %s. What is new in it has no answer to its QR code in later builds. If the clock is wrong, set it and run again; if the book holds a day of a trial, restore the backup from before it.\n"}
	notedAhead     = problem.Text{Vi: "Không ghi vào %s: ngày %s còn xa hôm nay (%s), coi là dựng thử.\n", En: "Nothing was noted in %s: %s is far ahead of today (%s), so this counts as a trial.\n"}
	movedMeanwhile = problem.Text{Vi: "%w; tệp vừa bị sửa ở nơi khác, chưa ghi gì, hãy chạy lại lệnh", En: "%w; somebody else has just changed the file, nothing was written, run the command again"}
	finished       = problem.Text{Vi: "Lần chạy trước bị ngắt giữa chừng; đã ghi nốt %d tệp của lần ấy.\n", En: "The run before was cut off; the %d files that it had left were written.\n"}
	finishKept     = problem.Text{Vi: "Giữ nguyên vì đã được sửa sau lần bị ngắt: %s; hãy chạy lại lệnh ấy.\n", En: "Left as they are, for they were edited after the run that was cut off: %s; run its command again.\n"}
	notFinished    = problem.Text{Vi: "chưa ghi nốt được việc của lần chạy trước, lần ấy bị ngắt giữa chừng: %w", En: "what a run before had left could not be written: %w"}
	noBrowser      = problem.Text{Vi: "%w; hãy cài Chromium (Debian, Ubuntu: apt install chromium), Google Chrome hoặc Microsoft Edge, hay đặt NIEMYET_CHROMIUM=đường-dẫn; hoặc mở in/bang/….html của trang đã dựng rồi in từ trình duyệt", En: "%w; install Chromium (apt install chromium), Google Chrome or Microsoft Edge, or set NIEMYET_CHROMIUM; or open in/bang/….html of the built site and print from the browser"}
	notPrinted     = problem.Text{Vi: "chưa in được gì, bản in hỏng: %w", En: "nothing was printed, a sheet is broken: %w"}
	nothingPrinted = problem.Text{Vi: "Chưa in gì: còn lỗi phải sửa.\n", En: "Nothing was printed: there are errors.\n"}
	printedPack    = problem.Text{Vi: "Đã in %d bản vào %s.\n", En: "Printed %d sheets into %s.\n"}
	packed         = problem.Text{Vi: "%s: dán %d, gỡ %d.\n", En: "%s: %d to put up, %d to take down.\n"}
	printing       = problem.Text{Vi: "Đang in %d/%d", En: "Printing %d/%d"}
)

// refusals say why build fills no folder, and what to do. The first place is the names of
// files or folders, where a reason has them.
var refusals = map[publish.Why]problem.Text{
	publish.DeadLink:    {Vi: "liên kết này không dẫn đến đâu; xóa liên kết hoặc tạo thư mục mà nó dẫn đến%s", En: "this link leads nowhere; delete it or make the folder that it leads to%s"},
	publish.NotFolder:   {Vi: "là một tệp, cần một thư mục%s", En: "is a file, a folder is needed%s"},
	publish.IsSource:    {Vi: "là chính thư mục nguồn, dựng vào đây thì mất bản ghi; hãy bỏ --out để dựng vào public, hoặc chỉ một thư mục khác%s", En: "is the source itself, whose records would be lost; leave --out away to build into public, or name another folder%s"},
	publish.HoldsSource: {Vi: "chứa thư mục nguồn %s, dựng vào đây thì mất bản ghi; hãy chỉ một thư mục khác", En: "holds the source %s, whose records would be lost; name another folder"},
	publish.InSource:    {Vi: "nằm trong %s, nơi giữ những gì người và máy viết; hãy bỏ --out để dựng vào public, hoặc chỉ một thư mục khác", En: "lies in %s, where what people and the program write is kept; leave --out away to build into public, or name another folder"},
	publish.IsMount:     {Vi: "là gốc của một ổ gắn riêng (ổ mạng, USB, thư mục của container) nên không đổi chỗ được với trang mới; hãy chỉ một thư mục con chưa có trong đó, ví dụ thêm /trang vào sau%s", En: "is the root of a file system of its own (a share, a stick, a folder of a container) and cannot change places with the new site; name a folder in it that is not there yet, for example add /site%s"},
	publish.Busy:        {Vi: "một lần dựng khác vào thư mục này kéo dài quá 10 phút; xem máy còn lệnh niemyet nào đang chạy thì dừng nó, rồi chạy lại%s", En: "another build into this folder has taken more than 10 minutes; end the niemyet that is still running, then try again%s"},
	publish.NotOurs:     {Vi: "thư mục này không phải do niemyet dựng nên không ghi đè; hãy chỉ một thư mục trống hoặc chưa có%s", En: "niemyet did not make this folder and does not write over it; name an empty one or one that is not there yet%s"},
	publish.Foreign:     {Vi: "trong thư mục có tệp không phải do niemyet dựng: %s; dựng vào đây thì mất. Hãy chuyển ra ngoài; tệp phải lên mạng cùng trang thì để trong static", En: "files in this folder were not made by niemyet and would be lost: %s; move them out; what belongs to the site goes into static"},
}

// say picks the sentence in the language asked for.
func (a *app) say(t problem.Text) string {
	if a.lang == problem.English {
		return t.En
	}
	return t.Vi
}
