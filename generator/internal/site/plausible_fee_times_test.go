package site

import (
	"cmp"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestFeeOnItsDay: a note by which the fee is another on this day, in another currency or a charge without an
// amount is told; one that agrees, came to its end or is of some only is not.
func TestFeeOnItsDay(t *testing.T) {
	day, amount, free := vi.Date{Year: 2026, Month: 11, Day: 23}, record.Fee{State: record.FeeAmount, Amount: 60000}, record.Fee{State: record.FeeFree}
	for note, want := range map[string]string{
		"Từ ngày 01/3/2026 đến hết ngày 31/12/2026 mức thu bằng 50% mức trên":                                         "30.000 đồng, Từ ngày 01/3/2026 đến hết ngày 31/12/2026 mức thu bằng 50%…",
		"Từ ngày 01/7/2025 đến hết ngày 31/12/2026 mức thu bằng 50% mức thu nêu trên theo Thông tư số 64/2025/TT-BTC": "30.000 đồng, Từ ngày 01/7/2025 đến hết ngày 31/12/2026 mức thu bằng 50%…",
		"Giảm 25% đến hết năm 2026":                              "45.000 đồng, Giảm 25% đến hết năm 2026",
		"Từ ngày 01/3/2025 đến hết ngày 31/12/2025 thu bằng 50%": "",
		"Từ ngày 01/3/2027 đến hết ngày 31/12/2027 thu bằng 50%": "",
		"Giảm 50% đối với hộ nghèo đến hết năm 2026":             "",
		"Mức thu này áp dụng đến hết ngày 30/6/2026":             "Mức thu này áp dụng đến hết ngày 30/6/2026",
		"Áp dụng đến hết ngày 31/12/2026":                        "",
		"Từ ngày 01/7/2026 không thu lệ phí này.":                "Không",
		"Từ ngày 01/7/2027 không thu lệ phí này.":                "",
		"Miễn lệ phí hoàn toàn.":                                 "Không",
		"Bãi bỏ khoản lệ phí này theo Nghị quyết mới":            "Không",
		"Miễn cho người khuyết tật":                              "",
		"25 USD một giấy":                                        "25 USD",
		"60.000 đồng, tương đương 2,5 USD":                       "",
	} {
		w := record.Way{Fee: amount, FeeNote: note}
		if got := cmp.Or(freeThough(w), changedThough(w, day), foreignThough(w)); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
	for note, want := range map[string]string{
		"Thu theo Nghị quyết của Hội đồng nhân dân": "Thu theo Nghị quyết của Hội đồng nhân dân",
		"Nộp tiền tại quầy khi nhận kết quả":        "Nộp tiền tại quầy khi nhận kết quả",
		"Theo quy định, không thu":                  "",
		"Trước ngày 01/01/2025 thu 9.000 đồng":      "",
	} {
		w := record.Way{Fee: free, FeeNote: note}
		if got := cmp.Or(paidThough(w), chargedThough(w)); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
	ended := record.Way{Fee: amount, FeeNote: "Nộp trực tuyến (từ 01/01/2024 đến hết ngày 31/12/2025)", Fees: []record.FeeLine{{Name: "Mức khác"}}}
	if got := endedThough(ended, ended.FeeNote, day); got != ended.FeeNote {
		t.Errorf("an amount that ended: %q", got)
	}
	if got := endedThough(ended, "Áp dụng đến hết ngày 31/12/2026", day); got != "" {
		t.Errorf("an amount that holds: %q", got)
	}
	both := record.Way{Fee: amount, FeeNote: "Bằng 50% đến hết năm 2026", Fees: []record.FeeLine{{Fee: record.Fee{State: record.FeeAmount, Amount: 30000}}}}
	if got := changedThough(both, day); got != "" {
		t.Errorf("a line has the half: %q", got)
	}
}
