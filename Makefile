# niemyet: make site builds the shipped content into public/, make test runs every gate.

# The day the site is built for. Fixed, so that the same sources give the same bytes on any day.
DATE ?= 2026-11-23

export DATE

.PHONY: site serve binary release audit load lighthouse kioskday fuzz soak bench test quick facts golden dates fmt screens gallery compare pictures clean help

site: binary ## build the shipped content into public/
	bin/niemyet build --source . --out public --date $(DATE)

serve: binary ## show the shipped content at http://127.0.0.1:1313/ and follow what is saved
	bin/niemyet serve --source . --date $(DATE) --open

binary: ## build bin/niemyet
	go build -trimpath -buildvcs=false -ldflags "-s -w" -o bin/niemyet ./generator

test: ## install what the gates need, then run every gate
	@gates/all.sh

quick: ## run the Go gates only
	@gates/all.sh quick

facts: ## hold the shipped content against the national export (NIEMYET_DATA names its folder)
	@told=$$(go test -count=1 -v -run 'TestFacts|TestOldFaults' ./generator/internal/against 2>&1); code=$$?; echo "$$told"; \
	if echo "$$told" | grep -q -e '--- SKIP'; then echo 'facts: nothing was compared, there is no export'; exit 1; fi; exit $$code

release: ## make dist/: the program of VERSION for five platforms with checksums, licences and a bill of materials
	tools/supply/release.sh $(or $(VERSION),$(error say which: make release VERSION=0.1.0))

audit: ## ask for known faults of what the program carries and the gates use; what cannot be asked is told by name
	tools/supply/audit.sh

load: site ## measure the site behind nginx of this machine: requests a second, times, bytes, a storm of kiosks
	go run ./tools/load public

lighthouse: site ## measure a page of each kind on a slow phone with Lighthouse (quiet machine)
	npm --prefix tools/lighthouse ci --ignore-scripts --no-audit --no-fund
	node tools/lighthouse/lighthouse.mjs public

# HOURS of a clock that runs ahead; the check itself is seen to fail first.
kioskday: site ## let a kiosk of the site stand for HOURS (24) with visitors, a new version and a night; nothing may grow
	gates/install.sh
	node --test gates/kiosk-day.test.mjs
	HOURS=$(or $(HOURS),24) node gates/kiosk-day.mjs public

# TIME is how long for each of the targets, in seconds.
fuzz: ## feed every reader with what nobody wrote, TIME seconds each (10); cases that are found stay in testdata/fuzz
	gates/fuzz.sh $(or $(TIME),10)

# SEED chooses the edits, EDITS how many there are.
soak: ## hold builds that remember against whole ones after random edits: EDITS of them (300), from SEED (1)
	go test ./generator -count=1 -timeout 120m -run 'TestBuiltAgain$$' -v -edits $(or $(EDITS),300) -seed $(or $(SEED),1)

# The other generator that bench measures beside; it lives in .cache/ alone.
HUGO = v0.165.0

# SIZES, and further flags in BENCH: -runs 3, -pdf, -busy, -table docs/toc-do.md (tools/bench/main.go). HUGO= leaves the other generator out.
bench: binary ## measure under the load of the national export, beside Hugo and cp (NIEMYET_DATA names the folder of the export)
	@$(if $(HUGO),[ -x .cache/hugo/$(HUGO)/hugo ] || GOBIN=$(CURDIR)/.cache/hugo/$(HUGO) go install -trimpath github.com/gohugoio/hugo@$(HUGO))
	go run ./tools/bench -sizes $(or $(SIZES),1120$(comma)6000) $(if $(HUGO),-hugo .cache/hugo/$(HUGO)/hugo) $(BENCH)

comma = ,

# The flag -update is known only to the packages whose tests keep golden files.
golden: ## write the golden files anew; look at the difference before you commit
	go test -timeout 60m $$(grep -rl --include='*_test.go' '"update"' generator | xargs -n1 dirname | sort -u | sed 's|^|./|') -update

dates: ## write anew, from the history, when each page of the guide was changed last (docs/ngay-sua.tsv)
	go test ./docs -run 'TestDates$$' -update

fmt: ## format the Go files
	gofmt -w generator gates $(wildcard *.go)

compare: ## compare the search with two others over the national site (after make test)
	npm --prefix tools/search ci --ignore-scripts --no-audit --no-fund
	node tools/search/compare.mjs --site .cache/national

screens: site gallery ## take pictures of the pages and of every component in every state into .cache/screens/
	gates/install.sh
	node gates/screens.mjs .cache/screens
	node gates/screens.mjs .cache/screens/gallery .cache/gallery

# SITE=FOLDER lays the layouts of a site over ours.
gallery: ## show every component of the layouts in every state in .cache/gallery/
	go run ./generator/internal/showroom -out .cache/gallery $(if $(SITE),-site $(SITE))

pictures: binary ## take the pictures of the clerks' guide anew; look at them before you commit
	gates/install.sh
	node tools/guide/pictures.mjs

clean: ## remove what was built; what npm installed stays
	rm -rf bin dist public .cache

help: ## show this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1	\2/' | expand -t 18
