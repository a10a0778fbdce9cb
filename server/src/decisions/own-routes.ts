import { done } from '@app/model/api'
import { confirmationApi } from '@app/model/decisions'
import { isBeforeOrder } from '@app/model/pairs'
import type { FastifyInstance } from 'fastify'
import { hashToken } from '#accounts'
import { type Db, enter } from '#db'
import { AppError, mount } from '#http'
import { writeJournal } from '#journal'
import { listConfirmations, organisationName, sidesOf, viewOf } from './confirmations.ts'
import { saveAnswer } from './save-answers.ts'

/** Answers of the people themselves: signed in, or by a link without an account. */
export async function ownConfirmationRoutes(app: FastifyInstance) {
  mount(app, confirmationApi.own, async ({ db, actor, today }) => {
    const { organisationId, people = [] } = actor
    const rows = await listConfirmations(db, organisationId, { people }, today)
    const organisation = await organisationName(db, organisationId)
    return rows
      .filter((row) => isBeforeOrder(row.state))
      .flatMap((row) =>
        sidesOf(actor.role).flatMap((side) =>
          people.flatMap((personId) => viewOf(row, organisation, { personId, side }) ?? []),
        ),
      )
  })

  mount(
    app,
    confirmationApi.answerOwn,
    async ({ db, actor, params, body, allowed, now, today, refuse, journal }) => {
      const { organisationId, accountId, role } = actor
      const [side] = sidesOf(role)
      allowed(side ? { organisationId, people: [params.person] } : undefined)
      if (!side) throw new AppError('not-found')
      const asked = { pairId: params.id, personId: params.person, side }
      const saved = await saveAnswer(
        db,
        { ...asked, ...body },
        { organisationId, entry: 'screen', accountId, now, today },
      )
      if (saved === 'not-asked') throw new AppError('not-found')
      if (saved === 'too-late') refuse('confirmation.too-late')
      await journal({
        ...{ action: 'confirmation.given', subject: 'pair', subjectId: params.id },
        details: { side, answer: body.answer },
      })
      const [row] = await listConfirmations(db, organisationId, { ids: [params.id] }, today)
      const view = row && viewOf(row, await organisationName(db, organisationId), asked)
      if (!view) throw new AppError('not-found')
      return view
    },
  )

  mount(app, confirmationApi.readByLink, async ({ db, body, today, refuse }) => {
    const linked = await openLink(db, body.token)
    if (!linked) return refuse('confirmation.link-unknown')
    const { organisationId, pairId } = linked
    const [row] = await listConfirmations(db, organisationId, { ids: [pairId] }, today)
    const view = row && viewOf(row, await organisationName(db, organisationId), linked)
    return view ?? refuse('confirmation.link-unknown')
  })

  mount(app, confirmationApi.answerByLink, async ({ db, body, now, today, refuse }) => {
    const linked = await openLink(db, body.token)
    if (!linked) return refuse('confirmation.link-unknown')
    const { organisationId, pairId, side } = linked
    const { answer, comment } = body
    const saving = { organisationId, entry: 'screen' as const, accountId: null, now, today }
    const saved = await saveAnswer(db, { ...linked, answer, comment }, saving)
    if (saved === 'not-asked') refuse('confirmation.link-unknown')
    if (saved === 'too-late') refuse('confirmation.too-late')
    await writeJournal(db, {
      ...{ at: now, organisationId, accountId: null, who: '', role: null },
      ...{ action: 'confirmation.given', subject: 'pair', subjectId: pairId },
      details: { side, answer, entry: 'link' },
    })
    return done
  })
}

/** Finds whom a link asks and narrows the transaction to the organisation. */
async function openLink(db: Db, token: string) {
  const linked = await db
    .selectFrom('confirmationLink')
    .select(['organisationId', 'pairId', 'personId', 'side'])
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (linked) await enter(db, { organisationId: linked.organisationId, scope: 'organisation' })
  return linked
}
