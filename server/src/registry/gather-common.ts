import type { Reference } from '@app/model/documents'
import { bareDossier, type PaperSource } from '@app/model/drafting'
import { periodsOf } from '@app/model/programmes'
import { peopleIn, personsIn } from '@app/model/registry'
import { sql } from 'kysely'
import { listBase, listPairings } from '#bases'
import { findGateSettings, listJournal } from '#consents'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { listPairs, toPair } from '#pairs'
import { doubtsOfHead, issuerOf, listCorrected, officialOf } from '#papers'
import { findProgramme } from '#programmes'
import { listDraftPairs } from './draft-pairs.ts'
import { listDraftPeople } from './draft-people.ts'
import { withMentored } from './mentored-pairs.ts'
import { listActs, listBureauPapers } from './queries.ts'
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

/** What papers about many people or pairs share, and how the people and the pairs themselves are found. */
export async function gatherCommon(db: Db, wanted: Wanted) {
  const { organisationId, cycleId, facts, at, today, source } = wanted
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new Error('a document without its organisation')
  const { ages } = await findGateSettings(db, organisationId)
  const cycle = cycleId ? await findProgramme(db, organisationId, cycleId) : undefined
  const cards = await findCards(db, organisationId, personsIn(facts))
  const officials = new Map(cards.map((card) => [card.id, officialOf(card)]))
  const corrected = await listCorrected(db, organisationId)
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
    ...{ issuer: issuerOf(organisation, corrected), organisationKind: organisation.kind, on: today, at },
    official: (id) => officials.get(id ?? '') ?? null,
    signsFrom: ages.signsBeside,
    cycle: cycle
      ? {
          ...{ title: cycle.title, startsOn: cycle.startsOn, endsOn: cycle.endsOn, forms: cycle.forms },
          stages: periodsOf({ ...cycle, stages: cycle.settings.stages }),
        }
      : null,
    named: (id) => named.get(id) ?? null,
    corrected,
    ...(needs('bases') && cycleId ? { bases: await basesOf(db, organisationId, cycleId, today) } : {}),
    ...(ofCycle.length ? { participants: [...(await listPeople(ofCycle)).values()] } : {}),
    ...(needs('register') && cycleId
      ? { register: (await listPairs(db, organisationId, { cycleId })).map((row) => toPair(row, today)) }
      : {}),
    ...(needs('history') ? await historyOf(db, organisationId, today, listPeople) : {}),
    ...(needs('bureau') ? { bureau: await listBureauPapers(db, organisationId) } : {}),
    ...(needs('acts') ? { acts: await listActs(db, organisationId, cycleId) } : {}),
    ...(needs('consents') ? { consents: await listJournal(db, organisationId) } : {}),
  })
  return {
    organisation,
    dossier,
    people,
    ofHead: doubtsOfHead(organisation, corrected),
    async pairs(ids: readonly string[]) {
      const cards =
        source.about === 'pair' ? await people(await membersOf(db, organisationId, ids)) : undefined
      return listDraftPairs(db, organisationId, ids, about, cards)
    },
  }
}

/** Pairs of every cycle, and everybody who stands in them. */
async function historyOf(
  db: Db,
  organisationId: string,
  today: string,
  listPeople: (ids: readonly string[]) => ReturnType<typeof listDraftPeople>,
) {
  const register = (await listPairs(db, organisationId, {})).map((row) => toPair(row, today))
  const ids = new Set(register.flatMap(({ members }) => members.map(({ personId }) => personId)))
  return { register, participants: [...(await listPeople([...ids])).values()] }
}

/** Cards of people, as papers name them. */
export async function findCards(db: Db, organisationId: string, ids: readonly string[]) {
  return ids.length
    ? await db
        .selectFrom('person')
        .select(['id', 'lastName', 'firstName', 'patronymic', 'sex', 'position', 'groupName'])
        .select(['nameForms', 'positionForms'])
        .where('organisationId', '=', organisationId)
        .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
        .execute()
    : []
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
