package pdf

import (
	"context"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// printed asks for the PDF of the page that stands in the tab.
func printed(ctx context.Context, t *chromedp.Target) ([]byte, error) {
	yes, no := true, false
	result, err := cdp.Call(ctx, t, page.PrintToPDF, page.PrintToPDFParams{
		PreferCSSPageSize: &yes, PrintBackground: &yes, DisplayHeaderFooter: &no,
		GenerateTaggedPDF: &yes, GenerateDocumentOutline: &yes,
	})
	return result.Data, err
}
