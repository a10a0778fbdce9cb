import { emptyDraft, roundApi } from '@app/model/rounds'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, later, mount } from '#http'
import { askAbout, solveDraft } from '#matching'
import { listCandidates, readBoard, readDetails } from './board.ts'
import { readGiven } from './given.ts'
import { lookingAs } from './looking-as.ts'
import { listParticipants } from './profiles.ts'
import { findDraft, findPulse, isDecided, listRounds, lockDraft, lockRemoved } from './queries.ts'
import { findSolving, isQuick, queueSolving } from './solving.ts'
import { insertDraft, letters, mostDrafts } from './steps.ts'

/** Seconds that a curator waits for advice; it is said when not everything could be tried. */
const ADVICE_SECONDS = 15

/** Drafts of a round: to read, to name, to copy, to put away and to bring back. */
export async function draftRoutes(app: FastifyInstance) {
  mount(app, roundApi.addDraft, async ({ db, actor, visitor, params, body, context, today, now, refuse }) => {
    const { organisationId, accountId } = actor
    const round = await roundOf(db, organisationId, params.id)
    if (round.closedOn) refuse('round.closed')
    if (round.drafts.length >= mostDrafts) refuse('round.too-many-drafts')
    const source = body.copyOf ? await findDraft(db, organisationId, body.copyOf) : undefined
    if (body.copyOf && source?.roundId !== round.id) throw new AppError('not-found')
    const by = { accountId, who: visitor.name }
    const draft = { organisationId, roundId: round.id, letter: await freeLetter(db, round), ...by }
    if (source) await insertDraft(db, draft, source.state, source.solution)
    else {
      const { cycleId, form } = round
      const people = await listParticipants(db, organisationId, cycleId, form, today, round.id)
      const given = { form, state: emptyDraft, people }
      const quick = isQuick(given)
      const solution = quick ? solveDraft(given, undefined) : { pairs: [], proven: false }
      const id = await insertDraft(db, draft, emptyDraft, solution)
      const queued = { change: { kind: 'created' as const }, state: emptyDraft, baseStep: 0, ...by }
      if (!quick) await queueSolving(context, db, { organisationId, id }, queued, now)
    }
    return roundOf(db, organisationId, params.id)
  })

  mount(app, roundApi.rename, async ({ db, actor, params, body, allowed, now, refuse }) => {
    const { organisationId } = actor
    const draft = allowed(await lockDraft(db, organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    await updateDraft(db, draft, { title: body.title, updatedAt: now.toISOString() })
    return roundOf(db, organisationId, draft.roundId)
  })

  mount(app, roundApi.remove, async ({ db, actor, params, allowed, now, refuse, journal }) => {
    const { organisationId } = actor
    const draft = allowed(await lockDraft(db, organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    if ((await findSolving(db, draft, now))?.problem === null) refuse('round.solving')
    if (await isDecided(db, organisationId, draft.id)) refuse('round.draft-decided')
    if ((await roundOf(db, organisationId, draft.roundId)).drafts.length === 1) refuse('round.last-draft')
    await updateDraft(db, draft, { removedAt: now.toISOString() })
    await journal({
      ...{ action: 'round.draft-removed', subject: 'round', subjectId: draft.roundId },
      details: { letter: draft.letter },
    })
    return roundOf(db, organisationId, draft.roundId)
  })

  mount(app, roundApi.restore, async ({ db, actor, params, allowed, now, refuse }) => {
    const { organisationId } = actor
    const draft = allowed(await lockRemoved(db, organisationId, params.id))
    if (draft.closedOn) refuse('round.closed')
    if ((await roundOf(db, organisationId, draft.roundId)).drafts.length >= mostDrafts)
      refuse('round.too-many-drafts')
    await updateDraft(db, draft, { removedAt: null, updatedAt: now.toISOString() })
    return roundOf(db, organisationId, draft.roundId)
  })

  mount(app, roundApi.board, async ({ db, actor, params, allowed, today, now }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    return later(await readBoard(db, draft, lookingAs(actor, today, now)))
  })

  mount(app, roundApi.pulse, async ({ db, actor, params, allowed, now }) => {
    const draft = allowed(await findPulse(db, actor.organisationId, params.id))
    return { ...draft, solving: (await findSolving(db, draft, now)) ?? null }
  })

  mount(app, roundApi.candidates, async ({ db, actor, params, allowed, today, now }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const read = await listCandidates(db, draft, params.mentee, lookingAs(actor, today, now))
    return later(async () => {
      const candidates = await read()
      if (!candidates) throw new AppError('not-found')
      return candidates
    })
  })

  mount(app, roundApi.details, async ({ db, actor, params, querystring, allowed, today, now }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const asked = { mentee: params.mentee, mentor: querystring.mentor }
    const read = await readDetails(db, draft, asked, lookingAs(actor, today, now))
    return later(async () => {
      const details = await read()
      if (!details) throw new AppError('not-found')
      return details
    })
  })

  mount(app, roundApi.help, async ({ db, actor, params, allowed, today, now }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const given = await readGiven(db, draft, lookingAs(actor, today, now))
    const ask = { kind: 'help' as const, solution: draft.solution, seconds: ADVICE_SECONDS }
    return later(() => askAbout<'help'>(given, ask))
  })

  mount(app, roundApi.methods, async ({ db, actor, params, allowed, today, now }) => {
    const draft = allowed(await findDraft(db, actor.organisationId, params.id))
    const given = await readGiven(db, draft, lookingAs(actor, today, now))
    return later(() => askAbout<'methods'>(given, { kind: 'methods', seconds: ADVICE_SECONDS }))
  })
}

async function roundOf(db: Db, organisationId: string, id: string) {
  const [round] = await listRounds(db, organisationId, { id })
  if (!round) throw new AppError('not-found')
  return round
}

/** The first letter that no draft has; one that was put away keeps its own, so that it can come back. */
async function freeLetter(db: Db, round: { id: string }): Promise<string> {
  const rows = await db.selectFrom('draft').select('letter').where('roundId', '=', round.id).execute()
  const taken = new Set(rows.map((row) => row.letter))
  return letters.find((letter) => !taken.has(letter)) ?? `${letters[0]}${taken.size}`
}

type Changed = { title?: string; removedAt?: string | null; updatedAt?: string }

async function updateDraft(db: Db, draft: { organisationId: string; id: string }, changed: Changed) {
  await db
    .updateTable('draft')
    .set(changed)
    .where('organisationId', '=', draft.organisationId)
    .where('id', '=', draft.id)
    .execute()
}
