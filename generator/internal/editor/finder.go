package editor

import (
	"slices"
	"sync"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
)

// finder ranks records as the site's own search does, from an index of all of them, drafts
// and what is over too. After a save the index of before still answers while the next one
// is made; a record that it does not know yet is found by its words.
type finder struct {
	lock   sync.Mutex
	engine *search.Engine
	files  []string // of the documents
	of     *site.Site

	making sync.Mutex
}

// most is how many hits are ranked; a longer answer is no answer.
const mostHits = 2000

// find gives the files of the records that a question means, best first, and whether the
// best is more than a guess. ready is false while there is no index yet.
func (f *finder) find(s *site.Site, question string) (files []string, sure, ready bool) {
	f.refresh(s)
	f.lock.Lock()
	defer f.lock.Unlock()
	if f.engine == nil {
		return nil, false, false
	}
	answer := f.engine.Search(question)
	for _, h := range answer.Hits[:min(len(answer.Hits), mostHits)] {
		files = append(files, f.files[h.Doc])
	}
	return files, !answer.Near, true
}

// firstWait is how long a question waits for the first index; that of thousands of records
// takes longer, and the words of their names answer meanwhile.
const firstWait = 300 * time.Millisecond

// refresh makes the index of a site behind the scenes; for the first one it waits a while.
func (f *finder) refresh(s *site.Site) {
	f.lock.Lock()
	first, same := f.engine == nil, f.of == s
	f.lock.Unlock()
	if s == nil || same {
		return
	}
	made := make(chan struct{})
	go func() {
		f.make(s)
		close(made)
	}()
	if first {
		select {
		case <-made:
		case <-time.After(firstWait):
		}
	}
}

func (f *finder) make(s *site.Site) {
	f.making.Lock()
	defer f.making.Unlock()
	f.lock.Lock()
	same := f.of == s
	f.lock.Unlock()
	if same {
		return
	}
	docs := search.Everything(s)
	fileOf := map[string]string{}
	for _, r := range slices.Concat(s.All(), s.Drafts) {
		fileOf[record.Of(r).Address()] = record.Of(r).File
	}
	files := make([]string, len(docs))
	for i, d := range docs {
		files[i] = fileOf[d.Address]
	}
	engine, err := search.NewEngine(search.Build(docs, s.Config))
	if err != nil {
		panic("internal error: " + err.Error())
	}
	f.lock.Lock()
	f.engine, f.files, f.of = engine, files, s
	f.lock.Unlock()
}
