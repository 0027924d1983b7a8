package archive

import "niemyet/generator/internal/problem"

// Why an archive is not read.
var (
	noArchive   = problem.Text{Vi: "tệp không phải .zip đọc được, hoặc bị hỏng", En: "it is no readable .zip, or is damaged"}
	tooLarge    = problem.Text{Vi: "tệp .zip quá lớn, hoặc giải nén ra quá lớn (nhiều nhất 256 MB, giải nén 512 MB, 100.000 tệp)", En: "the .zip is too large, or unpacks to too much (at most 256 MB, 512 MB unpacked, 100,000 files)"}
	tooDeep     = problem.Text{Vi: "trong tệp .zip có tên tệp dài quá 512 byte hoặc nằm sâu quá 32 thư mục", En: "a name in the .zip is longer than 512 bytes or lies deeper than 32 folders"}
	leadsOut    = problem.Text{Vi: "trong tệp .zip có tên tệp dẫn ra ngoài hoặc không hợp lệ", En: "a name in the .zip leads out of it or is none"}
	holdsLink   = problem.Text{Vi: "trong tệp .zip có liên kết hay thứ không phải tệp", En: "the .zip holds a link or something that is no file"}
	hasPassword = problem.Text{Vi: "tệp .zip có mật khẩu", En: "the .zip has a password"}
	hasDamage   = problem.Text{Vi: "tệp .zip bị hỏng (chép chưa xong, hay đĩa hỏng), không giải nén được ", En: "the .zip is damaged (not copied to its end, or by a bad disk): nothing can be unpacked of "}
	namedTwice  = problem.Text{Vi: "trong tệp .zip có hai tệp trùng tên", En: "two files of the .zip have one name"}
)
