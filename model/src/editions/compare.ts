/** A word or a space between two editions. */
export type Bit = { t: string; kind: 'same' | 'added' | 'removed' }

/** A line between two editions. */
export type LineChange =
  | { kind: 'same' | 'added' | 'removed'; text: string }
  | { kind: 'changed'; bits: Bit[] }

/** Two editions line by line; a line that became another is compared word by word. */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = []
  let [out, into]: [string[], string[]] = [[], []]
  const settle = () => {
    const pairs = Math.min(out.length, into.length)
    for (let i = 0; i < pairs; i++) {
      const bits = compareWords(out[i] ?? '', into[i] ?? '')
      const common = bits.filter((bit) => bit.kind === 'same' && bit.t.trim()).length
      if (common > 0) changes.push({ kind: 'changed', bits })
      else changes.push({ kind: 'removed', text: out[i] ?? '' }, { kind: 'added', text: into[i] ?? '' })
    }
    changes.push(...out.slice(pairs).map((text) => ({ kind: 'removed' as const, text })))
    changes.push(...into.slice(pairs).map((text) => ({ kind: 'added' as const, text })))
    out = []
    into = []
  }
  for (const step of script(before, after)) {
    if (step.kind === 'same') {
      settle()
      changes.push({ kind: 'same', text: step.t })
    } else if (step.kind === 'removed') out.push(step.t)
    else into.push(step.t)
  }
  settle()
  return changes
}

/** Two texts word by word; spaces go with the words. */
export function compareWords(before: string, after: string): Bit[] {
  const bits: Bit[] = []
  for (const step of script(words(before), words(after))) {
    const last = bits.at(-1)
    if (last?.kind === step.kind) bits[bits.length - 1] = { ...last, t: last.t + step.t }
    else bits.push(step)
  }
  return bits
}

const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

/** The shortest way from one list to another: the longest common part, the ends taken off first. */
function script(a: readonly string[], b: readonly string[]): Bit[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const same = (part: readonly string[]): Bit[] => part.map((t) => ({ t, kind: 'same' }))
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ]
}

/** Past this a table of all pairs is too large, and the whole part is another one. */
const most = 4_000_000

function middle(a: readonly string[], b: readonly string[]): Bit[] {
  const removed = a.map((t): Bit => ({ t, kind: 'removed' }))
  const added = b.map((t): Bit => ({ t, kind: 'added' }))
  if (a.length * b.length > most) return [...removed, ...added]
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const bits: Bit[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      bits.push({ t: a[i] ?? '', kind: 'same' })
      i++
      j++
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))
      bits.push(removed[i++] as Bit)
    else bits.push(added[j++] as Bit)
  }
  return [...bits, ...removed.slice(i), ...added.slice(j)]
}
