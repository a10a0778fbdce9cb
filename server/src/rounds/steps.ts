import type { DraftChange } from '@app/model/rounds'
import type { Db } from '#db'
import type { Solution } from '#matching'
import type { DraftRecord } from './queries.ts'
import type { Moved } from './tables.ts'

/** Drafts that stand side by side. */
export const mostDrafts = 5
export const letters = [
  'А',
  'Б',
  'В',
  'Г',
  'Д',
  'Е',
  'Ж',
  'И',
  'К',
  'Л',
  'М',
  'Н',
  'П',
  'Р',
  'С',
  'Т',
] as const

/** Whom a change moved, from whom to whom. */
export function movesOf(before: Solution, after: Solution): Moved {
  const then = new Map(before.pairs)
  const now = new Map(after.pairs)
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((mentee) => ({ mentee, from: then.get(mentee) ?? null, to: now.get(mentee) ?? null }))
    .filter(({ from, to }) => from !== to)
}

type NewDraft = { organisationId: string; roundId: string; letter: string; accountId: string; who: string }

/** A draft with its first step; the id. */
export async function insertDraft(db: Db, draft: NewDraft, state: DraftRecord['state'], solution: Solution) {
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
  return id
}

/** Writes a step after which the steps that were undone are gone. */
export async function insertStep(
  db: Db,
  step: { organisationId: string; draftId: string; no: number; change: DraftChange | { kind: 'created' } },
  state: DraftRecord['state'],
  solution: Solution,
  moved: Moved,
  by: { accountId: string | null; who: string },
) {
  await db
    .deleteFrom('draftStep')
    .where('organisationId', '=', step.organisationId)
    .where('draftId', '=', step.draftId)
    .where('no', '>=', step.no)
    .execute()
  await db
    .insertInto('draftStep')
    .values({
      ...{ ...step, ...by, change: JSON.stringify(step.change), state: JSON.stringify(state) },
      ...{ solution: JSON.stringify(solution), moved: JSON.stringify(moved) },
    })
    .execute()
}

type OfDraft = { organisationId: string; id: string }

/** The present step; whoever looks at the draft notices by the time that something has changed. */
export async function setStep(db: Db, draft: OfDraft, step: number, now: Date) {
  await db
    .updateTable('draft')
    .set({ step, updatedAt: now.toISOString() })
    .where('organisationId', '=', draft.organisationId)
    .where('id', '=', draft.id)
    .execute()
}
