import { done } from '@app/model/api'
import { wishApi } from '@app/model/wishes'
import type { FastifyInstance } from 'fastify'
import { hashToken } from '#accounts'
import { type Db, enter } from '#db'
import { AppError, mount } from '#http'
import { writeJournal } from '#journal'
import { findCollection, findLinked, listCards, listOwnCards } from './queries.ts'
import { obstaclesOf, saveAnswer } from './save-answer.ts'
import { showCard } from './show-card.ts'
import { isOpen } from './show-collection.ts'

/** Cards as their owners fill them in: signed in, or by a link without an account. */
export async function ownCardRoutes(app: FastifyInstance) {
  mount(app, wishApi.own, async ({ db, actor, today }) => {
    const cards = await listOwnCards(db, actor.organisationId, actor.people ?? [])
    const views = []
    for (const card of cards.filter((one) => isSideOf(actor.role, one.side))) {
      const collection = await findCollection(db, actor.organisationId, card.roundId)
      if (!collection || !isOpen(collection, today)) continue
      const view = await showCard(db, collection, card.id, today, { answers: true })
      if (view) views.push(view)
    }
    return views
  })

  mount(
    app,
    wishApi.saveOwn,
    async ({ db, actor, params, body, allowed, today, now, refuse, refuseIf, journal }) => {
      const { organisationId, accountId } = actor
      const collection = await findCollection(db, organisationId, params.id)
      const all = await listCards(db, organisationId, params.id)
      const card = all.find((one) => one.id === params.participation)
      allowed(
        card && isSideOf(actor.role, card.side) ? { organisationId, people: [card.personId] } : undefined,
      )
      if (!card || !collection) throw new AppError('not-found')
      if (collection.openedAt === null) refuse('wishes.not-open')
      if (!isOpen(collection, today)) refuse('wishes.closed')
      refuseIf(obstaclesOf(card, all, body))
      await saveAnswer(db, card, body, { entry: 'account', accountId, now })
      await journal({
        ...{ action: 'wishes.answered', subject: 'round', subjectId: params.id },
        details: { side: card.side, entry: 'account' },
      })
      const view = await showCard(db, collection, card.id, today, { answers: true })
      if (!view) throw new AppError('not-found')
      return view
    },
  )

  mount(app, wishApi.readByLink, async ({ db, body, today, refuse }) => {
    const linked = await openLink(db, body.token)
    const view =
      linked && (await showCard(db, linked.collection, linked.participationId, today, { answers: false }))
    return view ?? refuse('wishes.link-unknown')
  })

  mount(app, wishApi.saveByLink, async ({ db, body, today, now, refuse, refuseIf }) => {
    const linked = await openLink(db, body.token)
    if (!linked) return refuse('wishes.link-unknown')
    const { collection, participationId } = linked
    const { organisationId, roundId } = collection
    const all = await listCards(db, organisationId, roundId)
    const card = all.find((one) => one.id === participationId)
    if (!card) return refuse('wishes.link-unknown')
    if (!isOpen(collection, today) || card.gone) refuse('wishes.closed')
    refuseIf(obstaclesOf(card, all, body.answer))
    await saveAnswer(db, card, body.answer, { entry: 'link', accountId: null, now })
    await writeJournal(db, {
      ...{ at: now, organisationId, accountId: null, who: '', role: null },
      ...{ action: 'wishes.answered', subject: 'round', subjectId: roundId },
      details: { side: card.side, entry: 'link' },
    })
    return done
  })
}

/** A person fills in the card of the role that is chosen; a parent that of the child, whichever it is. */
const isSideOf = (role: string, side: string) => role === 'representative' || role === side

/** Finds the card of a link and narrows the transaction to its organisation. */
async function openLink(db: Db, token: string) {
  const linked = await findLinked(db, hashToken(token))
  if (!linked) return undefined
  const { organisationId, roundId, participationId } = linked
  await enter(db, { organisationId, scope: 'organisation' })
  const collection = await findCollection(db, organisationId, roundId)
  return collection && { collection, participationId }
}
