import {
  decisionApi,
  decisionObstacles,
  needsDecision,
  type RoundDecision,
  undecided,
} from '@app/model/decisions'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { findDecision, findRound, hasPairs, listDecisions, listDrafts } from './queries.ts'
import { findRule, showRules } from './rules.ts'

/** Who decides on the pairs of a form, and what was decided. */
export async function decisionRoutes(app: FastifyInstance) {
  mount(app, decisionApi.rules, async ({ db, actor }) => showRules(db, actor.organisationId))

  mount(app, decisionApi.setRule, async ({ db, actor, params, body, journal }) => {
    const { organisationId } = actor
    const { form } = params
    if (!(await showRules(db, organisationId)).some((one) => one.form === form))
      throw new AppError('not-found')
    if (body.rule) {
      const rule = { ...body.rule, bodies: [...new Set(body.rule.bodies)] }
      await db
        .insertInto('decisionRule')
        .values({ organisationId, form, ...rule })
        .onConflict((conflict) => conflict.columns(['organisationId', 'form']).doUpdateSet(rule))
        .execute()
    } else
      await db
        .deleteFrom('decisionRule')
        .where('organisationId', '=', organisationId)
        .where('form', '=', form)
        .execute()
    await journal({ action: 'decision.rule', details: { form } })
    return showRules(db, organisationId)
  })

  mount(app, decisionApi.read, async ({ db, actor, params }) =>
    showDecisions(db, actor.organisationId, params.id),
  )

  mount(
    app,
    decisionApi.record,
    async ({ db, actor, visitor, params, body, now, today, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const round = await findRound(db, organisationId, params.id)
      if (!round) throw new AppError('not-found')
      if (round.closedOn) refuse('round.closed')
      const draft = (await listDrafts(db, organisationId, params.id)).find((one) => one.id === body.draftId)
      if (!draft) throw new AppError('not-found')
      if (draft.step !== body.step) refuse('round.draft-changed')
      if (draft.solution.pairs.length === 0) refuse('decision.empty-draft')
      const rule = await findRule(db, organisationId, round.form)
      refuseIf(decisionObstacles(rule, body, today))
      const { id } = await db
        .insertInto('roundDecision')
        .values({
          ...{ ...body, organisationId, roundId: params.id, letter: draft.letter },
          pairs: JSON.stringify(draft.solution.pairs),
          ...{ accountId, who: visitor.name, recordedAt: now.toISOString() },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await journal({
        ...{ action: 'decision.recorded', subject: 'round', subjectId: params.id },
        details: { decision: id, body: body.body, pairs: draft.solution.pairs.length },
      })
      return showDecisions(db, organisationId, params.id)
    },
  )

  mount(app, decisionApi.cancel, async ({ db, actor, params, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const decision = allowed(await findDecision(db, organisationId, params.id))
    if (await hasPairs(db, organisationId, decision.roundId, decision.pairs)) refuse('decision.pairs-formed')
    await db
      .deleteFrom('roundDecision')
      .where('organisationId', '=', organisationId)
      .where('id', '=', decision.id)
      .execute()
    await journal({ action: 'decision.cancelled', subject: 'round', subjectId: decision.roundId })
    return showDecisions(db, organisationId, decision.roundId)
  })
}

async function showDecisions(db: Db, organisationId: string, roundId: string): Promise<RoundDecision> {
  const round = await findRound(db, organisationId, roundId)
  if (!round) throw new AppError('not-found')
  const rule = await findRule(db, organisationId, round.form)
  const decisions = await listDecisions(db, organisationId, roundId)
  const decided = decisions.map((one) => one.pairs)
  return {
    ...{ roundId, form: round.form, formTitle: round.formTitle, rule, needed: needsDecision(rule) },
    decisions: decisions.map((one) => ({ ...one, pairs: one.pairs.length })),
    drafts: (await listDrafts(db, organisationId, roundId)).map(({ id, letter, title, step, solution }) => ({
      ...{ id, letter, title, step, pairs: solution.pairs.length },
      undecided: undecided(decided, solution.pairs).length,
    })),
  }
}
