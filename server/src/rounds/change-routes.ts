import { done } from '@app/model/api'
import { applyChange, type DraftChange, roundApi } from '@app/model/rounds'
import type { FastifyInstance } from 'fastify'
import { later, mount } from '#http'
import { Contradiction, type Given, type Solution, solveDraft } from '#matching'
import { readBoard } from './board.ts'
import { readGiven } from './given.ts'
import { lookingAs } from './looking-as.ts'
import { findDraft, lockDraft } from './queries.ts'
import { dropSolving, findSolving, isLockRefused, isQuick, queueSolving } from './solving.ts'
import { insertStep, movesOf, setStep } from './steps.ts'

/** Steps of a curator in a draft, back and forth, and the engine that computes what follows of them. */
export async function changeRoutes(app: FastifyInstance) {
  mount(
    app,
    roundApi.change,
    async ({ db, actor, visitor, params, body, context, allowed, today, now, refuse }) => {
      const { organisationId, accountId } = actor
      const draft = allowed(await lockDraft(db, organisationId, params.id))
      if (draft.closedOn) refuse('round.closed')
      if (isBusy(await findSolving(db, draft, now))) refuse('round.solving')
      if (draft.step !== body.step) refuse('round.draft-changed')
      const state = applyChange(draft.state, body.change, draft.solution.pairs)
      const given = await readGiven(db, { ...draft, state }, { today, seesVetoes: true })
      if (isLock(body.change) && isLockRefused(given, lockedIn(body.change))) refuse('round.lock-refused')
      const by = { accountId, who: visitor.name }
      if (!isQuick(given)) {
        const queued = { change: body.change, state, baseStep: draft.step, ...by }
        await queueSolving(context, db, draft, queued, now)
        // Whoever looks at the draft is to see that it is being computed.
        await setStep(db, draft, draft.step, now)
        const waiting = allowed(await findDraft(db, organisationId, draft.id))
        return later(await readBoard(db, waiting, lookingAs(actor, today, now)))
      }
      const solution = solved(given, draft.solution) ?? refuse('round.contradiction')
      await dropSolving(db, draft)
      const no = draft.step + 1
      const step = { organisationId, draftId: draft.id, no, change: body.change }
      await insertStep(db, step, state, solution, movesOf(draft.solution, solution), by)
      await setStep(db, draft, no, now)
      const changed = allowed(await findDraft(db, organisationId, draft.id))
      return later(await readBoard(db, changed, lookingAs(actor, today, now), given.people))
    },
  )

  mount(app, roundApi.undo, async ({ db, actor, params, body, allowed, today, now, refuse }) => {
    const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    if (isBusy(await findSolving(db, draft, now))) refuse('round.solving')
    if (draft.step !== body.step) refuse('round.draft-changed')
    const no = draft.step + (body.redo ? 1 : -1)
    if (no < 0 || no > draft.steps) refuse('round.nothing-to-undo')
    await dropSolving(db, draft)
    await setStep(db, draft, no, now)
    const next = allowed(await findDraft(db, draft.organisationId, draft.id))
    const moved = movesOf(draft.solution, next.solution)
    return later(await readBoard(db, { ...next, moved }, lookingAs(actor, today, now)))
  })

  mount(app, roundApi.cancelSolving, async ({ db, actor, params, allowed, now }) => {
    const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
    // Cancelled twice, or done a moment ago: in either case nothing is being computed.
    if (await dropSolving(db, draft)) await setStep(db, draft, draft.step, now)
    return done
  })

  mount(app, roundApi.retrySolving, async ({ db, actor, params, context, allowed, now, refuse }) => {
    const { organisationId } = actor
    const draft = allowed(await lockDraft(db, organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    const solving = await findSolving(db, draft, now)
    if (!solving) refuse('round.not-solving')
    if (isBusy(solving)) refuse('round.solving')
    const row = await db
      .selectFrom('draftSolving')
      .select(['change', 'state', 'baseStep', 'accountId', 'who'])
      .where('organisationId', '=', organisationId)
      .where('draftId', '=', draft.id)
      .executeTakeFirstOrThrow()
    await queueSolving(context, db, draft, row, now)
    await setStep(db, draft, draft.step, now)
    return done
  })
}

/** A solution that has ended without an answer keeps nobody from the next step. */
const isBusy = (solving: Awaited<ReturnType<typeof findSolving>>) =>
  solving !== undefined && solving.problem === null

function solved(given: Given, present: Solution): Solution | undefined {
  try {
    return solveDraft(given, present)
  } catch (error) {
    if (error instanceof Contradiction) return undefined
    throw error
  }
}

const isLock = (change: DraftChange) =>
  change.kind === 'lock' || (change.kind === 'move' && change.mentor !== null)
const lockedIn = (change: DraftChange) => ('mentee' in change ? change.mentee : '')
