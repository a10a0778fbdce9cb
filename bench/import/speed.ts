import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { readPeople } from '@app/model/imports'
// biome-ignore-start lint/style/noRestrictedImports: the server has no door for other packages, a bench looks at it from outside
import { handBook, textRows } from '@app/server/src/imports/a-book.ts'
import { ImportRefusal, readTable } from '@app/server/src/imports/index.ts'
// biome-ignore-end lint/style/noRestrictedImports: as above
import { listOf, titles } from './list.ts'

type Line = { what: string; got: number; limit: number; unit: string }

const ROWS = 5280
const today = '2026-11-20'

/** Speed of reading lists against the figures the product promises; `--json` prints them as one object. */
export async function run(args: string[]): Promise<void> {
  const rows = [titles, ...listOf(ROWS)]
  const xlsx = handBook({ sheets: [{ name: 'Контингент', rows: textRows(rows) }] })
  const csv = Buffer.from(rows.map((row) => row.join(';')).join('\n'))
  const { sheets } = await readTable(xlsx, 'list.xlsx')

  const pure = await median(5, () => readPeople(sheets, { today }))
  const whole = await median(5, async () =>
    readPeople((await readTable(xlsx, 'list.xlsx')).sheets, { today }),
  )
  const packed = deflateRawSync(textRows(rows))
  const bare = await median(5, () => inflateRawSync(packed).toString().split('</c>').length)
  const lines: Line[] = [
    { what: `${ROWS} rows of XLSX, file to people`, got: whole, limit: 5000, unit: 'ms' },
    { what: 'of it the meaning of the cells', got: pure, limit: 2000, unit: 'ms' },
    {
      what: `${ROWS} rows of CSV, file to sheet`,
      got: await median(5, () => readTable(csv, 'list.csv')),
      limit: 1500,
      unit: 'ms',
    },
    {
      what: 'file to people : the same XML only unpacked and cut into cells',
      got: whole / bare,
      limit: 200,
      unit: '',
    },
    {
      what: '100,000 rows of CSV refused',
      got: await refusal(manyRows(), 'import.too-many-rows'),
      limit: 2000,
      unit: 'ms',
    },
    ...(await bomb()),
  ]
  const { people, duplicates } = readPeople(sheets, { today })
  console.log(`${people.length} people, ${duplicates.length} duplicates`)
  if (args.includes('--json')) console.log(JSON.stringify(lines))
  else for (const line of lines) console.log(said(line))
}

const said = ({ what, got, limit, unit }: Line) => {
  const value = unit ? `${Math.round(got)} ${unit}` : got.toFixed(2)
  return `${got <= limit ? '  ' : '✗ '}${what}: ${value} (≤ ${limit}${unit && ` ${unit}`})`
}

async function median(times: number, work: () => unknown): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const started = performance.now()
    await work()
    took.push(performance.now() - started)
  }
  return took.sort((a, b) => a - b)[times >> 1] ?? 0
}

function manyRows(): Buffer {
  return Buffer.from(
    listOf(100_000)
      .map((row) => row.join(';'))
      .join('\n'),
  )
}

/** How long a refusal takes; another outcome is an error of the bench. */
async function refusal(file: Uint8Array, code: string): Promise<number> {
  const started = performance.now()
  const outcome = await readTable(file, 'list').then(
    () => 'read',
    (error) => (error instanceof ImportRefusal ? error.code : error),
  )
  if (outcome !== code) throw new Error(`expected ${code}, got ${outcome}`)
  return performance.now() - started
}

/** A book that unpacks to 1.5 GB: the time of its refusal, and what it costs in memory. */
async function bomb(): Promise<Line[]> {
  const zeros = new Uint8Array(150e6)
  const more = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`xl/media/${index}`, zeros]))
  const file = handBook({ sheets: [{ name: 'Лист1', rows: '' }], more })
  const before = process.memoryUsage().rss
  const took = await refusal(file, 'import.zip-bomb')
  const grown = (process.memoryUsage().rss - before) / 1e6
  return [
    { what: 'zip bomb of 1.5 GB refused', got: took, limit: 1000, unit: 'ms' },
    { what: 'memory of the process meanwhile', got: Math.max(0, grown), limit: 100, unit: 'MB' },
  ]
}
