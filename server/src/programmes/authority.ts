import { isAuthority } from '@app/model/organisations'
import { type OrganisationLine, sumOf, usualCycle } from '@app/model/programmes'
import { asServer, type Db } from '#db'
import { stagesOf } from './count-cycle.ts'
import { countFacts, type FactSource } from './facts.ts'
import { organisationFacts } from './organisation-facts.ts'
import { type CycleRecord, listAllCycles } from './queries.ts'

/**
 * Organisations within reach with the stage of each, counts only: row-level security gives the list,
 * the counting runs with the rights of the server and names no person.
 */
export async function listOrganisations(
  db: Db,
  sources: readonly FactSource[],
  today: string,
): Promise<OrganisationLine[]> {
  const reach = await db
    .selectFrom('organisation')
    .select(['id', 'kind', 'shortName'])
    .orderBy('shortName')
    .execute()
  const organisations = reach.filter(({ kind }) => kind !== 'partner' && !isAuthority(kind))
  const ids = organisations.map(({ id }) => id)
  return asServer(db, async () => {
    const all = await listAllCycles(db, ids)
    const chosen = new Map(
      ids.map((id) => [
        id,
        usualCycle(
          all.filter((one) => one.organisationId === id && !one.closedOn),
          today,
        ),
      ]),
    )
    const cycles = [...chosen.values()].filter((cycle): cycle is CycleRecord => cycle !== undefined)
    const ofOrganisation = await organisationFacts(db, ids)
    const ofCycle = await countFacts(db, sources, { cycles, today })
    return organisations.map(({ id, shortName }) => {
      const cycle = chosen.get(id)
      if (!cycle) return { id, shortName, ...silent }
      const facts = { ...ofOrganisation.get(id), ...ofCycle.get(cycle.id) }
      const { stages, current } = stagesOf(cycle, facts, [], today)
      const at = stages.find(({ stage }) => stage === current)
      return {
        ...{ id, shortName, cycle: cycle.title, stage: current },
        ...{ state: at?.state ?? 'done', percent: at?.percent ?? 100 },
        ...{ mentees: facts.mentees ?? 0, mentors: facts.mentors ?? 0 },
        // A pair is one only from its order on.
        pairs: sumOf(facts, ['pairsSecured', 'pairsActive', 'pairsPaused', 'pairsFinished']) ?? 0,
      }
    })
  })
}

const silent = {
  ...{ cycle: null, stage: null, state: null, percent: null },
  ...{ mentees: 0, mentors: 0, pairs: 0 },
} satisfies Partial<OrganisationLine>
