import { done } from '@app/model/api'
import { registryApi } from '@app/model/registry'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { findDecisionFacts } from '#decisions'
import { renderDocx, renderHtml, renderPdf } from '#documents'
import { AppError, mount } from '#http'
import { listPairs } from '#pairs'
import { ownForm } from '#templates'
import { changingOrderRoutes, found } from './changing-orders.ts'
import type { StoredFacts } from './compose.ts'
import { ownValues } from './own-values.ts'
import { keepEdition, keepPresent } from './editions.ts'
import { lifeRoutes } from './life-routes.ts'
import { listElsewhere, listEmployees, listPapers, lockPaper, setLinks, toRow } from './queries.ts'
import { registrationRoutes } from './registration.ts'
import { docOf, showPaper } from './show-paper.ts'
import { textRoutes } from './text-routes.ts'

export async function registryRoutes(app: FastifyInstance) {
  mount(app, registryApi.list, async ({ db, actor, querystring }) =>
    (await listPapers(db, actor.organisationId, querystring)).map(toRow),
  )

  mount(app, registryApi.read, async ({ db, actor, params, today }) =>
    showPaper(db, await found(db, actor.organisationId, params.id), today),
  )

  mount(app, registryApi.employees, async ({ db, actor }) => listEmployees(db, actor.organisationId))

  mount(app, registryApi.createPairsOrder, async ({ db, actor, params, body, today, refuse, journal }) => {
    const { organisationId } = actor
    const waiting = (await listPairs(db, organisationId, { cycleId: params.id })).filter((one) =>
      ['draft', 'proposed', 'confirmed'].includes(one.state),
    )
    const busy = new Set(
      (
        await listElsewhere(
          db,
          organisationId,
          waiting.map((one) => one.id),
        )
      ).map((one) => one.subjectId),
    )
    // Without a choice: every pair that waits for an order and stands in no other one.
    const chosen = body.pairIds
      ? waiting.filter((one) => body.pairIds?.includes(one.id))
      : waiting.filter((one) => !busy.has(one.id) && one.continuesId === null)
    if (body.pairIds && chosen.length < new Set(body.pairIds).size) throw new AppError('not-found')
    if (chosen.length === 0) refuse('paper.no-pairs')
    if (chosen.some((one) => busy.has(one.id))) refuse('paper.pair-in-another')
    const decided = await findDecisionFacts(
      db,
      organisationId,
      chosen.map((one) => one.id),
    )
    const { id } = await db
      .insertInto('document')
      .values({
        ...{ organisationId, cycleId: params.id, code: 'D14', createdBy: actor.accountId },
        title: 'О закреплении наставнических пар (групп)',
        facts: JSON.stringify({ ...(await usualFacts(db, organisationId)), ...decided, ...body.facts }),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await setLinks(
      db,
      organisationId,
      id,
      chosen.map((one) => one.id),
    )
    await journal({
      action: 'paper.created',
      subject: 'paper',
      subjectId: id,
      details: { code: 'D14', pairs: chosen.length },
    })
    return showPaper(db, await found(db, organisationId, id), today)
  })

  mount(
    app,
    registryApi.change,
    async ({ db, actor, visitor, params, body, today, now, allowed, refuse, journal }) => {
      const { organisationId } = actor
      const paper = allowed(await lockPaper(db, organisationId, params.id))
      if (paper.registeredAt) refuse('paper.registered')
      await keepPresent(db, paper, { now, today })
      if (body.pairIds) {
        const known = await listPairs(db, organisationId, { ids: body.pairIds })
        if (known.length === 0) refuse('paper.no-pairs')
        if (known.length < new Set(body.pairIds).size) throw new AppError('not-found')
        if ((await listElsewhere(db, organisationId, body.pairIds, [paper.id, paper.replacesId])).length > 0)
          refuse('paper.pair-in-another')
        await setLinks(db, organisationId, paper.id, body.pairIds)
      }
      await db
        .updateTable('document')
        .set({
          facts: JSON.stringify({ ...paper.facts, ...body.facts }),
          ...(body.datedOn === undefined ? {} : { datedOn: body.datedOn }),
          updatedAt: now.toISOString(),
        })
        .where('organisationId', '=', organisationId)
        .where('id', '=', paper.id)
        .execute()
      await journal({
        action: 'paper.changed',
        subject: 'paper',
        subjectId: paper.id,
        details: { fields: Object.keys(body.facts ?? {}) },
      })
      const changed = await found(db, organisationId, paper.id)
      await keepEdition(db, changed, 'facts', { accountId: actor.accountId, who: visitor.name, now, today })
      return showPaper(db, changed, today)
    },
  )

  mount(app, registryApi.remove, async ({ db, actor, params, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const paper = allowed(await lockPaper(db, organisationId, params.id))
    if (paper.registeredAt) refuse('paper.registered')
    const { change } = paper.facts as StoredFacts
    await db
      .deleteFrom('document')
      .where('organisationId', '=', organisationId)
      .where('id', '=', paper.id)
      .execute()
    // The pair that the order was to begin never was.
    if (change?.kind === 'replacement')
      await db
        .deleteFrom('pair')
        .where('organisationId', '=', organisationId)
        .where('id', '=', change.newPairId)
        .execute()
    await journal({
      action: 'paper.removed',
      subject: 'paper',
      subjectId: paper.id,
      details: { code: paper.code },
    })
    return done
  })

  mount(app, registryApi.preview, async ({ db, actor, params, today }) => {
    const paper = await found(db, actor.organisationId, params.id)
    return { html: renderHtml(await docOf(db, paper, today)) }
  })

  mount(app, registryApi.file, async ({ db, actor, params, querystring, today, now, journal }) => {
    const paper = await found(db, actor.organisationId, params.id)
    const doc = await docOf(db, paper, today)
    const { format, inline } = querystring
    const bytes =
      format === 'docx'
        ? ((await ownForm(db, { ...paper, now }, () => ownValues(db, paper, doc, today))) ??
          (await renderDocx(doc)))
        : await renderPdf(doc, { archive: paper.signedOn !== null })
    await journal({ action: 'paper.exported', subject: 'paper', subjectId: paper.id, details: { format } })
    return { name: `${fileName(paper)}.${format}`, type: types[format], bytes, ...(inline ? { inline } : {}) }
  })

  await changingOrderRoutes(app)
  await registrationRoutes(app)
  await lifeRoutes(app)
  await textRoutes(app)
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** `Вид_номер_дата_кратко` (domain/08); what a file system forbids becomes a dash. */
function fileName({ number, datedOn, title, registeredAt }: Awaited<ReturnType<typeof found>>): string {
  const parts = ['Приказ', registeredAt ? number : 'проект', datedOn, title]
  return parts
    .filter(Boolean)
    .join('_')
    .replace(/[\\/:*?"<>|\s]+/g, '-')
    .slice(0, 120)
}

/** What the last order of the organisation said, else what is known: nobody types it twice. */
async function usualFacts(db: Db, organisationId: string): Promise<StoredFacts> {
  const last = await db
    .selectFrom('document')
    .select('facts')
    .where('organisationId', '=', organisationId)
    .where('code', '=', 'D14')
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  const { control, curatorId, ownBasis, programme, readers, publish, executorPhone } = (last?.facts ??
    {}) as StoredFacts
  const known = { control, curatorId, ownBasis, programme, readers, publish, executorPhone }
  const curator = known.curatorId ?? (await curatorsCard(db, organisationId))
  return { ...known, curatorId: curator ?? null, control: known.control ?? { kind: 'self' } }
}

/** The person card of whoever has the role of the curator. */
async function curatorsCard(db: Db, organisationId: string): Promise<string | undefined> {
  const row = await asServer(db, () =>
    db
      .selectFrom('membership')
      .select('personId')
      .where('organisationId', '=', organisationId)
      .where('role', '=', 'curator')
      .where('endedAt', 'is', null)
      .where('personId', 'is not', null)
      .orderBy('createdAt')
      .executeTakeFirst(),
  )
  return row?.personId ?? undefined
}
