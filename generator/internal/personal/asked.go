package personal

import "strings"

// Names as neighbours use them: the one to ask for ("gặp Lan ở chợ"), a place among brothers
// and sisters with a name ("Út Mười", "Mười Út"), a nickname ("kêu là Tèo Lác"), a name that
// is shortened to letters ("N.T.Bưởi").

// asking are words that lead to whom one turns to, or to what somebody is called. So much else
// follows them ("gọi Công an", "hỏi Trưởng thôn") that only what hardly anything but a person
// is called counts behind them.
const asking = "gọi điện cho|gọi cho|gọi là|gọi|nhắn tin cho|nhắn cho|nhắn|gặp|tìm gặp|tìm|hỏi thăm|hỏi|nhờ|liên hệ với|liên hệ|liên lạc với|liên lạc|thưa với|nói với|đưa cho|gửi cho|kêu là|kêu|biệt danh là|biệt danh|bí danh|tên ở nhà|tên thường gọi|đến nhà"

// ranks are the places among brothers and sisters by which people of the south are called.
var ranks = words("hai ba tư năm sáu bảy tám chín mười út")

// rankPlaces are places and sayings whose names begin in the same way.
var rankPlaces = words("ba_đình ba_vì ba_tơ ba_bể ba_chẽ ba_tri ba_son ba_na ba_lan ba_ngôi ba_cụm ba_lòng năm_căn năm_mới bảy_núi bảy_hiền tư_nghĩa tư_pháp tư_vấn hai_bà hai_riêng hai_giang tám_xã chín_rồng mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín")

// nicknames are names that are given at home.
var nicknames = words("tèo tí tũn tủn bi bin bon bống bo bông na cún tôm tép sóc còi mập lùn lé đen nhí đực cái cu cò mén nhóc gấu thỏ khìn lụa thảo quyên")

// placePairs are places that two given names make.
var placePairs = words("thái_bình bình_thuận hà_nam long_an an_giang kiên_giang hà_giang hậu_giang tiền_giang hòa_bình quảng_nam bình_dương bình_long phú_an an_nhơn long_thành thành_công trung_thành long_khánh an_khánh an_bình bình_an bình_minh quang_trung quang_minh thanh_bình đông_anh đông_sơn nam_sơn long_biên chi_lăng hải_an an_lão tân_an tân_bình tân_thành tân_long an_long phong_an liên_trì liên_sơn liên_hà hưng_hà đông_hà đông_hưng")

// onward are words that go on about a person, and hardly about an office whose name began with
// one word in capitals ("Liên hệ Công đoàn").
var onward = words("ở để bán bên tại là thì mà giùm dùm nhà trước sau không chưa đã có nha nhé khi hoặc và số theo lấy xin hỏi qua trên dưới cạnh gần làm vào lúc cho biết nếu xem nhận ký ạ nè nghen")

// bareOnward are the same without marks.
var bareOnward = bareOf(onward)

// askedName is the name behind a word of asking; to is 0 for none.
func askedName(r *reading, i, at int, c call) (from, to int) {
	first := r.tokens[at]
	if first.loud() {
		return 0, 0
	}
	if !first.capital() {
		return smallAsked(r.tokens, at, c)
	}
	end, many := nameEnd(r.tokens, at)
	pair := pairAt(r.tokens, at)
	switch {
	case ranked(r.tokens, at, many):
		return at, end
	case posts[first.low] && !nicknames[first.low], compound(r.tokens, at), placePairs[pair], seldom[r.tokens[i].low+"_"+first.low]:
		return 0, 0
	case many == 1 && isGiven(first) && goesOn(r.tokens, end):
		return at, end
	case many == 2 && isGiven(r.tokens[end-1]) && (isGiven(first) || middles[first.low]) && goesOn(r.tokens, end), many == 2 && nicknames[first.low]:
		return at, end
	}
	return 0, 0
}

func isGiven(t token) bool {
	return givens[t.low] || nicknames[t.low] || t.bare() && bareGivens[t.plain]
}

// ranked tells a place among brothers and sisters with a name of a word or two behind it, all with
// capitals.
func ranked(list []token, at, many int) bool {
	if many < 2 || many > 3 || !ranks[list[at].low] || list[at].loud() || rankPlaces[pairAt(list, at)] {
		return false
	}
	next := list[past(list, at+1, " ")]
	return next.single() > 1 && !persons[next.low] && (!posts[next.low] || nicknames[next.low])
}

// pairAt are a word and the next with a stroke between them; "" where none follows.
func pairAt(list []token, at int) string {
	if next := wordBehind(list, at); next > 0 {
		return list[at].low + "_" + list[next].low
	}
	return ""
}

// goesOn tells that a name ends where a sentence ends or goes on about a person.
func goesOn(list []token, end int) bool {
	next := past(list, end, " ")
	return next >= len(list) || list[next].class == sign || list[next].class == blank || onward[list[next].low] || list[next].bare() && bareOnward[list[next].plain]
}

// shortened is a name of which letters stand for all but the last word: "N.T.Bưởi", "N. V. Hùng".
func shortened(r *reading, i int) (from, to int) {
	at, letters := i, 0
	for at+1 < len(r.tokens) && r.tokens[at].capital() && r.tokens[at].single() == 1 && r.tokens[at+1].text == "." {
		letters++
		at = past(r.tokens, at+2, " ")
	}
	if letters < 2 || at >= len(r.tokens) || !r.tokens[at].capital() || r.tokens[at].loud() || !isGiven(r.tokens[at]) || compound(r.tokens, at) {
		return 0, 0
	}
	return i, at + 1
}

// askings are the calls of asking.
func askings() (out []call) {
	for phrase := range strings.SplitSeq(asking, "|") {
		out = append(out, call{phrase: strings.Fields(phrase), asks: true})
	}
	return out
}
