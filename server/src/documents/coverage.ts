import { face } from './font-file.ts'

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
    if (!invisible.has(code) && !face('Tinos-Regular.ttf').has(code)) return false
  }
  return true
}
