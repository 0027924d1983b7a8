package main

import "niemyet/generator/internal/problem"

// What is wrong with a command line, whichever command it is.
var (
	noCommand      = problem.Text{Vi: "không có lệnh “%s”; xem các lệnh bằng: niemyet --help", En: "there is no command “%s”; see the commands with: niemyet --help"}
	perhapsCommand = problem.Text{Vi: "không có lệnh “%s”; có phải là “%s”? Xem các lệnh bằng: niemyet --help", En: "there is no command “%s”; is it “%s”? See the commands with: niemyet --help"}

	takesNone    = problem.Text{Vi: "lệnh này không nhận gì sau tên lệnh, đang có %d phần; tùy chọn viết với hai dấu gạch: --", En: "this command takes nothing after its name (given: %d); options begin with two hyphens: --"}
	takesExactly = problem.Text{Vi: "lệnh này cần %d phần sau tên lệnh, đang có %d; tên có dấu cách thì đặt trong ngoặc kép", En: "after its name this command takes exactly %d, there are %d; put a name with blanks in quotation marks"}
	takesAtLeast = problem.Text{Vi: "lệnh này cần ít nhất %d phần sau tên lệnh, đang có %d", En: "after its name this command takes at least %d, there are %d"}
	takesBetween = problem.Text{Vi: "lệnh này nhận từ %d đến %d phần sau tên lệnh, đang có %d; tên có dấu cách thì đặt trong ngoặc kép", En: "after its name this command takes %d to %d, there are %d; put a name with blanks in quotation marks"}
)

// What is wrong with a flag.
var (
	noFlag      = problem.Text{Vi: "không có tùy chọn %s; xem các tùy chọn bằng --help", En: "there is no option %s; see the options with --help"}
	noShortFlag = problem.Text{Vi: "không có tùy chọn %s; tùy chọn viết với hai dấu gạch, xem bằng --help", En: "there is no option %s; options begin with two hyphens, see them with --help"}
	noValue     = problem.Text{Vi: "sau %s còn thiếu giá trị", En: "%s needs a value after it"}
	badFlag     = problem.Text{Vi: "không đọc được “%s”; tùy chọn viết là --tên hoặc --tên=giá-trị", En: "“%s” cannot be read; write an option as --name or --name=value"}
	badValue    = problem.Text{Vi: "%s “%s”: %v", En: "%s “%s”: %v"}
	flagMissing = problem.Text{Vi: "còn thiếu %s; xem các tùy chọn bằng --help", En: "%s is missing; see the options with --help"}

	notBlank  = problem.Text{Vi: "chưa ghi gì; bỏ tùy chọn này hoặc ghi giá trị", En: "is empty; leave the option out or give it a value"}
	notDay    = problem.Text{Vi: "ngày phải viết YYYY-MM-DD và có trong lịch, ví dụ 2026-11-23", En: "write a day of the calendar as YYYY-MM-DD, for example 2026-11-23"}
	notChoice = problem.Text{Vi: "chỉ nhận một trong: %s", En: "takes one of: %s"}
	notCount  = problem.Text{Vi: "cần một số nguyên từ %d đến %d", En: "takes a whole number from %d to %d"}
	notDays   = problem.Text{Vi: "cần số ngày từ 0 đến %d, ví dụ 30d", En: "takes a number of days from 0 to %d, for example 30d"}
	notWhile  = problem.Text{Vi: "cần một khoảng thời gian, ví dụ 2s", En: "takes a length of time, for example 2s"}
	notPair   = problem.Text{Vi: "viết là khóa=giá-trị, ví dụ checked_on=2026-11-01", En: "write it as key=value, for example checked_on=2026-11-01"}
	notSwitch = problem.Text{Vi: "chỉ có hoặc không; có thì viết mình tên tùy chọn", En: "is either there or not; write the name of the option alone"}
	notList   = problem.Text{Vi: "viết các phần cách nhau bằng dấu phẩy, không có ngoặc kép lẻ", En: "write the parts separated by commas, with no odd quotation mark"}
)

// What is wrong with what a command was given.
var (
	noSource  = problem.Text{Vi: "--source %s: không phải thư mục", En: "--source %s: this is no folder"}
	noKind    = problem.Text{Vi: "không có loại bản ghi “%s”; các loại: %s", En: "there is no kind of record “%s”; the kinds are: %s"}
	noOwner   = problem.Text{Vi: "--owner “%s”: không có nơi chịu trách nhiệm nào tên ấy; có: %s", En: "--owner “%s”: nobody of that name answers for a record; there are: %s"}
	oneSchema = problem.Text{Vi: "chỉ dùng một trong ba: LOẠI, --cms, --config", En: "use only one of the three: KIND, --cms, --config"}
	noShell   = problem.Text{Vi: "không biết chương trình dòng lệnh “%s”; có: %s", En: "there is no shell “%s”; there are: %s"}
)
