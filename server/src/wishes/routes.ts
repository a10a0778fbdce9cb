import { can } from '@app/model/access'
import { analyseWishes, printedCards, wishApi } from '@app/model/wishes'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { renderDocx, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { notifyPeople } from '#notifications'
import { addLinks, addressOf } from './links.ts'
import { ownCardRoutes } from './own-routes.ts'
import { type CollectionRecord, findCollection, listCards } from './queries.ts'
import { obstaclesOf, saveAnswer } from './save-answer.ts'
import { choicesOf } from './show-card.ts'
import { isOpen, showCollection, whoIsAsked } from './show-collection.ts'

export async function wishRoutes(app: FastifyInstance) {
  await ownCardRoutes(app)

  mount(app, wishApi.read, async ({ db, actor, params, today }) =>
    showCollection(db, await found(db, actor.organisationId, params.id), today),
  )

  mount(app, wishApi.open, async ({ db, actor, params, body, now, today, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const record = await found(db, organisationId, params.id)
    if (record.closedOn) refuse('round.closed')
    const { people } = await whoIsAsked(db, record, today)
    const present = await listCards(db, organisationId, params.id)
    if (people.length + present.length === 0) refuse('wishes.nobody')
    const again = { closesOn: body.closesOn, closedAt: null }
    await db
      .insertInto('wishCollection')
      .values({
        organisationId,
        roundId: params.id,
        openedAt: now.toISOString(),
        openedBy: accountId,
        ...again,
      })
      .onConflict((conflict) => conflict.columns(['organisationId', 'roundId']).doUpdateSet(again))
      .execute()
    await addCards(db, record, people, present)
    await journal({ action: 'wishes.opened', subject: 'round', subjectId: params.id })
    return shown(db, organisationId, params.id, today)
  })

  mount(app, wishApi.close, async ({ db, actor, params, now, today, refuse, journal }) => {
    const { organisationId } = actor
    const record = await found(db, organisationId, params.id)
    if (record.openedAt === null || record.closedAt !== null) refuse('wishes.not-open')
    await db
      .updateTable('wishCollection')
      .set({ closedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('roundId', '=', params.id)
      .execute()
    await journal({ action: 'wishes.closed', subject: 'round', subjectId: params.id })
    return shown(db, organisationId, params.id, today)
  })

  mount(
    app,
    wishApi.links,
    async ({ db, actor, params, body, now, today, refuse, journal, context, request }) => {
      const record = await found(db, actor.organisationId, params.id)
      if (!isOpen(record, today)) refuse('wishes.not-open')
      const wanted = new Set(body.ids)
      const cards = (await listCards(db, actor.organisationId, params.id)).filter((card) =>
        wanted.has(card.id),
      )
      if (cards.length < wanted.size) throw new AppError('not-found')
      const links = await addLinks(db, cards, { address: addressOf(context, request), now })
      await journal({
        ...{ action: 'wishes.links', subject: 'round', subjectId: params.id },
        details: { count: cards.length },
      })
      return cards.map(({ id, name }) => ({ id, name, link: links.get(id) ?? '' }))
    },
  )

  mount(
    app,
    wishApi.print,
    async ({ db, actor, params, body, now, today, refuse, journal, context, request }) => {
      const record = await found(db, actor.organisationId, params.id)
      if (!isOpen(record, today)) refuse('wishes.not-open')
      const all = await listCards(db, actor.organisationId, params.id)
      const wanted = body.ids && new Set(body.ids)
      const cards = all.filter(
        (card) => !card.gone && (wanted ? wanted.has(card.id) : card.answeredAt === null),
      )
      if (cards.length === 0) refuse('wishes.nobody')
      const links = await addLinks(db, cards, { address: addressOf(context, request), now })
      const { doc } = printedCards({
        ...{ organisation: record.shortName, formTitle: record.formTitle, closesOn: record.closesOn },
        cards: cards.map((card) => ({
          ...{ name: card.name, side: card.side, choices: choicesOf(card, all) },
          link: links.get(card.id) ?? null,
        })),
      })
      await journal({
        ...{ action: 'wishes.printed', subject: 'round', subjectId: params.id },
        details: { count: cards.length, format: body.format },
      })
      const word = body.format === 'docx'
      return {
        name: `Карточки-предпочтений_${today}.${body.format}`,
        type: word
          ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
          : 'application/pdf',
        bytes: word ? await renderDocx(doc) : await renderPdf(doc),
      }
    },
  )

  mount(app, wishApi.written, async ({ db, actor, params, journal }) => {
    await found(db, actor.organisationId, params.id)
    const cards = await listCards(db, actor.organisationId, params.id)
    await journal({ action: 'wishes.read', subject: 'round', subjectId: params.id })
    return cards.flatMap(({ id, answer }) => (answer ? [{ id, answer }] : []))
  })

  mount(app, wishApi.enter, async ({ db, actor, params, body, now, today, refuse, refuseIf, journal }) => {
    const { organisationId, accountId } = actor
    const record = await found(db, organisationId, params.id)
    // Paper is often entered after the last day for phones.
    if (record.openedAt === null || record.closedAt !== null) refuse('wishes.not-open')
    const all = await listCards(db, organisationId, params.id)
    const byId = new Map(all.map((card) => [card.id, card]))
    for (const { id, answer } of body.cards) {
      const card = byId.get(id)
      if (!card) throw new AppError('not-found')
      refuseIf(obstaclesOf(card, all, answer))
      await saveAnswer(db, card, answer, { entry: 'paper', accountId, now })
    }
    await journal({
      ...{ action: 'wishes.entered', subject: 'round', subjectId: params.id },
      details: { count: body.cards.length },
    })
    return shown(db, organisationId, params.id, today)
  })

  mount(app, wishApi.remind, async ({ db, actor, params, body, now, today, refuse, journal }) => {
    const { organisationId } = actor
    const record = await found(db, organisationId, params.id)
    if (!isOpen(record, today)) refuse('wishes.not-open')
    const wanted = body.ids && new Set(body.ids)
    const silent = (await listCards(db, organisationId, params.id)).filter(
      (card) => card.answeredAt === null && !card.gone && (!wanted || wanted.has(card.id)),
    )
    const people = silent.map((card) => card.personId)
    const reached = await asServer(db, () =>
      notifyPeople(db, organisationId, people, { code: 'wishes.asked', link: '/cards' }),
    )
    const told = silent.filter((card) => reached.has(card.personId))
    if (told.length > 0)
      await db
        .updateTable('wishCard')
        .set({ remindedAt: now.toISOString() })
        .where('organisationId', '=', organisationId)
        .where('roundId', '=', params.id)
        .where(
          'participationId',
          'in',
          told.map((card) => card.id),
        )
        .execute()
    await journal({
      ...{ action: 'wishes.reminded', subject: 'round', subjectId: params.id },
      details: { count: told.length },
    })
    return { notified: told.length, unreachable: silent.length - told.length }
  })

  mount(app, wishApi.report, async ({ db, actor, params, journal }) => {
    const { organisationId } = actor
    await found(db, organisationId, params.id)
    const cards = (await listCards(db, organisationId, params.id)).filter((card) => !card.gone)
    const { strong, possible, vetoes, unchosen, silent } = analyseWishes(cards)
    await journal({ action: 'wishes.read', subject: 'round', subjectId: params.id })
    const sees = can(actor, 'veto.read', { organisationId })
    const hidden = <T extends { vetoed: boolean }>(pair: T): T => (sees ? pair : { ...pair, vetoed: false })
    return {
      strong: strong.map(hidden),
      possible: possible.map(hidden),
      vetoes: sees ? vetoes : null,
      ...{ unchosen, silent },
      // What somebody wrote in own words may say «трудно» too.
      comments: sees
        ? cards.flatMap(({ id, answer }) =>
            answer && (answer.comment || answer.goalFit !== null || answer.sympathy !== null)
              ? [{ id, text: answer.comment, goalFit: answer.goalFit, sympathy: answer.sympathy }]
              : [],
          )
        : [],
    }
  })
}

async function found(db: Db, organisationId: string, roundId: string): Promise<CollectionRecord> {
  const record = await findCollection(db, organisationId, roundId)
  if (!record) throw new AppError('not-found')
  return record
}

const shown = async (db: Db, organisationId: string, roundId: string, today: string) =>
  showCollection(db, await found(db, organisationId, roundId), today)

/** Cards for those who have none; numbers go on where they ended, those on paper stay. */
async function addCards(
  db: Db,
  { organisationId, roundId }: CollectionRecord,
  people: readonly { id: string; side: 'mentor' | 'mentee' }[],
  present: readonly { id: string; side: string; number: number }[],
) {
  const known = new Set(present.map((card) => card.id))
  const rows = (['mentor', 'mentee'] as const).flatMap((side) => {
    const last = Math.max(0, ...present.filter((card) => card.side === side).map((card) => card.number))
    return people
      .filter((one) => one.side === side && !known.has(one.id))
      .map((one, i) => ({ organisationId, roundId, participationId: one.id, side, number: last + i + 1 }))
  })
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('wishCard')
      .values(rows.slice(from, from + 1000))
      .execute()
}
