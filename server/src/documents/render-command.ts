import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Doc, Format, SamplePaper } from '@app/model/documents'
import { registerDocument } from '@app/model/documents'
import type { KindEntry } from './document-kinds.ts'
import { documentKinds } from './document-kinds.ts'
import { closeOffice, renderDocx, renderXlsx } from './render-office.ts'
import { closePdf, renderPdf } from './render-pdf.ts'

const formats: readonly Format[] = ['docx', 'pdf', 'xlsx']

const usage = `documents list [--json]
documents render --all --out DIR [--format docx,pdf,xlsx]
documents render CODE… --out DIR [--format docx,pdf,xlsx]
`

/** `documents list` and `documents render`: 0 when everything was done, 2 when asked wrongly. */
export async function documentsCommand(args: string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === 'list') return list(rest)
  if (command === 'render') return render(rest)
  process.stderr.write(usage)
  return 2
}

function list(args: string[]): number {
  const rows = documentKinds.map(({ code, title, formats }) => ({ code, title, formats }))
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows.map((row) => `${row.code}  ${row.title} (${row.formats.join(', ')})\n`).join(''),
  )
  return 0
}

async function render(args: string[]): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n${usage}`)
    return 2
  }
  await mkdir(asked.out, { recursive: true })
  try {
    let made = 0
    for (const kind of asked.kinds) made += await renderKind(kind, asked.out, asked.formats)
    process.stdout.write(`${made} → ${asked.out}\n`)
    return 0
  } finally {
    await Promise.all([closePdf(), closeOffice()])
  }
}

type Asked = { kinds: KindEntry[]; out: string; formats: Format[] }

function readArguments(args: string[]): Asked | string {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const { all, out, format } = parsed.values
  if (!out) return 'Укажите папку: --out DIR'
  const wanted = (format ?? formats.join(',')).split(',').map((name) => name.trim())
  const wrong = wanted.find((name) => !formats.some((known) => known === name))
  if (wrong !== undefined) return `Неизвестный формат: ${wrong}`
  const codes = parsed.positionals.map((code) => code.toUpperCase())
  const unknown = codes.find((code) => !documentKinds.some((kind) => kind.code === code))
  if (unknown) return `Нет такого вида документа: ${unknown}`
  if (!all && codes.length === 0) return 'Укажите --all или коды документов'
  return {
    out,
    formats: formats.filter((name) => wanted.includes(name)),
    kinds: all ? documentKinds : documentKinds.filter((kind) => codes.includes(kind.code)),
  }
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean' }, out: { type: 'string' }, format: { type: 'string' } },
  })

/** Every paper of the kind in every format it has; the number of files. */
async function renderKind(kind: KindEntry, out: string, wanted: Format[]): Promise<number> {
  let made = 0
  for (const paper of kind.papers) {
    for (const format of wanted) {
      const bytes = await renderPaper(paper, format)
      if (!bytes) continue
      await writeFile(join(out, `${fileName(paper)}.${format}`), bytes)
      made++
    }
  }
  return made
}

const fileName = ({ code, variant }: SamplePaper) => (variant ? `${code}-${variant}` : code)

/** Nothing for a format the paper does not have: only registers are workbooks. */
async function renderPaper(paper: SamplePaper, format: Format): Promise<Uint8Array | null> {
  if (format === 'xlsx') {
    const table = 'register' in paper ? paper.register : paper.workbook
    return table ? renderXlsx(table()) : null
  }
  const doc: Doc = 'register' in paper ? registerDocument(paper.register()) : paper.build().doc
  return format === 'docx' ? renderDocx(doc) : renderPdf(doc)
}
