import { done } from '@app/model/api'
import { emptyDraft, roundApi } from '@app/model/rounds'
import type { FastifyInstance } from 'fastify'
import { AppError, mount } from '#http'
import { solveDraft } from '#matching'
import { changeRoutes } from './change-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import { formingRoutes } from './forming-routes.ts'
import { listParticipants } from './profiles.ts'
import { listProspects } from './prospects.ts'
import { listRounds } from './queries.ts'
import { isQuick, queueSolving } from './solving.ts'
import { insertDraft, letters } from './steps.ts'

/** Rounds of matching: their drafts, the steps of a curator, and the pairs that come of them. */
export async function roundRoutes(app: FastifyInstance) {
  await draftRoutes(app)
  await changeRoutes(app)
  await formingRoutes(app)

  mount(app, roundApi.list, async ({ db, actor, params }) =>
    listRounds(db, actor.organisationId, { cycleId: params.id }),
  )

  mount(app, roundApi.prospects, async ({ db, actor, params, today }) =>
    listProspects(db, actor.organisationId, params.id, today),
  )

  mount(
    app,
    roundApi.create,
    async ({ db, actor, visitor, params, body, context, today, now, refuse, journal }) => {
      const { organisationId, accountId } = actor
      const chosen = await db
        .selectFrom('cycleForm')
        .select(['form', 'title'])
        .where('organisationId', '=', organisationId)
        .where('cycleId', '=', params.id)
        .where('form', '=', body.form)
        .executeTakeFirst()
      if (!chosen) return refuse('round.form-not-chosen')
      const { form, title } = chosen
      const people = await listParticipants(db, organisationId, params.id, form, today)
      if (people.mentees.length === 0 || people.mentors.length === 0) refuse('round.nobody')
      const { id } = await db
        .insertInto('matchingRound')
        .values({
          ...{ organisationId, cycleId: params.id, form },
          ...{ title: body.title || title, createdBy: accountId },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const given = { form, state: emptyDraft, people }
      const quick = isQuick(given)
      const solution = quick ? solveDraft(given, undefined) : { pairs: [], proven: false }
      const by = { accountId, who: visitor.name }
      const draft = { organisationId, roundId: id, letter: letters[0], ...by }
      const draftId = await insertDraft(db, draft, emptyDraft, solution)
      if (!quick) {
        const queued = { change: { kind: 'created' as const }, state: emptyDraft, baseStep: 0, ...by }
        await queueSolving(context, db, { organisationId, id: draftId }, queued, now)
      }
      await journal({ action: 'round.created', subject: 'round', subjectId: id, details: { form } })
      const [round] = await listRounds(db, organisationId, { id })
      if (!round) throw new AppError('not-found')
      return round
    },
  )

  mount(app, roundApi.close, async ({ db, actor, params, today, journal }) => {
    const { numUpdatedRows } = await db
      .updateTable('matchingRound')
      .set({ closedOn: today })
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', params.id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new AppError('not-found')
    await journal({ action: 'round.closed', subject: 'round', subjectId: params.id })
    return done
  })
}
