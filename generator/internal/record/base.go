package record

import (
	"reflect"

	"niemyet/generator/internal/problem"
)

// Base is what records of every kind share.
type Base struct {
	ID     string
	Kind   *Kind
	File   string // slash-separated path below the source folder; where it would be when only layers have it
	table  *Table
	prose  *problem.Source // of the body
	parts  []Part          // nil for a record of one file of the site itself
	covers []Cover
	Body   *Body

	Aliases    []Slug   `key:"aliases" vi:"Địa chỉ cũ" en:"Former addresses" eg:"khai-sinh" is:"silent"`
	Sample     bool     `key:"sample" vi:"Số liệu mẫu" en:"Illustrative sample"`
	Draft      bool     `key:"draft" vi:"Bản nháp, chưa đăng" en:"Draft, not published" is:"silent" say:"-"`
	Revises    Slug     `key:"revises" vi:"Bản sửa của (tên tệp)" en:"Revision of" eg:"dang-ky-khai-sinh" is:"silent" say:"-"`
	From       Day      `key:"revises_from" vi:"Thay bản đang dùng từ ngày" en:"Stands from" eg:"2026-12-15" is:"silent" say:"-"`
	With       string   `key:"revises_with" vi:"Sửa cùng với (bản ghi)" en:"Revised together with" ref:"any" eg:"quyet-dinh/cong-bo-ho-tich-2026" is:"silent" say:"-"`
	Owner      string   `key:"owner" vi:"Nơi chịu trách nhiệm nội dung" en:"Owner" eg:"Văn phòng HĐND và UBND" is:"silent"`
	ReviewedOn Day      `key:"reviewed_on" vi:"Ngày rà soát gần nhất" en:"Last reviewed" eg:"2026-11-23" is:"silent"`
	Source     string   `key:"source" vi:"Nguồn" en:"Source" eg:"Cơ sở dữ liệu quốc gia về thủ tục hành chính" is:"silent"`
	SourceURL  URL      `key:"source_url" vi:"Địa chỉ nguồn" en:"Source address" eg:"https://dichvucong.gov.vn" is:"silent"`
	SourceDate Day      `key:"source_date" vi:"Ngày lấy từ nguồn" en:"Taken from the source on" eg:"2026-07-01" is:"silent"`
	Confirmed  []string `key:"confirmed" vi:"Chỗ lạ nhưng đúng như vậy" en:"Unusual and so" eg:"ways.fee" is:"silent" say:"-"`
	Todo       []string `key:"todo" vi:"Việc còn phải làm" en:"Still to do" eg:"Kiểm tra lại mức phí" is:"silent" say:"-"`

	Differs   []Difference `key:"differs" vi:"Chỗ khác nguồn" en:"Where it differs from its source" is:"silent" one:"chỗ khác nguồn"`
	Conflicts []Conflict   `key:"source_conflicts" vi:"Chỗ nguồn tự mâu thuẫn" en:"Where the source contradicts itself" is:"silent" one:"chỗ mâu thuẫn"`
	Facts     []FactSource `key:"fact_sources" vi:"Điều lấy từ văn bản khác" en:"Facts told by other documents" is:"silent" one:"văn bản"`

	Approvals   []Approval `key:"approvals" vi:"Kiểm tra, ký duyệt" en:"Checked and signed" is:"silent" say:"-" one:"lần duyệt" part:"Kiểm tra, ký duyệt"`
	PublishFrom Day        `key:"publish_from" vi:"Giữ lại, đến ngày này mới đăng" en:"Kept back until" is:"silent" say:"-" eg:"2026-12-15" part:"Ngày đăng"`
	Foretold    bool       `key:"foretold" vi:"Báo trước cho người dân là sắp có" en:"Announced as coming" is:"silent" say:"-"`
}

// Record is one authored file of any kind.
type Record interface {
	base() *Base
	// Title is the name citizens see.
	Title() string
}

// checked is a record whose facts need more checks than their types: check reports
// what the record alone can tell; what needs other records is checked when the site
// is linked.
type checked interface{ check(*checker) }

func (b *Base) base() *Base { return b }

// Of gives the shared part of a record.
func Of(r Record) *Base { return r.base() }

// EveryRecord is a kind's answer that holds for all its records.
func EveryRecord(Record) bool { return true }

// OnKiosk tells whether a record has a page on the kiosk, while it is in force or about to be.
func OnKiosk(r Record) bool {
	kind := r.base().Kind
	return kind != nil && kind.Kiosk.Shows != nil && kind.Kiosk.Shows(Raw(r))
}

// Raw is the record as its kind made it. The site's own types embed it, with what they
// link to it beside.
func Raw(r Record) Record {
	kind := r.base().Kind
	if kind == nil {
		return r
	}
	v := reflect.ValueOf(r).Elem()
	if v.Type() == kind.Type() {
		return r
	}
	for i := range v.NumField() {
		if f := v.Type().Field(i); f.Anonymous && f.Type == reflect.PointerTo(kind.Type()) {
			return v.Field(i).Interface().(Record)
		}
	}
	panic("internal error: " + v.Type().String() + " does not embed the record of its kind")
}

// Address is the record's page, below the site's root: "thu-tuc/dang-ky-khai-sinh.html".
func (b *Base) Address() string { return b.Kind.Folder + "/" + b.ID + ".html" }

// Key names the record among all kinds: "thu-tuc/dang-ky-khai-sinh".
func (b *Base) Key() string { return b.Kind.Folder + "/" + b.ID }

// At is the place of a value in the record's file: At("ways.0.fee").
// Only the stages that find problems call it, one goroutine a record; rendering never does.
func (b *Base) At(path string) problem.Place { return b.table.At(path) }

// checker collects the faults of one record.
type checker struct {
	base  *Base
	found problem.List
}

// fault reports a problem at the value of a path.
func (c *checker) fault(code problem.Code, path string, args ...string) {
	c.found = append(c.found, problem.New(code, c.base.At(path), args...))
}

// Span is the place of bytes of the record's own file, as offsets of Body.Source.
func (b *Base) Span(start, end int) problem.Place { return b.prose.Span(start, end) }
