package view

import "testing"

// TestReceivedAt: an answer never ends in what leads to a list that does not follow.
func TestReceivedAt(t *testing.T) {
	for text, want := range map[string]string{
		"Bộ phận Một cửa phường.":                                    "Bộ phận Một cửa phường",
		"- Trung tâm Phục vụ hành chính công tỉnh, gồm:\n+ Quầy 06.": "Trung tâm Phục vụ hành chính công tỉnh",
		"Trung tâm (quầy giao dịch Sở Xây dựng) tại địa chỉ:\nSố 1":  "Trung tâm (quầy giao dịch Sở Xây dựng)",
		"Trực tiếp:\nỦy ban nhân dân cấp xã":                         "Ủy ban nhân dân cấp xã",
		"Một trong các địa chỉ sau:\n- Trung tâm A\n- Trung tâm B":   "Trung tâm A",
		"- Trung tâm (số 02, đường A,\nphường B) để nộp.\n- Cấp xã":  "Trung tâm (số 02, đường A, phường B) để nộp",
		"Trực tiếp:": "Trực tiếp:",
	} {
		if got := receivedAt(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
