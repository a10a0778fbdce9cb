import { readFileSync } from 'node:fs'
import type { FontFile } from './fonts.ts'
import { fontFiles } from './fonts.ts'

export type Face = {
  /** Whether the face draws this code point. */
  has: (code: number) => boolean
  /** How far it moves on, in em; unknown ones as a figure. */
  advance: (code: number) => number
}

const read = new Map<FontFile, Face>()

/** A face of the bundled family, read once. */
export function face(file: FontFile): Face {
  const known = read.get(file)
  if (known) return known
  const made = readFace(readFileSync(fontFiles[file]))
  read.set(file, made)
  return made
}

/** The two tables of a TrueType file that tell which letters it has and how wide they are. */
function readFace(font: Buffer): Face {
  const glyphs = readGlyphs(font)
  const unitsPerEm = font.readUInt16BE(tableAt(font, 'head') + 18)
  const longMetrics = font.readUInt16BE(tableAt(font, 'hhea') + 34)
  const metrics = tableAt(font, 'hmtx')
  const width = (glyph: number) =>
    font.readUInt16BE(metrics + Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm
  return {
    has: (code) => glyphs.has(code),
    advance: (code) => {
      const glyph = glyphs.get(code)
      return glyph === undefined ? 0.5 : width(glyph)
    },
  }
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${tag}`)
}

/** Code points with their glyphs: `cmap` in the formats 4 and 12. */
function readGlyphs(font: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  const table = tableAt(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  for (let i = 0; i < count; i++) {
    const at = table + font.readUInt32BE(table + 4 + i * 8 + 4)
    const format = font.readUInt16BE(at)
    if (format === 4) readSegments(font, at, glyphs)
    if (format === 12) readGroups(font, at, glyphs)
  }
  return glyphs
}

function readSegments(font: Buffer, at: number, glyphs: Map<number, number>) {
  const double = font.readUInt16BE(at + 6)
  for (let i = 0; i < double; i += 2) {
    const end = font.readUInt16BE(at + 14 + i)
    const start = font.readUInt16BE(at + 16 + double + i)
    const delta = font.readUInt16BE(at + 16 + double * 2 + i)
    const offset = font.readUInt16BE(at + 16 + double * 3 + i)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const place = at + 16 + double * 3 + i + offset + (code - start) * 2
      const raw = offset === 0 ? code : font.readUInt16BE(place)
      if (offset === 0 || raw !== 0) glyphs.set(code, (raw + delta) & 0xffff)
    }
  }
}

function readGroups(font: Buffer, at: number, glyphs: Map<number, number>) {
  const groups = font.readUInt32BE(at + 12)
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + i * 12
    const start = font.readUInt32BE(group)
    const end = font.readUInt32BE(group + 4)
    const first = font.readUInt32BE(group + 8)
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start)
  }
}
