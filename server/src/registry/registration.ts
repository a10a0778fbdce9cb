import { gaps } from '@app/model/documents'
import { linesOf } from '@app/model/editions'
import { seriesOf } from '@app/model/records'
import { paperState, registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'
import { findOrganisation } from '#organisations'
import { closePair, findPair, listPairingObstacles, securePairs } from '#pairs'
import { fileDocument, findScheme } from '#records'
import { found } from './changing-orders.ts'
import type { Change, StoredFacts } from './compose.ts'
import { keepPresent, searchTextOf } from './editions.ts'
import { secureByOrder } from './life.ts'
import { takeNumber } from './numbers.ts'
import { listLinked, listMembers, lockPaper, type PaperRecord } from './queries.ts'
import { showPaper } from './show-paper.ts'
import { draftText, textOf } from './text.ts'

/** From a draft to an order in force: number and date, signature, who has read it. */
export async function registrationRoutes(app: FastifyInstance) {
  mount(
    app,
    registryApi.register,
    async ({ db, actor, params, body, today, now, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.cancelledOn) refuse('paper.cancelled')
      if (paper.registeredAt) refuse('paper.registered')
      if (paper.pairs === 0) refuse('paper.no-pairs')
      const series = {
        organisationId,
        series: seriesOf(paper.code),
        year: Number(body.datedOn.slice(0, 4)),
        documentId: paper.id,
      }
      const taken = await takeNumber(
        db,
        series,
        await findScheme(db, organisationId, series.series),
        body.datedOn,
        body.number,
      )
      if (!taken) return refuse('paper.number-taken')
      // Looked at as the page shows it: a correction whose data have changed waits for somebody's decision.
      const draft = await draftText(db, paper, today)
      if (draft.laid.standings.some((one) => one.standing !== 'stands')) refuse('paper.text-conflict')
      await keepPresent(db, paper, { now, today })
      const { doc, problems } = await textOf(db, paper, { date: body.datedOn, number: taken.number }, today)
      if (problems.some((problem) => problem.code in gaps)) refuse('paper.incomplete')
      await db
        .updateTable('document')
        .set({
          ...{
            number: taken.number,
            numberSeq: taken.seq,
            datedOn: body.datedOn,
            content: JSON.stringify(doc),
          },
          ...{
            title: doc.title,
            searchText: searchTextOf(linesOf(doc)),
            registeredAt: now.toISOString(),
            registeredBy: actor.accountId,
            updatedAt: now.toISOString(),
          },
        })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      await fileDocument(db, organisationId, paper.id, paper.code)
      await journal({
        action: 'paper.registered',
        subject: 'paper',
        subjectId: paper.id,
        details: { code: paper.code, number: taken.number },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

  mount(app, registryApi.sign, async ({ db, actor, params, body, today, now, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    const state = paperState(paper)
    if (state === 'cancelled') refuse('paper.cancelled')
    if (state === 'replaced') refuse('paper.replaced')
    if (state === 'draft') refuse('paper.not-registered')
    if (paper.signedOn) refuse('paper.signed')
    const { change } = paper.facts as StoredFacts
    const pairIds = await listLinked(db, organisationId, paper.id)
    const members = await listMembers(db, organisationId, change?.kind === 'termination' ? [] : pairIds)
    const participations = [...new Set(members.map((one) => one.participationId))]
    // A consent may have been withdrawn since the pairs were formed: the order must not be signed over it.
    const [one] = pairIds.length ? [await findPair(db, organisationId, pairIds[0] ?? '')] : []
    const obstacles = await listPairingObstacles(db, organisationId, participations, {
      form: one?.form ?? '',
      today,
    })
    if (obstacles.length > 0) refuse('paper.no-consent')
    const head = await findOrganisation(db, organisationId)
    await db
      .updateTable('document')
      .set({
        ...{ signedOn: body.signedOn, updatedAt: now.toISOString() },
        signedBy: [head?.directorLastName, head?.directorFirstName, head?.directorPatronymic]
          .filter(Boolean)
          .join(' '),
      })
      .where('organisationId', '=', organisationId)
      .where('id', '=', paper.id)
      .execute()
    const datedOn = paper.datedOn ?? body.signedOn
    const signed = { organisationId, orderId: paper.id, datedOn, today }
    if (change) await carryOut(db, paper, change, signed)
    else await secureByOrder(db, paper, pairIds, signed)
    await expectReaders(
      db,
      paper,
      members.filter((member) => isGrown(member.bornOn, today)),
    )
    await journal({
      action: 'paper.signed',
      subject: 'paper',
      subjectId: paper.id,
      details: { code: paper.code, pairs: pairIds.length },
    })
    return showPaper(db, await found(db, organisationId, paper.id), today)
  })

  mount(
    app,
    registryApi.familiarise,
    async ({ db, actor, params, body, today, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (!paper.registeredAt) refuse('paper.not-registered')
      await db
        .updateTable('familiarisation')
        .set({ readOn: body.readOn, how: 'paper' })
        .where('organisationId', '=', organisationId)
        .where('documentId', '=', paper.id)
        .where('personId', 'in', body.personIds)
        .execute()
      await journal({
        action: 'paper.familiarised',
        subject: 'paper',
        subjectId: paper.id,
        details: { count: body.personIds.length },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )
}

type Signed = { organisationId: string; orderId: string; datedOn: string; today: string }

/** What a signed changing order does to the pairs. */
async function carryOut(db: Db, paper: PaperRecord, change: Change, signed: Signed) {
  const { organisationId } = paper
  const old = await findPair(db, organisationId, change.pairId)
  if (!old) return
  const state = change.kind === 'replacement' ? ('replaced' as const) : ('terminated_early' as const)
  const from = change.from < (old.startsOn ?? change.from) ? (old.startsOn ?? change.from) : change.from
  await closePair(db, organisationId, old, { state, on: from, reason: 'initiative', comment: change.reason })
  await db
    .updateTable('pair')
    .set({ orderId: paper.id })
    .where('organisationId', '=', organisationId)
    .where('id', '=', old.id)
    .execute()
  if (change.kind === 'replacement') await securePairs(db, [change.newPairId], signed)
}

/** Adults named in the order have to read it; for a minor the representative is told. */
async function expectReaders(db: Db, paper: PaperRecord, people: readonly { id: string }[]) {
  const rows = [...new Set(people.map((one) => one.id))].map((personId) => ({
    ...{ organisationId: paper.organisationId, documentId: paper.id, personId, readOn: null, how: null },
  }))
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('familiarisation')
      .values(rows.slice(from, from + 1000))
      .onConflict((c) => c.doNothing())
      .execute()
}

const isGrown = (bornOn: string | null, today: string) =>
  bornOn === null || bornOn <= `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
