import type { AppendixPlace, Block, BuiltDocument, Clause, Page, Problem, Text } from '#documents'
import { appendixMark, built, clauses, heading, orderPage } from '#documents'
import type { LegalAct } from '#legal'
import type { OrderFrame } from './frame.ts'
import { frameProblems, issuerName, orderEnd, orderHead, preamble } from './frame.ts'
import type { OrderedPerson } from './pair.ts'

/** What one order says, apart from the frame of all orders. */
export type OrderText = {
  title: Text
  acts: readonly LegalAct[]
  /** «в целях …», after what the order stands on. */
  purpose: string
  items: Clause[]
  /** Who signs that they have read it. */
  readers?: readonly OrderedPerson[]
  /** Over the requisites: a restriction of use. */
  above?: readonly Block[]
  appendices?: readonly Block[]
  problems?: readonly Problem[]
}

/** An order from the founder to the sheet of familiarisation, which comes after the appendices. */
export function orderPaper(order: OrderFrame, text: OrderText): BuiltDocument {
  const { title, acts, purpose, items, readers = [], above = [], appendices = [], problems = [] } = text
  const { end, sheet } = orderEnd(order, readers)
  const blocks: Block[] = [
    ...above,
    ...orderHead(order, title),
    ...preamble(order, acts, purpose),
    clauses(items),
    ...end,
    ...appendices,
    ...sheet,
  ]
  const words = typeof title === 'string' ? title : title.map((run) => run.t).join('')
  return built({ title: words, blocks }, [...frameProblems(order, acts), ...problems])
}

type Appendix = AppendixPlace & {
  title: string
  /** Whose order it is, in the genitive; the short name without it. */
  of?: string
  restriction?: string[] | undefined
  page?: Page
}

/** An appendix of an order on a page of its own: its mark, its heading, what stands in it. */
export const orderAppendix = (
  { issuer, at, style = 'words' }: OrderFrame,
  { title, of = issuerName(issuer), page = orderPage, ...mark }: Appendix,
  ...blocks: readonly Block[]
): Block[] => [
  { k: 'section', page },
  appendixMark({ ...mark, to: `приказу ${of}`, at }, style),
  heading(title),
  ...blocks,
]
