import { indicatorsOf, participantsOf, type TerritoryOrganisation } from '@app/model/drafting'
import { isAuthority } from '@app/model/organisations'
import type { DoubtfulCases, PaperFacts } from '@app/model/registry'
import type { CorrectedCases } from '@app/model/words'
import type { Selectable } from 'kysely'
import { asAnother, type Db, type Tables } from '#db'
import { listOrganisationsOf } from '#organisations'
import { doubtsOfHead, issuerOf, listCorrected } from '#papers'
import { findFigured } from './figure-sources.ts'
import type { Wanted } from './gather-common.ts'

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
    const known = await readOnce(db, row, today, counted)
    organisations.push({ ...{ id: row.id, name: row.shortName }, ...headOf(row, corrected), ...known })
  }
  const addressee = rows.find(({ id }) => id === facts.organisationId)
  return { organisations, doubtful: addressee ? doubtsOfHead(addressee, corrected) : [] }
}

const headOf = (row: Organisation, corrected: CorrectedCases) => ({
  head: issuerOf(row, corrected).head ?? null,
})

type Known = Pick<TerritoryOrganisation, 'roadmap' | 'counts' | 'indicators'>

/** By transactions: one composes a paper several times, and changes nothing of these organisations. */
const alreadyRead = new WeakMap<Db, Map<string, Known>>()

async function readOnce(db: Db, row: Organisation, today: string, counted: boolean): Promise<Known> {
  const known = alreadyRead.get(db) ?? new Map<string, Known>()
  if (db.isTransaction) alreadyRead.set(db, known)
  const key = `${row.id} ${today} ${counted}`
  const before = known.get(key)
  if (before) return before
  const tenant = { organisationId: row.id, scope: 'organisation' as const }
  const found = await asAnother(db, tenant, () => readOrganisation(db, row, today, counted))
  known.set(key, found)
  return found
}

/** The road map and the counts of the cycle that goes on. */
async function readOrganisation(db: Db, { id, kind }: Organisation, today: string, counted: boolean) {
  const roadmap = await findRoadmap(db, id, today)
  const figured = counted
    ? await findFigured(db, { organisationId: id, kind: kind === 'college' ? 'college' : 'school', today })
    : null
  if (!figured) return { roadmap, counts: null, indicators: [] }
  const { sources, numbers } = figured
  return {
    roadmap,
    counts: participantsOf(sources).unique ?? null,
    indicators: indicatorsOf(sources, { numbers }),
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
