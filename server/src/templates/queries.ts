import type { Template } from '@app/model/templates'
import type { Db } from '#db'

const templates = (db: Db, organisationId: string) =>
  db
    .selectFrom('template')
    .innerJoin('file', (join) =>
      join
        .onRef('file.organisationId', '=', 'template.organisationId')
        .onRef('file.id', '=', 'template.fileId'),
    )
    .selectAll('template')
    .select(['file.name as fileName', 'file.size'])
    .where('template.organisationId', '=', organisationId)

export const listTemplates = (db: Db, organisationId: string) =>
  templates(db, organisationId).orderBy('template.code').orderBy('template.version', 'desc').execute()

export const findTemplate = (db: Db, organisationId: string, id: string) =>
  templates(db, organisationId).where('template.id', '=', id).executeTakeFirst()

export const findActive = (db: Db, organisationId: string, code: string) =>
  templates(db, organisationId)
    .where('template.code', '=', code)
    .where('template.active', '=', true)
    .executeTakeFirst()

type Row = NonNullable<Awaited<ReturnType<typeof findTemplate>>>

export const toTemplate = (row: Row): Template => ({ ...row, uploadedBy: row.uploadedByName })

/** The kind is made by none of its own forms. */
export const setInactive = (db: Db, organisationId: string, code: string) =>
  db
    .updateTable('template')
    .set({ active: false })
    .where('organisationId', '=', organisationId)
    .where('code', '=', code)
    .where('active', '=', true)
    .execute()

export const setActive = (db: Db, organisationId: string, id: string) =>
  db
    .updateTable('template')
    .set({ active: true, failedAt: null })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
