import type { Align, Block, BuiltDocument, Clause, Doc, Grif, GrifWord, Problem, Run, Text } from './block.ts'
import { orderPage } from './block.ts'
import { gapsIn } from './problems.ts'
import { tie } from './typography.ts'

type Of<K extends Block['k']> = Extract<Block, { k: K }>
type ParaLook = Partial<Omit<Of<'para'>, 'k' | 'text'>>

const tiedRun = (run: Run): Run => ({ ...run, t: tie(run.t) })
/** No-break spaces into a text, whatever it is made of. */
export const tied = (text: Text): Text => (typeof text === 'string' ? tie(text) : text.map(tiedRun))

/** Joins strings and runs into one text; what looks alike becomes one run, so that ties see across the seams. */
export function runs(...parts: (string | Run | Run[])[]): Run[] {
  const joined: Run[] = []
  for (const part of parts.flat()) {
    const run: Run = typeof part === 'string' ? { t: part } : part
    if (!run.t && !run.blank) continue
    const last = joined.at(-1)
    if (last && alike(last, run)) joined[joined.length - 1] = { ...last, t: last.t + run.t }
    else joined.push({ ...run })
  }
  // «2026 г.» and «И. П.» end with a period of their own: a sentence adds no second one
  return joined.map((run, i) => {
    const after = /\p{L}\.$/u.test(joined[i - 1]?.t ?? '') && run.t.startsWith('.') && !run.t.startsWith('..')
    return tiedRun(after ? { ...run, t: run.t.slice(1) } : run)
  })
}

const plainRun = (run: Run) => !run.gap && !run.blank
const alike = (a: Run, b: Run) =>
  plainRun(a) && plainRun(b) && a.b === b.b && a.i === b.i && a.u === b.u && a.size === b.size

export const bold = (t: string): Run => ({ t: tie(t), b: true })
export const italic = (t: string): Run => ({ t: tie(t), i: true })
/** A ruled line of so many mm to be filled in by hand. */
export const blank = (mm: number): Run => ({ t: '', blank: mm })

/** A paragraph of the text: justified, first line 12.5 mm in. */
export const para = (text: Text, look: ParaLook = {}): Block => ({
  k: 'para',
  text: tied(text),
  align: 'both',
  indent: 12.5,
  ...look,
})

/** A line of its own without an indent: «ПРИКАЗЫВАЮ:», a caption. */
export const line = (text: Text, look: ParaLook = {}): Block => ({
  k: 'para',
  text: tied(text),
  align: 'left',
  ...look,
})

export const centred = (text: Text, look: ParaLook = {}): Block => line(text, { align: 'center', ...look })

export const heading = (text: Text, level: 1 | 2 | 3 = 1, align: 'left' | 'center' = 'center'): Block => ({
  k: 'heading',
  level,
  text: tied(text),
  align,
})

export const kind = (text: string): Block => ({ k: 'kind', text })
export const subject = (text: Text, align: 'left' | 'center' = 'left'): Block => ({
  k: 'subject',
  text: tied(text),
  align,
})

export const clause = (text: Text, sub?: (Clause | Text)[]): Clause => ({
  text: tied(text),
  ...(sub?.length ? { sub: sub.map(asClause) } : {}),
})

/** A numbered section with a heading: «1. Общие положения» and its clauses 1.1, 1.2. */
export const section = (title: string, sub: (Clause | Text)[]): Clause => ({
  text: tie(title),
  title: true,
  sub: sub.map(asClause),
})

const asClause = (item: Clause | Text): Clause =>
  typeof item === 'string' || Array.isArray(item) ? { text: tied(item) } : item

export const clauses = (items: (Clause | Text)[], start?: number): Block => ({
  k: 'clauses',
  items: items.map(asClause),
  ...(start ? { start } : {}),
})

export const list = (items: Text[], marker: 'dash' | 'number' = 'dash'): Block => ({
  k: 'list',
  items: items.map(tied),
  marker,
})

export const table = (
  header: string[],
  rows: Of<'table'>['rows'],
  look: Partial<Omit<Of<'table'>, 'k' | 'header' | 'rows'>> = {},
): Block => ({
  k: 'table',
  header: header.map(tie),
  rows: rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && !Array.isArray(cell) ? { ...cell, text: tied(cell.text) } : tied(cell),
    ),
  ),
  ...look,
})

export const grif = (word: GrifWord, lines: Text[]): Grif => ({ word, lines: lines.map(tied) })

export const approval = (word: GrifWord, lines: Text[], side: 'left' | 'right' = 'right'): Block => ({
  k: 'approval',
  word,
  lines: lines.map(tied),
  side,
})

export const corner = (lines: Text[], width?: number): Block => ({
  k: 'corner',
  lines: lines.map(tied),
  ...(width ? { width } : {}),
})

export const signature = (
  position: Text,
  name: Text,
  look: Partial<Omit<Of<'signature'>, 'k' | 'position' | 'name'>> = {},
): Block => ({ k: 'signature', position: capitalised(tied(position)), name: tied(name), ...look })

/** A position under a text begins with a capital, whatever the card says. */
const capitalised = (text: Text): Text => {
  const first = (part: string) => part.charAt(0).toLocaleUpperCase('ru') + part.slice(1)
  if (typeof text === 'string') return first(text)
  return text.map((run, i) => (i === 0 ? { ...run, t: first(run.t) } : run))
}

export const fill = (label: Text, look: Partial<Omit<Of<'fill'>, 'k' | 'label'>> = {}): Block => ({
  k: 'fill',
  label: tied(label),
  ...look,
  ...(look.value ? { value: tie(look.value) } : {}),
})

export const choice = (
  question: Text,
  options: string[],
  look: Partial<Omit<Of<'choice'>, 'k' | 'question' | 'options'>> = {},
): Block => ({ k: 'choice', question: tied(question), options: options.map(tie), layout: 'column', ...look })

export const executor = (lines: Text[]): Block => ({ k: 'executor', lines: lines.map(tied) })
export const frame = (lines: Text[], align?: Align): Block => ({
  k: 'frame',
  lines: lines.map(tied),
  ...(align ? { align } : {}),
})
export const space = (mm: number): Block => ({ k: 'space', mm })
export const pageBreak: Block = { k: 'pageBreak' }

/** The document with everything it lacks; `found` are problems of the whole. */
export function built(
  doc: Pick<Doc, 'title' | 'blocks'> & Partial<Doc>,
  found: Problem[] = [],
): BuiltDocument {
  const whole: Doc = { page: orderPage, numberFrom: 2, ...doc }
  return { doc: whole, problems: [...gapsIn(whole), ...found] }
}
