import { cleanText } from './text.ts'

// A comma before these words continues the thought: «работа с детьми, имеющими трудности».
const CONTINUES =
  /^(?:имеющ|котор|чтобы|если|включая|в том числе|в т\. ?ч|например|связанн|направленн|испытывающ|находящ|а именно|требующ)/i
const BULLET = /^(?:[-–—•·*▪●]+|\d{1,2}[.)])\s+/

/** «олимпиады; сметное дело» as items; separators are «;», «,», line breaks and bullets. */
export function splitList(raw: string): string[] {
  const items: string[] = []
  for (const line of numberedLines(cleanText(raw)).split(/[;\n|•●▪]+/)) {
    for (const piece of splitByComma(line)) {
      const item = piece
        .replace(BULLET, '')
        .replace(/^[\s,.;-]+|[\s,;.]+$/g, '')
        .trim()
      if (item && !items.some((known) => known.toLowerCase() === item.toLowerCase())) items.push(item)
    }
  }
  return items
}

/** «1) чтение 2) письмо»: the numbers separate as line breaks do. */
function numberedLines(text: string): string {
  return /^1[.)]\s/.test(text) ? text.replace(/\s+(?=\d{1,2}[.)]\s)/g, '\n') : text
}

function splitByComma(line: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let piece = ''
  for (const letter of line) {
    if (letter === '(' || letter === '«') depth += 1
    if (letter === ')' || letter === '»') depth = Math.max(0, depth - 1)
    if (letter === ',' && depth === 0) {
      pieces.push(piece)
      piece = ''
    } else {
      piece += letter
    }
  }
  pieces.push(piece)
  return pieces.reduce<string[]>((joined, next) => {
    const previous = joined.at(-1)
    // «1,5 ставки» is one thing too.
    const number = previous !== undefined && /\d$/.test(previous) && /^\d/.test(next)
    if (previous !== undefined && (CONTINUES.test(next.trim()) || number))
      joined[joined.length - 1] = `${previous},${next}`
    else joined.push(next)
    return joined
  }, [])
}

/** Free text of one cell on one line: what stood on separate lines is joined by «; ». */
export function joinLines(raw: string): string {
  return cleanText(raw)
    .split('\n')
    .map((line) => line.replace(BULLET, '').replace(/[;\s]+$/, ''))
    .filter(Boolean)
    .join('; ')
}
