import { done } from '@app/model/api'
import { formatDate } from '@app/model/documents'
import { endsToday, gatheringApi, type TalkSchedule } from '@app/model/gatherings'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { renderDocx, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { notifyPeople } from '#notifications'
import { listParticipants, listRounds } from '#rounds'
import { composePaper, paperNames } from './papers.ts'
import { planSchedule } from './plan-schedule.ts'
import {
  addGuests,
  findGathering,
  findGatheringOf,
  type GatheringRecord,
  listGuests,
  lockGathering,
} from './queries.ts'
import { showGathering } from './show-gathering.ts'

export async function gatheringRoutes(app: FastifyInstance) {
  mount(app, gatheringApi.read, async ({ db, actor, params, today }) => {
    await roundOf(db, actor.organisationId, params.id)
    const record = await findGatheringOf(db, actor.organisationId, params.id)
    return record ? showGathering(db, record, today) : null
  })

  mount(app, gatheringApi.save, async ({ db, actor, params, body, now, today, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const round = await roundOf(db, organisationId, params.id)
    if (round.closedOn) refuse('round.closed')
    const present = await findGatheringOf(db, organisationId, params.id)
    if (!endsToday(body.scenario, body.startsAt, lengthsOf(present?.schedule)))
      refuse('gathering.past-midnight')
    const values = {
      ...{ ...body, updatedAt: now.toISOString() },
      ...{ scenario: JSON.stringify(body.scenario), others: JSON.stringify(body.others) },
    }
    const { id } = await db
      .insertInto('gathering')
      .values({ ...values, organisationId, roundId: params.id, createdBy: accountId })
      .onConflict((conflict) => conflict.columns(['organisationId', 'roundId']).doUpdateSet(values))
      .returning('id')
      .executeTakeFirstOrThrow()
    if (!present) {
      const people = await listParticipants(db, organisationId, round.cycleId, round.form, today)
      const everybody = [...people.mentors, ...people.mentees].map((one) => one.id)
      await addGuests(db, organisationId, id, everybody)
    }
    const action = present ? 'gathering.changed' : 'gathering.appointed'
    await journal({ action, subject: 'round', subjectId: params.id })
    return shown(db, organisationId, id, today)
  })

  mount(app, gatheringApi.cancel, async ({ db, actor, params, allowed, refuse, journal }) => {
    const record = allowed(await lockGathering(db, actor.organisationId, params.id))
    if (record.closedOn) refuse('round.closed')
    await db
      .deleteFrom('gathering')
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', record.id)
      .execute()
    await journal({ action: 'gathering.cancelled', subject: 'round', subjectId: record.roundId })
    return done
  })

  mount(app, gatheringApi.guests, async ({ db, actor, params, body, allowed, today, refuse, journal }) => {
    const { organisationId } = actor
    const record = allowed(await lockGathering(db, organisationId, params.id))
    if (record.closedOn) refuse('round.closed')
    const people = await listParticipants(db, organisationId, record.cycleId, record.form, today)
    const known = new Set([...people.mentors, ...people.mentees].map((one) => one.id))
    if (body.add.some((id) => !known.has(id))) throw new AppError('not-found')
    await addGuests(db, organisationId, record.id, body.add)
    if (body.remove.length > 0)
      await db
        .deleteFrom('gatheringGuest')
        .where('organisationId', '=', organisationId)
        .where('gatheringId', '=', record.id)
        .where('participationId', 'in', body.remove)
        .execute()
    await journal({
      ...{ action: 'gathering.guests', subject: 'round', subjectId: record.roundId },
      details: { added: body.add.length, removed: body.remove.length },
    })
    return shown(db, organisationId, record.id, today)
  })

  mount(app, gatheringApi.attendance, async ({ db, actor, params, body, allowed, today, journal }) => {
    const { organisationId } = actor
    const record = allowed(await lockGathering(db, organisationId, params.id))
    for (const attendance of ['present', 'absent', null] as const) {
      const ids = body.marks.filter((mark) => mark.attendance === attendance).map((mark) => mark.id)
      if (ids.length === 0) continue
      const { numUpdatedRows } = await db
        .updateTable('gatheringGuest')
        .set({ attendance })
        .where('organisationId', '=', organisationId)
        .where('gatheringId', '=', record.id)
        .where('participationId', 'in', ids)
        .$if(body.onlyUnmarked, (query) => query.where('attendance', 'is', null))
        .executeTakeFirst()
      if (!body.onlyUnmarked && Number(numUpdatedRows) < new Set(ids).size) throw new AppError('not-found')
    }
    await journal({
      ...{ action: 'gathering.attendance', subject: 'round', subjectId: record.roundId },
      details: { count: body.marks.length },
    })
    return shown(db, organisationId, record.id, today)
  })

  mount(
    app,
    gatheringApi.schedule,
    async ({ db, actor, params, body, allowed, today, now, refuse, journal }) => {
      const record = allowed(await lockGathering(db, actor.organisationId, params.id))
      if (record.closedOn) refuse('round.closed')
      const { settings, draftId } = body
      const planned = await planSchedule(db, record, settings, draftId, today)
      if (!planned) throw new AppError('not-found')
      if ('refused' in planned) return refuse(planned.refused)
      const schedule: TalkSchedule = { settings, rounds: planned.rounds }
      if (!endsToday(record.scenario, record.startsAt, lengthsOf(schedule))) refuse('gathering.past-midnight')
      await setSchedule(db, record, schedule, now)
      await journal({
        ...{ action: 'gathering.scheduled', subject: 'round', subjectId: record.roundId },
        details: { rounds: planned.rounds.length, talks: planned.rounds.flat().length },
      })
      return shown(db, record.organisationId, record.id, today)
    },
  )

  mount(
    app,
    gatheringApi.clearSchedule,
    async ({ db, actor, params, allowed, today, now, refuse, journal }) => {
      const record = allowed(await lockGathering(db, actor.organisationId, params.id))
      if (record.closedOn) refuse('round.closed')
      await setSchedule(db, record, null, now)
      await journal({ action: 'gathering.changed', subject: 'round', subjectId: record.roundId })
      return shown(db, record.organisationId, record.id, today)
    },
  )

  mount(app, gatheringApi.protocol, async ({ db, actor, params, body, allowed, today, now, journal }) => {
    const record = allowed(await lockGathering(db, actor.organisationId, params.id))
    await db
      .updateTable('gathering')
      .set({ protocol: JSON.stringify(body), updatedAt: now.toISOString() })
      .where('organisationId', '=', record.organisationId)
      .where('id', '=', record.id)
      .execute()
    await journal({ action: 'gathering.protocol', subject: 'round', subjectId: record.roundId })
    return shown(db, record.organisationId, record.id, today)
  })

  mount(app, gatheringApi.invite, async ({ db, actor, params, allowed, now, refuse, journal }) => {
    const { organisationId } = actor
    const record = allowed(await lockGathering(db, organisationId, params.id))
    if (record.closedOn) refuse('round.closed')
    const guests = (await listGuests(db, organisationId, record.id)).filter((guest) => !guest.gone)
    const { heldOn, startsAt, place } = record
    const reached = await asServer(db, () =>
      notifyPeople(
        db,
        organisationId,
        guests.map((guest) => guest.personId),
        { code: 'gathering.invited', params: { date: formatDate(heldOn, 'figures'), time: startsAt, place } },
      ),
    )
    await db
      .updateTable('gathering')
      .set({ invitedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('id', '=', record.id)
      .execute()
    const notified = guests.filter((guest) => reached.has(guest.personId)).length
    await journal({
      ...{ action: 'gathering.invited', subject: 'round', subjectId: record.roundId },
      details: { count: notified },
    })
    return { notified, withoutAccount: guests.length - notified }
  })

  mount(
    app,
    gatheringApi.file,
    async ({ db, actor, params, querystring, allowed, today, refuse, journal }) => {
      const record = allowed(await findGathering(db, actor.organisationId, params.id))
      const { paper, format, inline } = querystring
      const composed = await composePaper(db, record, paper, today)
      if (!composed) return refuse('gathering.no-schedule')
      await journal({
        ...{ action: 'gathering.exported', subject: 'round', subjectId: record.roundId },
        details: { paper, format },
      })
      const word = format === 'docx'
      return {
        name: `${paperNames[paper].replaceAll(' ', '-')}_${record.heldOn}.${format}`,
        type: word
          ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
          : 'application/pdf',
        bytes: word ? await renderDocx(composed.doc) : await renderPdf(composed.doc),
        ...(inline ? { inline } : {}),
      }
    },
  )
}

const lengthsOf = (schedule: TalkSchedule | null | undefined) =>
  schedule ? { rounds: schedule.rounds.length, settings: schedule.settings } : null

async function roundOf(db: Db, organisationId: string, id: string) {
  const [round] = await listRounds(db, organisationId, { id })
  if (!round) throw new AppError('not-found')
  return round
}

async function shown(db: Db, organisationId: string, id: string, today: string) {
  const record = await findGathering(db, organisationId, id)
  if (!record) throw new AppError('not-found')
  return showGathering(db, record, today)
}

async function setSchedule(db: Db, record: GatheringRecord, schedule: TalkSchedule | null, now: Date) {
  await db
    .updateTable('gathering')
    .set({ schedule: schedule && JSON.stringify(schedule), updatedAt: now.toISOString() })
    .where('organisationId', '=', record.organisationId)
    .where('id', '=', record.id)
    .execute()
}
