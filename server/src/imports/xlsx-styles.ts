import { attribute, readXml } from './xml.ts'
import type { Parts } from './zip.ts'

/** What a number under a style means: a date, an hour, or a number. */
export type NumberKind = 'date' | 'time' | undefined

/** The meaning of numbers for every style of the book, by the index that cells carry. */
export async function readStyles(parts: Parts, path: string | undefined): Promise<NumberKind[]> {
  if (!path || !parts.has(path)) return []
  const formats = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCells = false
  await readXml(parts.read(path), {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      const code = formats.get(id)
      kinds.push(code === undefined ? builtInKind(id) : kindOfFormat(code))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return kinds
}

// ECMA-376, 18.8.30: the formats that have numbers instead of codes.
function builtInKind(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'date'
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : undefined
}

/** «dd.mm.yyyy» is a date, «[h]:mm» an hour, «0.00 "мм"» a number. Some programs write the letters in Russian. */
export function kindOfFormat(code: string): NumberKind {
  const [positive = ''] = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')
  const hours = /\[(?:h+|m+|s+|ч+|м+|с+)\]/.test(positive)
  const bare = positive.replace(/\[[^\]]*\]/g, '')
  if (/general|standard|основной|@/.test(bare)) return undefined
  if (/[dyдг]/.test(bare) || /(?:^|[^hsчс:])[mм]{3,}/.test(bare)) return 'date'
  if (hours || /[hsчс]/.test(bare)) return 'time'
  return /[mм]/.test(bare) && !/[0#?]/.test(bare) ? 'date' : undefined
}
