package render

// PrintProcedurePage is print/procedure.html: the A4 information sheet for the board.
// It is not one of the document types of Nghị định 30/2020 and so never wears the national heading.
type PrintProcedurePage struct {
	Frame
	Sheet Sheet
	Procedure
	Address string // where the page lives, for people who type: "gianghia.example.vn/thu-tuc/…"; may be empty
}

// PrintHotlinesPage is print/hotlines.html: the wall sheet of the numbers.
type PrintHotlinesPage struct {
	Frame
	Sheet  Sheet
	Main   []HotlineRef // the required roles, very large
	Others []HotlineGroup
	Notes  []string // "Không tiếp nhận khiếu nại, tố cáo qua số này"
}
