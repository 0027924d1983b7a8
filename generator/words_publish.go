package main

import (
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
)

// What build says while it waits for another.
var waiting = problem.Text{Vi: "Một lần dựng khác đang ghi vào %s; chờ xong rồi dựng tiếp.\n", En: "Another build is filling %s; waiting for it.\n"}

// alreadyBuilt ends what a build says that found all of it done.
var alreadyBuilt = problem.Text{Vi: "Không có gì đổi từ lần dựng trước: trang đang có đã đúng, không tệp nào phải ghi lại.\n", En: "Nothing has changed since the last build: the site is as it should be, and no file was written.\n"}

// refusals say why build fills no folder, and what to do. The first place is the names of
// files or folders, where a reason has them.
var refusals = map[publish.Why]problem.Text{
	publish.DeadLink:    {Vi: "--out %s: liên kết này không dẫn đến đâu; xóa liên kết hoặc tạo thư mục mà nó dẫn đến%s", En: "--out %s: this link leads nowhere; delete it or make the folder that it leads to%s"},
	publish.NotFolder:   {Vi: "--out %s: là một tệp, cần một thư mục%s", En: "--out %s: is a file, a folder is needed%s"},
	publish.IsSource:    {Vi: "--out %s: là chính thư mục của trang, dựng vào đây thì mất bản ghi; hãy bỏ --out để dựng vào public, hoặc chỉ một thư mục khác%s", En: "--out %s: is the source itself, whose records would be lost; leave --out away to build into public, or name another folder%s"},
	publish.HoldsSource: {Vi: "--out %s: chứa thư mục của trang %s, dựng vào đây thì mất bản ghi; hãy chỉ một thư mục khác", En: "--out %s: holds the source %s, whose records would be lost; name another folder"},
	publish.InSource:    {Vi: "--out %s: nằm trong %s, nơi giữ những gì người và máy viết; hãy bỏ --out để dựng vào public, hoặc chỉ một thư mục khác", En: "--out %s: lies in %s, where what people and the program write is kept; leave --out away to build into public, or name another folder"},
	publish.IsMount:     {Vi: "--out %s: là gốc của một ổ gắn riêng (ổ mạng, USB, thư mục của container) nên không đổi chỗ được với trang mới; hãy chỉ một thư mục con chưa có trong đó, ví dụ thêm /trang vào sau%s", En: "--out %s: is the root of a file system of its own (a share, a stick, a folder of a container) and cannot change places with the new site; name a folder in it that is not there yet, for example add /site%s"},
	publish.Busy:        {Vi: "--out %s: một lần dựng khác vào thư mục này kéo dài quá 10 phút; xem máy còn lệnh niemyet nào đang chạy thì dừng nó, rồi chạy lại%s", En: "--out %s: another build into this folder has taken more than 10 minutes; end the niemyet that is still running, then try again%s"},
	publish.NotOurs:     {Vi: "--out %s: thư mục này không phải do niemyet dựng nên không ghi đè; hãy chỉ một thư mục trống hoặc chưa có%s", En: "--out %s: niemyet did not make this folder and does not write over it; name an empty one or one that is not there yet%s"},
	publish.Foreign:     {Vi: "--out %s: trong thư mục có tệp không phải do niemyet dựng: %s; dựng vào đây thì mất. Hãy chuyển ra ngoài; tệp phải lên mạng cùng trang thì để trong static", En: "--out %s: files in this folder were not made by niemyet and would be lost: %s; move them out; what belongs to the site goes into static"},
}

// ownForm refuses a file that has the name of a form: what it is called, and of which file it would be sent.
var ownForm = problem.Text{
	Vi: "compress: trang có tệp %s của mình; máy chủ sẽ gửi tệp ấy thay cho %s. Hãy đổi tên tệp ấy (ví dụ thêm một chữ trước dấu chấm), hoặc bỏ compress",
	En: "compress: the site has a file %s of its own, which hosts would send in place of %s; give it another name (a letter more before the dot will do), or leave compress away",
}
