package site

// QualityAddress is the page of how an office serves; only of those that take files.
func QualityAddress(o *Office) string {
	if !o.Receives() {
		return ""
	}
	return qualityFolder + "/" + o.ID + ".html"
}

// QualitySheetAddress is its sheet.
func QualitySheetAddress(o *Office) string { return ifSo(o.Receives(), qualityFolder+"/"+o.ID) }

// KioskQualityAddress is its screen at the desk.
func KioskQualityAddress(o *Office) string {
	if to := QualityAddress(o); to != "" {
		return KioskAddress(to)
	}
	return ""
}

const qualityFolder = "chat-luong"
