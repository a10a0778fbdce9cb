import type { Sheet } from '@app/model/imports'
import { counterOf } from './counter.ts'
import type { TableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'
import { type Book, sheetReader } from './xlsx-sheet.ts'
import { readStrings } from './xlsx-strings.ts'
import { readStyles } from './xlsx-styles.ts'
import { attribute, readXml } from './xml.ts'
import { openZip, type Parts } from './zip.ts'

/**
 * The sheets of an XLSX book, read as a stream: only the rows that are not blank are kept. The library that writes our
 * books reads them whole and dense, without telling a formula that has no result from a blank cell; an upload of
 * unknown origin needs its limits kept on the way.
 */
export async function readXlsx(file: Buffer, limits: TableLimits): Promise<Sheet[]> {
  const parts = await openZip(file, limits)
  refuseOthers(file, parts)
  const workbook = await workbookPath(parts)
  const targets = await relations(parts, workbook)
  const { sheets, since1904 } = await readWorkbook(parts, workbook)
  const byType = (type: string) => targets.find((target) => target.type === type)?.path
  const book: Book = {
    since1904,
    strings: await readStrings(parts, byType('sharedStrings'), limits),
    styles: await readStyles(parts, byType('styles')),
  }
  const counter = counterOf(limits)
  const read: Sheet[] = []
  for (const { name, id, hidden } of sheets) {
    const target = targets.find((target) => target.id === id)
    if (target?.type !== 'worksheet') continue
    if (hidden) {
      read.push({ name, rows: [], hidden })
      continue
    }
    const { rows, merges, events } = sheetReader(book, counter)
    await readXml(parts.read(target.path), events)
    read.push({ name, rows, merges })
  }
  return read
}

/** An archive by its parts: a book of another kind, a document, or no document at all. */
function refuseOthers(file: Buffer, parts: Parts) {
  const has = (pattern: RegExp) => parts.names.some((name) => pattern.test(name))
  if (has(/vbaproject\.bin$/)) throw new ImportRefusal('import.macros')
  if (has(/^xl\/workbook\.bin$/)) throw new ImportRefusal('import.old-format')
  if (has(/^word\//)) throw new ImportRefusal('import.word-document')
  if (has(/^xl\//)) return
  if (has(/^content\.xml$/)) {
    const text = file.subarray(0, 120).includes('opendocument.text')
    throw new ImportRefusal(text ? 'import.word-document' : 'import.open-document')
  }
  if (has(/^ppt\//)) throw new ImportRefusal('import.not-a-table')
  throw new ImportRefusal('import.archive')
}

type Relation = { id: string; type: string; path: string }

async function workbookPath(parts: Parts): Promise<string> {
  const found = parts.has('_rels/.rels') ? await relationsIn(parts, '_rels/.rels', '') : []
  const path = found.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (!parts.has(path)) throw new ImportRefusal('import.damaged')
  return path
}

async function relations(parts: Parts, of: string): Promise<Relation[]> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${of.slice(folder.length)}.rels`
  if (!parts.has(path)) throw new ImportRefusal('import.damaged')
  return relationsIn(parts, path, folder)
}

async function relationsIn(parts: Parts, path: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = []
  await readXml(parts.read(path), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
      const target = attribute(attributes, 'Target') ?? ''
      found.push({ id: attribute(attributes, 'Id') ?? '', type, path: resolvePath(folder, target) })
    },
  })
  return found
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const piece of (folder + target).split('/')) {
    if (piece === '..') path.pop()
    else if (piece && piece !== '.') path.push(piece)
  }
  return path.join('/')
}

async function readWorkbook(parts: Parts, path: string) {
  const sheets: { name: string; id: string; hidden: boolean }[] = []
  let since1904 = false
  await readXml(parts.read(path), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const state = attribute(attributes, 'state') ?? 'visible'
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        id: attribute(attributes, 'id') ?? '',
        hidden: state !== 'visible',
      })
    },
  })
  if (sheets.length === 0) throw new ImportRefusal('import.damaged')
  return { sheets, since1904 }
}
