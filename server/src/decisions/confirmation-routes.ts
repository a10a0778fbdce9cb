import { type AskedOne, confirmationApi, confirmationSheets } from '@app/model/decisions'
import { isBeforeOrder } from '@app/model/pairs'
import type { FastifyInstance } from 'fastify'
import { hashToken, newToken } from '#accounts'
import { asServer, type Db } from '#db'
import { renderDocx, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { notifyPeople } from '#notifications'
import { keyOf, listConfirmations, organisationName } from './confirmations.ts'
import { saveAnswer } from './save-answers.ts'

/** What the curator does about confirmations: asks, prints, enters from paper. */
export async function confirmationRoutes(app: FastifyInstance) {
  mount(app, confirmationApi.list, async ({ db, actor, params, today }) => {
    const rows = await listConfirmations(db, actor.organisationId, { cycleId: params.id }, today)
    return rows.filter((row) => isBeforeOrder(row.state))
  })

  mount(app, confirmationApi.ask, async ({ db, actor, body, now, today, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const rows = await found(db, organisationId, body.pairIds, today)
    if (rows.some((row) => !isBeforeOrder(row.state))) refuse('confirmation.too-late')
    const silent = rows.flatMap((row) =>
      row.asked.filter((one) => one.answer === null).map((one) => ({ ...one, pairId: row.pairId })),
    )
    if (silent.length === 0) refuse('confirmation.nobody')
    const values = { askedAt: now.toISOString(), askedBy: accountId }
    await db
      .insertInto('confirmationRequest')
      .values(rows.map(({ pairId }) => ({ organisationId, pairId, ...values })))
      .onConflict((conflict) => conflict.columns(['organisationId', 'pairId']).doUpdateSet(values))
      .execute()
    await db
      .updateTable('pair')
      .set({ state: 'proposed', updatedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where(
        'id',
        'in',
        rows.map((row) => row.pairId),
      )
      .where('state', '=', 'draft')
      .execute()
    const people = silent.filter((one) => one.reachable).map((one) => one.personId)
    await asServer(db, () =>
      notifyPeople(db, organisationId, [...new Set(people)], {
        code: 'confirmation.asked',
        link: '/confirmations',
      }),
    )
    await journal({ action: 'confirmation.asked', details: { count: rows.length } })
    return { asked: rows.length, notified: people.length, unreachable: silent.length - people.length }
  })

  mount(
    app,
    confirmationApi.links,
    async ({ db, actor, body, now, today, refuse, journal, context, request }) => {
      const { organisationId } = actor
      const rows = await found(db, organisationId, [...new Set(body.asked.map((one) => one.pairId))], today)
      if (rows.some((row) => !isBeforeOrder(row.state))) refuse('confirmation.too-late')
      const names = new Map(
        rows.flatMap((row) =>
          row.asked.map((one) => [keyOf({ ...one, pairId: row.pairId }), one.name] as const),
        ),
      )
      if (body.asked.some((one) => !names.has(keyOf(one)))) throw new AppError('not-found')
      const address = context.config.baseUrl ?? `${request.protocol}://${request.host}`
      const links = await addLinks(db, organisationId, body.asked, { address, now })
      await journal({ action: 'confirmation.links', details: { count: body.asked.length } })
      return body.asked.map((one) => ({
        ...one,
        name: names.get(keyOf(one)) ?? '',
        link: links.get(keyOf(one)) ?? '',
      }))
    },
  )

  mount(
    app,
    confirmationApi.print,
    async ({ db, actor, body, now, today, refuse, journal, context, request }) => {
      const { organisationId } = actor
      const rows = await found(db, organisationId, body.pairIds, today)
      if (rows.some((row) => !isBeforeOrder(row.state))) refuse('confirmation.too-late')
      const asked = rows.flatMap((row) =>
        row.asked
          .filter((one) => one.answer !== 'agree')
          .map(({ personId, side, name }) => ({ row, name, pairId: row.pairId, personId, side })),
      )
      if (asked.length === 0) refuse('confirmation.nobody')
      const address = context.config.baseUrl ?? `${request.protocol}://${request.host}`
      const links = await addLinks(db, organisationId, asked, { address, now })
      const organisation = await organisationName(db, organisationId)
      const { doc } = confirmationSheets(
        asked.map(({ row, name, ...one }) => {
          const people = (role: 'mentor' | 'mentee') =>
            row.pair.members.filter((member) => member.role === role && member.leftOn === null)
          return {
            ...{ organisation, formTitle: row.formTitle, pairNumber: row.number, side: one.side, name },
            ...{ mentors: people('mentor'), mentees: people('mentee') },
            ...{ startsOn: row.pair.startsOn, endsOn: row.pair.endsOn },
            link: links.get(keyOf(one)) ?? null,
          }
        }),
      )
      await journal({
        action: 'confirmation.printed',
        details: { count: asked.length, format: body.format },
      })
      const word = body.format === 'docx'
      return {
        name: `Подтверждения-пар_${today}.${body.format}`,
        type: word
          ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
          : 'application/pdf',
        bytes: word ? await renderDocx(doc) : await renderPdf(doc),
      }
    },
  )

  mount(app, confirmationApi.enter, async ({ db, actor, body, now, today, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const saving = { organisationId, entry: 'paper' as const, accountId, now, today }
    // In one order, so that two curators with the same pile wait for each other.
    const answers = body.answers.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    for (const answer of answers) {
      const saved = await saveAnswer(db, answer, saving)
      if (saved === 'not-asked') throw new AppError('not-found')
      if (saved === 'too-late') refuse('confirmation.too-late')
    }
    await journal({ action: 'confirmation.entered', details: { count: answers.length } })
    const ids = [...new Set(answers.map((one) => one.pairId))]
    const rows = await listConfirmations(db, organisationId, { ids }, today)
    return {
      confirmed: rows.filter((row) => row.confirmation === 'agreed').length,
      refused: rows.filter((row) => row.confirmation === 'refused').length,
    }
  })
}

async function found(db: Db, organisationId: string, ids: readonly string[], today: string) {
  const rows = await listConfirmations(db, organisationId, { ids }, today)
  if (rows.length < new Set(ids).size) throw new AppError('not-found')
  return rows
}

/** A fresh link for each; the token stands after «#» and is kept only as a hash. */
async function addLinks(
  db: Db,
  organisationId: string,
  asked: readonly AskedOne[],
  { address, now }: { address: string; now: Date },
): Promise<Map<string, string>> {
  const tokens = new Map(asked.map((one) => [keyOf(one), newToken()]))
  for (let from = 0; from < asked.length; from += 500)
    await db
      .insertInto('confirmationLink')
      .values(
        asked.slice(from, from + 500).map(({ pairId, personId, side }) => ({
          ...{ organisationId, pairId, personId, side, createdAt: now.toISOString() },
          tokenHash: hashToken(tokens.get(keyOf({ pairId, personId, side })) ?? ''),
        })),
      )
      .execute()
  return new Map([...tokens].map(([key, token]) => [key, `${address}/answer#${token}`]))
}
