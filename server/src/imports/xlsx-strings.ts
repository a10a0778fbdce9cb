import type { TableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'
import { readXml } from './xml.ts'
import type { Parts } from './zip.ts'

// What a cell of Excel may hold at most.
const LONGEST = 32_767

/** The strings that cells refer to by number; formatted runs are joined, readings of hieroglyphs left out. */
export async function readStrings(
  parts: Parts,
  path: string | undefined,
  limits: TableLimits,
): Promise<string[]> {
  if (!path || !parts.has(path)) return []
  const strings: string[] = []
  const gather = gatherText()
  let characters = 0
  await readXml(parts.read(path), {
    open(name) {
      if (name === 'si') gather.begin()
      else gather.open(name)
    },
    text: gather.text,
    close(name) {
      if (name !== 'si') return gather.close(name)
      const text = gather.end()
      characters += text.length
      if (strings.push(text) > limits.cells || characters > limits.characters)
        throw new ImportRefusal('import.too-many-cells')
    },
  })
  return strings
}

/** Collects the text of <t> elements, but not of <rPh>. */
export function gatherText() {
  let pieces: string[] = []
  let length = 0
  let inText = false
  let inReading = false
  return {
    begin() {
      pieces = []
      length = 0
    },
    open(name: string) {
      if (name === 'rPh') inReading = true
      if (name === 't') inText = !inReading
    },
    text(text: string) {
      if (!inText || length >= LONGEST) return
      pieces.push(text)
      length += text.length
    },
    close(name: string) {
      if (name === 'rPh') inReading = false
      if (name === 't') inText = false
    },
    end: () => unescapeText(pieces.join('').slice(0, LONGEST)),
  }
}

/** «_x000D_» stands for a character that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
