import { done } from '@app/model/api'
import { registerDocument } from '@app/model/documents'
import { allSeries, bookRegister, nomenclatureObstacles, recordApi, usualCases } from '@app/model/records'
import { numberingProblems } from '@app/model/values'
import type { FastifyInstance } from 'fastify'
import { renderDocx, renderPdf, renderXlsx } from '#documents'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { listCases, writeCases } from './cases.ts'
import { listRegister } from './register.ts'
import { listNumbering, saveScheme } from './schemes.ts'

export async function recordRoutes(app: FastifyInstance) {
  mount(app, recordApi.list, ({ db, actor, querystring }) =>
    listRegister(db, actor.organisationId, querystring),
  )

  mount(app, recordApi.file, async ({ db, actor, querystring, today, journal }) => {
    const { format, ...period } = querystring
    const organisation = await findOrganisation(db, actor.organisationId)
    const rows = await listRegister(db, actor.organisationId, period)
    const name = organisation?.shortName ?? ''
    const register = bookRegister(rows, { ...period, today, organisation: name })
    const doc = registerDocument(register)
    const bytes =
      format === 'xlsx'
        ? await renderXlsx(register)
        : format === 'docx'
          ? await renderDocx(doc)
          : await renderPdf(doc)
    await journal({ action: 'records.exported', details: { count: rows.length, format } })
    const file = `${register.title}_${period.from}_${period.to}`.replace(/\s+/g, '-')
    return { name: `${file}.${format}`, type: types[format], bytes }
  })

  mount(app, recordApi.cases, async ({ db, actor }) => {
    const own = await listCases(db, actor.organisationId)
    const cases = own.length > 0 ? own : usualCases.map((one) => ({ ...one, id: null, documents: 0 }))
    return cases.map((one) => ({ ...one, kinds: [...one.kinds], documents: Number(one.documents ?? 0) }))
  })

  mount(app, recordApi.saveCases, async ({ db, actor, body, refuse, refuseIf, journal }) => {
    const { organisationId } = actor
    refuseIf(nomenclatureObstacles(body.cases))
    const own = await listCases(db, organisationId)
    const named = new Set(body.cases.flatMap((one) => one.id ?? []))
    const known = new Set(own.map((one) => one.id))
    if ([...named].some((id) => !known.has(id))) throw new AppError('not-found')
    if (own.some((one) => !named.has(one.id) && Number(one.documents ?? 0) > 0)) refuse('records.case-used')
    await writeCases(db, organisationId, body.cases)
    await journal({ action: 'records.cases-changed', details: { count: body.cases.length } })
    return done
  })

  mount(app, recordApi.refile, async ({ db, actor, params, body, refuse, journal }) => {
    const { organisationId } = actor
    const paper = await db
      .selectFrom('document')
      .select(['id', 'registeredAt'])
      .where('organisationId', '=', organisationId)
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst()
    const place = (await listCases(db, organisationId)).find((one) => one.id === body.caseId)
    if (!paper || !place) throw new AppError('not-found')
    if (!paper.registeredAt) refuse('paper.not-registered')
    await db
      .updateTable('document')
      .set({ caseId: place.id })
      .where('organisationId', '=', organisationId)
      .where('id', '=', paper.id)
      .execute()
    await journal({
      action: 'paper.filed',
      subject: 'paper',
      subjectId: paper.id,
      details: { index: place.index },
    })
    return done
  })

  mount(app, recordApi.numbering, ({ db, actor, today }) => listNumbering(db, actor.organisationId, today))

  mount(app, recordApi.saveNumbering, async ({ db, actor, body, today, refuse, journal }) => {
    if (!allSeries.includes(body.series)) throw new AppError('not-found')
    if (numberingProblems(body.scheme).length > 0) refuse('records.numbering')
    await saveScheme(db, actor.organisationId, body.series, body.scheme)
    await journal({ action: 'records.numbering-changed', details: { scheme: body.scheme } })
    return listNumbering(db, actor.organisationId, today)
  })
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
