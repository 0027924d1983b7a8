// axe-core as text, for putting into a page. It is one of the packages of gates/package.json.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
