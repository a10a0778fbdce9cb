import type { JournalRow } from '@app/model/journal'
import type { PairCard } from '@app/model/pairs'

/** One thing that happened to a pair. */
export type PairEvent =
  | { kind: 'formed'; at: string; who: string | null }
  | { kind: 'ordered'; at: string; order: string }
  | { kind: 'begun'; at: string }
  | { kind: 'changed'; at: string; who: string; fields: readonly string[] }
  | { kind: 'closed'; at: string; who: string | null }

type Known = Pick<PairCard, 'createdAt' | 'order' | 'members' | 'closedOn'>

/** The life of a pair, the latest first: of its own dates, and of the journal where one may read it. */
export function historyOf(card: Known, journal: readonly JournalRow[] = []): PairEvent[] {
  const events: PairEvent[] = [{ kind: 'formed', at: card.createdAt, who: null }]
  const { order } = card
  if (order?.signedOn) events.push({ kind: 'ordered', at: order.signedOn, order: order.number ?? '' })
  const begun = card.members.flatMap(({ joinedOn }) => joinedOn ?? []).sort()[0]
  if (begun) events.push({ kind: 'begun', at: begun })
  const closing = journal.find(({ action }) => action === 'pair.closed')
  if (card.closedOn) events.push({ kind: 'closed', at: card.closedOn, who: closing?.who ?? null })
  for (const { action, at, who, details } of journal)
    if (action === 'pair.changed') events.push({ kind: 'changed', at, who, fields: fieldsOf(details) })
  // Of one day, what comes later in the life of a pair is the later.
  const rank = { formed: 0, ordered: 1, begun: 2, changed: 3, closed: 4 }
  return events.sort((a, b) => compare(b.at.slice(0, 10), a.at.slice(0, 10)) || rank[b.kind] - rank[a.kind])
}

const fieldsOf = ({ fields }: JournalRow['details']): string[] =>
  Array.isArray(fields) ? fields.filter((one) => typeof one === 'string') : []

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
