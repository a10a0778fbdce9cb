import { done } from '@app/model/api'
import { guessPlan, importApi, type Mend, readPeople } from '@app/model/imports'
import type { FastifyInstance } from 'fastify'
import { deleteFile, saveFile } from '#files'
import { AppError, mount } from '#http'
import { isDependedOn, takeBack, writeList } from './load.ts'
import { keyOf, prepare, show } from './preview.ts'
import { findImport, findRemembered, listImports, lockImport, remember, toSummary } from './queries.ts'
import { forget, keep, readSheets, sheetsOf } from './sheets.ts'

export async function importRoutes(app: FastifyInstance) {
  mount(app, importApi.list, async ({ db, actor, params }) =>
    listImports(db, actor.organisationId, params.id),
  )

  mount(
    app,
    importApi.upload,
    async ({ db, actor, params, querystring, upload, today, now, refuse, journal }) => {
      const { organisationId } = actor
      const cycle = await db
        .selectFrom('cycle')
        .select('id')
        .where('organisationId', '=', organisationId)
        .where('id', '=', params.id)
        .executeTakeFirst()
      if (!cycle) throw new AppError('not-found')
      const fileName = querystring.name ?? upload.name
      const sheets = await readSheets(upload.bytes, fileName)
      const { tables, people } = readPeople(sheets, { today })
      if (tables.length === 0 || people.length === 0) refuse('import.no-people')
      const remembered = await findRemembered(
        db,
        organisationId,
        tables.map((table) => table.shape),
      )
      const fileId = await saveFile(db, {
        organisationId,
        name: fileName,
        type: 'application/octet-stream',
        bytes: upload.bytes,
        createdBy: actor.accountId,
      })
      keep(fileId, sheets)
      const row = await db
        .insertInto('import')
        .values({
          ...{
            organisationId,
            cycleId: cycle.id,
            fileId,
            fileName,
            createdBy: actor.accountId,
            createdAt: now,
          },
          plan: JSON.stringify(remembered[0]?.plan ?? guessPlan(tables)),
          mappings: JSON.stringify(remembered.map(({ shape, meanings }) => ({ shape, meanings }))),
          ...(remembered.length ? { remembered: true } : {}),
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      await journal({
        action: 'import.read',
        subject: 'import',
        subjectId: row.id,
        details: { rows: people.length },
      })
      return show(db, row, sheets, today)
    },
  )

  mount(app, importApi.read, async ({ db, actor, params, today, allowed }) => {
    const one = allowed(await findImport(db, actor.organisationId, params.id))
    if (!one.fileId) throw new AppError('not-found')
    return show(db, one, await sheetsOf(db, one.organisationId, one.fileId), today)
  })

  mount(app, importApi.choose, async ({ db, actor, params, body, today, allowed, refuse }) => {
    const one = allowed(await lockImport(db, actor.organisationId, params.id))
    if (one.state !== 'ready' || !one.fileId) return refuse('import.over')
    const chosen = new Map(one.mappings.map((mapping) => [mapping.shape, mapping.meanings]))
    for (const { shape, meanings } of body.tables ?? [])
      chosen.set(shape, { ...chosen.get(shape), ...meanings })
    const mappings = [...chosen].map(([shape, meanings]) => ({ shape, meanings }))
    const plan = body.plan ?? one.plan
    await db
      .updateTable('import')
      .set({ mappings: JSON.stringify(mappings), plan: JSON.stringify(plan) })
      .where('organisationId', '=', one.organisationId)
      .where('id', '=', one.id)
      .execute()
    await remember(db, one.organisationId, mappings, plan)
    return show(db, { ...one, mappings, plan }, await sheetsOf(db, one.organisationId, one.fileId), today)
  })

  mount(app, importApi.mend, async ({ db, actor, params, body, today, allowed, refuse }) => {
    const one = allowed(await lockImport(db, actor.organisationId, params.id))
    if (one.state !== 'ready' || !one.fileId) return refuse('import.over')
    const edits: Record<string, Mend> = { ...one.edits }
    for (const edit of body.rows) {
      const key = keyOf(edit.sheet, edit.row)
      const before = edits[key]
      edits[key] = {
        ...before,
        ...edit,
        ...(edit.values || before?.values ? { values: { ...before?.values, ...edit.values } } : {}),
      }
    }
    await db
      .updateTable('import')
      .set({ edits: JSON.stringify(edits) })
      .where('organisationId', '=', one.organisationId)
      .where('id', '=', one.id)
      .execute()
    return show(db, { ...one, edits }, await sheetsOf(db, one.organisationId, one.fileId), today)
  })

  mount(app, importApi.load, async ({ db, actor, visitor, params, today, now, allowed, refuse, journal }) => {
    const one = allowed(await lockImport(db, actor.organisationId, params.id))
    const { organisationId, fileId } = one
    if (one.state !== 'ready' || !fileId) return refuse('import.over')
    const prepared = await prepare(db, one, await sheetsOf(db, organisationId, fileId), today)
    const chosen = prepared.rows.filter((row) => row.shown.load).map((row) => row.record)
    if (chosen.length === 0) refuse('import.nothing')
    const author = { organisationId, accountId: actor.accountId, who: visitor.name, now }
    const written = await writeList(db, author, one, chosen)
    const counts = {
      new: written.people.filter((person) => person.change === 'new').length,
      changed: written.people.filter((person) => person.change === 'changed').length,
      placed: written.placed.filter((place) => place.change === 'new').length,
      left: prepared.rows.length + prepared.nameless.length + prepared.duplicates.length - chosen.length,
    }
    const row = await db
      .updateTable('import')
      .set({
        ...{ state: 'loaded', loadedAt: now.toISOString(), fileId: null },
        counts: JSON.stringify(counts),
        written: JSON.stringify(written),
      })
      .where('organisationId', '=', organisationId)
      .where('id', '=', one.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    // The list is in the bases now; a second copy of personal data would be one too many.
    await deleteFile(db, organisationId, fileId)
    forget(fileId)
    await journal({ action: 'import.loaded', subject: 'import', subjectId: one.id, details: counts })
    return toSummary(row)
  })

  mount(app, importApi.undo, async ({ db, actor, visitor, params, now, allowed, refuse, journal }) => {
    const one = allowed(await lockImport(db, actor.organisationId, params.id))
    if (one.state !== 'loaded' || !one.written) return refuse('import.not-loaded')
    if (await isDependedOn(db, one, one.written)) refuse('import.depended-on')
    await takeBack(
      db,
      { organisationId: one.organisationId, accountId: actor.accountId, who: visitor.name, now },
      one,
      one.written,
    )
    const row = await db
      .updateTable('import')
      .set({ state: 'undone', written: null })
      .where('organisationId', '=', one.organisationId)
      .where('id', '=', one.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await journal({ action: 'import.undone', subject: 'import', subjectId: one.id })
    return toSummary(row)
  })

  mount(app, importApi.cancel, async ({ db, actor, params, allowed, refuse }) => {
    const one = allowed(await lockImport(db, actor.organisationId, params.id))
    if (one.state !== 'ready') refuse('import.over')
    await db
      .updateTable('import')
      .set({ state: 'cancelled', fileId: null })
      .where('organisationId', '=', one.organisationId)
      .where('id', '=', one.id)
      .execute()
    if (one.fileId) {
      await deleteFile(db, one.organisationId, one.fileId)
      forget(one.fileId)
    }
    return done
  })
}
