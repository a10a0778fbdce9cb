import type { Block, Page, Run, Text } from '@app/model/documents'
import { textWidth as pageWidth, wordWidth } from '@app/model/documents'
import { textWidth } from './measure.ts'

/** A block of running text in which a word wider than its place may break: Typst would print it off the page. */
export function withBreaks<T extends Block>(block: T, page: Page, size: number): T {
  const width = placeWidth(block, pageWidth(page))
  const own = 'size' in block && block.size ? block.size : size
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return breakable(value, width, own * bold)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const run = value as Run // whatever has a size of its own is set in it
    if (run.size && typeof run.t === 'string') return { ...run, t: breakable(run.t, width, run.size * bold) }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]))
  }
  return walk(block) as T // the same block with softer words
}

/** Letters of a bold face are wider; nothing is lost where the face is not. */
const bold = 1.08

function placeWidth(block: Block, width: number): number {
  if (block.k === 'corner' || block.k === 'approval') return block.width ?? width / 2
  if (block.k === 'subject' && block.align !== 'center') return 95
  return block.k === 'grifs' || block.k === 'letter' || block.k === 'parties' ? width / 2 - 6 : width
}

/** Lets a word wider than its cell break where it fills a line: Typst would print it over the neighbour. */
export function breakable<T extends Text>(text: T, width: number, size: number): T {
  const soften = (part: string) => part.replace(/[^\s]{8,}/gu, (word) => softened(word, width, size))
  // softened text is of the type it was
  return (typeof text === 'string' ? soften(text) : text.map((run) => ({ ...run, t: soften(run.t) }))) as T
}

function softened(word: string, width: number, size: number): string {
  if (wordWidth(word, size) * 1.15 <= width - 3 || textWidth(word, size) <= width - 3.2) return word
  // an address breaks after its signs, a double surname after its hyphen
  const parts = /[@/]/.test(word) ? word.split(/(?<=[@/._?&=-])/u) : word.split(/(?<=-)/u)
  return parts.map((part) => cut(part, width - 3.5, size)).join(/[@/]/.test(word) ? '\u200B' : '')
}

function cut(word: string, width: number, size: number): string {
  let result = ''
  let filled = 0
  for (const letter of word) {
    const own = textWidth(letter, size)
    if (filled + own > width && filled > 0) {
      result += '\u200B'
      filled = 0
    }
    result += letter
    filled += own
  }
  return result
}
