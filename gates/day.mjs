// The counting of gates/day.sh.
//
//	node gates/day.mjs answers WORKBOOK ANSWERS > CSV    an answer for each question of a workbook of `review --fill`
//	node gates/day.mjs typed FRESH EXAMPLE CSV COMMANDS ASKED    what the clerk types until a release, counted; exits 1 when it is more than a day's
//	node gates/day.mjs count SOURCE SITE                  what the day is judged by; exits 1 when it falls short
//	node gates/day.mjs changed EXPORT > EXPORT            the export with other fees, as a later one may have
//	node gates/day.mjs merged BEFORE AFTER LOG            whether an import of that kept what the clerk said; exits 1 when not
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * questions are those of the first sheet of a workbook that ask for a value; one that asks to look at what stands there is no
 * matter of one answer for many.
 */
function questions (workbook) {
  const part = (name) => execFileSync('unzip', ['-p', workbook, name], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join(''))
  const rows = new Map()
  for (const [, column, row, n] of part('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+)(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)) {
    rows.set(row, { ...rows.get(row), [column]: shared[n] })
  }
  return [...rows.values()].filter(({ A: id, C: why }) => id?.includes('.') && !why?.startsWith('kiểm tra:')).map(({ A: id, C: why, D: group }) => ({ id, why: why ?? '', wide: /^Mọi lĩnh vực/.test(group) }))
}

/** table is a file of cells parted by tabs, without its remarks. */
const table = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))

function answers (workbook, file) {
  const rows = table(file)
  const quote = (text) => `"${text.replaceAll('"', '""')}"`
  const lines = ['Mã câu hỏi,Trả lời,Ghi chú kèm giá trị']
  const all = questions(workbook)
  const about = ({ id, why }) => id.slice(0, id.lastIndexOf('.')) + '\n' + why
  const over = new Set(all.filter(({ wide }) => wide).map(about)) // asked once over all fields of work
  for (const { id, why } of all.filter((question) => question.wide || !over.has(about(question)))) {
    const row = rows.find(([start, , , because]) => id.startsWith(start) && why.startsWith(because ?? ''))
    if (row) lines.push([id, row[1], (row[2] ?? '').replace('{vì sao}', why)].map(quote).join(','))
  }
  if (lines.length === 1) throw new Error(workbook + ': no question was answered')
  console.log(lines.join('\n'))
}

/** keys are the values that a file of the site gives, each as its line; what is an illustration is no value. */
const keys = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => /^\w+ = /.test(line) && line !== 'sample = true')

// What a day holds: so many things to type, each an answer, a field or a command.
const most = 150

/**
 * typed counts what a clerk types: the commands, what the first of them asked, the fields of the records that a fresh site
 * does not have, the answers.
 */
function typed (fresh, example, csv, commands, asked) {
  const fields = []
  for (const file of readdirSync(example, { recursive: true }).filter((name) => name.endsWith('.md'))) {
    let before = []
    try { before = keys(join(fresh, file)) } catch {}
    for (const line of keys(join(example, file))) {
      const at = before.indexOf(line)
      if (at < 0) fields.push(line.slice(line.indexOf('=') + 2))
      else before.splice(at, 1)
    }
  }
  const answers = readFileSync(csv, 'utf8').trim().split('\n').slice(1)
  const letters = [...fields, ...answers.map((line) => line.slice(line.indexOf(',') + 1))].join('').length
  const actions = Number(commands) + Number(asked) + fields.length + answers.length
  console.log(`typed until the release: ${commands} commands, ${Number(asked) + fields.length} fields, ${answers.length} answers: ${actions} actions, ${letters} letters, ${Math.round(letters / 100)} minutes at 100 letters a minute`)
  if (answers.length === 0 || fields.length === 0) fail(['nothing was typed'])
  if (actions > most) fail([`${actions} actions are more than a day holds (${most})`])
}

/** share is the value below which that share of sorted numbers lies. */
const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

/** mostUsed are the codes of the country's procedures, the most used first. */
const mostUsed = () => table(new URL('../generator/internal/usage/usage.txt', import.meta.url)).map(([code]) => code)

const unknown = /class="unknown|Chưa có thông tin/g

/** answered tells whether a page answers the five questions. */
function answered (main) {
  const box = main.slice(main.indexOf('<section class="answers"'), main.indexOf('</section>', main.indexOf('<section class="answers"')))
  const five = ['bring', 'where', 'time', 'fee', 'ask'].every((name) => new RegExp(`answer--${name}[" ]`).test(box))
  return five && !box.match(unknown)
}

