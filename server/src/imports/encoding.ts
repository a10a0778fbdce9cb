/** The text of a file in whichever encoding it was saved: Unicode first, else the best of three Russian ones. */
export function decodeText(bytes: Buffer): string {
  const marked = byMark(bytes) ?? withoutMark(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const unicode = asUtf8(bytes)
  if (unicode !== undefined) return unicode
  const candidates = ['windows-1251', 'ibm866', 'koi8-r'].map((encoding) =>
    new TextDecoder(encoding).decode(bytes),
  )
  return candidates.reduce((best, text) => (likeness(text) > likeness(best) ? text : best))
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without its mark: every second byte is 0 (Latin) or 4 (Russian). */
function withoutMark(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1)
  if (head.length < 8) return undefined
  const high = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0 || byte === 4) high[index % 2] = (high[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = high.map((count) => count / (head.length / 2))
  if (odd > 0.9 && even < 0.5) return 'utf-16le'
  return even > 0.9 && odd < 0.5 ? 'utf-16be' : undefined
}

/** A file cut in the middle of a letter, or with one letter spoilt, is UTF-8 all the same. */
function asUtf8(bytes: Buffer): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return text
  const spoilt = text.split('\uFFFD').length - 1
  const russian = text.match(/[а-яё]/gi)?.length ?? 0
  return spoilt * 100 < russian ? text : undefined
}

// Shares of letters in Russian text, in thousandths.
const frequency: Record<string, number> = {
  о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32, д: 30, п: 28, у: 26, я: 20,
  ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 1, ё: 1,
} // biome-ignore format: a table

/** How Russian a text looks: common letters, and no capital behind a small one. */
function likeness(text: string): number {
  let score = 0
  let small = false
  for (const letter of text.slice(0, 20_000)) {
    const lower = letter.toLowerCase()
    const isSmall = letter === lower && frequency[lower] !== undefined
    if (letter.charCodeAt(0) > 127) score += (frequency[lower] ?? -40) - 20
    if (small && letter !== lower) score -= 60
    small = isSmall
  }
  return score
}
