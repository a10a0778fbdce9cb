// Accuracy of declension on the handwritten set. `--write` puts the table into docs/declension.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cases, declineFullName, declinePosition, longName } from '@app/model/words'

const root = new URL('../', import.meta.url)
const page = new URL('docs/declension.md', root)
const fixture = (name) =>
  JSON.parse(readFileSync(new URL(`model/src/words/${name}.fixture.json`, root), 'utf8'))

const names = fixture('names').map((entry) => {
  const { forms, confidence } = declineFullName(entry)
  return judge(
    entry,
    confidence,
    cases.map((one) => longName(forms[one])),
  )
})
const posts = fixture('positions').map((entry) => {
  const { forms, confidence } = declinePosition(entry.text)
  return judge(
    entry,
    confidence,
    cases.map((one) => forms[one]),
  )
})

const table = [
  '| Part of the set | Whole right | Forms right | Wrong and not marked | Marked doubtful | of these needlessly |',
  '|---|---|---|---|---|---|',
  ...rowsOf('Names', names),
  ...rowsOf('Posts', posts),
].join('\n')

console.log(table)
for (const { entry, got, confidence } of [...names, ...posts].filter(({ right }) => !right))
  console.log(`${confidence}: ${got.join(', ')}\n  must be: ${entry.forms.join(', ')}`)

if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8')
  const marks = /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/
  if (!marks.test(text)) throw new Error('docs/declension.md has no place marked for the table')
  writeFileSync(
    page,
    text.replace(marks, (_, open, close) => `${open}${table}\n${close}`),
  )
}

function judge(entry, confidence, got) {
  const rightForms = got.filter((form, index) => form === entry.forms[index]).length
  return { entry, confidence, got, rightForms, right: rightForms === cases.length }
}

function rowsOf(title, results) {
  const parts = [...new Set(results.map(({ entry }) => entry.set))]
  const rows = parts.map((part) =>
    row(
      `${title}, ${part}`,
      results.filter(({ entry }) => entry.set === part),
    ),
  )
  return [...rows, row(`**${title}, all**`, results)]
}

function row(title, results) {
  const doubted = results.filter(({ confidence }) => confidence === 'doubtful')
  const needless = doubted.filter(({ entry, right }) => right && !entry.doubtful)
  const unmarked = results.filter(({ right, confidence }) => !right && confidence === 'sure')
  const cells = [
    title,
    outOf(results.filter(({ right }) => right).length, results.length),
    outOf(
      results.reduce((sum, { rightForms }) => sum + rightForms, 0),
      results.length * cases.length,
    ),
    unmarked.length,
    outOf(doubted.length, results.length),
    needless.length,
  ]
  return `| ${cells.join(' | ')} |`
}

function outOf(part, whole) {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
}
