import { done } from '@app/model/api'
import { isBeforeOrder, type Pair, pairApi } from '@app/model/pairs'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { activatePairs, closePair, dissolvePairs } from './change-states.ts'
import { createPairs } from './create-pairs.ts'
import { listPairingObstacles } from './pairing-obstacles.ts'
import { findPair, findPairNeighbours, listPairs, listTaken, lockPair, lockPairs, toPair } from './queries.ts'
import { reachOf, shownTo } from './reach.ts'

export async function pairRoutes(app: FastifyInstance) {
  mount(app, pairApi.list, async ({ db, actor, params, querystring, today }) => {
    const filter = { cycleId: params.id, state: querystring.state, ...reachOf(actor) }
    const rows = await listPairs(db, actor.organisationId, filter)
    return shownTo(
      actor,
      rows.map((row) => toPair(row, today)),
    )
  })

  mount(app, pairApi.all, async ({ db, actor, today }) => {
    const rows = await listPairs(db, actor.organisationId, { ...reachOf(actor), newestFirst: true })
    return shownTo(
      actor,
      rows.map((row) => toPair(row, today)),
    )
  })

  mount(app, pairApi.read, async ({ db, actor, params, allowed, journal, today }) => {
    const row = allowed(await findPair(db, actor.organisationId, params.id))
    const card = {
      ...toPair(row, today),
      ...(await findPairNeighbours(db, actor.organisationId, row.id)),
      reasons: row.reasons.filter((one) => typeof one === 'string'),
      closingComment: row.closingComment,
      createdAt: row.createdAt,
    }
    const [shown] = shownTo(actor, [card])
    if (!shown) throw new AppError('not-found')
    await journal({ action: 'pair.read', subject: 'pair', subjectId: row.id })
    return shown
  })

  mount(app, pairApi.create, async ({ db, actor, params, body, today, refuse, journal }) => {
    const { organisationId } = actor
    const cycle = await db
      .selectFrom('cycle')
      .select(['id', 'endsOn'])
      .where('organisationId', '=', organisationId)
      .where('id', '=', params.id)
      .executeTakeFirst()
    if (!cycle) throw new AppError('not-found')
    const people = await lockParticipations(db, organisationId, params.id, body.pairs)
    for (const { mentorId, menteeIds } of body.pairs) {
      const mentor = people.get(mentorId)
      const mentees = menteeIds.map((id) => people.get(id))
      if (mentor?.role !== 'mentor' || mentees.some((one) => one?.role !== 'mentee'))
        throw new AppError('not-found')
      if (mentees.some((one) => one?.personId === mentor.personId)) refuse('pair.same-person')
    }
    const ids = [...people.keys()]
    if ((await listPairingObstacles(db, organisationId, ids, { form: body.form, today })).length > 0)
      refuse('pair.no-consent')
    const taken = await listTaken(db, organisationId, body.form, ids)
    const mentees = body.pairs.flatMap((one) => one.menteeIds)
    const twice = new Set(mentees).size < mentees.length
    if (twice || taken.some((one) => one.role === 'mentee' && mentees.includes(one.participationId)))
      refuse('pair.taken')

    const frame = { organisationId, cycleId: cycle.id, form: body.form, createdBy: actor.accountId, today }
    const period = { roundId: body.roundId, startsOn: body.startsOn, endsOn: body.endsOn ?? cycle.endsOn }
    if (period.startsOn && period.endsOn < period.startsOn) refuse('pair.ends-before-start')
    const made = await createPairs(db, { ...frame, ...period }, body.pairs)
    await journal({
      action: 'pair.created',
      subject: 'cycle',
      subjectId: cycle.id,
      details: { count: made.length },
    })
    return (await listPairs(db, organisationId, { ids: made })).map((row) => toPair(row, today))
  })

  mount(app, pairApi.change, async ({ db, actor, params, body, allowed, refuse, journal, now, today }) => {
    const row = allowed(await lockPair(db, actor.organisationId, params.id))
    if (row.closedOn) refuse('pair.closed')
    const onlyGoal = Object.keys(body).every((key) => key === 'goal')
    if (!onlyGoal && !isBeforeOrder(row.state)) refuse('pair.not-before-order')
    if (!onlyGoal && isFixedByPaper(row)) refuse('pair.in-paper')
    const { startsOn, endsOn } = { ...row, ...body }
    if (startsOn && endsOn && endsOn < startsOn) refuse('pair.ends-before-start')
    await db
      .updateTable('pair')
      .set({ ...body, updatedAt: now.toISOString() })
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', row.id)
      .execute()
    await journal({
      action: 'pair.changed',
      subject: 'pair',
      subjectId: row.id,
      details: { fields: Object.keys(body) },
    })
    return toPair(allowed(await findPair(db, actor.organisationId, row.id)), today)
  })

  mount(app, pairApi.dissolve, async ({ db, actor, params, allowed, refuse, journal }) => {
    const row = allowed(await lockPair(db, actor.organisationId, params.id))
    if (!isBeforeOrder(row.state)) refuse('pair.not-before-order')
    if (isFixedByPaper(row)) refuse('pair.in-paper')
    await dissolvePairs(db, actor.organisationId, [row.id])
    await journal({
      action: 'pair.dissolved',
      subject: 'pair',
      subjectId: row.id,
      details: { number: row.number },
    })
    return done
  })

  mount(app, pairApi.dissolveMany, async ({ db, actor, body, refuse, journal }) => {
    const ids = [...new Set(body.ids)]
    const rows = await lockPairs(db, actor.organisationId, ids)
    if (rows.length < ids.length) throw new AppError('not-found')
    if (rows.some((row) => !isBeforeOrder(row.state))) refuse('pair.not-before-order')
    if (rows.some(isFixedByPaper)) refuse('pair.in-paper')
    await dissolvePairs(db, actor.organisationId, ids)
    for (const row of rows)
      await journal({
        action: 'pair.dissolved',
        subject: 'pair',
        subjectId: row.id,
        details: { number: row.number },
      })
    return { dissolved: rows.length }
  })

  mount(app, pairApi.activate, async ({ db, actor, body, refuse, journal, today }) => {
    const rows = await listPairs(db, actor.organisationId, { ids: body.ids })
    if (rows.length < new Set(body.ids).size) throw new AppError('not-found')
    if (rows.some((row) => row.state !== 'secured')) refuse('pair.not-secured')
    const activated = await activatePairs(db, actor.organisationId, body.ids, today)
    await journal({ action: 'pair.activated', details: { count: activated } })
    return { activated }
  })

  mount(app, pairApi.close, async ({ db, actor, params, body, allowed, refuse, journal, today }) => {
    const row = allowed(await lockPair(db, actor.organisationId, params.id))
    if (row.closedOn) refuse('pair.closed')
    const state = body.reason === 'full' ? ('completed' as const) : ('terminated_early' as const)
    const closing = { state, on: body.on, reason: body.reason, comment: body.comment }
    if (!(await closePair(db, actor.organisationId, row, closing))) refuse('pair.wrong-state')
    await journal({
      action: 'pair.closed',
      subject: 'pair',
      subjectId: row.id,
      details: { reason: body.reason },
    })
    return toPair(allowed(await findPair(db, actor.organisationId, row.id)), today)
  })
}

/** A registered text names the pair, or a changing order stands on it: neither may lose it behind its back. */
const isFixedByPaper = ({ paper, continuesId }: Pick<Pair, 'paper' | 'continuesId'>) =>
  paper !== null && (paper.number !== null || continuesId !== null)

type Wanted = readonly { mentorId: string; menteeIds: readonly string[] }[]

/** Locked in one order, so that two curators forming the same people wait for each other instead of doubling. */
async function lockParticipations(db: Db, organisationId: string, cycleId: string, wanted: Wanted) {
  const ids = [...new Set(wanted.flatMap((one) => [one.mentorId, ...one.menteeIds]))]
  const rows = await db
    .selectFrom('participation')
    .select(['id', 'personId', 'role', 'capacity', 'state'])
    .where('organisationId', '=', organisationId)
    .where('cycleId', '=', cycleId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
