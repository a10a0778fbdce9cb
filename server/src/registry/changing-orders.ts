import { usualCapacity } from '@app/model/matching'
import { isBeforeOrder } from '@app/model/pairs'
import { registryApi, type Substitute } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { createPairs, findPair, listPairingObstacles, lockPair } from '#pairs'
import { listParticipants } from '#rounds'
import { indexDraft } from './editions.ts'
import { findPaper, listElsewhere, setLinks } from './queries.ts'
import { showPaper } from './show-paper.ts'
import type { Change } from './stored-facts.ts'

/** Orders that change an earlier one: another mentor, an early end (D24). */
export async function changingOrderRoutes(app: FastifyInstance) {
  mount(app, registryApi.substitutes, async ({ db, actor, params, today }) => {
    const pair = await findPair(db, actor.organisationId, params.id)
    if (!pair) throw new AppError('not-found')
    return listSubstitutes(db, pair, today)
  })

  mount(app, registryApi.replaceMentor, async ({ db, actor, params, body, today, refuse, journal }) => {
    const { organisationId } = actor
    const pair = await lockPair(db, organisationId, params.id)
    if (!pair) throw new AppError('not-found')
    if (isBeforeOrder(pair.state) || pair.closedOn) refuse('paper.before-order')
    if ((await listElsewhere(db, organisationId, [pair.id])).length > 0) refuse('paper.pair-in-another')
    const mentor = await db
      .selectFrom('participation')
      .select(['id', 'personId', 'capacity'])
      .where('organisationId', '=', organisationId)
      .where('cycleId', '=', pair.cycleId)
      .where('role', '=', 'mentor')
      .where('id', '=', body.mentorId)
      .forUpdate()
      .executeTakeFirst()
    if (!mentor) throw new AppError('not-found')
    const substitute = (await listSubstitutes(db, pair, today)).find((one) => one.id === mentor.id)
    const menteeIds = pair.members.filter((one) => one.role === 'mentee').map((one) => one.participationId)
    if (pair.members.some((member) => member.personId === mentor.personId)) refuse('paper.no-places')
    if (substitute && substitute.places - substitute.busy < menteeIds.length) refuse('paper.no-places')
    if ((await listPairingObstacles(db, organisationId, [mentor.id], { form: pair.form, today })).length > 0)
      refuse('paper.no-consent')
    const frame = {
      ...{ organisationId, cycleId: pair.cycleId, form: pair.form, createdBy: actor.accountId, today },
      ...{ startsOn: body.from, continuesId: pair.id, keepMentees: true },
      endsOn: pair.endsOn ?? undefined,
    }
    const [newPairId = ''] = await createPairs(db, frame, [
      { mentorId: mentor.id, menteeIds, goal: pair.goal },
    ])
    const change: Change = {
      kind: 'replacement',
      pairId: pair.id,
      newPairId,
      from: body.from,
      reason: body.reason,
    }
    const id = await createChangingOrder(
      db,
      { organisationId, cycleId: pair.cycleId, accountId: actor.accountId, today },
      change,
    )
    await journal({ action: 'paper.created', subject: 'paper', subjectId: id, details: { code: 'D24' } })
    return showPaper(db, await found(db, organisationId, id), today)
  })

  mount(app, registryApi.terminate, async ({ db, actor, params, body, today, refuse, journal }) => {
    const { organisationId } = actor
    const pair = await lockPair(db, organisationId, params.id)
    if (!pair) throw new AppError('not-found')
    if (isBeforeOrder(pair.state) || pair.closedOn) refuse('paper.before-order')
    if ((await listElsewhere(db, organisationId, [pair.id])).length > 0) refuse('paper.pair-in-another')
    const change: Change = { kind: 'termination', pairId: pair.id, from: body.from, reason: body.reason }
    const id = await createChangingOrder(
      db,
      { organisationId, cycleId: pair.cycleId, accountId: actor.accountId, today },
      change,
    )
    await journal({ action: 'paper.created', subject: 'paper', subjectId: id, details: { code: 'D24' } })
    return showPaper(db, await found(db, organisationId, id), today)
  })
}

type PairRow = NonNullable<Awaited<ReturnType<typeof findPair>>>

/** Mentors of the cycle whom the form of the pair can take, with their places. */
async function listSubstitutes(db: Db, pair: PairRow, today: string): Promise<Substitute[]> {
  const { mentors } = await listParticipants(db, pair.organisationId, pair.cycleId, pair.form, today)
  const present = new Set(pair.members.map((member) => member.personId))
  return mentors.map((one) => ({
    ...one,
    places: one.profile.capacity ?? usualCapacity[one.profile.kind],
    present: present.has(one.personId),
  }))
}

async function createChangingOrder(
  db: Db,
  {
    organisationId,
    cycleId,
    accountId,
    today,
  }: { organisationId: string; cycleId: string; accountId: string; today: string },
  change: Change,
): Promise<string> {
  const previous = await db
    .selectFrom('document')
    .select('facts')
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('code', '=', 'D14')
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  const { control, curatorId, executorPhone } = (previous?.facts ?? {}) as Record<string, unknown>
  const { id } = await db
    .insertInto('document')
    .values({
      ...{ organisationId, cycleId, code: 'D24', createdBy: accountId },
      title: 'О внесении изменений в приказ о закреплении наставнических пар (групп)',
      // Who controls and who is the curator does not change from order to order: nobody types it twice.
      facts: JSON.stringify({ control, curatorId, executorPhone, change }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const pairIds = change.kind === 'replacement' ? [change.pairId, change.newPairId] : [change.pairId]
  await setLinks(db, organisationId, id, pairIds)
  await indexDraft(db, organisationId, id, today)
  return id
}

export async function found(db: Db, organisationId: string, id: string) {
  const paper = await findPaper(db, organisationId, id)
  if (!paper) throw new AppError('not-found')
  return paper
}
