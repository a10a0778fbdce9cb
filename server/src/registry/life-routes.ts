import { fromNumber, plain, runs } from '@app/model/documents'
import { type Edit, piecesOf, placeAt } from '@app/model/editions'
import { cancellationObstacles, paperState, registryApi, replacementObstacles } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { mount } from '#http'
import { found } from './changing-orders.ts'
import type { StoredFacts } from './compose.ts'
import { keepPresent, setEdits } from './editions.ts'
import { findSuccessor, listLivePairs } from './life.ts'
import { listLinked, lockPaper, type PaperRecord, setLinks } from './queries.ts'
import { showPaper } from './show-paper.ts'
import { draftText } from './text.ts'

/** The end of a document: it is cancelled, or another one takes its place. */
export async function lifeRoutes(app: FastifyInstance) {
  mount(
    app,
    registryApi.cancel,
    async ({ db, actor, params, body, today, now, allowed, refuseIf, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      const { change = null } = paper.facts as StoredFacts
      const livePairs = await listLivePairs(db, organisationId, paper.id)
      refuseIf(cancellationObstacles({ ...paper, state: paperState(paper), change, livePairs }, body.on))
      await db
        .updateTable('document')
        .set({ cancelledOn: body.on, cancelledWhy: body.reason, updatedAt: now.toISOString() })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      // The pair that the order was to begin never was; the order itself keeps its text.
      if (change?.kind === 'replacement')
        await db
          .deleteFrom('pair')
          .where('organisationId', '=', organisationId)
          .where('id', '=', change.newPairId)
          .where('orderId', 'is', null)
          .execute()
      await journal({
        ...{ action: 'paper.cancelled', subject: 'paper', subjectId: paper.id },
        details: { code: paper.code, number: paper.number },
      })
      return showPaper(db, await found(db, organisationId, paper.id), today)
    },
  )

  mount(
    app,
    registryApi.replace,
    async ({ db, actor, params, today, now, allowed, refuse, refuseIf, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      const { change = null } = paper.facts as StoredFacts
      const successor = await findSuccessor(db, paper)
      refuseIf(replacementObstacles({ ...paper, state: paperState(paper), change }, successor !== undefined))
      const pairIds = await stillOpen(db, paper)
      // Of pairs that are over nothing can be secured anew: the draft could never be registered.
      if (paper.pairs > 0 && pairIds.length === 0) refuse('paper.pairs-over')
      const { cycleId, code, title, facts } = paper
      const { id } = await db
        .insertInto('document')
        .values({
          ...{ organisationId, cycleId, code, title, createdBy: actor.accountId, replacesId: paper.id },
          facts: JSON.stringify(facts),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await setLinks(db, organisationId, id, pairIds)
      const draft = await found(db, organisationId, id)
      const edits = [...paper.edits, ...(await repeal(db, draft, paper, today))]
      const saved = await setEdits(db, draft, edits, now)
      await nameAsComposed(db, saved, today)
      await keepPresent(db, saved, { now, today })
      await journal({
        ...{ action: 'paper.replacement-begun', subject: 'paper', subjectId: id },
        details: { code, number: paper.number },
      })
      return showPaper(db, await found(db, organisationId, id), today)
    },
  )
}

/** The new paper is called as its own text is: the year of the old one may be over. */
async function nameAsComposed(db: Db, draft: PaperRecord, today: string) {
  const { doc } = await draftText(db, draft, today)
  await db
    .updateTable('document')
    .set({ title: doc.title })
    .where('organisationId', '=', draft.organisationId)
    .where('id', '=', draft.id)
    .execute()
}

/** Pairs of the old order that have not ended: the new one is about them. */
async function stillOpen(db: Db, { organisationId, id }: PaperRecord): Promise<string[]> {
  const linked = await listLinked(db, organisationId, id)
  if (linked.length === 0) return []
  const rows = await db
    .selectFrom('pair')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', linked)
    .where('closedOn', 'is', null)
    .execute()
  return rows.map((row) => row.id)
}

/**
 * «Признать утратившим силу приказ от … № …»: a clause before the last one, which says who controls. It is an
 * ordinary correction, so a person may word it otherwise.
 */
async function repeal(db: Db, draft: PaperRecord, old: PaperRecord, today: string): Promise<Edit[]> {
  const { generated } = await draftText(db, draft, today)
  const items = piecesOf(generated).filter((piece) => piece.of === 'clauses' && /^\d+\/\d+$/.test(piece.key))
  const [block] = items[0]?.key.split('/') ?? []
  const own = items.filter((piece) => piece.key.startsWith(`${block}/`))
  const anchor = own.at(-2) ?? own.at(-1)
  if (!anchor?.grows) return []
  const reference = fromNumber({ date: old.datedOn, number: old.number })
  const text = plain(runs('Признать утратившим силу приказ ', reference, ` «${old.title}».`))
  return [{ id: 'repeal', kind: 'add', ...placeAt(anchor), texts: [text] }]
}
