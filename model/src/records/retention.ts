/**
 * The last day a document is kept: the term is counted from the first of January after the year in which its case
 * was finished. Null: for ever.
 */
export function keptUntil(datedOn: string, years: number | null): string | null {
  return years === null ? null : `${String(Number(datedOn.slice(0, 4)) + years).padStart(4, '0')}-12-31`
}

/** What is to be done with a document: kept for ever, kept still, or laid out for destruction. */
export type Keeping = 'permanent' | 'kept' | 'due' | 'unfiled'

export function keepingOf(one: { filed: boolean; keptUntil: string | null }, today: string): Keeping {
  if (!one.filed) return 'unfiled'
  if (one.keptUntil === null) return 'permanent'
  return one.keptUntil < today ? 'due' : 'kept'
}
