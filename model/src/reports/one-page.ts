import type { Block, Page, Text } from '#documents'
import { plain, space, textHeight, textWidth, wordWidth } from '#documents'

/** Room that is shared between the parts of a page by weight. */
export type Flex = { flex: number }

/** A paper of one page: the greatest size at which it fits, and the rest of the page between its parts. */
export function fitted(
  page: Page,
  sizes: readonly number[],
  parts: (size: number) => (Block | Flex)[],
): Block[] {
  const room = textHeight(page)
  const tried = sizes.map((size) => {
    const made = parts(size)
    return {
      made,
      narrow: widest(made) > textWidth(page),
      rest: room - made.reduce((sum, part) => sum + heightOf(part, textWidth(page)), 0),
    }
  })
  const { made, rest } =
    tried.find((one) => one.rest >= leastRest && !one.narrow) ?? (tried.at(-1) as (typeof tried)[number])
  const weights = made.reduce((sum, part) => sum + ('flex' in part ? part.flex : 0), 0)
  // programs break lines each in its own way, so not all that is left is given away
  const shared = Math.max(0, rest - reserve)
  return made.flatMap((part): Block[] => {
    if (!('flex' in part)) return [part]
    const mm = Math.floor((shared * part.flex) / weights)
    return mm > 0 ? [space(mm)] : []
  })
}

/** Of the longest word, mm, as if it were bold. */
const widest = (parts: readonly (Block | Flex)[]): number =>
  Math.max(
    0,
    ...parts.flatMap((part) => ('k' in part && part.k === 'para' ? wordsOf(part.text, part.size ?? 14) : [])),
  )

const wordsOf = (text: Text, size: number): number[] =>
  (typeof text === 'string' ? [{ t: text, size }] : text).flatMap((run) =>
    run.t.split(/\s+/u).map((word) => wordWidth(word, run.size ?? size) * 1.08),
  )

const reserve = 8
/** Under this the parts stick together: a smaller size looks better. */
const leastRest = 45
const mmPerPoint = 0.3528
const leading = 1.27

/** Roughly, mm: a line of text is a quarter higher than its letters. */
function heightOf(part: Block | Flex, width: number): number {
  if ('flex' in part) return 0
  if (part.k === 'para') {
    const { size = 14, before = 0, after = 0, indent = 0 } = part
    return textLines(part.text, size, width, indent) + (before + after) * mmPerPoint
  }
  if (part.k === 'letterhead')
    return (
      [...part.founder, ...(part.short ? [`(${part.short})`] : [])].reduce(
        (sum, text) => sum + textLines(text, 14, width),
        0,
      ) +
      textLines(part.name, 15, width) +
      3
    )
  if (part.k === 'signature') return textLines(part.position, 14, width / 2) + 8
  return part.k === 'space' ? part.mm : 10
}

function textLines(text: Text, size: number, width: number, indent = 0): number {
  const runs = typeof text === 'string' ? [{ t: text }] : text
  const points = Math.max(size, ...runs.map((run) => ('size' in run && run.size) || 0))
  const ruled = runs.reduce((sum, run) => sum + (('blank' in run && run.blank) || 0), 0)
  const long = plain(text.length ? text : '').replaceAll('________', '')
  const lines = Math.ceil((wordWidth(long, points) + ruled + indent) / width) || 1
  return lines * points * mmPerPoint * leading
}
