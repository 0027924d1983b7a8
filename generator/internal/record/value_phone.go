package record

import (
	"errors"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Phone is a number that a citizen may ring, in any common spelling.
type Phone struct{ vi.Phone }

func (p *Phone) parse(text string) *fault {
	phone, err := vi.ParsePhone(text)
	if err != nil {
		var bad *vi.PhoneError
		if !errors.As(err, &bad) {
			panic("internal error: " + err.Error())
		}
		reason, english := phoneReason(bad)
		if meant := meantPhone(text); meant != (problem.Text{}) && bad.Suggest == "" && bad.Reason != vi.PhoneTwo {
			reason, english = reason+"; "+meant.Vi, english+"; "+meant.En
		}
		return faulty("E202", "value", text, "reason", reason, "reason_en", english)
	}
	p.Phone = phone
	return nil
}

// phoneReason says in both languages why a number cannot be rung.
func phoneReason(bad *vi.PhoneError) (vietnamese, english string) {
	switch bad.Reason {
	case vi.PhoneEmpty:
		return "không có chữ số nào", "no digits"
	case vi.PhoneCharacter:
		return "có chữ lẫn vào", "it holds letters"
	case vi.PhoneTwo:
		return "đây là hai số, mỗi ô chỉ ghi một số; số thứ hai thì tạo một bản ghi đường dây nóng nữa", "these are two numbers, and a field holds one; make another hotline for the second"
	case vi.PhoneWrongLength:
		return "thừa hoặc thiếu chữ số", "too many or too few digits"
	case vi.PhoneDeadArea:
		return "mã vùng cũ đã bỏ" + perhaps(bad.Suggest, "; nay có thể là "), "a dead area code" + perhaps(bad.Suggest, "; perhaps now ")
	case vi.PhoneOldMobile:
		return "đầu số di động cũ 11 chữ số đã bỏ" + perhaps(bad.Suggest, "; nay có thể là "), "an old 11-digit mobile number" + perhaps(bad.Suggest, "; perhaps now ")
	}
	return "không có đầu số này", "no such prefix"
}

func perhaps(suggestion, lead string) string {
	if suggestion == "" {
		return ""
	}
	return lead + suggestion
}
