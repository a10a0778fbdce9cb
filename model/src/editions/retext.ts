import { plain, type Run, type Text, tied } from '#documents'

const blankWord = '________'

/**
 * The text with new words: what was not touched keeps its look and its ruled lines, what was typed looks like its
 * surroundings. A red mark of missing data that was typed over is a mark no more.
 */
export function retext(text: Text, next: string): Text {
  const before = plain(text)
  if (next === before) return text
  if (typeof text === 'string') return tied(next)
  const [start, end] = sameEnds(before, next)
  const head = cut(text, 0, start)
  const tail = cut(text, before.length - end, before.length)
  const middle = next.slice(start, next.length - end)
  const look = lookAt(text, start)
  return tied(glued([...head, ...(middle ? [{ ...look, t: middle }] : []), ...tail]))
}

/** Signs that both texts begin and end with; a cut never falls into a ruled line. */
function sameEnds(a: string, b: string): [number, number] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [start, end]
}

const length = (run: Run) => (run.blank ? blankWord.length : run.t.length)

/** Runs between two places of the plain text. A ruled line or a red mark that is cut becomes plain words. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const kept: Run[] = []
  let at = 0
  for (const run of runs) {
    const [begin, end] = [Math.max(from, at), Math.min(to, at + length(run))]
    if (begin < end) {
      const whole = end - begin === length(run)
      const { gap: _, blank: __, ...look } = run
      const words = run.blank ? blankWord : run.t
      kept.push(whole ? run : { ...look, t: words.slice(begin - at, end - at) })
    }
    at += length(run)
  }
  return kept
}

/** Look of the sign before the place, or of the first one. */
function lookAt(runs: readonly Run[], place: number): Omit<Run, 't'> {
  let at = 0
  let found: Run | undefined
  for (const run of runs) {
    if (at < place || !found) found = run
    at += length(run)
  }
  const { t: _, gap: __, blank: ___, ...look } = found ?? { t: '' }
  return look
}

function glued(runs: readonly Run[]): Run[] {
  const made: Run[] = []
  for (const run of runs) {
    const last = made.at(-1)
    const alike = last && !last.gap && !last.blank && !run.gap && !run.blank && look(last) === look(run)
    if (alike) made[made.length - 1] = { ...last, t: last.t + run.t }
    else made.push(run)
  }
  return made
}

const look = ({ b, i, u, size }: Run) => JSON.stringify([b, i, u, size])
