import { type AgreedBy, withAgreement } from '@app/model/approvals'
import { withCheck } from '@app/model/checks'
import { gaps } from '@app/model/documents'
import { paperState, registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'
import { findOrganisation } from '#organisations'
import { closePair, findPair, listPairingObstacles, securePairs } from '#pairs'
import { found } from './changing-orders.ts'
import { newCheckCode } from './check-code.ts'
import { type Change, compose, type StoredFacts } from './compose.ts'
import { takeNumber } from './numbers.ts'
import { listLinked, listMembers, lockPaper, type PaperRecord } from './queries.ts'
import { showPaper, waitsForAgreement } from './show-paper.ts'

/** From a draft to an order in force: number and date, signature, who has read it. */
export async function registrationRoutes(app: FastifyInstance) {
  mount(
    app,
    registryApi.register,
    async ({ db, actor, params, body, today, now, allowed, refuse, journal, context }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.cancelledOn) refuse('paper.cancelled')
      if (paper.registeredAt) refuse('paper.registered')
      if (paper.pairs === 0) refuse('paper.no-pairs')
      if (await waitsForAgreement(db, paper)) refuse('paper.on-agreement')
      const organisation = await findOrganisation(db, organisationId)
      const series = {
        organisationId,
        series: 'orders',
        year: Number(body.datedOn.slice(0, 4)),
        documentId: paper.id,
      }
      const taken = await takeNumber(
        db,
        series,
        organisation?.orderNumbering ?? '{n}',
        body.datedOn,
        body.number,
      )
      if (!taken) return refuse('paper.number-taken')
      const { doc, problems } = await compose(db, paper, { date: body.datedOn, number: taken.number }, today)
      if (problems.some((problem) => problem.code in gaps)) refuse('paper.incomplete')
      const code = newCheckCode()
      const { baseUrl } = context.config
      // What was written by the agreement of this very paper.
      const agreed = paper.agreement === 'agreed' ? ((paper.agreedBy ?? []) as AgreedBy[]) : []
      const whole = withAgreement(withCheck(doc, { code, baseUrl }), agreed)
      await db
        .updateTable('document')
        .set({
          ...{
            number: taken.number,
            numberSeq: taken.seq,
            datedOn: body.datedOn,
            content: JSON.stringify(whole),
            checkCode: code,
          },
          ...{
            title: doc.title,
            registeredAt: now.toISOString(),
            registeredBy: actor.accountId,
            updatedAt: now.toISOString(),
          },
        })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      await journal({
        action: 'paper.registered',
        subject: 'paper',
        subjectId: paper.id,
        details: { code: paper.code, number: taken.number },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

  mount(
    app,
    registryApi.sign,
    async ({ db, actor, params, body, today, now, allowed, refuseIf, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      const { refused, pairs } = await signPaper(db, paper, { signedOn: body.signedOn, today, now })
      refuseIf(refused)
      await journal({
        action: 'paper.signed',
        subject: 'paper',
        subjectId: paper.id,
        details: { code: paper.code, pairs },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

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

/** Why a paper cannot be signed now, by hand or electronically. */
export function signingObstacles(paper: PaperRecord) {
  const state = paperState(paper)
  if (state === 'cancelled') return ['paper.cancelled'] as const
  if (state === 'draft') return ['paper.not-registered'] as const
  return paper.signedOn ? (['paper.signed'] as const) : []
}

type Signing = { signedOn: string; today: string; now: Date /** Instead of the head. */; signedBy?: string }

/**
 * The signature of the head, however it was made: the pairs of the order are secured, and those whom it names
 * have to read it. The paper is locked by the caller.
 */
export async function signPaper(db: Db, paper: PaperRecord, { signedOn, today, now, signedBy }: Signing) {
  const { organisationId } = paper
  const obstacles = signingObstacles(paper)
  if (obstacles.length > 0) return { refused: obstacles, pairs: 0 }
  const { change } = paper.facts as StoredFacts
  const pairIds = await listLinked(db, organisationId, paper.id)
  const members = await listMembers(db, organisationId, change?.kind === 'termination' ? [] : pairIds)
  const participations = [...new Set(members.map((one) => one.participationId))]
  // A consent may have been withdrawn since the pairs were formed: the order must not be signed over it.
  const [one] = pairIds.length ? [await findPair(db, organisationId, pairIds[0] ?? '')] : []
  const form = one?.form ?? ''
  if ((await listPairingObstacles(db, organisationId, participations, { form, today })).length > 0)
    return { refused: ['paper.no-consent'] as const, pairs: 0 }
  const head = await findOrganisation(db, organisationId)
  await db
    .updateTable('document')
    .set({
      ...{ signedOn, updatedAt: now.toISOString() },
      signedBy:
        signedBy ??
        [head?.directorLastName, head?.directorFirstName, head?.directorPatronymic].filter(Boolean).join(' '),
    })
    .where('organisationId', '=', organisationId)
    .where('id', '=', paper.id)
    .execute()
  const signed = { organisationId, orderId: paper.id, datedOn: paper.datedOn ?? signedOn, today }
  if (change) await carryOut(db, paper, change, signed)
  else await securePairs(db, pairIds, signed)
  // The curator and the one who watches over the order are named in it and have to read it too (domain/08, D01).
  const { curatorId, control } = paper.facts as StoredFacts
  const officials = [curatorId, control?.kind === 'person' ? control.personId : null]
  await expectReaders(db, paper, [
    ...officials.flatMap((id) => (id ? [{ id }] : [])),
    ...members.filter((member) => isGrown(member.bornOn, today)),
  ])
  return { refused: [], pairs: pairIds.length }
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
