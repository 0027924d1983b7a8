package main

import "niemyet/generator/internal/problem"

// What the environment may say of the secret key: help and refusals name it.
const (
	keyVariable      = "NIEMYET_KEY"
	passwordVariable = "NIEMYET_KEY_PASSWORD"
)

// What build --release says of the proof that it lays down.
var (
	signed            = problem.Text{Vi: "Đã ghi bản kê %s, ký bằng khóa %s.\n", En: "Wrote the manifest %s, signed by key %s.\n"}
	notSigned         = problem.Text{Vi: "Đã ghi bản kê %s, chưa ký: máy này không có khóa. Tạo khóa một lần bằng: niemyet key\n", En: "Wrote the manifest %s, not signed: this machine has no key. Make one, once, with: niemyet key\n"}
	keyWithoutRelease = problem.Text{Vi: "--key chỉ dùng cùng --release: chỉ trang dựng để đăng mới được ký", En: "--key goes with --release alone: only a site for the public is signed"}
	keyLocked         = problem.Text{Vi: "khóa bí mật %s có mật khẩu; ghi mật khẩu vào biến môi trường %s rồi chạy lại", En: "the secret key %s is locked; put its password into the environment variable %s and run again"}
	keyNotOpened      = problem.Text{Vi: "mật khẩu trong %[2]s không mở được khóa bí mật %[1]s; hãy ghi lại", En: "the password in %[2]s does not open the secret key %[1]s; set it again"}
	keyOfOthers       = problem.Text{Vi: "khóa %s không có trong %s: ký bằng khóa này thì ai kiểm tra cũng thấy trang không phải của đơn vị. Dùng đúng khóa bí mật của đơn vị; đơn vị đã đổi khóa thì thêm khóa công khai mới vào tệp ấy, một dòng", En: "the key %s is not in %s: whoever checks a site signed by it is told that it is not the unit's. Use the unit's own secret key; where the unit has changed keys, add the new public key to that file, as a line"}
	keyBroken         = problem.Text{Vi: "%s: không phải khóa của minisign; lấy lại bản sao lưu, hoặc tạo khóa mới bằng niemyet key", En: "%s: this is no minisign key; restore the backup, or make a new one with niemyet key"}
)

// What key says.
var (
	keyMade     = problem.Text{Vi: "Đã tạo khóa %s.\n  Khóa bí mật: %s\n    Ai có tệp này ký được thay đơn vị. Chép một bản vào USB cất trong két; đừng gửi, đừng để vào thư mục của trang.\n  Khóa công khai: %s\n    %s\n    Đọc cho các nơi khác, đăng lên bảng tin: nhờ nó ai cũng kiểm tra được trang là của đơn vị.\n", En: "Made key %s.\n  Secret key: %s\n    Whoever has this file signs for the unit. Keep a copy on a stick in the safe; never send it, never put it into the site's folder.\n  Public key: %s\n    %s\n    Tell it to others, post it: with it everybody can prove that a site is the unit's.\n"}
	keyIsThere  = problem.Text{Vi: "%s: đã có khóa, giữ nguyên; muốn khóa khác thì đổi tên tệp ấy rồi chạy lại, khóa công khai cũ vẫn được tin", En: "%s: there is a key, and it stays; to have another rename that file and run again; the former public key is still trusted"}
	keyInSource = problem.Text{Vi: "%s: nằm trong thư mục của trang, khóa bí mật sẽ bị chép, gửi hay đăng theo; hãy chỉ một nơi khác", En: "%s: lies in the site's folder, with which a secret key would be copied, sent or published; name another place"}
	keyNowhere  = problem.Text{Vi: "máy không có thư mục riêng của người dùng; chỉ nơi để khóa bí mật bằng --out", En: "this machine has no folder for a person's settings; say with --out where the secret key is to lie"}
	keysBroken  = problem.Text{Vi: "%s: không có khóa công khai nào đọc được; mỗi khóa là một dòng bắt đầu bằng RW", En: "%s: no public key can be read; each is a line that begins with RW"}
)

