import { type Actor, can } from '@app/model/access'
import { done } from '@app/model/api'
import { applyChange, type DraftChange, emptyDraft, roundApi } from '@app/model/rounds'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { listFormingObstacles } from '#decisions'
import { AppError, mount } from '#http'
import { createPairs, listPairingObstacles, listTaken } from '#pairs'
import { boardOf, candidatesOf, detailsOf, type Looking } from './board.ts'
import { listParticipants } from './profiles.ts'
import { listProspects } from './prospects.ts'
import { type DraftRecord, findDraft, findPulse, listRounds, lockDraft } from './queries.ts'
import { openDraft, solveDraft } from './solve-draft.ts'
import type { Moved, Solution } from './tables.ts'

const letters = ['А', 'Б', 'В', 'Г', 'Д']

export async function roundRoutes(app: FastifyInstance) {
  mount(app, roundApi.list, async ({ db, actor, params }) =>
    listRounds(db, actor.organisationId, { cycleId: params.id }),
  )

  mount(app, roundApi.prospects, async ({ db, actor, params, today }) =>
    listProspects(db, actor.organisationId, params.id, today),
  )

  mount(app, roundApi.create, async ({ db, actor, visitor, params, body, today, refuse, journal }) => {
    const { organisationId } = actor
    const form = await db
      .selectFrom('cycleForm')
      .select(['form', 'title'])
      .where('organisationId', '=', organisationId)
      .where('cycleId', '=', params.id)
      .where('form', '=', body.form)
      .executeTakeFirst()
    if (!form) return refuse('round.form-not-chosen')
    const people = await listParticipants(db, organisationId, params.id, form.form, today)
    if (people.mentees.length === 0 || people.mentors.length === 0) refuse('round.nobody')
    const { id } = await db
      .insertInto('matchingRound')
      .values({
        organisationId,
        cycleId: params.id,
        form: form.form,
        title: body.title ?? form.title,
        createdBy: actor.accountId,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const solution = solveDraft({ form: form.form, state: emptyDraft, people }, undefined)
    await insertDraft(
      db,
      { organisationId, roundId: id, letter: 'А', accountId: actor.accountId, who: visitor.name },
      emptyDraft,
      solution,
    )
    await journal({ action: 'round.created', subject: 'round', subjectId: id, details: { form: form.form } })
    return one(await listRounds(db, organisationId, { id }))
  })

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

  mount(app, roundApi.addDraft, async ({ db, actor, visitor, params, body, today, refuse }) => {
    const { organisationId } = actor
    const round = one(await listRounds(db, organisationId, { id: params.id }))
    if (round.closedOn) refuse('round.closed')
    const letter = letters.find((free) => round.drafts.every((draft) => draft.letter !== free))
    if (!letter) return refuse('round.too-many-drafts')
    const source = body.copyOf ? await findDraft(db, organisationId, body.copyOf) : undefined
    if (body.copyOf && source?.roundId !== round.id) throw new AppError('not-found')
    const state = source?.state ?? emptyDraft
    const people = source
      ? undefined
      : await listParticipants(db, organisationId, round.cycleId, round.form, today, round.id)
    const solution =
      source?.solution ??
      solveDraft({ form: round.form, state, people: people ?? { mentees: [], mentors: [] } }, undefined)
    await insertDraft(
      db,
      { organisationId, roundId: round.id, letter, accountId: actor.accountId, who: visitor.name },
      state,
      solution,
    )
    return one(await listRounds(db, organisationId, { id: params.id }))
  })

  mount(app, roundApi.board, async ({ db, actor, params, allowed, today }) =>
    boardOf(db, allowed(await findDraft(db, actor.organisationId, params.id)), lookingAs(actor, today)),
  )

  mount(app, roundApi.pulse, async ({ db, actor, params, allowed }) =>
    allowed(await findPulse(db, actor.organisationId, params.id)),
  )

  mount(app, roundApi.candidates, async ({ db, actor, params, allowed, today }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const candidates = await candidatesOf(db, draft, params.mentee, lookingAs(actor, today))
    if (!candidates) throw new AppError('not-found')
    return candidates
  })

  mount(app, roundApi.details, async ({ db, actor, params, querystring, allowed, today }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const details = await detailsOf(db, draft, params.mentee, querystring.mentor, lookingAs(actor, today))
    if (!details) throw new AppError('not-found')
    return details
  })

  mount(app, roundApi.change, async ({ db, actor, visitor, params, body, allowed, today, now, refuse }) => {
    const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    if (draft.step !== body.step) refuse('round.draft-changed')
    const people = await listParticipants(
      db,
      draft.organisationId,
      draft.cycleId,
      draft.form,
      today,
      draft.roundId,
    )
    const state = applyChange(draft.state, body.change, draft.solution.pairs)
    const given = { form: draft.form, state, people }
    if (isLock(body.change) && openDraft(given).refused.some((lock) => lock.mentee === lockedIn(body.change)))
      refuse('round.lock-refused')
    const solution = solveDraft(given, draft.solution)
    const no = draft.step + 1
    await db
      .deleteFrom('draftStep')
      .where('organisationId', '=', draft.organisationId)
      .where('draftId', '=', draft.id)
      .where('no', '>=', no)
      .execute()
    await insertStep(
      db,
      { organisationId: draft.organisationId, draftId: draft.id, no, change: body.change },
      state,
      solution,
      movesOf(draft.solution, solution),
      {
        accountId: actor.accountId,
        who: visitor.name,
      },
    )
    await setStep(db, draft, no, now)
    const changed = allowed(await findDraft(db, draft.organisationId, draft.id))
    return boardOf(db, { ...changed, state, solution }, lookingAs(actor, today), people)
  })

  mount(app, roundApi.undo, async ({ db, actor, params, body, allowed, today, now, refuse }) => {
    const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    const no = draft.step + (body.redo ? 1 : -1)
    if (no < 0 || no > draft.steps) refuse('round.nothing-to-undo')
    await setStep(db, draft, no, now)
    const next = allowed(await findDraft(db, draft.organisationId, draft.id))
    return boardOf(db, { ...next, moved: movesOf(draft.solution, next.solution) }, lookingAs(actor, today))
  })

  mount(
    app,
    roundApi.formPairs,
    async ({ db, actor, params, body, allowed, today, now, refuse, refuseIf, journal }) => {
      const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
      if (draft.closedOn) refuse('round.closed')
      if (draft.step !== body.step) refuse('round.draft-changed')
      const { organisationId, cycleId, form } = draft
      const board = await boardOf(db, draft, { today, seesVetoes: true })
      const chosen = board.pairs.filter((pair) => !body.mentees || body.mentees.includes(pair.mentee))
      if (chosen.length === 0) refuse('round.nobody')
      refuseIf(await listFormingObstacles(db, draft, chosen))
      const ids = [...new Set(chosen.flatMap((pair) => [pair.mentee, pair.mentor]))]
      await db
        .selectFrom('participation')
        .select('id')
        .where('organisationId', '=', organisationId)
        .where('id', 'in', ids)
        .orderBy('id')
        .forUpdate()
        .execute()
      const obstacles = await listPairingObstacles(db, organisationId, ids, { form, today })
      const taken = await listTaken(
        db,
        organisationId,
        form,
        chosen.map((pair) => pair.mentee),
      )
      if (obstacles.length > 0 || taken.some((member) => member.role === 'mentee'))
        refuse('round.pairs-refused')
      const cycle = await db
        .selectFrom('cycle')
        .select('endsOn')
        .where('organisationId', '=', organisationId)
        .where('id', '=', cycleId)
        .executeTakeFirstOrThrow()
      const endsOn = body.endsOn ?? cycle.endsOn
      if (body.startsOn && endsOn < body.startsOn) refuse('pair.ends-before-start')
      const frame = {
        organisationId,
        cycleId,
        form,
        roundId: draft.roundId,
        createdBy: actor.accountId,
        today,
      }
      const made = await createPairs(
        db,
        { ...frame, startsOn: body.startsOn, endsOn },
        body.groups ? grouped(chosen) : chosen.map(single),
      )
      // The board has fewer people now: whoever else looks at it is to notice.
      await setStep(db, draft, draft.step, now)
      await journal({
        action: 'pair.created',
        subject: 'round',
        subjectId: draft.roundId,
        details: { count: made.length },
      })
      return { formed: made.length }
    },
  )
}

const lookingAs = (actor: Actor, today: string): Looking => ({
  today,
  seesVetoes: can(actor, 'veto.read', { organisationId: actor.organisationId }),
})

type Chosen = { mentee: string; mentor: string; score: number; reasons: string[] }
const single = (pair: Chosen) => ({
  mentorId: pair.mentor,
  menteeIds: [pair.mentee],
  score: pair.score,
  reasons: pair.reasons,
})

/** Mentees of one mentor together; the score of a group is the mean of its members. */
function grouped(pairs: readonly Chosen[]) {
  const byMentor = Map.groupBy(pairs, (pair) => pair.mentor)
  return [...byMentor].map(([mentorId, members]) => ({
    mentorId,
    menteeIds: members.map((pair) => pair.mentee),
    score: Math.round(members.reduce((sum, pair) => sum + pair.score, 0) / members.length),
    reasons: members.length === 1 ? (members[0]?.reasons ?? []) : [],
  }))
}

function one<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new AppError('not-found')
  return row
}

const isLock = (change: DraftChange) =>
  change.kind === 'lock' || (change.kind === 'move' && change.mentor !== null)
const lockedIn = (change: DraftChange) => ('mentee' in change ? change.mentee : '')

/** Whom a change moved, from whom to whom. */
function movesOf(before: Solution, after: Solution): Moved {
  const then = new Map(before.pairs)
  const now = new Map(after.pairs)
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((mentee) => ({ mentee, from: then.get(mentee) ?? null, to: now.get(mentee) ?? null }))
    .filter(({ from, to }) => from !== to)
}

type NewDraft = { organisationId: string; roundId: string; letter: string; accountId: string; who: string }

async function insertDraft(db: Db, draft: NewDraft, state: DraftRecord['state'], solution: Solution) {
  const { organisationId, roundId, letter, accountId, who } = draft
  const { id } = await db
    .insertInto('draft')
    .values({ organisationId, roundId, letter, createdBy: accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertStep(
    db,
    { organisationId, draftId: id, no: 0, change: { kind: 'created' } },
    state,
    solution,
    [],
    { accountId, who },
  )
}

async function insertStep(
  db: Db,
  step: { organisationId: string; draftId: string; no: number; change: DraftChange | { kind: 'created' } },
  state: DraftRecord['state'],
  solution: Solution,
  moved: Moved,
  by: { accountId: string; who: string },
) {
  await db
    .insertInto('draftStep')
    .values({
      ...{ ...step, ...by, change: JSON.stringify(step.change), state: JSON.stringify(state) },
      ...{ solution: JSON.stringify(solution), moved: JSON.stringify(moved) },
    })
    .execute()
}

async function setStep(db: Db, draft: DraftRecord, step: number, now: Date) {
  await db
    .updateTable('draft')
    .set({ step, updatedAt: now.toISOString() })
    .where('organisationId', '=', draft.organisationId)
    .where('id', '=', draft.id)
    .execute()
}
