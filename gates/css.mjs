// Every style sheet through stylelint, which knows newer CSS than the Nu checker: only rules that find mistakes, none of taste.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import stylelint from 'stylelint'
import { listFiles } from './lib/pages.mjs'
import { runAsCommand } from './lib/gate.mjs'

const mistakes = [
  'annotation-no-unknown', 'at-rule-descriptor-no-unknown', 'at-rule-descriptor-value-no-unknown', 'at-rule-no-unknown',
  'at-rule-prelude-no-invalid', 'block-no-empty', 'color-no-invalid-hex', 'custom-property-no-missing-var-function',
  'declaration-block-no-duplicate-custom-properties', 'declaration-property-value-no-unknown', 'font-family-no-missing-generic-family-keyword',
  'function-calc-no-unspaced-operator', 'function-no-unknown', 'keyframe-block-no-duplicate-selectors',
  'keyframe-declaration-no-important', 'media-feature-name-no-unknown', 'media-feature-name-value-no-unknown',
  'media-query-no-invalid', 'named-grid-areas-no-invalid', 'no-invalid-double-slash-comments', 'no-irregular-whitespace',
  'no-unknown-animations', 'property-no-unknown', 'selector-anb-no-unmatchable', 'selector-pseudo-class-no-unknown',
  'selector-pseudo-element-no-unknown', 'selector-type-no-unknown', 'string-no-newline', 'unit-no-unknown',
]

export async function check(folder, report) {
  const files = await listFiles(folder, '.css')
  report.counts['style sheets'] = files.length
  if (!files.length) report.fault('.', 'no-styles', 'the folder holds no style sheet')
  const config = { rules: Object.fromEntries(mistakes.map(rule => [rule, true])) }
  for (const file of files) {
    const code = await readFile(path.join(folder, file), 'utf8')
    const { results } = await stylelint.lint({ code, config, codeFilename: path.join(folder, file) })
    for (const { warnings, parseErrors, invalidOptionWarnings } of results) {
      for (const { rule, text, line, column } of warnings) report.fault(file, rule, `line ${line}:${column}: ${text}`)
      for (const { text, stylelintType } of parseErrors) report.fault(file, stylelintType ?? 'parse-error', text)
      for (const { text } of invalidOptionWarnings) throw new Error(text)
    }
  }
}

await runAsCommand(import.meta.url, 'css', check)
