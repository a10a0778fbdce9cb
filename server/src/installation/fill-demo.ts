import { sql } from 'kysely'
import type { Db } from '#db'
import { dateOf } from '#http'
import { addAccounts, type DemoAccount } from './demo-accounts.ts'
import { Chance } from './demo-chance.ts'
import { daysBefore } from './demo-cycles.ts'
import { addOrganisations } from './demo-organisations.ts'
import { type Author, addProposal, formPairs, signOrder, tellJournal } from './demo-pairs.ts'
import { addPastCycle } from './demo-past.ts'
import {
  addActiveSchool,
  addCollege,
  addReadySchool,
  addStartingSchool,
  type Institution,
} from './demo-schools.ts'
import { type Couple, participantSeats, seatsOf } from './demo-seats.ts'

export type { DemoAccount } from './demo-accounts.ts'

/** The same invented people every time. */
const seed = 2031

/** Fills an empty database with an invented municipality; answers the accounts of every role. */
export async function fillDemo(db: Db, now: Date): Promise<DemoAccount[]> {
  const chance = new Chance(seed)
  const today = dateOf(now)
  const organisations = await addOrganisations(db, chance)
  const making = { db, chance, organisations, today, now }
  const ready = await addReadySchool(making)
  const active = await addActiveSchool(making)
  const starting = await addStartingSchool(making)
  const college = await addCollege(making)
  const seats = seatsOf(organisations, { ready, active, starting, college })
  const staff = await addAccounts(db, chance, seats, now)

  const curatorOf = (login: string): Author => {
    const { person } = seats.find((seat) => seat.login === login) ?? {}
    const { id = '' } = staff.find((account) => account.login === login) ?? {}
    const name = `${person?.lastName} ${person?.firstName} ${person?.patronymic}`
    return { accountId: id, name, personId: person?.id ?? '' }
  }
  await addProposal({ ...making, author: curatorOf('curator-101') }, ready, 'pupil_pupil')
  const couples = await addWork({ ...making, author: curatorOf('curator-102') }, active)
  const participants = await addAccounts(db, chance, participantSeats(active, couples), now)

  const accounts = [...staff, ...participants].map(({ id: _, ...account }) => account)
  await db
    .insertInto('setting')
    .values({ name: 'demo', value: JSON.stringify(accounts) })
    .execute()
  return accounts
}

type Working = Parameters<typeof addPastCycle>[0]

/** Last year is closed, this year’s pairs work under a signed order, a few have been formed after it. */
async function addWork(making: Working, school: Institution) {
  const { db, today } = making
  await addPastCycle(making, school)
  const formedOn = daysBefore(today, 12)
  const datedOn = daysBefore(today, 9)
  const made = await formPairs(making, school, ['teacher_teacher', 'teacher_pupil', 'pupil_pupil'], formedOn)
  // The last ones came after the order and wait for the next.
  const pairIds = made.slice(0, -4)
  await signOrder(making, school, { datedOn, number: '214-од', pairIds })
  await tellJournal(making, school.organisation.id, [
    { on: school.cycle.startsOn, action: 'cycle.created', subject: 'cycle', subjectId: school.cycle.id },
    { on: formedOn, action: 'pair.created', details: { count: made.length } },
    { on: datedOn, action: 'paper.registered', details: { code: 'D14', number: '214-од' } },
    { on: datedOn, action: 'paper.signed', details: { code: 'D14', pairs: pairIds.length } },
  ])
  return {
    pupils: await firstCouple(db, school, 'pupil_pupil'),
    teachers: await firstCouple(db, school, 'teacher_teacher'),
  }
}

/** The two of the first working pair of the form. */
async function firstCouple(db: Db, { organisation, cycle }: Institution, form: string): Promise<Couple> {
  const { rows } = await sql<Couple>`select mentor.person_id as "mentorId", mentee.person_id as "menteeId"
    from pair
    join pair_member mentor on mentor.organisation_id = pair.organisation_id and mentor.pair_id = pair.id
      and mentor.role = 'mentor'
    join pair_member mentee on mentee.organisation_id = pair.organisation_id and mentee.pair_id = pair.id
      and mentee.role = 'mentee'
    where pair.organisation_id = ${organisation.id} and pair.cycle_id = ${cycle.id} and pair.form = ${form}
      and pair.state = 'active'
    order by pair.kind <> 'traditional', pair.number limit 1`.execute(db)
  return rows[0] ?? { mentorId: '', menteeId: '' }
}

/** The accounts that `fillDemo` has made; empty in a real installation. */
export async function demoAccounts(db: Db): Promise<DemoAccount[]> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'demo').executeTakeFirst()
  return (row?.value as DemoAccount[] | undefined) ?? []
}
