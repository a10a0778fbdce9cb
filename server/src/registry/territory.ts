import { indicatorsOf, participantsOf, type TerritoryOrganisation } from '@app/model/drafting'
import { isAuthority } from '@app/model/organisations'
import type { DoubtfulCases, PaperFacts } from '@app/model/registry'
import type { CorrectedCases } from '@app/model/words'
import type { Selectable } from 'kysely'
import { asAnother, type Db, type Tables } from '#db'
import { listOrganisationsOf } from '#organisations'
import { doubtsOfHead, issuerOf, listCorrected } from '#papers'
import { gatherCommon, type Wanted } from './gather-common.ts'

type Organisation = Selectable<Tables['organisation']>
type Territory = { organisations: TerritoryOrganisation[]; doubtful: DoubtfulCases[] }

const nobody: Territory = { organisations: [], doubtful: [] }

/**
 * Organisations below an authority as its papers need them. What is read of an organisation is read with the rights of
 * that organisation alone and leaves as counts and the kind of its road map: no person and no paper of it comes along.
 */
export async function territoryOf(db: Db, authority: Organisation, wanted: Wanted): Promise<Territory> {
  const { source, today, facts } = wanted
  const counted = source.needs?.includes('results') ?? false
  if (!isAuthority(authority.kind) || !(counted || source.needs?.includes('territory'))) return nobody
  const corrected = await listCorrected(db, authority.id)
  const rows = await listOrganisationsOf(db, authority)
  const organisations: TerritoryOrganisation[] = []
  for (const row of rows) {
    const tenant = { organisationId: row.id, scope: 'organisation' as const }
    const known = await asAnother(db, tenant, () => readOrganisation(db, row.id, today, counted))
    organisations.push({ ...{ id: row.id, name: row.shortName }, ...headOf(row, corrected), ...known })
  }
  const addressee = rows.find(({ id }) => id === facts.organisationId)
  return { organisations, doubtful: addressee ? doubtsOfHead(addressee, corrected) : [] }
}

const headOf = (row: Organisation, corrected: CorrectedCases) => ({
  head: issuerOf(row, corrected).head ?? null,
})

/** The road map and the counts of the cycle that goes on. */
async function readOrganisation(db: Db, organisationId: string, today: string, counted: boolean) {
  const roadmap = await findRoadmap(db, organisationId, today)
  const cycleId = counted ? await findRunning(db, organisationId, today) : undefined
  if (!cycleId) return { roadmap, counts: null, indicators: [] }
  const source = { about: 'organisation' as const, needs: ['bases', 'participants', 'register'] as const }
  const { dossier } = await gatherCommon(db, {
    ...{ organisationId, cycleId, source, facts: {}, today },
    at: { date: null, number: null },
  })
  const numbers = await findNumbers(db, organisationId, cycleId)
  return {
    roadmap,
    counts: participantsOf(dossier).unique ?? null,
    indicators: indicatorsOf(dossier, { numbers }),
  }
}

/** The newest road map that is registered and whose cycle is not over. */
async function findRoadmap(
  db: Db,
  organisationId: string,
  today: string,
): Promise<TerritoryOrganisation['roadmap']> {
  const row = await db
    .selectFrom('document')
    .innerJoin('cycle', (join) =>
      join
        .onRef('cycle.organisationId', '=', 'document.organisationId')
        .onRef('cycle.id', '=', 'document.cycleId'),
    )
    .select(['document.facts', 'cycle.startsOn', 'cycle.endsOn'])
    .where('document.organisationId', '=', organisationId)
    .where('document.code', '=', 'D03')
    .where('document.registeredAt', 'is not', null)
    .where('document.cancelledOn', 'is', null)
    .where('cycle.endsOn', '>=', today)
    .orderBy('document.datedOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { called = 'roadmap' } = row.facts as PaperFacts // written from PaperFacts only
  const { startsOn, endsOn } = row
  return { called, cycle: { ...{ title: '', startsOn, endsOn }, forms: [], stages: [] } }
}

async function findRunning(db: Db, organisationId: string, today: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('cycle')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('startsOn', '<=', today)
    .orderBy('startsOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** The contingent that the organisation itself has registered for the cycle. */
async function findNumbers(db: Db, organisationId: string, cycleId: string): Promise<PaperFacts['numbers']> {
  const rows = await db
    .selectFrom('document')
    .select('facts')
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('code', 'in', ['D31', 'D30', 'D27'])
    .where('registeredAt', 'is not', null)
    .where('cancelledOn', 'is', null)
    .orderBy('datedOn', 'desc')
    .execute()
  const told = rows.map(({ facts }) => (facts as PaperFacts).numbers) // written from PaperFacts only
  return told.find((numbers) => numbers && Object.keys(numbers).length > 0) ?? {}
}
