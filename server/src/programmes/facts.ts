import type { Actor } from '@app/model/access'
import type { Facts } from '@app/model/programmes'
import type { Db } from '#db'

/** Whose data are counted. */
export type FactScope = {
  cycles: readonly { id: string; organisationId: string }[]
  today: string
  /** Only people of these classes: a tutor. */
  groups?: readonly string[]
  /** Only these people: a participant, an enterprise. */
  people?: readonly string[]
}

/**
 * Counts some of the facts of several cycles in one query; answers them by the id of the cycle.
 * A domain writes its own and adds it to `fact-sources.ts`.
 */
export type FactSource = (db: Db, scope: FactScope) => Promise<ReadonlyMap<string, Facts>>

/** Counts what waits for one person; a domain writes its own and adds it to `fact-sources.ts`. */
export type OwnFactSource = (db: Db, actor: Actor) => Promise<Facts>

export type Sources = { sources: readonly FactSource[]; ownSources: readonly OwnFactSource[] }

/** All facts of each cycle, those of its organisation included. */
export async function countFacts(
  db: Db,
  sources: readonly FactSource[],
  scope: FactScope,
): Promise<Map<string, Facts>> {
  const all = new Map<string, Facts>(scope.cycles.map(({ id }) => [id, {}]))
  if (scope.cycles.length === 0) return all
  // One after another: a transaction has one connection.
  for (const source of sources)
    for (const [id, facts] of await source(db, scope)) all.set(id, { ...all.get(id), ...facts })
  return all
}