// What verify says.
var (
	noTree        = problem.Text{Vi: "%s: không phải thư mục, cũng không phải tệp .zip", En: "%s: this is neither a folder nor a .zip"}
	noManifest    = problem.Text{Vi: "%s: không có %s; chỉ trang dựng bằng niemyet build --release mới có bản kê", En: "%s: there is no %s; only niemyet build --release writes a manifest"}
	badManifest   = problem.Text{Vi: "%s: không đọc được bản kê %s; tệp đã bị sửa hoặc hỏng, hãy lấy lại bản từ nơi dựng\n", En: "%s: the manifest %s cannot be read; it was changed or is broken, take a fresh copy from where it was built\n"}
	isMissing     = problem.Text{Vi: "%s: thiếu tệp này\n", En: "%s: is missing\n"}
	isChanged     = problem.Text{Vi: "%s: đã bị sửa hoặc hỏng\n", En: "%s: was changed or is broken\n"}
	isForeign     = problem.Text{Vi: "%s: tệp lạ, không có trong bản kê\n", En: "%s: is not in the manifest\n"}
	isWhole       = problem.Text{Vi: "Nguyên vẹn: đủ %d tệp, %d KB, đúng bản kê ngày %s của %s.\n", En: "Whole: %d {file|files}, %d KB, as in the manifest of %s by %s.\n"}
	isNotWhole    = problem.Text{Vi: "KHÔNG nguyên vẹn: thiếu %d, bị sửa %d, lạ %d trong bản kê ngày %s của %s. Đừng dùng bản này; lấy lại từ nơi dựng.\n", En: "NOT whole: %d missing, %d changed, %d foreign, by the manifest of %s by %s. Do not use this copy; take a fresh one from where it was built.\n"}
	isOfUnit      = problem.Text{Vi: "Của đơn vị: chữ ký đúng khóa %s.\n", En: "Ours: signed by key %s.\n"}
	isTorn        = problem.Text{Vi: "KHÔNG rõ của ai: tệp chữ ký %s hỏng, không đọc được. Đừng dùng bản này; lấy lại từ nơi dựng.\n", En: "NOT known whose: the signature file %s is damaged and cannot be read. Do not use this copy; fetch it again from where it was built.\n"}
	isUnsigned    = problem.Text{Vi: "KHÔNG rõ của ai: bản kê chưa ký. Tạo khóa bằng niemyet key rồi dựng lại bằng niemyet build --release.\n", En: "NOT proven to be ours: the manifest is not signed. Make a key with niemyet key and build again with niemyet build --release.\n"}
	isForged      = problem.Text{Vi: "KHÔNG phải của đơn vị: chữ ký ghi khóa %s của đơn vị nhưng không khớp bản kê; bản kê hoặc chữ ký đã bị sửa. Đừng dùng bản này.\n", En: "NOT ours: the signature names our key %s and does not fit the manifest; one of them was changed. Do not use this release.\n"}
	isOthers      = problem.Text{Vi: "KHÔNG phải của đơn vị: chữ ký ghi khóa %s, không đúng khóa nào trong %s.\n", En: "NOT ours: the signature names key %s, and fits none of the keys in %s.\n"}
	isUnknown     = problem.Text{Vi: "KHÔNG rõ của ai: có chữ ký ghi khóa %s, nhưng chưa biết tin khóa nào. Ghi khóa công khai của đơn vị vào --key, hoặc chỉ thư mục của trang bằng --source; tệp %s nằm trong chính bản này thì không chứng minh được gì.\n", En: "NOT proven to be ours: a signature names key %s, but no key is trusted. Give the unit's public key with --key, or its folder with --source; the file %s inside this copy itself proves nothing.\n"}
	isCurrent     = problem.Text{Vi: "Còn mới: số liệu ngày %s, %d ngày trước.\n", En: "Current: as of %s, %d {day|days} ago.\n"}
	isSameSource  = problem.Text{Vi: "Đúng với bản ghi đang có trong %s.\n", En: "Made of the records as they are in %s now.\n"}
	isOld         = problem.Text{Vi: "ĐÃ CŨ: số liệu ngày %s, %d ngày trước, quá %d ngày; dựng lại bằng niemyet build --release.\n", En: "OLD: as of %s, %d {day|days} ago, more than %d; build again with niemyet build --release.\n"}
	isAhead       = problem.Text{Vi: "CHƯA đến ngày: dựng cho ngày %s, hôm nay là %s; xem lại đồng hồ của máy hoặc --date lúc dựng.\n", En: "NOT yet: made for %s, and today is %s; look at this machine's clock, or at the --date of the build.\n"}
	isOtherSource = problem.Text{Vi: "KHÔNG còn đúng với bản ghi: nội dung trong %s đã đổi từ lần dựng này; dựng lại bằng niemyet build --release.\n", En: "NOT of the records as they are: what is in %s has changed since; build again with niemyet build --release.\n"}
)

// What bundle says.
var (
	bundled      = problem.Text{Vi: "Đã gói %d tệp vào %s (%d KB).\n  SHA-256: %s\n", En: "Packed %d {file|files} into %s (%d KB).\n  SHA-256: %s\n"}
	bundleOver   = problem.Text{Vi: "--out %s: tệp này không phải gói .zip, không ghi đè; hãy chọn tên khác", En: "--out %s: this file is no .zip and is not written over; choose another name"}
	bundleEnding = problem.Text{Vi: "--out %s: tên gói phải có đuôi .zip", En: "--out %s: the name of a bundle ends in .zip"}
)
