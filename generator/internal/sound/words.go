package sound

import "niemyet/generator/internal/problem"

// Why a recording cannot be measured. Callers show it in a problem.
var (
	errKind   = problem.Reason{Vi: "chỉ nhận mp3, m4a, ogg, opus, wav", En: "only mp3, m4a, ogg, opus and wav are taken"}
	errShort  = problem.Reason{Vi: "tệp bị cụt", En: "the file is cut short"}
	errEmpty  = problem.Reason{Vi: "không có tiếng nào", En: "there is no sound in it"}
	errLarge  = problem.Reason{Vi: "tệp quá lớn", En: "the file is too large"}
	errMpeg   = problem.Reason{Vi: "không phải tệp mp3", En: "it is no mp3 file"}
	errFree   = problem.Reason{Vi: "mp3 có tốc độ bit tự do thì chưa đọc được", En: "an mp3 of a free bit rate cannot be read yet"}
	errOgg    = problem.Reason{Vi: "không phải tệp ogg", En: "it is no ogg file"}
	errCodec  = problem.Reason{Vi: "không phải Vorbis hay Opus", En: "it is neither Vorbis nor Opus"}
	errMpeg4  = problem.Reason{Vi: "không phải tệp m4a", En: "it is no m4a file"}
	errParts  = problem.Reason{Vi: "m4a chia thành mảnh thì chưa đọc được", En: "an m4a in fragments cannot be read yet"}
	errTrack  = problem.Reason{Vi: "m4a không phải AAC, ALAC hay Opus", En: "the m4a is neither AAC, ALAC nor Opus"}
	errWave   = problem.Reason{Vi: "không phải tệp wav", En: "it is no wav file"}
	errPacked = problem.Reason{Vi: "wav nén kiểu này thì chưa đọc được", En: "a wav packed in this way cannot be read yet"}
)
