import type { Reference } from '@app/model/documents'
import { bareDossier, type Dossier, type PaperSource } from '@app/model/drafting'
import { periodsOf } from '@app/model/programmes'
import { peopleIn, personsIn } from '@app/model/registry'
import { sql } from 'kysely'
import { listBase, listPairings } from '#bases'
import { findGateSettings, listJournal } from '#consents'
import type { Db } from '#db'
import { findProtocol } from '#gatherings'
import { findOrganisation } from '#organisations'
import { listPairs, toPair } from '#pairs'
import { issuerOf, officialOf } from '#papers'
import { findProgramme } from '#programmes'
import { listDraftPairs } from './draft-pairs.ts'
import { listDraftPeople } from './draft-people.ts'
import { withMentored } from './mentored-pairs.ts'
import { findPaper, listActs } from './queries.ts'
import type { StoredFacts } from './stored-facts.ts'

export type Wanted = {
  organisationId: string
  cycleId: string | null
  source: Pick<PaperSource, 'about' | 'needs'>
  facts: StoredFacts
  at: Reference
  today: string
  /** What it is about: pairs of an order, or one person, pair or meeting. */
  pairIds?: readonly string[] | undefined
  subjectId?: string | null | undefined
}

export type Gathered = { dossier: Dossier; doubtful: Awaited<ReturnType<typeof listDraftPairs>>['doubtful'] }

/** Everything that is known for one paper, in a question for each kind of thing. */
export async function gatherDossier(db: Db, wanted: Wanted): Promise<Gathered> {
  const { organisationId, source, facts, subjectId, at, today } = wanted
  const common = await gatherCommon(db, wanted)
  const { dossier } = common
  switch (source.about) {
    case 'person': {
      const people = await common.people(subjectId ? [subjectId] : [])
      return { dossier: { ...dossier, person: people.get(subjectId ?? '') ?? null }, doubtful: [] }
    }
    case 'pair': {
      const { pairs, doubtful } = await common.pairs(subjectId ? [subjectId] : [])
      return { dossier: { ...dossier, pairs }, doubtful }
    }
    case 'pairs': {
      const { pairs, doubtful } = await common.pairs(wanted.pairIds ?? [])
      return { dossier: { ...dossier, pairs }, doubtful }
    }
    case 'change': {
      const { pairs, doubtful } = await common.pairs(wanted.pairIds ?? [])
      return { dossier: { ...dossier, change: await changeOf(db, organisationId, facts, pairs) }, doubtful }
    }
    case 'gathering': {
      const gathering = subjectId ? await findProtocol(db, organisationId, subjectId, today) : undefined
      return { dossier: { ...dossier, gathering: gathering ?? null, at }, doubtful: [] }
    }
    case 'organisation':
      return { dossier, doubtful: [] }
  }
}

/** What papers about many people or pairs share, and how the people and the pairs themselves are found. */
export async function gatherCommon(db: Db, wanted: Wanted) {
  const { organisationId, cycleId, facts, at, today, source } = wanted
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('a document without its organisation')
  const { ages } = await findGateSettings(db, organisationId)
  const cycle = cycleId ? await findProgramme(db, organisationId, cycleId) : undefined
  const officials = await findOfficials(db, organisationId, personsIn(facts))
  const college = organisation.kind === 'college'
  const needs = (need: NonNullable<PaperSource['needs']>[number]) => source.needs?.includes(need) ?? false
  const listPeople = (ids: readonly string[]) =>
    listDraftPeople(db, { organisationId, ids, cycleId, college, today, ages })
  const about = { college, today, datedOn: at.date ?? today }
  const people = async (ids: readonly string[]) => {
    const found = await listPeople(ids)
    return needs('mentored') ? withMentored(db, organisationId, found, about) : found
  }
  const named = await listPeople(peopleIn(facts))
  const ofCycle = needs('participants') && cycleId ? await participantsOf(db, organisationId, cycleId) : []
  const dossier = bareDossier({
    ...{ issuer: issuerOf(organisation), organisationKind: organisation.kind, on: today, at },
    official: (id) => officials.get(id ?? '') ?? null,
    signsFrom: ages.signsBeside,
    cycle: cycle
      ? {
          ...{ title: cycle.title, startsOn: cycle.startsOn, endsOn: cycle.endsOn, forms: cycle.forms },
          stages: periodsOf({ ...cycle, stages: cycle.settings.stages }),
        }
      : null,
    named: (id) => named.get(id) ?? null,
    ...(needs('bases') && cycleId ? { bases: await basesOf(db, organisationId, cycleId, today) } : {}),
    ...(ofCycle.length ? { participants: [...(await listPeople(ofCycle)).values()] } : {}),
    ...(needs('register') && cycleId
      ? { register: (await listPairs(db, organisationId, { cycleId })).map((row) => toPair(row, today)) }
      : {}),
    ...(needs('acts') ? { acts: await listActs(db, organisationId, cycleId) } : {}),
    ...(needs('consents') ? { consents: await listJournal(db, organisationId) } : {}),
  })
  return {
    dossier,
    people,
    async pairs(ids: readonly string[]) {
      const cards =
        source.about === 'pair' ? await people(await membersOf(db, organisationId, ids)) : undefined
      return listDraftPairs(db, organisationId, ids, about, cards)
    },
  }
}

async function findOfficials(db: Db, organisationId: string, ids: readonly string[]) {
  const rows = ids.length
    ? await db
        .selectFrom('person')
        .select(['id', 'lastName', 'firstName', 'patronymic', 'sex', 'position', 'groupName'])
        .select(['nameForms', 'positionForms'])
        .where('organisationId', '=', organisationId)
        .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
        .execute()
    : []
  return new Map(rows.map((row) => [row.id, officialOf(row)]))
}

async function participantsOf(db: Db, organisationId: string, cycleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('participation')
    .select('personId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .execute()
  return rows.map(({ personId }) => personId)
}

async function basesOf(db: Db, organisationId: string, cycleId: string, today: string) {
  const base = async (role: 'mentor' | 'mentee') => ({
    rows: await listBase(db, { organisationId, cycleId, role, today, contacts: true }),
    pairings: await listPairings(db, { organisationId, cycleId, role }),
  })
  return { mentor: await base('mentor'), mentee: await base('mentee') }
}

async function membersOf(db: Db, organisationId: string, pairIds: readonly string[]): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await db
    .selectFrom('pairMember')
    .select('personId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('pairId', '=', sql<string>`any(${[...pairIds]}::uuid[])`)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** The order that is changed, the pair, and who takes it over. */
async function changeOf(
  db: Db,
  organisationId: string,
  { change }: StoredFacts,
  pairs: Awaited<ReturnType<typeof listDraftPairs>>['pairs'],
): Promise<Dossier['change']> {
  if (!change) return null
  const old = pairs.find((one) => one.id === change.pairId)
  const next = change.kind === 'replacement' ? pairs.find((one) => one.id === change.newPairId) : undefined
  const changed = old?.orderId ? await findPaper(db, organisationId, old.orderId) : undefined
  return {
    changed: { date: changed?.datedOn ?? null, number: changed?.number ?? null },
    pair: old?.ordered ?? null,
    mentor: next?.ordered.mentors[0] ?? null,
    ...{ from: change.from, reason: change.reason },
  }
}
