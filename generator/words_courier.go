package main

import "niemyet/generator/internal/problem"

// What publish and rollback say.
var (
	badPlace      = problem.Text{Vi: "--to “%s”: không biết nơi này; ghi một thư mục, hoặc rsync:tài-khoản@máy:/THƯ_MỤC, rclone:tên:THƯ_MỤC, git:địa-chỉ#nhánh", En: "--to “%s”: there is no such kind of place; give a folder, or rsync:user@host:/folder, rclone:remote:folder, git:URL#branch"}
	noProgram     = problem.Text{Vi: "máy chưa có chương trình %s; hãy cài (Debian, Ubuntu: apt install %[1]s; Windows: winget search %[1]s), hoặc đăng bằng cách khác: niemyet publish --help", En: "the program %s is not on this machine; install it (Debian, Ubuntu: apt install %[1]s; Windows: winget search %[1]s), or publish another way: niemyet publish --help"}
	reaching      = problem.Text{Vi: "Đang hỏi nơi đăng %s qua %s; không trả lời trong %d giây thì dừng.\n", En: "Asking the place %s by way of %s; without an answer this ends after %d {second|seconds}.\n"}
	readingBack   = problem.Text{Vi: "Đang đọc lại nơi đăng để so với bản đã gửi.\n", En: "Reading the place back to compare it with what was sent.\n"}
	sendsNow      = problem.Text{Vi: "Một lệnh đăng khác của trang này đang chạy; chờ xong rồi đăng tiếp.\n", En: "Another command is publishing this site; waiting for it.\n"}
	notAnswered   = problem.Text{Vi: "nơi đăng %s không trả lời %s trong %d giây, ở đó chưa đổi gì. Xem máy này có mạng không, tên nơi đăng có đúng không, máy chủ có đang chạy không (hỏi nơi giữ máy chủ); xong thì chạy lại đúng lệnh này. Cần đăng ngay thì niemyet bundle gói trang vào một tệp .zip để đem đi", En: "the place %s gave %s no answer in %d {second|seconds}; nothing was changed there. See that this machine has a network, that the name of the place is right and that the host is up (ask who keeps it), then run the same command again. If it cannot wait, niemyet bundle makes a .zip to carry"}
	fellSilent    = problem.Text{Vi: "nơi đăng %s đang nhận thì im lặng: %s chờ %d giây không thêm gì. Trang ở đó có thể đang dở; có mạng lại thì chạy lại đúng lệnh này, máy làm tiếp", En: "the place %s fell silent while it was filled: %s waited %d {second|seconds} for nothing. The site there may be half done; when the network is back run the same command again"}
	silence       = problem.Text{Vi: "không trả lời trong %d giây", En: "no answer in %d {second|seconds}"}
	programFailed = problem.Text{Vi: "%s không làm được (%v). Nó nói: %s. Nơi đăng có thể đang dở; sửa xong thì chạy lại đúng lệnh này, máy làm tiếp", En: "%s failed (%v). It said: %s. The place may be half done; mend it and run the same command again"}
	builtAnew     = problem.Text{Vi: "%s: trang được dựng lại trong lúc đang gửi; nơi đăng đang dở, chạy lại đúng lệnh này để gửi bản mới", En: "%s: the site was built anew while it was sent; the place is half done, run the same command again to send the new release"}
	notReached    = problem.Text{Vi: "%s không tới được nơi đăng (%v), ở đó chưa đổi gì. Nó nói: %s. Xem mạng, tên nơi đăng và tài khoản ở đó, rồi chạy lại đúng lệnh này", En: "%s does not reach the place (%v), where nothing was changed. It said: %s. See to the network, the name of the place and the account there, then run the same command again"}
	placeTaken    = problem.Text{Vi: "--to %s: nơi này đã có tệp không phải do niemyet đăng (%s); đúng là nơi cần đăng thì thêm --take-over, tệp trùng tên bị thay, tệp khác giữ nguyên", En: "--to %s: there are files that niemyet did not bring (%s); if this is the place, add --take-over: files of the same name are replaced, others stay"}
	placeInSource = problem.Text{Vi: "--to %s: là thư mục của trang, chứa nó hoặc nằm trong nó; hãy chỉ một nơi ở ngoài", En: "--to %s: is the source, holds it or lies in it; name a place outside"}
	nothingToSend = problem.Text{Vi: "Nơi đăng đã đúng bản %s: không phải gửi gì.\n", En: "The place holds release %s already: nothing to send.\n"}
	willGoBack    = problem.Text{Vi: "Chú ý: bản %s cũ hơn bản đang đăng, %s. Không định lùi thì đăng lại bản mới.\n", En: "Note: release %s is older than the one that is up, %s. If that is not meant, publish the newer one again.\n"}
	wouldGoBack   = problem.Text{Vi: "bản %s cũ hơn bản đang đăng, %s; chưa đổi gì. Dựng lại cho hôm nay rồi đăng (niemyet build --release); định lùi thì niemyet rollback, hoặc thêm --older", En: "release %s is older than the one that is up, %s. Nothing was changed. Build it for today and publish that (niemyet build --release); to go back on purpose use niemyet rollback, or add --older"}
	willSend      = problem.Text{Vi: "Bản %s thay cho bản %s: gửi %d tệp (%d KB), xóa %d, giữ nguyên %d.\n", En: "Release %s in the place of %s: %d {file|files} to send (%d KB), %d to remove, %d stay.\n"}
	noFormer      = problem.Text{Vi: "(chưa có)", En: "(none)"}
	onlyPlanned   = problem.Text{Vi: "Chỉ xem trước (--dry-run): chưa gửi, chưa xóa gì.\n", En: "Only a plan (--dry-run): nothing was sent or removed.\n"}
	wasPublished  = problem.Text{Vi: "Đã đăng bản %s vào %s.\n", En: "Published release %s to %s.\n"}
	notAsSent     = problem.Text{Vi: "Ở nơi đăng có %d tệp không như đã gửi, ví dụ %s; chạy lại với --all để gửi lại tất cả.\n", En: "In the place %d {file is|files are} not as sent, for example %s; run again with --all to send everything anew.\n"}
	notReadBack   = problem.Text{Vi: "đã gửi xong, nhưng không đọc lại được nơi đăng để so (%s); chạy lại đúng lệnh này để so lần nữa", En: "everything was sent, but the place could not be read back and compared (%s); run the same command again"}
	badJournal    = problem.Text{Vi: "--to %s: lần đăng trước bị ngắt và nhật ký của nó (%s) không đọc được, nên không biết tệp nào ở đó đã đúng; chưa đổi gì. Thêm --all để gửi lại tất cả: không tệp nào ngoài bản kê bị xóa", En: "--to %s: a run before was cut and its journal (%s) cannot be read: nobody knows which files there are right. Nothing was changed. Add --all to send everything anew: nothing is taken away but what the manifest names"}
	placeSpoilt   = problem.Text{Vi: "--to %s: bản kê %s ở đó đã hỏng hoặc bị sửa, không biết tệp nào do niemyet đăng; đúng là nơi cần đăng thì thêm --take-over, tệp trùng tên bị thay, tệp khác giữ nguyên", En: "--to %s: the manifest %s there was spoiled or changed, so nobody knows which files niemyet brought; if this is the place, add --take-over: files of the same name are replaced, others stay"}
	oftenForeign  = problem.Text{Vi: "Ở nơi đăng còn %d tệp không phải do niemyet đăng, giữ nguyên: %s\n", En: "The place also holds %d {file|files} that niemyet did not bring, and keeps them: %s\n"}
	wasKept       = problem.Text{Vi: "Giữ lại bản này trong %s (giữ %d bản gần nhất); lùi lại bằng: niemyet rollback --to …\n", En: "Kept this release in %s (the last %d are kept); go back with: niemyet rollback --to …\n"}
	notKept       = problem.Text{Vi: "Đã đăng, nhưng không giữ lại được bản này trong %s (%v): sau này không lùi về bản này được.\n", En: "Published, but the release could not be kept in %s (%v): there will be no way back to it.\n"}
	keptReleases  = problem.Text{Vi: "Các bản còn giữ, mới nhất trên cùng:\n", En: "Releases that are kept, the newest first:\n"}
	keptRelease   = problem.Text{Vi: "  %s  %s\n", En: "  %s  %s\n"}
	nothingKept   = problem.Text{Vi: "%s: chưa giữ bản nào; niemyet publish giữ lại mỗi bản đã đăng", En: "%s: no release is kept; niemyet publish keeps each one that it brings"}
	noFormerKept  = problem.Text{Vi: "không biết bản nào được đăng vào %s trước bản đang có; chọn một bản bằng --version: %s", En: "which release was in %s before is not known; choose one with --version: %s"}
	noSuchKept    = problem.Text{Vi: "--version %s: không giữ bản này; các bản còn giữ: %s", En: "--version %s: this release is not kept; these are: %s"}
	goingBack     = problem.Text{Vi: "Lùi về bản %s. Nhớ sửa bản ghi trước khi đăng lại, không thì lỗi cũ trở lại.\n", En: "Going back to release %s. Mend the records before you publish again, or the fault comes back.\n"}
)
