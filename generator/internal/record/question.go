package record

import (
	"slices"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Query is one question of "am I entitled?". The first of a policy is where people begin;
// each choice leads to another question or to an answer, by its id.
type Query struct {
	ID      Slug    `key:"id" vi:"Mã câu hỏi (để lựa chọn khác dẫn đến)" say:"Mã" en:"Id" need:"yes" is:"same" eg:"tuoi"`
	Ask     string  `key:"ask" vi:"Hỏi gì" en:"Question" need:"yes" is:"long" eg:"Người cần trợ cấp bao nhiêu tuổi?"`
	Help    string  `key:"help" vi:"Giải thích thêm" en:"Help" is:"long" eg:"Tính tròn tuổi theo ngày sinh trên căn cước."`
	Choices []Reply `key:"choices" vi:"Các câu trả lời" en:"Choices" need:"yes" one:"lựa chọn"`
}

// Reply is one reply to a question, and where it leads.
type Reply struct {
	Say string `key:"say" vi:"Trả lời" en:"Reply" need:"yes" is:"same" eg:"Từ đủ 75 tuổi"`
	To  Slug   `key:"to" vi:"Dẫn đến câu hỏi hoặc kết quả nào (mã)" say:"Dẫn đến" en:"Leads to (id)" need:"yes" eg:"luong-huu"`
}

// Ending is an answer at which questions end. It never decides: an office does.
type Ending struct {
	ID      Slug       `key:"id" vi:"Mã kết quả" say:"Mã" en:"Id" need:"yes" is:"same" eg:"duoc-75"`
	Says    EndingSort `key:"says" vi:"Kết quả" en:"Verdict" need:"yes" eg:"có thể được"`
	Text    string     `key:"text" vi:"Nói gì với người dân" say:"Nghĩa là" en:"What people are told" need:"yes" is:"long" eg:"Bạn có thể được trợ cấp hằng tháng. Nộp tờ khai để được xét."`
	Records []string   `key:"records" vi:"Làm gì tiếp (thủ tục, bản ghi)" say:"Làm tiếp" en:"What to do next" ref:"any" eg:"1.001776"`
}

// EndingSort is how an answer ends.
type EndingSort string

// The sorts.
const (
	MayGet EndingSort = "co-the-duoc"
	NotGet EndingSort = "chua-duoc"
	AskOn  EndingSort = "can-hoi-them"
)

func (*EndingSort) words() []string {
	return []string{"có thể được", "chưa được", "cần hỏi thêm"}
}

func (s *EndingSort) parse(text string) (bad *fault) {
	*s, bad = chooseAs[EndingSort](text, s.words())
	return bad
}

// String is the sort as it is written.
func (s EndingSort) String() string { return wordOf(string(s), (*EndingSort)(nil).words()) }

// QueryAt is the place of the question with an id; -1 for none.
func QueryAt(list []Query, id Slug) int {
	return slices.IndexFunc(list, func(q Query) bool { return id != "" && q.ID == id })
}

// EndingAt is the place of the answer with an id; -1 for none.
func EndingAt(list []Ending, id Slug) int {
	return slices.IndexFunc(list, func(v Ending) bool { return id != "" && v.ID == id })
}

// checkQuestions asks that whoever begins comes to an answer, whatever he says: every id is
// there once, no choice leads back, and nothing stands where no choice leads.
func (k *checker) checkQuestions(list []Query, ends []Ending) {
	if k.broken("questions") || k.broken("endings") {
		return
	}
	if len(list) == 0 {
		if len(ends) > 0 {
			k.fault("W897", "endings.0.id", "value", string(ends[0].ID))
		}
		return
	}
	ids := k.treeIDs(list, ends)
	leads := k.treeLinks(list, ends, ids)
	k.treeCircle(list)
	k.treeReached(list, ends, leads)
}

// treeIDs are the ids of questions and answers; one that is there twice is told.
func (k *checker) treeIDs(list []Query, ends []Ending) (out []string) {
	once := func(path string, id Slug) {
		if id == "" {
			return
		}
		if slices.Contains(out, string(id)) {
			k.fault("E896", path, "value", string(id))
			return
		}
		out = append(out, string(id))
	}
	for i, q := range list {
		once("questions."+strconv.Itoa(i)+".id", q.ID)
	}
	for i, v := range ends {
		once("endings."+strconv.Itoa(i)+".id", v.ID)
	}
	return out
}

// treeLinks are the questions to which each question leads; a choice that leads nowhere is
// told with the id that may be meant.
func (k *checker) treeLinks(list []Query, ends []Ending, ids []string) [][]int {
	out := make([][]int, len(list))
	for i, q := range list {
		if len(q.Choices) == 1 {
			k.fault("W898", "questions."+strconv.Itoa(i)+".choices", "value", vi.Truncate(q.Ask, 60))
		}
		for n, c := range q.Choices {
			at := QueryAt(list, c.To)
			switch {
			case at >= 0:
				out[i] = append(out[i], at)
			case c.To != "" && EndingAt(ends, c.To) < 0:
				near, nearEn := problem.DidYouMean(vi.Nearest(string(c.To), ids))
				k.fault("E894", "questions."+strconv.Itoa(i)+".choices."+strconv.Itoa(n)+".to", "value", string(c.To), "near", near, "near_en", nearEn)
			}
		}
	}
	return out
}

// treeCircle refuses a choice that leads back to a question that was answered on the way.
func (k *checker) treeCircle(list []Query) {
	const fresh, open, done = 0, 1, 2
	state := make([]int, len(list))
	var walk func(i int)
	walk = func(i int) {
		state[i] = open
		for n, c := range list[i].Choices {
			to := QueryAt(list, c.To)
			switch {
			case to < 0 || state[to] == done:
			case state[to] == open:
				k.fault("E895", "questions."+strconv.Itoa(i)+".choices."+strconv.Itoa(n)+".to", "value", string(c.To), "from", string(list[i].ID))
			default:
				walk(to)
			}
		}
		state[i] = done
	}
	for i := range list {
		if state[i] == fresh {
			walk(i)
		}
	}
}

// treeReached tells of questions and answers to which no choice leads from the first question.
func (k *checker) treeReached(list []Query, ends []Ending, leads [][]int) {
	seen := make([]bool, len(list))
	var walk func(i int)
	walk = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		for _, to := range leads[i] {
			walk(to)
		}
	}
	walk(0)
	for i, q := range list {
		if !seen[i] && q.ID != "" {
			k.fault("W897", "questions."+strconv.Itoa(i)+".id", "value", string(q.ID))
		}
	}
	led := map[Slug]bool{}
	for i, q := range list {
		for _, c := range q.Choices {
			led[c.To] = led[c.To] || seen[i]
		}
	}
	for i, v := range ends {
		if !led[v.ID] && v.ID != "" {
			k.fault("W897", "endings."+strconv.Itoa(i)+".id", "value", string(v.ID))
		}
	}
}
