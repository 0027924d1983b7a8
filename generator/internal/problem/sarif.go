package problem

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/url"
	"slices"
	"strings"
)

// Finding is one line of a SARIF log: a problem, or what another report found.
type Finding struct {
	Rule    string
	Level   Severity
	Message string
	Place
}

// Rule is a sort of finding.
type Rule struct {
	ID, Title, Help string
	Level           Severity
	Doc             string // page of the guide, below docs/; may be empty
}

// WriteSARIF prints the problems as a SARIF 2.1.0 log, which code hosts and editors
// show at the lines. version is the program's own.
func (l List) WriteSARIF(w io.Writer, lang Lang, version string) error {
	var rules []Rule
	findings := make([]Finding, len(l))
	seen := map[Code]bool{}
	for i, p := range l {
		message := p.Message(lang)
		if hint := p.Hint(lang); hint != "" {
			message += "\n→ " + hint
		}
		findings[i] = Finding{string(p.Code), p.Severity(), message, p.Place}
		if !seen[p.Code] {
			seen[p.Code] = true
			e := catalogue()[p.Code]
			rules = append(rules, Rule{string(p.Code), p.Code.Title(lang), places.ReplaceAllString(e.Hint.in(lang), "…"), e.severity(), "loi/" + string(p.Code) + ".md"})
		}
	}
	return WriteSARIF(w, lang, version, rules, findings)
}

// The parts of a SARIF log that niemyet writes (OASIS SARIF 2.1.0, section 3).
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool               `json:"tool"`
		Language   string                  `json:"language"`
		ColumnKind string                  `json:"columnKind"`
		Bases      map[string]sarifBaseURI `json:"originalUriBaseIds"`
		Results    []sarifResult           `json:"results"`
	}
	sarifBaseURI struct {
		Description sarifText `json:"description"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string     `json:"id"`
		Short   sarifText  `json:"shortDescription"`
		Help    *sarifText `json:"help,omitempty"`
		Default struct {
			Level string `json:"level"`
		} `json:"defaultConfiguration"`
		Properties map[string]string `json:"properties,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string            `json:"ruleId"`
		RuleIndex int               `json:"ruleIndex"`
		Level     string            `json:"level"`
		Message   sarifText         `json:"message"`
		Locations []sarifLocation   `json:"locations"`
		Prints    map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
)

// WriteSARIF prints findings of any sort as a SARIF 2.1.0 log. Files are named from the
// source folder, which the log calls SRCROOT; columns count characters.
func WriteSARIF(w io.Writer, lang Lang, version string, rules []Rule, findings []Finding) error {
	rules = slices.Clone(rules)
	slices.SortFunc(rules, func(a, b Rule) int { return strings.Compare(a.ID, b.ID) })
	run := sarifRun{Language: string(lang), ColumnKind: "unicodeCodePoints", Results: make([]sarifResult, len(findings))}
	run.Bases = map[string]sarifBaseURI{"SRCROOT": {sarifText{"--source"}}}
	run.Tool.Driver = sarifDriver{Name: "niemyet", Version: version, Rules: make([]sarifRule, len(rules))}
	index := map[string]int{}
	for i, r := range rules {
		index[r.ID] = i
		run.Tool.Driver.Rules[i] = r.sarif()
	}
	for i, f := range findings {
		run.Results[i] = f.sarif(index[f.Rule])
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func (r Rule) sarif() sarifRule {
	out := sarifRule{ID: r.ID, Short: sarifText{r.Title}}
	out.Default.Level = r.Level.String()
	if r.Help != "" {
		out.Help = &sarifText{r.Help}
	}
	if r.Doc != "" {
		out.Properties = map[string]string{"doc": r.Doc}
	}
	return out
}

func (f Finding) sarif(rule int) sarifResult {
	at := sarifPhysical{Artifact: sarifArtifact{(&url.URL{Path: f.File}).EscapedPath(), "SRCROOT"}}
	if f.Line > 0 {
		at.Region = &sarifRegion{StartLine: f.Line}
		if f.Column > 0 {
			at.Region.StartColumn, at.Region.EndColumn = f.Column, f.Column+max(f.Length, 1)
		}
		if f.Text != "" {
			at.Region.Snippet = &sarifText{f.Text}
		}
	}
	return sarifResult{
		RuleID: f.Rule, RuleIndex: rule, Level: f.Level.String(), Message: sarifText{f.Message},
		Locations: []sarifLocation{{at}}, Prints: map[string]string{"niemyet/v1": f.print()},
	}
}

// print names a finding whatever line it has moved to: a host that has seen it does not
// tell it as new.
func (f Finding) print() string {
	sum := sha256.Sum256([]byte(f.Rule + "\x00" + f.File + "\x00" + f.Text + "\x00" + f.Message))
	return hex.EncodeToString(sum[:8])
}
