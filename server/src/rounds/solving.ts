import { refusedLocks } from '@app/model/matching'
import type { DraftChange, DraftState, Solving } from '@app/model/rounds'
import type { Db } from '#db'
import { type Context, dateOf } from '#http'
import { Cancelled, Contradiction, type Given, openScorer, sizeOf, solveApart, stopSolving } from '#matching'
import { readGiven } from './given.ts'
import { findDraft, lockDraft } from './queries.ts'
import { insertStep, movesOf, setStep } from './steps.ts'

/** Up to so many pairs a usual draft is solved while the curator waits: some tens of milliseconds. */
const AT_ONCE = 300_000
/** The best of the worst takes a dozen solutions instead of one. */
const FAIR_AT_ONCE = 20_000

/** Is this draft solved within the request? With groups or wishes it may take seconds. */
export function isQuick(given: Given): boolean {
  const { mode } = given.state.method ?? { mode: 'score' }
  const grouped = (given.state.group?.min ?? 0) > 1
  if (grouped) return false
  return sizeOf(given) <= (mode === 'score' ? AT_ONCE : mode === 'fair' ? FAIR_AT_ONCE : 0)
}

/** Seconds that a solution in the background may take. */
const secondsFor = (given: Given) => (sizeOf(given) <= AT_ONCE ? 20 : 180)

/** Longer without a sign of life than any pause of the engine: the server was stopped meanwhile. */
const SILENT_MS = 60_000

type OfDraft = { organisationId: string; id: string }

/** What is being computed for this draft, or why it has ended without an answer. */
export async function findSolving(db: Db, draft: OfDraft, now: Date): Promise<Solving | undefined> {
  const row = await db
    .selectFrom('draftSolving')
    .select(['phase', 'share', 'since', 'who', 'problem', 'beatAt'])
    .where('organisationId', '=', draft.organisationId)
    .where('draftId', '=', draft.id)
    .executeTakeFirst()
  if (!row) return undefined
  const { beatAt, problem, ...solving } = row
  const silent = now.getTime() - new Date(beatAt).getTime() > SILENT_MS
  return { ...solving, problem: problem ?? (silent && row.phase !== 'queued' ? 'stopped' : null) }
}

type Queued = {
  change: DraftChange | { kind: 'created' }
  state: DraftState
  baseStep: number
  accountId: string | null
  who: string
}

/** Queues the solution of a draft in the transaction of the request; an earlier failure is forgotten. */
export async function queueSolving(
  { jobs }: Context,
  db: Db,
  { organisationId, id }: OfDraft,
  { change, state, ...queued }: Queued,
  now: Date,
) {
  await dropSolving(db, { organisationId, id })
  const { runId } = await db
    .insertInto('draftSolving')
    .values({
      ...{ organisationId, draftId: id, ...queued, since: now.toISOString(), beatAt: now.toISOString() },
      ...{ change: JSON.stringify(change), state: JSON.stringify(state) },
    })
    .returning('runId')
    .executeTakeFirstOrThrow()
  await jobs.send(db, solvingJob, { organisationId, draftId: id, runId })
}

export async function dropSolving(db: Db, { organisationId, id }: OfDraft) {
  const dropped = await db
    .deleteFrom('draftSolving')
    .where('organisationId', '=', organisationId)
    .where('draftId', '=', id)
    .returning('runId')
    .executeTakeFirst()
  if (dropped) stopSolving(dropped.runId)
  return dropped !== undefined
}

export const solvingJob = 'solve-draft'
type Run = { organisationId: string; draftId: string; runId: string }

/** Solves in a thread and writes the step, if nobody has cancelled it or changed the draft meanwhile. */
export function solveQueued(context: Context) {
  const { db } = context.database
  return async ({ organisationId, draftId, runId }: Run) => {
    const own = (tx: Db) =>
      tx
        .updateTable('draftSolving')
        .where('organisationId', '=', organisationId)
        .where('draftId', '=', draftId)
        .where('runId', '=', runId)
    const row = await db
      .selectFrom('draftSolving')
      .selectAll()
      .where('runId', '=', runId)
      .where('organisationId', '=', organisationId)
      .where('problem', 'is', null)
      .executeTakeFirst()
    const draft = row && (await findDraft(db, organisationId, draftId))
    if (!draft) return
    const end = (problem: Solving['problem']) => own(db).set({ problem }).execute()
    try {
      const seesVetoes = true
      const given = await readGiven(
        db,
        { ...draft, state: row.state },
        { today: dateOf(context.now()), seesVetoes },
      )
      const present = draft.solution
      const ask = { kind: 'solve' as const, present, seconds: secondsFor(given) }
      const beat = newPulse((phase, share) =>
        own(db).set({ phase, share, beatAt: context.now().toISOString() }).execute(),
      )
      const solution = await solveApart(runId, given, ask, beat.tell).finally(beat.stop)
      await db.transaction().execute(async (tx) => {
        const locked = await lockDraft(tx, organisationId, draftId)
        if (!locked || locked.step !== row.baseStep) return
        const { numDeletedRows } = await tx
          .deleteFrom('draftSolving')
          .where('organisationId', '=', organisationId)
          .where('runId', '=', runId)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return
        const no = row.change.kind === 'created' ? 0 : locked.step + 1
        const step = { organisationId, draftId, no, change: row.change }
        const by = { accountId: row.accountId, who: row.who }
        const moved = no === 0 ? [] : movesOf(present, solution)
        await insertStep(tx, step, row.state, solution, moved, by)
        await setStep(tx, { organisationId, id: draftId }, no, context.now())
      })
    } catch (error) {
      if (error instanceof Cancelled) return
      if (error instanceof Contradiction) await end('contradiction')
      else if (error instanceof Error && error.name === 'NoAnswerInTime') await end('no-time')
      else {
        await end('failed')
        throw error
      }
    }
  }
}

/** Not at every sign of progress, but never silent for long either. */
function newPulse(write: (phase: Solving['phase'], share: number | null) => Promise<unknown>) {
  let last: [Solving['phase'], number | null] = ['scoring', null]
  let at = 0
  const beat = () => {
    at = performance.now()
    void write(...last).catch(() => undefined) // The next beat will do.
  }
  const timer = setInterval(beat, 5000)
  return {
    tell: (phase: Solving['phase'], share: number | null) => {
      const other = phase !== last[0]
      last = [phase, share]
      if (other || performance.now() - at > 700) beat()
    },
    stop: () => clearInterval(timer),
  }
}

/** Does a lock that this change makes break a rule? */
export const isLockRefused = (given: Given, mentee: string) =>
  refusedLocks(openScorer(given)).some((lock) => lock.mentee === mentee)
