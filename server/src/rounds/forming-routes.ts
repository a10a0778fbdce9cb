import { roundApi } from '@app/model/rounds'
import type { FastifyInstance } from 'fastify'
import { listFormingObstacles } from '#decisions'
import { mount } from '#http'
import { createPairs, listPairingObstacles, listTaken } from '#pairs'
import { readBoard } from './board.ts'
import { lockDraft } from './queries.ts'
import { findSolving } from './solving.ts'
import { setStep } from './steps.ts'

/** The curator turns a draft into pairs; the machine assigns nobody. */
export async function formingRoutes(app: FastifyInstance) {
  mount(
    app,
    roundApi.formPairs,
    async ({ db, actor, params, body, allowed, today, now, refuse, refuseIf, journal }) => {
      const draft = allowed(await lockDraft(db, actor.organisationId, params.id))
      if (draft.closedOn) refuse('round.closed')
      if (draft.step !== body.step) refuse('round.draft-changed')
      if (await findSolving(db, draft, now)) refuse('round.solving')
      const { organisationId, cycleId, form } = draft
      const board = await (await readBoard(db, draft, { today, now, seesVetoes: true }))()
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
