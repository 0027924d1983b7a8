package main

// englishHelp is the help in English, by command: what stands in the command itself is
// Vietnamese. A flag that several commands share stands under "*". A test holds this
// list against the commands: none is missing, none is left over.
var englishHelp = map[string]helpText{
	"*": {flags: map[string]string{
		"source":  "folder that holds config.toml and content/",
		"date":    "the day that decides what is in force, YYYY-MM-DD (default: today in Vietnam)",
		"release": "for the public: refuse sample records",
		"format":  "form of the report: text, json, sarif",
		"dry-run": "only say what would be done, write nothing",
		"help":    "show this help",
	}},
	"niemyet": {
		use: "niemyet", short: "Builds a static site, kiosk pages and posted notices from Markdown records",
		flags: map[string]string{"lang": "language of messages and help: vi, en"},
	},
	"audio": {use: "audio", short: "Speak the procedures into sound files for the kiosk (needs espeak-ng)",
		long: "Speaks the name and the five answers of each procedure into files in static/kiosk/audio/; build copies them into the kiosk.\n" +
			"A file's name wears the mark of its text: when a record changes its old file is not used any more; run this again.\n" +
			"A procedure with audio = \"…\" (a voice recorded by a person) is not spoken."},
	"build": {use: "build", short: "Build the site into public/; with one error nothing is published",
		flags: map[string]string{"out": "folder of the result (default: public/ in the source folder)"}},
	"check": {use: "check", short: "Check all records and list every problem"},
	"completion": {use: "completion SHELL", short: "Print what a shell needs to complete commands: bash, zsh, fish, powershell",
		long: "Prints a script that lets the shell complete commands, flags, kinds, codes, boards and owners at the Tab key.\n\n" +
			"  bash         source <(niemyet completion bash)\n" +
			"  zsh          niemyet completion zsh > \"${fpath[1]}/_niemyet\"\n" +
			"  fish         niemyet completion fish > ~/.config/fish/completions/niemyet.fish\n" +
			"  powershell   niemyet completion powershell | Out-String | Invoke-Expression"},
	"import": {use: "import FILE…", short: "Import records from what there is: Excel, .csv, .txt, Word, or an export of the national portal (.jsonl)",
		flags: map[string]string{
			"out": "folder for the records (default: the kind's folder in content/ of --source)", "kind": "kind of record (.jsonl: procedure); see niemyet new --help",
			"dry-run": "only show what would change; write nothing",
			"report":  "file of the report (default: import-report.md of --source)", "date-of-source": "the day the data was taken from its source, YYYY-MM-DD",
			"popularity": "file with numbers of uses (JSON); may be given more than once", "force": "where you and the source both changed a key, take the source's; make deleted records again",
			"keep": "where you and the source both changed a key, keep yours and stop asking",
			"set":  "a value for every record when the table has no such column, as --set checked_on=2026-11-01; remembered",
		}},
	"serve": {use: "serve", short: "Preview on this machine: pages change in the browser when a file is saved",
		flags: map[string]string{
			"listen": "address to accept connections at, with a port if need be (127.0.0.1:1313); for other machines too: 0.0.0.0",
			"port":   "port; when it is not given and taken, the next one is used",
			"open":   "open the browser",
			"poll":   "look at the files this often (2s) instead of being told by the system; for network drives",
		}},
	"init": {use: "init FOLDER", short: "Make a starting site that builds",
		flags: map[string]string{"date": "the day written into the sample records, YYYY-MM-DD (default: today in Vietnam)"}},
	"kiosk-check": {use: "kiosk-check FOLDER", short: "Prove that a copied kiosk folder (USB, kiosk PC) is whole and unchanged"},
	"new": {use: "new KIND NAME", short: "Make a record to fill in: @kinds@",
		flags: map[string]string{"date": "the day it is written, YYYY-MM-DD (default: today in Vietnam)", "from": "with radio: draft the script from the procedures of these codes, separated by commas"}},
	"print": {use: "print", short: "Print the posting pack of each board as PDF",
		long: "Prints the posting pack of each board as PDF: a cover that tells what goes up and what comes down, the sheets in their order, a sign-off sheet.\n" +
			"Needs Chromium, Chrome or Edge; without one use the pages in/bang/… of the built site.",
		flags: map[string]string{"board": "board (file name in content/bang-niem-yet/); all when left out", "since": "only what changed after this day, YYYY-MM-DD; the full pack when left out",
			"sheet": "print these sheets instead of the board's pack, for example in/thu-tuc/dang-ky-khai-sinh.html#chu-lon", "out": "folder of the result (default: pdf/ in the source folder)"}},
	"rename-unit": {use: "rename-unit OLD NEW", short: "Rename or merge an office in all records and in the configuration",
		long: "Renames an office: its record, its file, every reference to it, who answers for what, the configuration.\n" +
			"The old name becomes one of former_names and is still found; the old address becomes an alias and still opens. With --merge the old\n" +
			"office becomes part of one that has a record; its own record moves to luu-tru/. Prose is not rewritten: where it names the old unit is told.\n" +
			"Files are written only when the site has no new error; else none is.",
		flags: map[string]string{"merge": "the office that takes it in (file name in content/co-quan/)", "on": "the day the new name begins, YYYY-MM-DD; written to name_since"}},
	"retire": {use: "retire CODE", short: "End a procedure by a decision, with or without a successor",
		long: "Ends a procedure: writes its last day, the decision and its successor into its record and those related.\n" +
			"Record and address stay; the page says that it ended and leads to the new one; the old name and code still find it.\n" +
			"Files are written only when the site has no new error; else none is.",
		flags: map[string]string{"by": "code of the procedure that takes its place; none when it is abolished", "decision": "the decision that ends it (file name in content/quyet-dinh/, or its number)",
			"on": "first day on which it does not apply, YYYY-MM-DD (default: the day the decision takes effect)"}},
	"review": {use: "review", short: "List what is due, overdue or missing, by owner",
		long: "Lists what is due, overdue or missing, by owner: reviews, hotlines to ring, citations that ended, records that begin or end,\n" +
			"scripts that are no longer so, sheets to take down, what an import left to do, drafts; and how complete the records are.\n" +
			"Exit code 1 when something is overdue or the content has errors; what is due soon or left open ends with 0.",
		flags: map[string]string{"owner": "only of this owner", "within": "how many days ahead, for example 30d (default: within_days of config.toml, else 30)",
			"out": "write the report as one HTML file to read and print", "xlsx": "write the report as a spreadsheet to send round"}},
	"schema": {use: "schema [KIND]", short: "Print the JSON Schema of the front matter, for editors; or a CMS configuration",
		flags: map[string]string{"cms": "print a configuration for Sveltia CMS and Decap CMS (YAML)", "config": "print the JSON Schema of config.toml"}},
	"search": {use: "search QUESTION", short: "Search the index of the site, one result a line, best first",
		flags: map[string]string{"explain": "say where each score comes from", "limit": "most results"}},
	"spoken":  {use: "spoken WORDS…", short: "Write a sentence as it is read aloud: numbers, money, dates, documents, abbreviations"},
	"version": {use: "version", short: "Print the version"},
}
