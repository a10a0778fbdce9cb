import { stateObstacles } from '@app/model/bases'
import { isBeforeOrder } from '@app/model/pairs'
import { capacityOf, type ParticipationState } from '@app/model/people'
import type { WaitingStep } from '@app/model/waiting'
import type { Selectable } from 'kysely'
import { asServer, type Db, type Tables } from '#db'
import { AppError } from '#http'
import { notifyRoles } from '#notifications'
import { listPairingObstacles, listTaken, lockPair } from '#pairs'

type Participation = Pick<Selectable<Tables['participation']>, 'id' | 'personId' | 'role' | 'state' | 'forms'>
export type Taking = { organisationId: string; cycleId: string; now: Date; today: string }

/** Does one thing for people who wait, or refuses for all of them. */
export async function takeStep(db: Db, people: readonly Participation[], step: WaitingStep, taking: Taking) {
  const { organisationId } = taking
  switch (step.kind) {
    case 'search':
      return
    case 'support':
      // No names in a notice: the list says who it is to those who may see it.
      return asServer(db, () =>
        notifyRoles(db, organisationId, ['psychologist'], {
          ...{ code: 'waiting.support', params: { count: people.length }, link: '/programme/waiting' },
        }),
      )
    case 'reserve':
      return setState(db, people, 'reserve', taking)
    case 'return':
      return setState(db, people, 'in_base', taking)
    case 'form':
      return openForm(db, people, step.form, taking)
    case 'group':
      return joinGroup(db, people, step.pairId, taking)
  }
}

async function setState(
  db: Db,
  people: readonly Participation[],
  state: ParticipationState,
  { organisationId, now }: Taking,
) {
  for (const person of people) {
    // The column holds a state of the schema, its check constraint says so.
    const [obstacle] = stateObstacles(person.state as ParticipationState, state, person.role)
    if (obstacle) throw new AppError(obstacle)
    await db
      .updateTable('participation')
      .set({ state, updatedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('id', '=', person.id)
      .execute()
  }
}

/** One more form for people who have named some; whoever has named none is open to all of them already. */
async function openForm(db: Db, people: readonly Participation[], form: string, taking: Taking) {
  const { organisationId, cycleId, now } = taking
  const known = await db
    .selectFrom('cycleForm')
    .select('form')
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('form', '=', form)
    .executeTakeFirst()
  if (!known) throw new AppError('round.form-not-chosen')
  const closed = people.filter((one) => one.forms.length > 0 && !one.forms.includes(form))
  if (closed.length === 0) throw new AppError('waiting.form-already')
  for (const person of closed)
    await db
      .updateTable('participation')
      .set({ forms: [...person.forms, form], updatedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('id', '=', person.id)
      .execute()
}

/** Mentees join a pair that no order has secured yet; with two of them it is a group, and all are asked anew. */
async function joinGroup(db: Db, people: readonly Participation[], pairId: string, taking: Taking) {
  const { organisationId, cycleId, now, today } = taking
  const pair = await lockPair(db, organisationId, pairId)
  if (!pair || pair.cycleId !== cycleId) throw new AppError('not-found')
  if (!isBeforeOrder(pair.state)) throw new AppError('pair.not-before-order')
  if (people.some((one) => one.role !== 'mentee')) throw new AppError('waiting.mentor-cannot-join')
  const mentors = pair.members.filter((one) => one.role === 'mentor')
  if (people.some((one) => mentors.some((mentor) => mentor.personId === one.personId)))
    throw new AppError('pair.same-person')
  const ids = people.map((one) => one.id)
  if ((await listPairingObstacles(db, organisationId, ids, { form: pair.form, today })).length > 0)
    throw new AppError('pair.no-consent')
  if ((await listTaken(db, organisationId, pair.form, ids)).some((one) => one.role === 'mentee'))
    throw new AppError('waiting.has-pair')
  const [mentor] = mentors
  if (mentor && (await freePlacesOf(db, organisationId, mentor.participationId)) < people.length)
    throw new AppError('pair.no-places')
  await db
    .insertInto('pairMember')
    .values(
      people.map(({ id, personId }) => ({
        ...{ organisationId, pairId, participationId: id, personId, role: 'mentee' as const },
      })),
    )
    .execute()
  await db
    .updateTable('pair')
    .set({ kind: 'group', updatedAt: now.toISOString() })
    .$if(pair.state === 'confirmed', (update) => update.set({ state: 'proposed' }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', pairId)
    .execute()
  await db
    .updateTable('participation')
    .set({ state: 'proposed', updatedAt: now.toISOString() })
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}

/** Places of a mentor that no open pair takes. */
export async function freePlacesOf(db: Db, organisationId: string, participationId: string): Promise<number> {
  const mentor = await db
    .selectFrom('participation as p')
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    .select(['p.capacity', 'q.kind'])
    .select((eb) =>
      eb
        .selectFrom('pairMember as m')
        .innerJoin('pair', (join) =>
          join.onRef('pair.organisationId', '=', 'm.organisationId').onRef('pair.id', '=', 'm.pairId'),
        )
        .innerJoin('pairMember as other', (join) =>
          join
            .onRef('other.organisationId', '=', 'm.organisationId')
            .onRef('other.pairId', '=', 'm.pairId')
            .on('other.role', '=', 'mentee'),
        )
        .select(({ fn }) => fn.count<string>('other.participationId').distinct().as('busy'))
        .whereRef('m.organisationId', '=', 'p.organisationId')
        .whereRef('m.participationId', '=', 'p.id')
        .where('m.leftOn', 'is', null)
        .where('pair.state', 'not in', ['completed', 'terminated_early', 'replaced'])
        .as('busy'),
    )
    .where('p.organisationId', '=', organisationId)
    .where('p.id', '=', participationId)
    .executeTakeFirst()
  return mentor ? capacityOf(mentor.kind, mentor.capacity) - Number(mentor.busy ?? 0) : 0
}
