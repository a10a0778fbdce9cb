import { linesOf } from '@app/model/editions'
import { type FormCode, formTitle } from '@app/model/programmes'
import { emptyDraft } from '@app/model/rounds'
import { sql } from 'kysely'
import type { Db } from '#db'
import { writeJournal } from '#journal'
import { solveDraft } from '#matching'
import { closePair, createPairs, type NewPair, securePairs } from '#pairs'
import { fileDocument } from '#records'
import { compose, findPaper, searchTextOf, setLinks, takeNumber } from '#registry'
import { listParticipants } from '#rounds'
import type { Chance } from './demo-chance.ts'
import type { Institution } from './demo-schools.ts'

/** Who does it in the demonstration: the curator. */
export type Author = { accountId: string; name: string; personId: string }

type Making = { db: Db; chance: Chance; today: string; now: Date; author: Author }

/** Pairs of every form, as the machine proposes them; two mentees of one mentor make a group. */
export async function formPairs(
  making: Making,
  institution: Institution,
  forms: readonly FormCode[],
  on: string,
) {
  const { db, author } = making
  const { organisation, cycle } = institution
  const made: string[] = []
  for (const form of forms) {
    const people = await listParticipants(db, organisation.id, cycle.id, form, on)
    const { pairs } = solveDraft({ form, state: emptyDraft, people }, undefined)
    const frame = {
      ...{ organisationId: organisation.id, cycleId: cycle.id, form, endsOn: cycle.endsOn },
      ...{ createdBy: author.accountId, today: on },
    }
    made.push(...(await createPairs(db, frame, byMentor(pairs))))
  }
  return made
}

function byMentor(pairs: readonly (readonly [mentee: string, mentor: string])[]): NewPair[] {
  const groups = new Map<string, string[]>()
  for (const [mentee, mentor] of pairs) groups.set(mentor, [...(groups.get(mentor) ?? []), mentee])
  return [...groups].map(([mentorId, menteeIds]) => ({ mentorId, menteeIds }))
}

type Order = { datedOn: string; number: string; pairIds: readonly string[] }

/** The order of the director: registered, signed, its pairs begin to work. */
export async function signOrder(making: Making, institution: Institution, order: Order) {
  const { db, now, author, today } = making
  const { organisation, cycle } = institution
  const { datedOn, pairIds } = order
  const organisationId = organisation.id
  const { id } = await db
    .insertInto('document')
    .values({
      ...{ organisationId, cycleId: cycle.id, code: 'D14', createdBy: author.accountId },
      title: 'О закреплении наставнических пар (групп)',
      facts: JSON.stringify({ control: { kind: 'self' }, curatorId: author.personId }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await setLinks(db, organisationId, id, pairIds)
  const series = { organisationId, series: 'orders', year: Number(datedOn.slice(0, 4)), documentId: id }
  const taken = await takeNumber(db, series, organisation.orderNumbering, datedOn, order.number)
  const paper = await findPaper(db, organisationId, id)
  if (!taken || !paper) throw new Error('the order that was just written is not there')
  const { doc } = await compose(db, paper, { date: datedOn, number: taken.number }, datedOn)
  await db
    .updateTable('document')
    .set({
      ...{
        number: taken.number,
        numberSeq: taken.seq,
        datedOn,
        content: JSON.stringify(doc),
        title: doc.title,
        searchText: searchTextOf(linesOf(doc)),
      },
      ...{ registeredAt: now.toISOString(), registeredBy: author.accountId, signedOn: datedOn },
      signedBy: organisation.director.slice(0, 3).join(' '),
    })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
  await fileDocument(db, organisationId, id, 'D14')
  await securePairs(db, pairIds, { organisationId, orderId: id, datedOn, today })
  await sql`update pair_member set joined_on = ${datedOn} where organisation_id = ${organisationId}
    and pair_id = any(${[...pairIds]}::uuid[])`.execute(db)
  await expectReaders(db, organisationId, id, pairIds, datedOn)
}

/** Adults named in the order; two thirds have read it already. */
async function expectReaders(
  db: Db,
  organisationId: string,
  documentId: string,
  pairIds: readonly string[],
  datedOn: string,
) {
  await sql`insert into familiarisation (organisation_id, document_id, person_id, read_on, how)
    select organisation_id, ${documentId}::uuid, id, case when no % 3 > 0 then ${datedOn}::date end,
      case when no % 3 > 0 then 'paper' end
    from (select distinct p.organisation_id, p.id, dense_rank() over (order by p.folded, p.id) as no
      from pair_member m join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
      where m.organisation_id = ${organisationId} and m.pair_id = any(${[...pairIds]}::uuid[])
      and p.born_on <= ${datedOn}::date - interval '18 years') adult`.execute(db)
}

/** Pairs that have done their work. */
export async function completePairs(
  making: Making,
  institution: Institution,
  pairIds: readonly string[],
  on: string,
) {
  for (const id of pairIds)
    await closePair(
      making.db,
      institution.organisation.id,
      { id, state: 'active' },
      {
        ...{ state: 'completed', on, reason: 'full' },
      },
    )
}

/** A round with the machine's proposal, waiting for the curator. */
export async function addProposal(making: Making, institution: Institution, form: FormCode) {
  const { db, author, today } = making
  const { organisation, cycle } = institution
  const people = await listParticipants(db, organisation.id, cycle.id, form, today)
  const solution = solveDraft({ form, state: emptyDraft, people }, undefined)
  const { id: roundId } = await db
    .insertInto('matchingRound')
    .values({
      ...{ organisationId: organisation.id, cycleId: cycle.id, form, createdBy: author.accountId },
      title: `Осень, ${formTitle(form, organisation.kind)}`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: draftId } = await db
    .insertInto('draft')
    .values({ organisationId: organisation.id, roundId, letter: 'А', createdBy: author.accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('draftStep')
    .values({
      ...{ organisationId: organisation.id, draftId, no: 0, change: JSON.stringify({ kind: 'created' }) },
      ...{ state: JSON.stringify(emptyDraft), solution: JSON.stringify(solution) },
      ...{ accountId: author.accountId, who: author.name },
    })
    .execute()
}

type Event = {
  on: string
  action: string
  subject?: string
  subjectId?: string
  details?: Record<string, unknown>
}

/** What the curator did, in the journal of the organisation, oldest first. */
export async function tellJournal({ db, author }: Making, organisationId: string, events: readonly Event[]) {
  for (const { on, ...event } of events)
    await writeJournal(db, {
      ...event,
      ...{
        at: new Date(`${on}T09:00:00Z`),
        organisationId,
        accountId: author.accountId,
        who: author.name,
        role: 'curator',
      },
    })
}
