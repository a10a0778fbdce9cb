import { fileNameOf } from '@app/model/drafting'
import { mostSubjects, packageApi } from '@app/model/packages'
import type { FastifyInstance } from 'fastify'
import { readFile } from '#files'
import { AppError, mount } from '#http'
import { askedSource, gatherCommon, knownCycle, listSubjects, usualFacts } from '#registry'
import { findPackage, listPackages, lockPackage, toPackage } from './queries.ts'

/** Papers for many people at once: begun here, made by the queue. */
export async function packageRoutes(app: FastifyInstance) {
  mount(app, packageApi.list, async ({ db, actor }) =>
    (await listPackages(db, actor.organisationId)).map(toPackage),
  )

  mount(app, packageApi.create, async ({ db, actor, body, today, context, refuse, journal }) => {
    const { organisationId, accountId } = actor
    const source = askedSource(body.code, body.variant)
    if (!source.many) throw new AppError('not-found')
    const cycleId = await knownCycle(db, organisationId, body.cycleId)
    const ids = [...new Set(body.subjectIds)]
    const { fits: _, ...anybody } = source
    const wanted = { organisationId, cycleId, today, ids }
    if ((await listSubjects(db, { ...wanted, source: anybody })).length < ids.length)
      throw new AppError('not-found')
    // In the order of the list: classes are printed one after another by name.
    const fitting = await listSubjects(db, { ...wanted, source })
    if (fitting.length === 0) refuse('package.nobody')
    if (fitting.length > mostSubjects) refuse('package.too-large')
    const at = { date: null, number: null }
    const { dossier } = await gatherCommon(db, { organisationId, cycleId, source, facts: {}, at, today })
    const facts = { ...(await usualFacts(db, organisationId, source, dossier)), ...body.facts }
    const row = await db
      .insertInto('paperPackage')
      .values({
        ...{
          organisationId,
          cycleId,
          code: source.code,
          variant: source.variant ?? '',
          createdBy: accountId,
        },
        ...{ facts: JSON.stringify(facts), withFiles: body.withFiles, skipped: ids.length - fitting.length },
        subjects: fitting.map(({ id }) => id),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await context.jobs.send(db, 'paper-package', { organisationId, id: row.id })
    await journal({
      ...{ action: 'package.created', subject: 'package', subjectId: row.id },
      details: { code: row.code, variant: row.variant, count: fitting.length },
    })
    return toPackage(row)
  })

  mount(app, packageApi.cancel, async ({ db, actor, params, now, allowed, refuse }) => {
    const { organisationId } = actor
    const row = allowed(await lockPackage(db, organisationId, params.id))
    if (row.state !== 'waiting' && row.state !== 'running') refuse('package.over')
    const next = await db
      .updateTable('paperPackage')
      .set({ state: 'cancelled', finishedAt: now.toISOString() })
      .where('organisationId', '=', organisationId)
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    return toPackage(next)
  })

  mount(app, packageApi.file, async ({ db, actor, params, querystring, allowed, refuse, journal }) => {
    const { organisationId } = actor
    const row = allowed(await findPackage(db, organisationId, params.id))
    const { what, part, inline } = querystring
    const files = what === 'print' ? row.printFiles : row.zipFiles
    const file = files[part - 1] ? await readFile(db, organisationId, files[part - 1] ?? '') : undefined
    if (row.state !== 'ready' || !file) return refuse('package.not-ready')
    await journal({
      ...{ action: 'package.exported', subject: 'package', subjectId: row.id },
      details: { code: row.code, variant: row.variant, count: row.subjects.length, what },
    })
    const number = files.length > 1 ? String(part) : null
    const title = fileNameOf(askedSource(row.code, row.variant), { number, title: '' })
    return {
      ...{ name: `${title}.${what === 'print' ? 'pdf' : 'zip'}`, type: file.type, bytes: file.bytes },
      ...(inline ? { inline: true } : {}),
    }
  })
}