/** provinces are the names of today and of before July 2025, those of the unit's own apart from all others. */
function provinces (source) {
  const superior = readFileSync(join(source, 'config.toml'), 'utf8').match(/^superior = "(?:Tỉnh|Thành phố) (.*)"$/m)?.[1]
  if (!superior) throw new Error(source + ': config.toml names no province')
  const groups = [[], []] // own, others
  let now
  for (const [head, whole] of table(new URL('../generator/internal/units/units.txt', import.meta.url))) {
    if (!/^[[(]/.test(head)) continue
    const name = whole.replace(/^(?:Tỉnh|Thành phố) /, '')
    if (head.startsWith('[')) now = name
    groups[now === superior ? 0 : 1].push(name, ...(name === 'Hồ Chí Minh' ? ['HCM'] : []))
  }
  return groups.map((names) => new RegExp(`(?:(?:tỉnh|thành phố) |TP\\.? ?)(?:${[...new Set(names)].join('|')})(?![\\p{L}])`, 'iu'))
}

/** announced is what announced a record and of what field it is: provinces number their decisions alike, hardly in one field. */
const announced = (record) => ['decision_number', 'field'].map((key) => record.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1]?.toLowerCase() ?? '').join('\n')

/**
 * foreign says by what a record is another province's, looking at other words than the importer's choice does; undefined when it
 * is not. Where a record names no province, those that the same decision announced say whose it is.
 */
function foreign (record, [own, others], mates) {
  const said = record.split('\n').filter((line) => /^(?:name|agency|authority|delegated_agency|receiving_address|coordinating_agency) = /.test(line)).join('\n')
  if (others.test(said)) return said.match(others)[0]
  const laws = record.split('[[legal_basis]]').slice(1).map((part) => part.split('[[')[0])
  const law = laws.find((text) => /UBND|HĐND|ủy ban nhân dân|hội đồng nhân dân/i.test(text) && others.test(text) && !own.test(text))
  if (law) return law.match(others)[0]
  const decision = record.match(/^decision_number = "(.*)"$/m)?.[1] ?? ''
  return /UBND|TTPVHCC|QĐ-VP|TTr-S/.test(decision) && ![record, ...mates].some((text) => own.test(text)) ? decision : undefined
}

/** service is whose house takes what a record describes: the one that it names to receive files and no house of the committee, else that of all of its agencies. */
function service (record) {
  const said = (key) => record.match(new RegExp(`^${key} = (?:"""\\n([^]*?)"""|"(.*)")$`, 'm'))?.slice(1).join('') ?? ''
  const kindOf = (name) => Object.keys(houses).find((kind) => houses[kind].test(name))
  const at = said('receiving_address')
  if (kindOf(at) && !committee.test(at)) return kindOf(at)
  const kinds = said('agency').split(/[,;]/).map((name) => name.trim()).filter(Boolean).map(kindOf)
  return kinds.every(Boolean) ? kinds[0] : undefined
}

const committee = /[uủ][ỷy] ban|ubnd|một cửa|hành chính công/i
const houses = { police: /công an|cảnh sát/i, school: /cơ sở giáo dục|trường (?:học|mầm non|tiểu học|trung học|phổ thông)/i, hospital: /cơ sở khám bệnh|bệnh viện/i, notary: /hành nghề công chứng/i, army: /ban chỉ huy quân sự/i }

function count (source, site) {
  const named = provinces(source)
  let strange = 0
  const files = readdirSync(join(source, 'content/thu-tuc')).filter((name) => name.endsWith('.md'))
  const wrong = []
  const marks = []
  const pages = new Map()
  let desks = 0
  let police = 0
  let elsewhere = 0
  const records = files.map((name) => readFileSync(join(source, 'content/thu-tuc', name), 'utf8'))
  const together = new Map()
  for (const record of records) together.set(announced(record), [...(together.get(announced(record)) ?? []), record])
  for (const [i, name] of files.entries()) {
    const record = records[i]
    if (!/^level = "Cấp [Xx]ã"$/m.test(record)) wrong.push(`${name}: of another level`)
    if (/^(?:name = .*\(thực hiện tại cấp huyện\)|agency = "(?:Công an|Ủy ban nhân dân|UBND) (?:huyện|quận)[^,]*)"$/m.test(record)) wrong.push(`${name}: of a district, which is gone`)
    const of = foreign(record, named, together.get(announced(record)))
    if (of) {
      strange++
      wrong.push(`${name}: of another province (${of})`)
    }
    const page = readFileSync(join(site, 'thu-tuc', name.replace(/\.md$/, '.html')), 'utf8')
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    marks.push((main.match(unknown) ?? []).length)
    pages.set(record.match(/^code = "(.*)"$/m)?.[1], { name, main })
    const theirs = service(record)
    const where = main.slice(main.indexOf('Nộp ở đâu'), main.indexOf('Bao lâu')) // the second of the five answers
    if (theirs && !where.includes('Trung tâm Phục vụ')) {
      if (theirs === 'police' && where.includes('co-quan/cong-an.html')) police++
      else if (theirs !== 'police' && houses[theirs].test(where) && !where.includes('co-quan/')) elsewhere++
      else wrong.push(`${name}: settled by a ${theirs}, and the page sends people elsewhere`)
    } else if (main.includes('Trung tâm Phục vụ hành chính công') && /Quầy(?:&nbsp;|\s| )(?:số )?\d/.test(main)) desks++
    else wrong.push(`${name}: at no desk`)
  }
  marks.sort((a, b) => a - b)
  const asked = mostUsed().filter((code) => pages.has(code)).slice(0, 100)
  const silent = asked.filter((code) => !answered(pages.get(code).main))
  for (const code of silent) wrong.push(`${pages.get(code).name}: ${code} leaves one of the five questions open`)
  if (asked.length < 100) wrong.push(`only ${asked.length} of the most used procedures`)
  console.log(`${files.length} procedures, ${strange} of another province, ${desks} at a desk, ${police} at the police, ${elsewhere} at schools, hospitals and notaries themselves; five answers on ${asked.length - silent.length} of the ${asked.length} most used; unknown marks a page: median ${share(marks, 0.5)}, 95th of 100 ${share(marks, 0.95)}, most ${marks.at(-1)}`)
  if (police < 30) wrong.push(`only ${police} procedures are filed at the police`)
  if (elsewhere > files.length / 20) wrong.push(`${elsewhere} procedures are filed at no office of ours`)
  if (files.length < 300) wrong.push(`only ${files.length} procedures`)
  if (share(marks, 0.5) > 0) wrong.push('half of the pages say that something is not known')
  if (share(marks, 0.95) > 1) wrong.push('one page in twenty says more than once that something is not known')
  fail(wrong)
}

/** changed raises each figure of a fee, and gives one to every fifth procedure that has none. */
function changed (file) {
  let n = 0
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const procedure = JSON.parse(line)
    const given = n++ % 5 === 0
    for (const method of procedure.methods.filter(({ fee }) => fee)) {
      method.fee = method.fee.replace(/^(\d+) VNĐ \(\)$/, (whole, fee) => Number(fee) > 0 || given ? `${Number(fee) + 7000} VNĐ ()` : whole)
    }
    console.log(JSON.stringify(procedure))
  }
}

/** fees are the lines of a record that say fees. */
const fees = (text) => text.split('\n').filter((line) => /^fee(_note)? = /.test(line))

/** merged compares the records before and after a later export. */
function merged (before, after, log) {
  const wrong = []
  let kept = 0
  let taken = 0
  for (const name of readdirSync(join(before, 'content/thu-tuc'))) {
    const was = readFileSync(join(before, 'content/thu-tuc', name), 'utf8')
    const now = readFileSync(join(after, 'content/thu-tuc', name), 'utf8')
    const said = fees(was).filter((line) => line.toLowerCase().includes('hội đồng nhân dân tỉnh quy định, xem bảng phí'))
    const lost = said.length - fees(now).filter((line) => said.includes(line)).length
    if (lost > 0) wrong.push(`${name}: ${lost} answers of the clerk are gone`)
    else kept += said.length
    if (fees(was).join() !== fees(now).join()) taken++
  }
  const told = (readFileSync(log, 'utf8').match(/ W621 /g) ?? []).length
  console.log(`a later export: ${kept} answers on fees kept, fees of ${taken} procedures follow the source, ${told} differences told`)
  if (kept === 0) wrong.push('there was no answer to be kept')
  if (taken === 0) wrong.push('no fee follows the source')
  if (told === 0) wrong.push('what the source changed below an answer is told nowhere')
  fail(wrong)
}

/** fail lists what is wrong, if anything is. */
function fail (wrong) {
  if (wrong.length === 0) return
  console.log(wrong.slice(0, 20).join('\n') + (wrong.length > 20 ? `\nand ${wrong.length - 20} more` : ''))
  process.exit(1)
}

const [what, ...rest] = process.argv.slice(2)
const ways = { answers, typed, count, changed, merged }
ways[what](...rest)
