import { readFileSync } from 'node:fs'
import { fontFiles } from './fonts.ts'

/**
 * Replaces letters that the face cannot draw: a PDF would show an empty box, PDF/A would be refused.
 * Word and the browser have other fonts for them, so only the PDF asks.
 */
export function printedOnly<T>(value: T): T {
  if (typeof value === 'string') return replaced(value) as T
  if (Array.isArray(value)) return value.map(printedOnly) as T
  if (value && typeof value === 'object')
    return Object.fromEntries(
      // what a QR code says is data, it is drawn and not set in type
      Object.entries(value).map(([key, item]) => [key, key === 'data' ? item : printedOnly(item)]),
    ) as T
  return value
}

// a picture of several code points is one sign for a reader
const segmenter = new Intl.Segmenter('ru', { granularity: 'grapheme' })
const substitutes: Record<string, string> = {
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2009': '\u00A0',
  '\u2212': '–',
}
// the line break Typst may use inside a long word has no glyph and needs none
const invisible = new Set([0x0a, 0x200b])

function replaced(text: string): string {
  // almost every text is drawn as it is
  if (covers(text)) return text
  return [...segmenter.segment(text)]
    .map(({ segment }) => (covers(segment) ? segment : (substitutes[segment] ?? nearest(segment))))
    .join('')
}

// «é» unknown to the face is better as «e» than as a mark of nothing
function nearest(segment: string): string {
  const bare = segment.normalize('NFKD').replace(/\p{M}/gu, '')
  return bare && covers(bare) ? bare : unknown
}

const unknown = '\u25A1'

const covers = (text: string) => {
  for (const letter of text) {
    const code = letter.codePointAt(0) as number
    if (!invisible.has(code) && !known().has(code)) return false
  }
  return true
}

let codes: Set<number> | undefined
const known = () => (codes ??= readCoverage(readFileSync(fontFiles['Tinos-Regular.ttf'])))

/** Code points of a TrueType file: its `cmap` in the formats 4 and 12. */
export function readCoverage(font: Buffer): Set<number> {
  const found = new Set<number>()
  const table = findTable(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  for (let i = 0; i < count; i++) {
    const at = table + font.readUInt32BE(table + 4 + i * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, found)
    if (format === 12) readGroups(font, at, found)
  }
  return found
}

function findTable(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${tag}`)
}

function readSegments(font: Buffer, at: number, found: Set<number>) {
  const double = font.readUInt16BE(at + 6)
  for (let i = 0; i < double; i += 2) {
    const end = font.readUInt16BE(at + 14 + i)
    const start = font.readUInt16BE(at + 16 + double + i)
    const offset = font.readUInt16BE(at + 16 + double * 3 + i)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      if (offset === 0) found.add(code)
      else {
        const glyph = font.readUInt16BE(at + 16 + double * 3 + i + offset + (code - start) * 2)
        if (glyph !== 0) found.add(code)
      }
    }
  }
}

function readGroups(font: Buffer, at: number, found: Set<number>) {
  const groups = font.readUInt32BE(at + 12)
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12
    const end = font.readUInt32BE(group + 4)
    for (let code = font.readUInt32BE(group); code <= end; code++) found.add(code)
  }
}
